package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maalbar.evidence.Reading.Agreement;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.CompleteDimension;

/** Finds what the categories of a complete dimension say together of the whole. */
final class CompleteReadings {
    private final Indicator indicator;
    private final Set<Category> complete;
    private final Map<LocalDate, Parts> totals = new TreeMap<>();
    private final Map<Period, Parts> increments = new TreeMap<>();

    /** The days of an increment; one that may have begun on any day begins before all days. */
    private record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
        static Period of(Reading reading) {
            return new Period(reading.first() == null ? Steps.BEFORE_ALL : reading.first(), reading.last());
        }

        @Override
        public int compareTo(Period other) {
            return Comparator.comparing(Period::first)
                    .thenComparing(Period::last)
                    .compare(this, other);
        }
    }

    /** What each category states of one day or period. */
    private static final class Parts {
        private final Map<Category, List<Reading>> byCategory = new LinkedHashMap<>();

        private void add(Category category, Reading reading) {
            byCategory.computeIfAbsent(category, key -> new ArrayList<>()).add(reading);
        }
    }

    private CompleteReadings(
            Indicator indicator, CompleteDimension dimension, Map<Category, List<Reading>> categories) {
        this.indicator = indicator;
        this.complete = dimension.all();
        for (Category category : complete) {
            for (Reading reading : categories.getOrDefault(category, List.of())) {
                Parts parts = reading.total()
                        ? totals.computeIfAbsent(reading.last(), day -> new Parts())
                        : increments.computeIfAbsent(Period.of(reading), period -> new Parts());
                parts.add(category, reading);
            }
        }
    }

    /**
     * What counts as observed of the whole.
     *
     * @param indicator what is counted
     * @param whole what was observed of the whole
     * @param categories what was observed of single categories
     * @return what was observed of the whole, and what the categories say of it together
     */
    static List<Reading> of(Indicator indicator, List<Reading> whole, Map<Category, List<Reading>> categories) {
        Optional<CompleteDimension> dimension = indicator.complete();
        if (dimension.isEmpty()
                || !categories.keySet().containsAll(dimension.get().all())) {
            return whole;
        }
        CompleteReadings all = new CompleteReadings(indicator, dimension.get(), categories);
        List<Reading> readings = new ArrayList<>(whole);
        all.addTotals(readings);
        all.addIncrements(whole, readings);
        return readings;
    }

    private void addTotals(List<Reading> readings) {
        totals.forEach((day, parts) -> {
            if (parts.byCategory.size() == complete.size()) {
                Collection<List<Reading>> each = parts.byCategory.values();
                boolean isFinal = each.stream().allMatch(some -> some.stream().anyMatch(Reading::isFinal));
                Bounds together = each.stream()
                        .map(some -> Agreement.of(
                                        some.stream().map(Reading::bounds).toList())
                                .bounds())
                        .reduce(Bounds.exactly(0), indicator::join);
                readings.add(new Reading(together, day, day, true, isFinal));
            }
        });
    }

    private void addIncrements(List<Reading> whole, List<Reading> readings) {
        Set<Period> shared = sharedPeriods(whole);
        increments.forEach((period, parts) -> {
            boolean known = !period.first().equals(Steps.BEFORE_ALL);
            if (known && parts.byCategory.size() == complete.size() && !shared.contains(period)) {
                Bounds together = parts.byCategory.values().stream()
                        .flatMap(List::stream)
                        .map(Reading::bounds)
                        .reduce(Bounds.exactly(0), indicator::join);
                readings.add(new Reading(together, period.first(), period.last(), false, false));
            }
        });
    }

    /** The periods that share a day with another one, or with an increment of the whole: parts of them may be counted twice. */
    private Set<Period> sharedPeriods(List<Reading> whole) {
        Set<Period> shared = new TreeSet<>();
        Set<Period> all = new TreeSet<>(increments.keySet());
        whole.stream().filter(reading -> !reading.total()).map(Period::of).forEach(period -> {
            all.add(period);
            shared.add(period);
        });
        Period before = null;
        for (Period period : all) {
            if (before != null && !before.last().isBefore(period.first())) {
                shared.add(before);
                shared.add(period);
            }
            before = before == null || before.last().isBefore(period.last()) ? period : before;
        }
        return shared;
    }
}
