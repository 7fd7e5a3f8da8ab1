package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;

/**
 * The level of a cumulative indicator at the end of a day.
 *
 * @param bounds between which bounds it lies
 * @param reached bounds whose low end is the most that was surely reached from any starting point; what was once reached
 *     stays reached
 * @param contradictory whether the readings contradict each other
 */
record Level(Bounds bounds, Bounds reached, boolean contradictory) {

    /**
     * Computes the level.
     *
     * @param indicator what is counted
     * @param totals the baseline and totals that stand on or before the day
     * @param increments the increments that end on or before the day
     * @param atLeast bounds whose low ends the level is surely not below, such as those of categories
     * @param observed whether anything was observed: a baseline alone says nothing of how far it may have come
     */
    static Level of(
            Indicator indicator,
            List<Reading> totals,
            List<Reading> increments,
            List<Bounds> atLeast,
            boolean observed) {
        Bounds fromUnknown = indicator.domain().whole();
        for (Reading increment : increments) {
            fromUnknown = join(indicator, fromUnknown, increment.bounds());
        }
        Bounds reached = fromUnknown;
        Bounds latest = fromUnknown;
        boolean contradictory = false;
        boolean isLatest = true;
        Since since = new Since(indicator, increments);
        // From the latest day back, so that each increment is looked at once however many totals there are.
        for (Map.Entry<LocalDate, List<Bounds>> standing :
                byDay(totals).descendingMap().entrySet()) {
            Reading.Agreement agreement = Reading.Agreement.of(standing.getValue());
            contradictory |= agreement.contradictory();
            Bounds level = since.from(agreement.bounds(), standing.getKey());
            latest = isLatest ? level : latest;
            isLatest = false;
            reached = higherLow(reached, level);
        }
        for (Bounds least : atLeast) {
            reached = higherLow(reached, least);
        }
        Bounds highest = observed ? latest : indicator.domain().whole();
        Optional<Bounds> consistent = Bounds.ofEnds(reached, highest);
        Bounds bounds = consistent.orElse(highest.hull(Bounds.exactly(reached.low())));
        return new Level(bounds, reached, contradictory || consistent.isEmpty());
    }

    /** Adds up, or counts the union where the same ones may be counted twice. */
    static Bounds join(Indicator indicator, Bounds some, Bounds others) {
        return indicator.isOverlapPossible() ? some.union(others) : some.plus(others);
    }

    static Bounds higherLow(Bounds one, Bounds other) {
        return one.compareLow(other) >= 0 ? one : other;
    }

    static TreeMap<LocalDate, List<Bounds>> byDay(List<Reading> totals) {
        TreeMap<LocalDate, List<Bounds>> days = new TreeMap<>();
        for (Reading total : totals) {
            days.computeIfAbsent(total.last(), day -> new ArrayList<>()).add(total.bounds());
        }
        return days;
    }

    /** The increments since a day, which moves back in time. */
    private static final class Since {
        private final Indicator indicator;
        private final Deque<Reading> byFirstDay;
        private final Deque<Reading> byLastDay;
        private Bounds whollyAfter = Bounds.exactly(0);
        private Bounds endingAfter = Bounds.exactly(0);

        Since(Indicator indicator, List<Reading> increments) {
            this.indicator = indicator;
            this.byFirstDay = new ArrayDeque<>(increments.stream()
                    .filter(increment -> increment.first() != null)
                    .sorted(Comparator.comparing(Reading::first).reversed())
                    .toList());
            this.byLastDay = new ArrayDeque<>(increments.stream()
                    .sorted(Comparator.comparing(Reading::last).reversed())
                    .toList());
        }

        /** A total joined with the increments wholly after its day, and with none to all of those that straddle it. */
        Bounds from(Bounds total, LocalDate day) {
            while (!byFirstDay.isEmpty() && byFirstDay.peek().isWhollyAfter(day)) {
                whollyAfter = join(indicator, whollyAfter, byFirstDay.remove().bounds());
            }
            while (!byLastDay.isEmpty() && byLastDay.peek().last().isAfter(day)) {
                endingAfter = join(indicator, endingAfter, byLastDay.remove().bounds());
            }
            return Bounds.ofEnds(join(indicator, total, whollyAfter), join(indicator, total, endingAfter))
                    .orElseThrow();
        }
    }
}
