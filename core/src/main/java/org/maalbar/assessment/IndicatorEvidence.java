package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;

/**
 * Everything that counts for one indicator on the day of assessment.
 *
 * @param indicator what is counted
 * @param baseline where counting starts, if anywhere
 * @param whole what was observed of the whole
 * @param categories what was observed of single categories
 * @param plans what activities are expected to do
 */
record IndicatorEvidence(
        Indicator indicator,
        @Nullable Reading baseline,
        List<Reading> whole,
        Map<Category, List<Reading>> categories,
        List<Plan> plans) {

    /** The baseline as a total, if it stands on or before a day. */
    List<Reading> start(LocalDate until) {
        return baseline == null || baseline.last().isAfter(until) ? List.of() : List.of(baseline);
    }

    /** What the whole is surely not below, because some category is not. */
    List<Bounds> categoryLows(LocalDate until) {
        return indicator.domain() == Domain.PERCENT
                ? List.of()
                : ofCategories()
                        .filter(reading -> !reading.last().isAfter(until))
                        .map(Reading::bounds)
                        .toList();
    }

    private Stream<Reading> ofCategories() {
        return categories.values().stream().flatMap(List::stream);
    }

    /** The day of the last observation up to a day: of anything, or of a total of the whole if it goes either way. */
    @Nullable
    LocalDate lastObserved(LocalDate until) {
        Stream<Reading> all = indicator.behaviour() == Behaviour.FLUCTUATING
                ? whole.stream()
                : Stream.concat(start(until).stream(), Stream.concat(whole.stream(), ofCategories()));
        return all.map(Reading::last)
                .filter(last -> !last.isAfter(until))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The same without what one activity is expected to do. */
    IndicatorEvidence without(String activity) {
        List<Plan> others = plans.stream()
                .filter(plan -> !plan.activity().id().orElseThrow().equals(activity))
                .toList();
        return planning(others);
    }

    /** The same with other plans. */
    IndicatorEvidence planning(List<Plan> others) {
        return new IndicatorEvidence(indicator, baseline, whole, categories, others);
    }

    /** The same with one more observation of the whole. */
    IndicatorEvidence observing(Reading more) {
        List<Reading> all = new ArrayList<>(whole);
        all.add(more);
        return new IndicatorEvidence(indicator, baseline, all, categories, plans);
    }

    /** The same without what was observed of single categories. */
    IndicatorEvidence ofWhole() {
        return new IndicatorEvidence(indicator, baseline, whole, Map.of(), plans);
    }
}
