package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;

/**
 * An observation, or the baseline, as the level sees it: what it is understood to mean, and when.
 *
 * @param bounds what it is understood to mean, from 0 if only some belong
 * @param first the first day, if known
 * @param last the last day; a total is the level at its end
 * @param total whether it is a total rather than an increment
 * @param isFinal whether it is a total that says that nothing more will be counted
 */
public record Reading(Bounds bounds, @Nullable LocalDate first, LocalDate last, boolean total, boolean isFinal) {

    /** An observation, read with a policy for "about". */
    public static Reading of(Observation observation, Indicator indicator, Approximation approximation) {
        Bounds bounds = observation.figure().bounds(indicator.domain(), approximation);
        return new Reading(
                observation.isSomeOnly() ? bounds.orFewer() : bounds,
                observation.period().first().orElse(null),
                observation.lastDay(),
                observation.tally() == Tally.TOTAL,
                observation.isFinal());
    }

    /** A baseline: a total of the day before the one at whose start counting starts. */
    public static Reading of(Baseline baseline, Indicator indicator, Approximation approximation) {
        Bounds bounds = baseline.figure().bounds(indicator.domain(), approximation);
        LocalDate before = baseline.day().minusDays(1);
        return new Reading(bounds, before, before, true, false);
    }

    /** The same with other bounds. */
    Reading with(Bounds other) {
        return new Reading(other, first, last, total, isFinal);
    }

    /** The same without saying that nothing more will be counted. */
    Reading notFinal() {
        return isFinal ? new Reading(bounds, first, last, total, false) : this;
    }

    /** Whether all of it was counted after a day, so that a total of that day cannot contain any of it. */
    public boolean isWhollyAfter(LocalDate day) {
        return first == null ? day.equals(Steps.BEFORE_ALL) : first.isAfter(day);
    }

    /** Whether it may have been counted, at least in part, between two days, both included. */
    boolean mayShareDays(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && (first == null || !first.isAfter(to));
    }

    /** Readings by their last days, in the order given where those are equal. */
    static List<Reading> byLastDay(List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            if (readings.get(i).last.isBefore(readings.get(i - 1).last)) {
                List<Reading> sorted = new ArrayList<>(readings);
                sorted.sort(Comparator.comparing(Reading::last));
                return sorted;
            }
        }
        return readings;
    }

    /** How many of some readings, by their last days, end by a day. */
    static int countUpTo(List<Reading> readings, LocalDate day) {
        return ByDay.countUpTo(readings, Reading::last, day);
    }

    /** Those of some readings, by their last days, that end by a day. */
    static List<Reading> upTo(List<Reading> readings, LocalDate day) {
        int count = countUpTo(readings, day);
        return count == readings.size() ? readings : readings.subList(0, count);
    }

    /** What several totals that should be equal say together: their intersection, or their hull if they contradict. */
    record Agreement(Bounds bounds, boolean contradictory) {
        static Agreement of(List<Bounds> totals) {
            Bounds common = totals.get(0);
            for (Bounds total : totals) {
                if (common.intersect(total).isEmpty()) {
                    return new Agreement(totals.stream().reduce(totals.get(0), Bounds::hull), true);
                }
                common = common.intersect(total).get();
            }
            return new Agreement(common, false);
        }
    }
}
