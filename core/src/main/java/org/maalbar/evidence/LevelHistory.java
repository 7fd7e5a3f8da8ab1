package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.Reading.Agreement;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;

/**
 * How the level of a cumulative indicator, or of one category of it, came about: followed once over all days with
 * observations, and then looked up by {@link LevelByDay}.
 *
 * <p>The low end of a level is the largest that can be reached in {@link Steps}. The high end is that of the latest total,
 * joined with the increments that end after it. A total that lies below what is surely reached contradicts it: then the
 * level of that day is anything from one to the other, and steps start anew from there.
 */
final class LevelHistory {
    final Indicator indicator;

    /** The increments, whether stated of the whole or made up of those of all categories, by their last days. */
    final List<Reading> increments = new ArrayList<>();

    /** What was said before counting starts of the most there can be. */
    final List<Bounds> earlierCaps;

    /** The categories whose observations say something of the whole. */
    final Set<Category> categories;

    private final @Nullable Category own;
    private final Observed observed;
    private final boolean hasOthers;
    private final List<Day> days;

    /** A day with observations: what was counted by its end and not before, and how far the level had come by then. */
    static final class Day {
        final LocalDate date;
        private final List<Bounds> start = new ArrayList<>(0);
        private final List<Bounds> totals = new ArrayList<>(0);
        private final List<Reading> increments = new ArrayList<>(0);
        private Map<Category, List<Reading>> parts = Map.of();
        private boolean isFinal;

        /** The low end, with an unbounded high end. */
        Bounds low = Bounds.unbounded();
        /** The high end, unless something leaves it open. */
        Bounds high = Bounds.unbounded();
        /** The day after which increments of the whole are in the low end. */
        LocalDate from = Steps.BEFORE_ALL;
        /** What the high end starts from, if this day has a total: that, or the level in its place. */
        @Nullable
        Bounds standing;
        /** The latest day up to this one on which something stands. */
        @Nullable
        Day latestTotal;
        /** The latest day up to this one whose total contradicts what had been reached. */
        @Nullable
        Day lastContradicted;
        /** The latest day up to this one with a final total. */
        @Nullable
        Day latestFinal;
        /** The day with a final total before that one. */
        @Nullable
        Day earlierFinal;
        /** Whether the whole was observed by now. */
        boolean isObserved;
        /** Whether several totals of a day contradict each other, on any day up to this one. */
        boolean isDisagreeing;

        /** The level, where nothing but the latest day with observations decides it. */
        private @Nullable Bounds level;

        private Day(LocalDate date) {
            this.date = date;
        }

        private void goOnFrom(Day before) {
            high = before.high;
            latestTotal = before.latestTotal;
            lastContradicted = before.lastContradicted;
            latestFinal = before.latestFinal;
            isObserved = before.isObserved;
            isDisagreeing = before.isDisagreeing;
        }

        private void add(Category category, Reading reading) {
            if (parts.isEmpty()) {
                parts = new LinkedHashMap<>();
            }
            parts.computeIfAbsent(category, key -> new ArrayList<>()).add(reading);
        }

        boolean hasTotal() {
            return !totals.isEmpty();
        }

        /** What the totals of the day say together. */
        Bounds total() {
            return Agreement.of(totals).bounds();
        }
    }

    /**
     * Follows the level.
     *
     * @param indicator what is counted
     * @param start where counting starts, if anywhere
     * @param whole what was observed, by the last day
     * @param parts what was observed of categories, as far as it says something of the whole
     * @param own the category whose level it is, null for the whole
     * @param observed all that was observed: what is not of its own leaves the high end open until its days are covered
     */
    LevelHistory(
            Indicator indicator,
            Start start,
            List<Reading> whole,
            Map<Category, List<Reading>> parts,
            @Nullable Category own,
            Observed observed) {
        this.indicator = indicator;
        this.categories = parts.keySet();
        this.own = own;
        this.observed = observed;
        this.hasOthers = observed.hasBesides(own);
        this.earlierCaps = start.caps();
        NavigableMap<LocalDate, Day> byDate = new TreeMap<>();
        for (Reading each : start.levels()) {
            day(byDate, each).start.add(each.bounds());
        }
        for (Reading each : whole) {
            Day day = day(byDate, each);
            if (each.total()) {
                day.totals.add(each.bounds());
                day.isFinal |= each.isFinal();
            } else {
                day.increments.add(each);
                increments.add(each);
            }
        }
        parts.forEach((category, readings) ->
                readings.forEach(each -> day(byDate, each).add(category, each)));
        this.days = new ArrayList<>(byDate.values());
        Steps steps = new Steps(indicator, categories, Steps.BEFORE_ALL);
        Day before = null;
        for (Day day : days) {
            if (before != null) {
                day.goOnFrom(before);
            }
            follow(steps, day);
            before = day;
        }
    }

    private static Day day(Map<LocalDate, Day> byDate, Reading reading) {
        return byDate.computeIfAbsent(reading.last(), Day::new);
    }

    private void follow(Steps steps, Day day) {
        addIncrements(day, steps);
        day.isObserved |= !day.increments.isEmpty();
        day.parts.forEach((category, readings) -> addTotal(category, readings, day.date, steps));
        day.low = steps.most();
        day.from = steps.from();
        for (Reading increment : day.increments) {
            day.high = indicator.join(day.high, increment.bounds());
        }
        List<Bounds> totals = new ArrayList<>(day.start);
        totals.addAll(day.totals);
        if (!totals.isEmpty()) {
            Agreement agreed = Agreement.of(totals);
            day.isDisagreeing |= agreed.contradictory();
            Bounds standing = agreed.bounds();
            if (standing.intersect(day.low).isEmpty()) {
                standing = standing.hull(computedLevel(day, day.date, LocalDate.MAX));
                day.lastContradicted = day;
                steps.restart(day.date, standing);
            }
            day.low = Steps.higherLow(standing.orMore(), steps.most());
            day.high = standing;
            day.standing = standing;
            day.latestTotal = day;
        }
        if (day.hasTotal()) {
            day.isObserved = true;
            if (day.isFinal) {
                day.earlierFinal = day.latestFinal;
                day.latestFinal = day;
            }
        }
        steps.start(day.date, day.low);
        day.from = steps.from();
    }

    /** Adds what a day brought to steps. */
    static void addIncrements(Day day, Steps steps) {
        for (Reading each : day.increments) {
            steps.add(null, each);
        }
        day.parts.forEach((category, readings) ->
                readings.stream().filter(each -> !each.total()).forEach(each -> steps.add(category, each)));
    }

    private static void addTotal(Category category, List<Reading> readings, LocalDate date, Steps steps) {
        List<Bounds> totals =
                readings.stream().filter(Reading::total).map(Reading::bounds).toList();
        if (!totals.isEmpty()) {
            steps.total(category, Agreement.of(totals).bounds(), date);
        }
    }

    /** The position of the latest day with observations up to a date; -1 if there is none. */
    int floor(LocalDate date) {
        return ByDay.countUpTo(days, day -> day.date, date) - 1;
    }

    Day day(int position) {
        return days.get(position);
    }

    Collection<Day> between(int first, int last) {
        return first > last ? List.of() : days.subList(first, last + 1);
    }

    /**
     * The level of a date: anything from what increments of the whole reach, if the low end is above the high end.
     *
     * @param latest the latest day with observations up to the date
     * @param date the date
     * @param asOf the day after which nothing counts
     */
    Bounds level(Day latest, LocalDate date, LocalDate asOf) {
        if (hasOthers || !latest.isObserved) {
            return computedLevel(latest, date, asOf);
        }
        Bounds level = latest.level;
        if (level == null) {
            level = computedLevel(latest, date, asOf);
            latest.level = level;
        }
        return level;
    }

    private Bounds computedLevel(Day latest, LocalDate date, LocalDate asOf) {
        Bounds high = isOpen(latest, date, asOf) ? anything() : latest.high;
        return Bounds.ofEnds(latest.low, high)
                .orElseGet(() -> Bounds.ofEnds(sinceLatestTotal(latest, date), anything())
                        .orElseThrow());
    }

    /** Whether the high end is open: nothing of the whole was observed yet, or something of a category is not covered. */
    boolean isOpen(Day latest, LocalDate date, LocalDate asOf) {
        return !latest.isObserved || (hasOthers && isAnythingUncovered(latest, date, asOf));
    }

    private boolean isAnythingUncovered(Day latest, LocalDate date, LocalDate asOf) {
        LocalDate latestTotal = latest.latestTotal == null ? null : latest.latestTotal.date;
        List<Reading> others = observed.besides(own, latestTotal, date);
        if (others.isEmpty()) {
            return false;
        }
        Coverage coverage = coverage(latest, date, asOf);
        return others.stream().anyMatch(other -> !isCovered(other, coverage));
    }

    /** A total speaks of all days up to its own; so does an increment that may count the same ones as another. */
    private boolean isCovered(Reading reading, Coverage coverage) {
        boolean all = reading.total() || indicator.isOverlapPossible();
        return coverage.covers(all ? null : reading.first(), reading.last());
    }

    /** Which days are covered, as of a date. */
    Coverage coverage(@Nullable Day latest, LocalDate date, LocalDate asOf) {
        LocalDate latestTotal = latest == null || latest.latestTotal == null ? null : latest.latestTotal.date;
        return new Coverage(latestTotal, Reading.upTo(increments, asOf), date);
    }

    private Bounds sinceLatestTotal(Day latest, LocalDate date) {
        Bounds low = latest.latestTotal == null ? Bounds.unbounded() : standing(latest.latestTotal);
        LocalDate from = latest.latestTotal == null ? Steps.BEFORE_ALL : latest.latestTotal.date;
        for (Reading increment : Reading.upTo(increments, date)) {
            if (increment.isWhollyAfter(from)) {
                low = indicator.join(low, increment.bounds());
            }
        }
        return low;
    }

    private static Bounds standing(Day day) {
        return day.standing == null ? Bounds.unbounded() : day.standing;
    }

    Bounds anything() {
        return indicator.domain().whole();
    }
}
