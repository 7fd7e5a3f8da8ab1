package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.CompleteDimension;

/**
 * The low end that can be reached in steps, as the days go by. A step leads from one day to a later one and joins the
 * increments wholly within it: those of the whole, of one category, or of the complete dimension.
 */
final class Steps {
    /** Before all days. */
    static final LocalDate BEFORE_ALL = LocalDate.MIN;

    private final Indicator indicator;
    private final Set<Category> complete;
    private final Staircase whole;
    private final Staircase together;
    private final Map<Category, Part> parts = new LinkedHashMap<>();

    /** Steps in the increments of one category, and the low end of its own level. */
    private record Part(Staircase steps, Staircase own) {}

    /**
     * Starts from 0.
     *
     * @param indicator what is counted
     * @param categories the categories of which anything was observed
     * @param start the day before the first that counts
     */
    Steps(Indicator indicator, Set<Category> categories, LocalDate start) {
        this.indicator = indicator;
        this.complete = indicator.complete().map(CompleteDimension::all).orElse(Set.of());
        this.whole = new Staircase(indicator, start);
        this.together = new Staircase(indicator, start);
        categories.forEach(
                each -> parts.put(each, new Part(new Staircase(indicator, start), new Staircase(indicator, start))));
    }

    /** Adds an increment of the whole, or of a category. */
    void add(@Nullable Category category, Reading increment) {
        Part part = category == null ? null : parts.get(category);
        if (part == null) {
            whole.add(increment);
            return;
        }
        part.steps.add(increment);
        part.own.add(increment);
        if (complete.contains(category)) {
            together.add(increment);
        }
    }

    /** Takes a total of a category, which may contradict what its level has reached. */
    void total(Category category, Bounds total, LocalDate day) {
        Staircase own = part(category).own;
        if (total.intersect(own.most()).isEmpty()) {
            own.restart(day, total);
        } else {
            own.start(day, total);
        }
    }

    private Part part(Category category) {
        Part part = parts.get(category);
        if (part == null) {
            throw new IllegalArgumentException("No category " + category);
        }
        return part;
    }

    /** The highest low end that is reached by now, with an unbounded high end. */
    Bounds most() {
        Bounds most = higherLow(whole.most(), together.most());
        for (Part part : parts.values()) {
            most = higherLow(most, higherLow(part.steps.most(), part.own.most()));
        }
        return higherLow(most, joinedParts());
    }

    private Bounds joinedParts() {
        Bounds joined = Bounds.exactly(0);
        for (Category category : complete) {
            Part part = parts.get(category);
            joined = part == null ? joined : indicator.join(joined, part.own.most());
        }
        return joined.orMore();
    }

    /** The day from which a step in the increments of the whole reaches the level of now. */
    LocalDate from() {
        return whole.from();
    }

    /** Goes on from the level of a day as well. */
    void start(LocalDate day, Bounds low) {
        whole.start(day, low);
        together.start(day, low);
        parts.values().forEach(part -> part.steps.start(day, low));
    }

    /** Goes on from the level of a day alone: nothing older counts. */
    void restart(LocalDate day, Bounds low) {
        whole.restart(day, low);
        together.restart(day, low);
        parts.values().forEach(part -> {
            part.steps.restart(day, low);
            part.own.restart(day, Bounds.unbounded());
        });
    }

    static Bounds higherLow(Bounds one, Bounds other) {
        return one.compareLow(other) >= 0 ? one : other;
    }
}
