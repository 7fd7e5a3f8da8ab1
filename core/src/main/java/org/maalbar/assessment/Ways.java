package org.maalbar.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.Adjustments.Adjustment;
import org.maalbar.evidence.GoalEvidence;
import org.maalbar.evidence.IndicatorEvidence;
import org.maalbar.evidence.NeededLevel;
import org.maalbar.evidence.Records;
import org.maalbar.evidence.Trouble;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Status;
import org.maalbar.text.Texts;

/**
 * Finds the smallest single changes that would make a goal expected or fulfilled. The arithmetic only proposes figures;
 * each is kept if the goal, assessed with it, is better than before and nothing contradicts anything that did not.
 */
final class Ways {
    /** What an id by position adds to the number of an initiative, ".a12-3", has fewer characters. */
    private static final int LONGEST_POSITION = 30;

    private final Records records;
    private final FulfilmentRule asked;
    private final String initiative;
    private final LocalDate due;
    private final GoalEvidence evidence;
    private final RuleAssessment rule;
    private final Map<Place, Found> found = new LinkedHashMap<>();

    Ways(String initiative, GoalEvidence evidence, RuleAssessment rule) {
        this.records = evidence.records();
        this.asked = evidence.rule();
        this.initiative = initiative;
        this.due = evidence.due();
        this.evidence = evidence;
        this.rule = rule;
    }

    /** Where only the weakest figure is listed. */
    private record Place(
            Way.Kind kind,
            Measure measure,
            @Nullable String activity,
            Tally tally,
            NeededLevel.Limit limit,
            Status status) {}

    /** A figure that does it. */
    private record Found(Adjustment adjustment, NeededLevel needed, Figure figure, Status status) {
        BigDecimal bound() {
            return Objects.requireNonNull(NeededLevel.number(figure));
        }

        boolean isWeakerThan(Found other) {
            return bound().compareTo(other.bound()) * needed.limit().weaker > 0;
        }
    }

    List<Way> all() {
        if (rule.possible().isDecided()) {
            return List.of();
        }
        Set<NeededLevel> levels = new LinkedHashSet<>();
        rule.all()
                .filter(node -> node.parts().isEmpty() && node.possible() == Truth.UNDECIDED)
                .forEach(leaf -> levels.addAll(NeededLevel.of(leaf.rule(), leaf.planned(), evidence, records)));
        for (NeededLevel needed : levels) {
            for (Adjustment adjustment : new Adjustments(records, initiative, needed.measure(), due).all()) {
                tryOut(adjustment, needed);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing((Found each) -> each.adjustment.kind())
                        .thenComparing(Found::status, Comparator.reverseOrder()))
                .map(this::way)
                .filter(this::fits)
                .toList();
    }

    private void tryOut(Adjustment adjustment, NeededLevel needed) {
        // If it is enough without a figure, there is no figure to look for.
        if (better(adjustment, Figure.unknown()).isPresent()) {
            return;
        }
        for (BigDecimal number : numbers(adjustment, needed)) {
            found(adjustment, needed, number).map(this::weakest).ifPresent(each -> {
                Place place = new Place(
                        adjustment.kind(),
                        needed.measure(),
                        adjustment.activity(),
                        adjustment.tally(),
                        needed.limit(),
                        each.status());
                found.merge(place, each, (before, now) -> now.isWeakerThan(before) ? now : before);
            });
        }
    }

    /** The level needed, or as much of it as what else is seen or planned leaves over. */
    private Set<BigDecimal> numbers(Adjustment adjustment, NeededLevel needed) {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        numbers.add(needed.level());
        IndicatorEvidence supposed = adjustment.evidence().apply(Figure.exactly(0));
        // A category is no starting point that anything could be added to.
        IndicatorEvidence counting = adjustment.isObservation() ? supposed.ofWhole() : supposed;
        Views others = Views.of(counting, needed.measure(), records.day(), due, evidence::views);
        Optional<BigDecimal> seen = needed.limit().end(others.seen());
        Optional<BigDecimal> planned = needed.limit().end(others.added());
        needed.limit().end(others.possible()).map(needed.level()::subtract).ifPresent(numbers::add);
        planned.map(needed.level()::subtract).ifPresent(numbers::add);
        seen.flatMap(end -> planned.map(end::subtract)).map(needed.level()::add).ifPresent(numbers::add);
        return numbers;
    }

    private Optional<Found> found(Adjustment adjustment, NeededLevel needed, BigDecimal number) {
        return needed.figure(number)
                .flatMap(figure ->
                        better(adjustment, figure).map(status -> new Found(adjustment, needed, figure, status)));
    }

    /** For a count, no weaker whole number is enough: custom rules and composites may ask for less. */
    private Found weakest(Found enough) {
        if (enough.adjustment.indicator().domain() != Domain.COUNT) {
            return enough;
        }
        Found weakest = enough;
        BigDecimal step = BigDecimal.ONE;
        for (Optional<Found> next = weaker(weakest, step); next.isPresent(); next = weaker(weakest, step)) {
            weakest = next.get();
            step = step.add(step);
        }
        while (step.compareTo(BigDecimal.ONE) > 0) {
            step = step.divideToIntegralValue(BigDecimal.valueOf(2));
            weakest = weaker(weakest, step).orElse(weakest);
        }
        return weakest;
    }

    private Optional<Found> weaker(Found enough, BigDecimal step) {
        BigDecimal bound = enough.bound().add(step.multiply(BigDecimal.valueOf(enough.needed.limit().weaker)));
        return found(enough.adjustment, enough.needed.notStrict(), bound)
                .filter(other -> !enough.status.isBetterThan(other.status));
    }

    /** The status with the change, if it is a better one and the change brings no contradiction. */
    private Optional<Status> better(Adjustment adjustment, Figure figure) {
        IndicatorEvidence supposed = adjustment.evidence().apply(figure);
        Records then = records.supposing(supposed);
        GoalEvidence changed = new GoalEvidence(then, asked, due);
        Status status = RuleAssessment.of(asked, changed).status();
        boolean better = status.isBetterThan(rule.status()) && status.isBetterThan(Status.UNCERTAIN);
        return better && !isContradicted(adjustment, changed) ? Optional.of(status) : Optional.empty();
    }

    private boolean isContradicted(Adjustment adjustment, GoalEvidence changed) {
        String id = adjustment.indicator().id();
        // Where figures contradict each other already, one more cannot agree or disagree.
        boolean troubled = changed.views(id).troubles().stream()
                .anyMatch(trouble -> !evidence.views(id).troubles().contains(trouble)
                        || adjustment.isObservation() == (trouble == Trouble.CONTRADICTORY_OBSERVATIONS));
        if (troubled) {
            return true;
        }
        return adjustment.isObservation()
                && ((changed.hasContradictoryCategory(id) && !evidence.hasContradictoryCategory(id))
                        || rule.all()
                                .flatMap(node -> node.rule().comparisons().stream())
                                .anyMatch(each -> isNewlyOfNothing(each, changed)));
    }

    private boolean isNewlyOfNothing(Comparison comparison, GoalEvidence changed) {
        boolean exceeds = comparison.kind() == Comparison.Kind.SHARE
                && changed.hasPartAboveWhole(comparison)
                && !evidence.hasPartAboveWhole(comparison);
        return exceeds || (changed.hasNothingAsBase(comparison) && !evidence.hasNothingAsBase(comparison));
    }

    private Way way(Found each) {
        boolean named = evidence.indicators().size() > 1;
        return new Way(each.adjustment, each.figure, each.status, named);
    }

    /** Whether it can be applied: one activity more has its id by position, for which a long number leaves no room. */
    private boolean fits(Way way) {
        if (initiative.length() + LONGEST_POSITION <= Texts.LONGEST_ID) {
            return true;
        }
        try {
            Objects.requireNonNull(way.apply(records.programme()));
            return true;
        } catch (IllegalArgumentException doesNotFit) {
            return false;
        }
    }
}
