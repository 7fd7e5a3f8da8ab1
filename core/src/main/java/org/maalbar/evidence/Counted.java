package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;

/**
 * The observations of one indicator that count, by their last days, and what they alone decide, computed when it is first asked
 * for.
 */
final class Counted {
    final Indicator indicator;
    final Start start;

    /** What was stated of the whole. */
    final List<Reading> stated;

    /** What was stated of single categories. */
    final Map<Category, List<Reading>> categories;

    private volatile @Nullable List<Reading> withTogether;
    private volatile @Nullable List<Reading> whole;
    private volatile @Nullable Map<Days, Reading> together;
    private volatile @Nullable LevelHistory levels;
    private volatile @Nullable Observed observed;
    private volatile @Nullable Map<Category, LevelHistory> levelsOfCategories;

    Counted(Indicator indicator, Start start, List<Reading> stated, Map<Category, List<Reading>> categories) {
        this.indicator = indicator;
        this.start = start;
        this.stated = Reading.byLastDay(stated);
        if (categories.isEmpty()) {
            this.categories = Map.of();
        } else {
            this.categories = new LinkedHashMap<>();
            categories.forEach((category, readings) -> this.categories.put(category, Reading.byLastDay(readings)));
        }
    }

    /** What was observed of the whole, also by way of all categories of its complete dimension. */
    List<Reading> whole() {
        if (categories.isEmpty()) {
            return stated;
        }
        List<Reading> found = whole;
        if (found == null) {
            found = Reading.byLastDay(withTogether());
            whole = found;
        }
        return found;
    }

    /** What was stated of the whole, and then what all categories say of it together. */
    private List<Reading> withTogether() {
        List<Reading> found = withTogether;
        if (found == null) {
            found = CompleteReadings.of(indicator, stated, categories);
            withTogether = found;
        }
        return found;
    }

    /** What all categories say of the whole together with one of their observations. */
    @Nullable
    Reading together(Reading reading) {
        Map<Days, Reading> found = together;
        if (found == null) {
            found = new HashMap<>();
            List<Reading> all = withTogether();
            for (Reading each : all.subList(stated.size(), all.size())) {
                found.put(Days.of(each), each);
            }
            together = found;
        }
        return found.get(Days.of(reading));
    }

    /** What observations of several categories must have in common to say something of the whole. */
    private record Days(boolean total, @Nullable LocalDate first, LocalDate last) {
        static Days of(Reading reading) {
            return new Days(reading.total(), reading.total() ? null : reading.first(), reading.last());
        }
    }

    /** How the level of the whole came about, of a cumulative indicator. */
    LevelHistory levels() {
        LevelHistory found = levels;
        if (found == null) {
            Map<Category, List<Reading>> parts = indicator.domain() == Domain.PERCENT ? Map.of() : categories;
            found = new LevelHistory(indicator, start, whole(), parts, null, observed());
            levels = found;
        }
        return found;
    }

    /** How the level of a category came about, of a cumulative indicator. */
    LevelHistory levels(Category category) {
        Map<Category, LevelHistory> found = levelsOfCategories;
        if (found == null) {
            found = new ConcurrentHashMap<>();
            levelsOfCategories = found;
        }
        return found.computeIfAbsent(
                category,
                asked -> new LevelHistory(indicator, Start.UNKNOWN, readings(asked), Map.of(), asked, observed()));
    }

    /** All that may leave a high end open; nothing if there are no parts, or parts say nothing of the whole. */
    private Observed observed() {
        Observed found = observed;
        if (found == null) {
            found = categories.isEmpty() || indicator.domain() == Domain.PERCENT
                    ? Observed.NOTHING
                    : new Observed(stated, categories);
            observed = found;
        }
        return found;
    }

    /** What was stated of a category. */
    List<Reading> readings(Category category) {
        return categories.getOrDefault(category, List.of());
    }
}
