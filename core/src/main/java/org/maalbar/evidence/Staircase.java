package org.maalbar.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;

/**
 * The most that one step can surely have reached so far, from any of several days: the level on the day joined with the
 * increments of one kind since. Increments are added in the order of their last days.
 *
 * <p>An earlier start gains whatever a later one gains, so only starts that are higher than all earlier ones are kept, each as
 * its rise over the one before. An increment lifts the starts before its first day, which lowers the one rise after them, so
 * however many starts there are, adding costs little.
 */
final class Staircase {
    private final boolean overlap;
    private final TreeMap<LocalDate, Low> rises = new TreeMap<>();
    private LocalDate first;
    private Low base;
    private Low most;

    /** A low end. Open ends are counted, so that what was added can be taken off again; any makes the end open. */
    private record Low(BigDecimal value, long open) implements Comparable<Low> {
        static final Low ZERO = new Low(BigDecimal.ZERO, 0);

        static Low of(Bounds bounds) {
            return new Low(bounds.low(), bounds.lowOpen() ? 1 : 0);
        }

        Low plus(Low other) {
            return new Low(value.add(other.value), open + other.open);
        }

        Low minus(Low other) {
            return new Low(value.subtract(other.value), open - other.open);
        }

        boolean isAbove(Low other) {
            return compareTo(other) > 0;
        }

        @Override
        public int compareTo(Low other) {
            int order = value.compareTo(other.value);
            return order != 0 ? order : Long.compare(open, other.open);
        }

        Bounds bounds() {
            return open > 0 ? Bounds.above(value) : Bounds.from(value);
        }
    }

    /**
     * Starts from 0.
     *
     * @param indicator what is counted
     * @param day the day of that start
     */
    Staircase(Indicator indicator, LocalDate day) {
        this.overlap = indicator.isOverlapPossible();
        this.first = day;
        this.base = Low.ZERO;
        this.most = Low.ZERO;
    }

    /** Starts from a level on a day, which must not lie before any other start. */
    void start(LocalDate day, Bounds low) {
        Low level = Low.of(low);
        if (level.isAbove(most)) {
            rises.merge(day, level.minus(most), Low::plus);
            most = level;
        }
    }

    /** Forgets all other starts. */
    void restart(LocalDate day, Bounds low) {
        rises.clear();
        first = day;
        base = Low.of(low);
        most = base;
    }

    /** Joins an increment to the level on every day that all of it lies after. */
    void add(Reading increment) {
        if (!increment.isWhollyAfter(first)) {
            return;
        }
        Low more = Low.of(increment.bounds());
        if (overlap) {
            // Joined with this, every start is at least this high; so the earliest one is, and the others add nothing
            // up to it.
            if (more.isAbove(base)) {
                lift(first, more.minus(base));
            }
            return;
        }
        LocalDate last = increment.first() == null ? first : rises.lowerKey(increment.first());
        lift(last == null ? first : last, more);
    }

    /** Lifts all starts up to a day, and leaves out those after it that are not higher any more. */
    private void lift(LocalDate last, Low more) {
        base = base.plus(more);
        Low left = more;
        Map.Entry<LocalDate, Low> next = rises.higherEntry(last);
        while (next != null && !next.getValue().isAbove(left)) {
            left = left.minus(next.getValue());
            rises.remove(next.getKey());
            next = rises.higherEntry(last);
        }
        if (next == null) {
            most = most.plus(left);
        } else {
            rises.put(next.getKey(), next.getValue().minus(left));
        }
    }

    /** The highest low end, with an unbounded high end. */
    Bounds most() {
        return most.bounds();
    }

    /** The day from which the highest is reached. */
    LocalDate from() {
        return rises.isEmpty() ? first : rises.lastKey();
    }
}
