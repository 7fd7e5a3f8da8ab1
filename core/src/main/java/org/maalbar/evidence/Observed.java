package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.rule.Category;

/** All that was observed of an indicator, by the last day, for all levels of it alike. */
final class Observed {
    private final NavigableMap<LocalDate, List<OfCategory>> byLastDay = new TreeMap<>();

    /**
     * An observation.
     *
     * @param category the category that it is of, null for the whole
     * @param reading what was observed
     */
    private record OfCategory(@Nullable Category category, Reading reading) {}

    Observed(List<Reading> whole, Map<Category, List<Reading>> categories) {
        whole.forEach(reading -> add(null, reading));
        categories.forEach((category, readings) -> readings.forEach(reading -> add(category, reading)));
    }

    private void add(@Nullable Category category, Reading reading) {
        byLastDay.computeIfAbsent(reading.last(), day -> new ArrayList<>()).add(new OfCategory(category, reading));
    }

    /**
     * What was observed of anything else.
     *
     * @param own the category that is left out, null for the whole
     * @param after the day after which, or null for any day
     * @param until the day until which
     */
    Stream<Reading> besides(@Nullable Category own, @Nullable LocalDate after, LocalDate until) {
        if (after != null && after.isAfter(until)) {
            return Stream.empty();
        }
        NavigableMap<LocalDate, List<OfCategory>> since =
                after == null ? byLastDay.headMap(until, true) : byLastDay.subMap(after, false, until, true);
        return since.values().stream()
                .flatMap(List::stream)
                .filter(each -> !Objects.equals(each.category, own))
                .map(OfCategory::reading);
    }
}
