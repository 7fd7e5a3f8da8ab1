package org.maalbar.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/**
 * Finds which figures, one at a time, could settle an uncertain goal: for every undecided part whose decision alone
 * changes the status, or for all undecided parts if none does, the weakest bound on one figure that would make it hold.
 */
final class MissingFigures {
    private final GoalEvidence evidence;
    private final Records records;
    private final LocalDate due;

    MissingFigures(GoalEvidence evidence, Records records, LocalDate due) {
        this.evidence = evidence;
        this.records = records;
        this.due = due;
    }

    List<Missing> of(RuleAssessment root) {
        List<RuleAssessment> undecided = root.all()
                .filter(node -> node.parts().isEmpty() && node.planned() == Truth.UNDECIDED)
                .toList();
        List<RuleAssessment> decisive = undecided.stream()
                .filter(leaf -> plannedIfHolding(root, leaf).isDecided())
                .toList();
        List<Missing> missing = new ArrayList<>();
        for (RuleAssessment leaf : decisive.isEmpty() ? undecided : decisive) {
            for (Missing figure : ofLeaf(leaf.rule())) {
                // Where figures contradict each other, one more decides nothing: the others must be corrected.
                Missing honest = isContradicted(figure.indicator()) ? Missing.figure(figure.indicator()) : figure;
                Missing ofPart = leaf.label().map(honest::ofPart).orElse(honest);
                if (!missing.contains(ofPart)) {
                    missing.add(ofPart);
                }
            }
        }
        missing.removeIf(figure -> isSaidBetter(figure, missing));
        return List.copyOf(missing);
    }

    /** Whether what would settle a number that only one total can settle is unknown because of a contradiction. */
    private boolean isContradicted(String id) {
        Behaviour behaviour = indicator(id).behaviour();
        boolean settling = behaviour == Behaviour.FIXED
                || (behaviour == Behaviour.FLUCTUATING
                        && records.evidence(id).whole().stream()
                                .filter(reading -> !reading.last().isAfter(due))
                                .anyMatch(reading ->
                                        reading.isFinal() || reading.last().equals(due)));
        return settling
                && evidence.views(id).isContradictory()
                && evidence.views(id).possible().equals(indicator(id).domain().whole());
    }

    /** A figure without a threshold says nothing beside one of the same kind that has one. */
    private static boolean isSaidBetter(Missing figure, List<Missing> all) {
        return hasNoThreshold(figure)
                && all.stream()
                        .anyMatch(other -> other.indicator().equals(figure.indicator()) && !hasNoThreshold(other));
    }

    private static boolean hasNoThreshold(Missing figure) {
        return figure.fulfilledBy().isEmpty() && figure.expectedBy().isEmpty();
    }

    private static Truth plannedIfHolding(RuleAssessment node, RuleAssessment leaf) {
        if (node == leaf) {
            return Truth.HOLDS;
        }
        if (node.rule() instanceof CompositeRule composite) {
            return composite.combine(node.parts().stream()
                    .map(part -> plannedIfHolding(part, leaf))
                    .toList());
        }
        return node.planned();
    }

    private List<Missing> ofLeaf(FulfilmentRule rule) {
        if (rule instanceof AtLeast goal) {
            return List.of(toReach(goal.indicator(), goal.target()));
        } else if (rule instanceof Reached milestone) {
            return List.of(toReach(milestone.indicator(), BigDecimal.ONE));
        } else if (rule instanceof AtMost goal) {
            return List.of(level(goal.indicator(), Figure.atMost(goal.target())));
        } else if (rule instanceof Share share) {
            return ofShare(share);
        } else if (rule instanceof CustomRule custom) {
            return custom.missing(evidence.on(rule, Views::planned)).stream()
                    .filter(figure -> rule.indicators().contains(figure.indicator()))
                    .toList();
        }
        return rule.indicators().stream()
                .filter(id -> !evidence.views(id).planned().isExact())
                .map(Missing::figure)
                .toList();
    }

    /** While plans still count, more of what is counted; otherwise the level itself. */
    private Missing toReach(String id, BigDecimal target) {
        Indicator indicator = indicator(id);
        // A share of a whole number need not be one.
        BigDecimal needed = indicator.domain() == Domain.COUNT ? target.setScale(0, RoundingMode.CEILING) : target;
        if (!isPlannable(indicator)) {
            return level(id, Figure.atLeast(needed));
        }
        BigDecimal soFar = indicator.isOverlapPossible()
                ? BigDecimal.ZERO
                : evidence.views(id).added().low();
        return figure(needed.subtract(soFar), Figure::atLeast)
                .map(Missing.addition(id)::expectedBy)
                .orElse(Missing.addition(id));
    }

    private boolean isPlannable(Indicator indicator) {
        return indicator.behaviour() == Behaviour.CUMULATIVE
                && indicator.domain() != Domain.PERCENT
                && records.day().isBefore(due)
                && !isCounted(indicator);
    }

    /** Whether a final total, or one on or after the due day, leaves only the question what exactly it was. */
    private boolean isCounted(Indicator indicator) {
        Bounds possible = evidence.views(indicator.id()).possible();
        Bounds anything = indicator.domain().whole();
        return indicator.behaviour() == Behaviour.FLUCTUATING
                ? !possible.equals(anything)
                : possible.compareHigh(anything) < 0;
    }

    /**
     * A level on the due day settles the goal; a level that is only planned makes it expected. If it also grows by itself, no
     * plan says how many there will be at most.
     */
    private Missing level(String id, Figure threshold) {
        Indicator indicator = indicator(id);
        boolean unplanned = indicator.behaviour() == Behaviour.CUMULATIVE
                && records.evidence(id).isGrowthOpen()
                && threshold instanceof Figure.AtMost;
        boolean settles = indicator.behaviour() == Behaviour.FIXED
                || !records.day().isBefore(due)
                || isCounted(indicator)
                || unplanned;
        return settles
                ? Missing.figure(id).fulfilledBy(threshold)
                : Missing.figure(id).expectedBy(threshold);
    }

    private List<Missing> ofShare(Share share) {
        if (evidence.hasNothingAsWhole(share)) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        wholeOf(share).ifPresent(missing::add);
        evidence.views(share.whole())
                .planned()
                .high()
                .map(share.minimum()::multiply)
                .filter(needed -> needed.signum() > 0 && canReach(share.part(), needed))
                .filter(needed -> !share.part().equals(share.whole()))
                .ifPresent(needed -> missing.add(ifWholeIsAsPlanned(share, toReach(share.part(), needed))));
        if (missing.isEmpty()) {
            addUnlessExact(share.whole(), missing);
            addUnlessExact(share.part(), missing);
        }
        return missing;
    }

    private boolean canReach(String id, BigDecimal target) {
        return evidence.views(id).possible().atLeast(target) != Truth.FAILS;
    }

    /** What settles the part settles the share only if the whole can no longer grow beyond what is planned. */
    private Missing ifWholeIsAsPlanned(Share share, Missing part) {
        Views whole = evidence.views(share.whole());
        boolean settled = whole.planned().compareHigh(whole.possible()) == 0;
        return part.fulfilledBy().isEmpty() || settled
                ? part
                : Missing.figure(part.indicator()).expectedBy(part.fulfilledBy().get());
    }

    private void addUnlessExact(String id, List<Missing> missing) {
        if (!evidence.views(id).planned().isExact()) {
            missing.add(Missing.figure(id));
        }
    }

    /** The largest whole of which the part is still enough: of what is seen, and of what is planned. */
    private Optional<Missing> wholeOf(Share share) {
        Bounds whole = evidence.views(share.whole()).planned();
        boolean settles = indicator(share.whole()).behaviour() == Behaviour.FIXED
                || !records.day().isBefore(due);
        Predicate<Figure> possible = threshold -> threshold instanceof Figure.AtMost most
                && most.value().signum() > 0
                && whole.atMost(most.value()) == Truth.UNDECIDED;
        Optional<Figure> seen =
                largestWhole(share, evidence.views(share.part()).possible()).filter(possible);
        Optional<Figure> planned =
                largestWhole(share, evidence.views(share.part()).planned()).filter(possible);
        if (!settles || seen.isEmpty()) {
            return planned.map(Missing.figure(share.whole())::expectedBy);
        }
        Missing missing = Missing.figure(share.whole()).fulfilledBy(seen.get());
        return Optional.of(planned.filter(more -> !more.equals(seen.get()))
                .map(missing::expectedBy)
                .orElse(missing));
    }

    private Optional<Figure> largestWhole(Share share, Bounds part) {
        int decimals = indicator(share.whole()).domain() == Domain.COUNT ? 0 : 6;
        return figure(part.low().divide(share.minimum(), decimals, RoundingMode.DOWN), Figure::atMost);
    }

    /** Absent where the number is too long to be stated as a figure. */
    private static Optional<Figure> figure(BigDecimal number, Function<BigDecimal, Figure> kind) {
        try {
            return Optional.of(kind.apply(Decimals.checked(Decimals.normal(number))));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    private Indicator indicator(String id) {
        return records.evidence(id).indicator();
    }
}
