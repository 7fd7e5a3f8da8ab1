package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.rule.Category;

/** All that was observed of an indicator with categories, by the last day, for all levels of it alike. */
final class Observed {
    /** Nothing that could leave a high end open. */
    static final Observed NOTHING = new Observed(List.of(), Map.of());

    private final NavigableMap<LocalDate, List<OfCategory>> byLastDay = new TreeMap<>();
    private final Set<@Nullable Category> categories = new HashSet<>();

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
        categories.add(category);
        byLastDay.computeIfAbsent(reading.last(), day -> new ArrayList<>()).add(new OfCategory(category, reading));
    }

    /** Whether anything else was observed than a category, or, for null, than the whole. */
    boolean hasBesides(@Nullable Category own) {
        return categories.size() > (categories.contains(own) ? 1 : 0);
    }

    /**
     * What was observed of anything else.
     *
     * @param own the category that is left out, null for the whole
     * @param after the day after which, or null for any day
     * @param until the day until which
     */
    List<Reading> besides(@Nullable Category own, @Nullable LocalDate after, LocalDate until) {
        if (after != null && after.isAfter(until)) {
            return List.of();
        }
        NavigableMap<LocalDate, List<OfCategory>> since =
                after == null ? byLastDay.headMap(until, true) : byLastDay.subMap(after, false, until, true);
        return since.values().stream()
                .flatMap(List::stream)
                .filter(each -> !Objects.equals(each.category, own))
                .map(OfCategory::reading)
                .toList();
    }
}
