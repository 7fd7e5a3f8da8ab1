package org.maalbar.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.NeededLevel;
import org.maalbar.evidence.NeededLevel.Limit;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;

/**
 * Finds which figures, one at a time, could settle an uncertain goal: for every undecided part whose decision alone
 * changes the status, or for all undecided parts if none does, the weakest bound on one figure that would make it hold.
 */
final class MissingFigures {
    private final GoalEvidence evidence;
    private final Records records;
    private final LocalDate due;

    MissingFigures(GoalEvidence evidence) {
        this.evidence = evidence;
        this.records = evidence.records();
        this.due = evidence.due();
    }

    List<Missing> of(RuleAssessment root) {
        List<RuleAssessment> undecided = new ArrayList<>();
        List<RuleAssessment> decisive = new ArrayList<>();
        collect(root, truth -> truth, undecided, decisive);
        Set<Missing> missing = new LinkedHashSet<>();
        for (RuleAssessment leaf : decisive.isEmpty() ? undecided : decisive) {
            for (Missing figure : ofLeaf(leaf.rule())) {
                // Where figures contradict each other, one more decides nothing: the others must be corrected.
                Missing honest = isContradicted(figure.measure()) ? Missing.figure(figure.measure()) : figure;
                missing.add(leaf.label().map(honest::ofPart).orElse(honest));
            }
        }
        if (missing.size() > 1) {
            removeSaidBetter(missing);
        }
        return List.copyOf(missing);
    }

    /** A figure without a threshold says nothing beside one of the same measure that has one. */
    private static void removeSaidBetter(Set<Missing> missing) {
        Set<Measure> saidBetter = new HashSet<>();
        for (Missing figure : missing) {
            if (!hasNoThreshold(figure)) {
                saidBetter.add(figure.measure());
            }
        }
        missing.removeIf(figure -> hasNoThreshold(figure) && saidBetter.contains(figure.measure()));
    }

    /**
     * Finds the undecided parts that are no composites, and those of them that would decide the whole if they held.
     *
     * @param ofWhole the truth of the whole, as planned, if this part had some truth
     */
    private static void collect(
            RuleAssessment node,
            UnaryOperator<Truth> ofWhole,
            List<RuleAssessment> undecided,
            List<RuleAssessment> decisive) {
        if (node.rule() instanceof CompositeRule composite) {
            // The order of the parts is irrelevant, so all parts of one truth have the same influence.
            Map<Truth, Map<Truth, Truth>> instead = new EnumMap<>(Truth.class);
            for (RuleAssessment part : node.parts()) {
                Map<Truth, Truth> influence =
                        instead.computeIfAbsent(part.planned(), truth -> new EnumMap<>(Truth.class));
                collect(
                        part,
                        truth -> ofWhole.apply(
                                influence.computeIfAbsent(truth, other -> combined(composite, node, part, other))),
                        undecided,
                        decisive);
            }
        } else if (node.planned() == Truth.UNDECIDED) {
            undecided.add(node);
            if (ofWhole.apply(Truth.HOLDS).isDecided()) {
                decisive.add(node);
            }
        }
    }

    private static Truth combined(CompositeRule composite, RuleAssessment node, RuleAssessment part, Truth instead) {
        List<Truth> truths = new ArrayList<>(node.parts().size());
        for (RuleAssessment each : node.parts()) {
            truths.add(each == part ? instead : each.planned());
        }
        return composite.combine(truths);
    }

    /** Whether what would settle a number that only one total can settle is unknown because of a contradiction. */
    private boolean isContradicted(Measure measure) {
        Indicator indicator = indicator(measure);
        LocalDate own = measure.lastDay(due);
        boolean settling = indicator.behaviour() == Behaviour.FIXED
                || (indicator.behaviour() == Behaviour.FLUCTUATING
                        && records.evidence(indicator.id()).whole().stream()
                                .filter(reading -> !reading.last().isAfter(own))
                                .anyMatch(reading ->
                                        reading.isFinal() || reading.last().equals(own)));
        return settling
                && evidence.views(measure).isContradictory()
                && evidence.views(measure).possible().equals(indicator.domain().whole());
    }

    private static boolean hasNoThreshold(Missing figure) {
        return figure.fulfilledBy().isEmpty() && figure.expectedBy().isEmpty();
    }

    private List<Missing> ofLeaf(FulfilmentRule rule) {
        if (rule instanceof CustomRule custom) {
            return custom.missing(evidence.on(rule, Views::planned)).stream()
                    .filter(figure -> rule.indicators().contains(figure.indicator()))
                    .toList();
        }
        List<Comparison> comparisons = rule.comparisons();
        // Of a between, one limit is worth asking for only where the other is kept.
        List<Comparison> open = new ArrayList<>(comparisons.size());
        for (Comparison each : comparisons) {
            if (evidence.hasNothingAsBase(each)) {
                return List.of();
            } else if (each.evaluate(evidence.on(each, Views::planned)) != Truth.HOLDS) {
                open.add(each);
            }
        }
        List<Missing> missing = new ArrayList<>();
        if (open.size() == 1) {
            ofComparison(open.get(0), missing);
        }
        if (comparisons.size() > 1) {
            // So many more, or any number above that, may exceed the other limit.
            missing.removeIf(figure -> figure.kind() == Missing.Kind.ADDITION);
        }
        if (missing.isEmpty()) {
            Stream.concat(open.stream().flatMap(each -> each.right().measures().stream()), rule.measures().stream())
                    .distinct()
                    .filter(measure -> !evidence.views(measure).planned().isExact())
                    .map(Missing::figure)
                    .forEach(missing::add);
        }
        return missing;
    }

    private void ofComparison(Comparison comparison, List<Missing> missing) {
        List<Measure> measures = NeededLevel.measures(comparison);
        for (Measure measure : measures) {
            Optional<NeededLevel> possible = needed(comparison, measure, Views::possible);
            Optional<NeededLevel> planned = needed(comparison, measure, Views::planned);
            if (measures.size() > 1) {
                possible = possible.filter(this::isWorthAsking);
                planned = planned.filter(this::isWorthAsking);
            }
            if (planned.isPresent() && planned.get().limit() == Limit.AT_LEAST && isPlannable(measure)) {
                missing.add(addition(planned.get()));
            } else {
                level(measure, possible, planned).ifPresent(missing::add);
            }
        }
    }

    private Optional<NeededLevel> needed(Comparison comparison, Measure measure, Function<Views, Bounds> view) {
        return NeededLevel.of(comparison, measure, view, evidence, records);
    }

    /** Whether it is above 0 and leaves room for both outcomes; where others are unknown, too, it need not. */
    private boolean isWorthAsking(NeededLevel needed) {
        if (needed.level().signum() == 0) {
            return false;
        }
        Views views = evidence.views(needed.measure());
        return needed.limit() == Limit.AT_LEAST
                ? views.possible().atLeast(needed.level()) != Truth.FAILS
                : views.planned().atMost(needed.level()) == Truth.UNDECIDED;
    }

    private Missing addition(NeededLevel needed) {
        BigDecimal soFar = needed.indicator().isOverlapPossible()
                ? BigDecimal.ZERO
                : evidence.views(needed.measure()).added().low();
        Missing addition = Missing.addition(needed.measure());
        return needed.figure(needed.level().subtract(soFar))
                .map(addition::expectedBy)
                .orElse(addition);
    }

    private boolean isPlannable(Measure measure) {
        Indicator indicator = indicator(measure);
        return indicator.behaviour() == Behaviour.CUMULATIVE
                && indicator.domain() != Domain.PERCENT
                && measure.category().isEmpty()
                && records.day().isBefore(measure.lastDay(due))
                && !isCounted(measure);
    }

    /** Whether a final total, or one on or after the day, leaves only the question what exactly it was. */
    private boolean isCounted(Measure measure) {
        Bounds possible = evidence.views(measure).possible();
        Bounds anything = indicator(measure).domain().whole();
        return indicator(measure).behaviour() == Behaviour.FLUCTUATING
                ? !possible.equals(anything)
                : possible.compareHigh(anything) < 0;
    }

    /**
     * A level on its day settles the goal; a level that is only planned makes it expected. If it also grows by itself, no plan
     * says how many there will be at most.
     */
    private Optional<Missing> level(Measure measure, Optional<NeededLevel> possible, Optional<NeededLevel> planned) {
        Missing missing = Missing.figure(measure);
        Optional<Figure> expected = planned.flatMap(NeededLevel::figure);
        Optional<Figure> fulfilled = possible.filter(this::settles).flatMap(NeededLevel::figure);
        if (fulfilled.isEmpty()) {
            return planned.isEmpty()
                    ? Optional.empty()
                    : Optional.of(expected.map(missing::expectedBy).orElse(missing));
        }
        Missing settled = missing.fulfilledBy(fulfilled.get());
        return Optional.of(expected.filter(figure -> !figure.equals(fulfilled.get()))
                .map(settled::expectedBy)
                .orElse(settled));
    }

    private boolean settles(NeededLevel needed) {
        Measure measure = needed.measure();
        boolean unplanned = needed.indicator().behaviour() == Behaviour.CUMULATIVE
                && records.evidence(measure.indicator()).isGrowthOpen()
                && needed.limit() == Limit.AT_MOST;
        return needed.indicator().behaviour() == Behaviour.FIXED
                || !records.day().isBefore(measure.lastDay(due))
                || isCounted(measure)
                || unplanned;
    }

    private Indicator indicator(Measure measure) {
        return records.evidence(measure.indicator()).indicator();
    }
}
