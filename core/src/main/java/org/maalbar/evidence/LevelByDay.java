package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.Reading.Agreement;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;

/**
 * The level of a cumulative indicator, or of one category of it, on every day.
 *
 * <p>The low end of a level is the largest that can be reached in {@link Steps}. The high end is that of the latest total,
 * joined with the increments that end after it. A total that lies below what is surely reached contradicts it: then the
 * level of that day is anything from one to the other, and steps start anew from there.
 */
public final class LevelByDay {
    private final Indicator indicator;
    private final NavigableMap<LocalDate, Counted> days = new TreeMap<>();
    private final List<Reading> increments = new ArrayList<>();
    private final Map<Category, List<Reading>> parts;
    private final @Nullable Category own;
    private final Observed observed;
    private final List<Bounds> earlierCaps;

    private final NavigableMap<LocalDate, Reached> reached = new TreeMap<>();
    /** What the high end starts from: the total of a day, or the level in its place. */
    private final NavigableMap<LocalDate, Bounds> standing = new TreeMap<>();

    private final TreeSet<LocalDate> contradicted = new TreeSet<>();
    private @Nullable LocalDate firstObserved;
    private boolean disagreeing;

    /** What was counted by the end of one day, and not before. */
    private static final class Counted {
        private final List<Bounds> start = new ArrayList<>();
        private final List<Bounds> totals = new ArrayList<>();
        private final List<Reading> increments = new ArrayList<>();
        private final Map<Category, List<Reading>> parts = new LinkedHashMap<>();
        private boolean isFinal;

        private List<Bounds> allTotals() {
            List<Bounds> all = new ArrayList<>(start);
            all.addAll(totals);
            return all;
        }
    }

    /**
     * How far the level had come at the end of a day.
     *
     * @param low the low end, with an unbounded high end
     * @param from the day after which increments of the whole are in the low end
     * @param high the high end, unless something leaves it open
     */
    private record Reached(Bounds low, LocalDate from, Bounds high) {}

    /**
     * Follows the level.
     *
     * @param indicator what is counted
     * @param start where counting starts, if anywhere
     * @param whole what was observed
     * @param parts what was observed of categories, as far as it says something of the whole
     * @param own the category whose level it is, null for the whole
     * @param observed all that was observed: what is not of its own leaves the high end open until its days are covered
     */
    LevelByDay(
            Indicator indicator,
            Start start,
            List<Reading> whole,
            Map<Category, List<Reading>> parts,
            @Nullable Category own,
            Observed observed) {
        this.indicator = indicator;
        this.parts = parts;
        this.own = own;
        this.observed = observed;
        this.earlierCaps = start.caps();
        start.levels().forEach(each -> counted(each.last()).start.add(each.bounds()));
        for (Reading each : whole) {
            Counted counted = counted(each.last());
            if (each.total()) {
                counted.totals.add(each.bounds());
                counted.isFinal |= each.isFinal();
            } else {
                counted.increments.add(each);
                increments.add(each);
            }
        }
        parts.forEach((category, readings) -> readings.forEach(each -> counted(each.last())
                .parts
                .computeIfAbsent(category, key -> new ArrayList<>())
                .add(each)));
        Steps steps = new Steps(indicator, parts.keySet(), Steps.BEFORE_ALL);
        days.forEach((day, counted) -> follow(steps, day, counted));
    }

    private Counted counted(LocalDate day) {
        return days.computeIfAbsent(day, key -> new Counted());
    }

    private void follow(Steps steps, LocalDate day, Counted counted) {
        addIncrements(counted, steps);
        if (!counted.increments.isEmpty()) {
            observe(day);
        }
        counted.parts.forEach(
                (category, readings) -> totalOf(readings).ifPresent(total -> steps.total(category, total, day)));
        Bounds low = steps.most();
        Bounds high = addedUp(day);
        for (Reading increment : counted.increments) {
            high = indicator.join(high, increment.bounds());
        }
        reached.put(day, new Reached(low, steps.from(), high));
        List<Bounds> totals = counted.allTotals();
        if (!totals.isEmpty()) {
            Agreement agreed = Agreement.of(totals);
            disagreeing |= agreed.contradictory();
            Bounds stands = agreed.bounds();
            if (stands.intersect(low).isEmpty()) {
                stands = stands.hull(level(day, low));
                contradicted.add(day);
                steps.restart(day, stands);
            }
            low = Steps.higherLow(stands.orMore(), steps.most());
            high = stands;
            standing.put(day, stands);
        }
        if (!counted.totals.isEmpty()) {
            observe(day);
        }
        steps.start(day, low);
        reached.put(day, new Reached(low, steps.from(), high));
    }

    private static void addIncrements(Counted counted, Steps steps) {
        counted.increments.forEach(each -> steps.add(null, each));
        counted.parts.forEach((category, readings) ->
                readings.stream().filter(each -> !each.total()).forEach(each -> steps.add(category, each)));
    }

    private static Optional<Bounds> totalOf(List<Reading> readings) {
        List<Bounds> totals =
                readings.stream().filter(Reading::total).map(Reading::bounds).toList();
        return totals.isEmpty()
                ? Optional.empty()
                : Optional.of(Agreement.of(totals).bounds());
    }

    private void observe(LocalDate day) {
        firstObserved = firstObserved == null ? day : firstObserved;
    }

    /** The level at the end of a day. */
    public Bounds level(LocalDate day) {
        return level(day, low(day));
    }

    private Bounds low(LocalDate day) {
        Map.Entry<LocalDate, Reached> latest = reached.floorEntry(day);
        return latest == null ? Bounds.unbounded() : latest.getValue().low();
    }

    /** The level, given its low end: anything from what increments of the whole reach if that is above the high end. */
    private Bounds level(LocalDate day, Bounds low) {
        return Bounds.ofEnds(low, high(day))
                .orElseGet(
                        () -> Bounds.ofEnds(sinceLatestTotal(day), anything()).orElseThrow());
    }

    private Bounds anything() {
        return indicator.domain().whole();
    }

    private Bounds high(LocalDate day) {
        return isOpen(day) || isAnythingUncovered(day) ? anything() : addedUp(day);
    }

    /** Whether the whole was not observed yet, so that the high end is open. */
    private boolean isOpen(LocalDate day) {
        return firstObserved == null || firstObserved.isAfter(day);
    }

    /** The latest total joined with the increments that end after it, whatever else was observed. */
    private Bounds addedUp(LocalDate day) {
        Map.Entry<LocalDate, Reached> latest = reached.floorEntry(day);
        return latest == null ? anything() : latest.getValue().high();
    }

    private boolean isAnythingUncovered(LocalDate day) {
        Iterator<Reading> others = observed.besides(own, latestTotal(day), day).iterator();
        if (!others.hasNext()) {
            return false;
        }
        Coverage coverage = coverage(day);
        while (others.hasNext()) {
            if (!isCovered(others.next(), coverage)) {
                return true;
            }
        }
        return false;
    }

    /** A total speaks of all days up to its own; so does an increment that may count the same ones as another. */
    private boolean isCovered(Reading reading, Coverage coverage) {
        boolean all = reading.total() || indicator.isOverlapPossible();
        return coverage.covers(all ? null : reading.first(), reading.last());
    }

    private Bounds sinceLatestTotal(LocalDate day) {
        Map.Entry<LocalDate, Bounds> latest = standing.floorEntry(day);
        Bounds low = latest == null ? Bounds.unbounded() : latest.getValue();
        LocalDate from = latest == null ? Steps.BEFORE_ALL : latest.getKey();
        for (Reading increment : increments) {
            if (increment.isWhollyAfter(from) && !increment.last().isAfter(day)) {
                low = indicator.join(low, increment.bounds());
            }
        }
        return low;
    }

    /** The increments, whether stated of the whole or made up of those of all categories. */
    List<Reading> increments() {
        return increments;
    }

    /** Which days are covered, as of a day. */
    public Coverage coverage(LocalDate day) {
        return new Coverage(latestTotal(day), increments, day);
    }

    /** The day of the latest total up to a day, a baseline included. */
    public @Nullable LocalDate latestTotal(LocalDate day) {
        return standing.floorKey(day);
    }

    /** What stood at the end of a day: the total of that day, or anything from the low end of the level up. */
    Bounds stoodOn(LocalDate day) {
        Bounds total = standing.get(day);
        return total == null ? low(day).orMore() : total;
    }

    /** Whether there is a total of a day or of a later one. */
    public boolean hasTotalFrom(LocalDate day) {
        return standing.ceilingKey(day) != null;
    }

    /** Whether an increment is in the low end of the level on a day, in full. */
    public boolean isReachedWith(Reading increment, LocalDate day) {
        Map.Entry<LocalDate, Reached> latest = reached.floorEntry(day);
        if (latest == null || increment.last().isAfter(day)) {
            return false;
        } else if (isAboveHighEnd(day)) {
            LocalDate total = latestTotal(day);
            return increment.isWhollyAfter(total == null ? Steps.BEFORE_ALL : total);
        }
        return increment.isWhollyAfter(latest.getValue().from());
    }

    /** The last day up to a day on which a total contradicted what had been reached. */
    public @Nullable LocalDate lastTotalContradicted(LocalDate day) {
        return contradicted.floor(day);
    }

    /** The last day up to a day on which the level was contradicted, by a total or by what categories come to. */
    @Nullable
    LocalDate lastContradicted(LocalDate day) {
        LocalDate byTotal = contradicted.floor(day);
        if (parts.isEmpty()) {
            return byTotal;
        }
        // A level lasts until the day before the next one.
        LocalDate lasts = day;
        for (LocalDate each : reached.headMap(day, true).descendingKeySet()) {
            if (isAboveHighEnd(each)) {
                return lasts;
            } else if (each.equals(byTotal)) {
                return each;
            }
            lasts = each.minusDays(1);
        }
        return null;
    }

    private boolean isAboveHighEnd(LocalDate day) {
        return Bounds.ofEnds(low(day), addedUp(day)).isEmpty() && !isOpen(day) && !isAnythingUncovered(day);
    }

    /** Whether totals contradict each other or the rest, on any day, or the level of a day does. */
    public boolean isContradictory(LocalDate day) {
        return disagreeing || !contradicted.isEmpty() || isAboveHighEnd(day);
    }

    /**
     * What totals say of the most there can be at the end of a due day: the totals from that day on, and the final ones before
     * it.
     *
     * @param due the due day
     * @return the bounds of each, less what surely came after the due day
     */
    List<Bounds> caps(LocalDate due) {
        List<Bounds> caps = new ArrayList<>(earlierCaps);
        days.headMap(due, true).forEach((day, counted) -> {
            if (!counted.totals.isEmpty() && (counted.isFinal || day.equals(due))) {
                caps.add(Agreement.of(counted.totals).bounds());
            }
        });
        Steps growth = new Steps(indicator, parts.keySet(), due);
        days.tailMap(due, false).forEach((day, counted) -> {
            addIncrements(counted, growth);
            growth.start(day, growth.most());
            if (!counted.totals.isEmpty()) {
                Bounds total = Agreement.of(counted.totals).bounds();
                caps.add(indicator.isOverlapPossible() ? total : total.lessAtLeast(growth.most()));
            }
            if (contradicted.contains(day)) {
                // It is no longer known how many came by then.
                growth.restart(day, Bounds.from(0));
            }
        });
        return caps;
    }
}
