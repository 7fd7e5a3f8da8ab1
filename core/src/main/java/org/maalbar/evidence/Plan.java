package org.maalbar.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.time.Span;

/**
 * One contribution of one activity, and its days: those of the activity's period after the day on which it was stated.
 *
 * @param activity the activity
 * @param contribution what it is expected to do
 * @param bounds how much that is, from 0 if only some belong
 */
public record Plan(Activity activity, Contribution contribution, Bounds bounds) {

    /** What can be expected of a contribution. */
    public enum Prospect {
        /** It is cancelled. */
        CANCELLED,
        /** It begins after the due day. */
        AFTER_DUE_DAY,
        /** What came of it is in the count. */
        COVERED,
        /** It is over, and what came of it is not in the count. */
        COMPLETED,
        /** Its end is not known. */
        END_UNKNOWN,
        /** It ends after the due day. */
        ENDS_AFTER_DUE_DAY,
        /** Its period is over, but it is not said to be completed. */
        OVERDUE,
        /** It ends between the day of assessment and the due day. */
        SURE;

        /** Whether it counts at all. */
        public boolean counts() {
            return this != CANCELLED && this != AFTER_DUE_DAY && this != COVERED;
        }
    }

    /** A contribution, read with a policy for "about". */
    public static Plan of(
            Activity activity, Contribution contribution, Indicator indicator, Approximation approximation) {
        Bounds bounds = contribution
                .figure()
                .map(figure -> figure.bounds(indicator.domain(), approximation))
                .orElse(indicator.domain().whole());
        return new Plan(activity, contribution, contribution.isSomeOnly() ? bounds.orFewer() : bounds);
    }

    /** The same with other bounds. */
    Plan with(Bounds other) {
        return new Plan(activity, contribution, other);
    }

    /** Whether it brings a level about rather than adding to it. */
    public boolean isTotal() {
        return contribution.tally() == Tally.TOTAL;
    }

    private @Nullable LocalDate first() {
        return activity.period().flatMap(Span::first).orElse(null);
    }

    /** The last day of its period, or null if that is not known. */
    @Nullable
    LocalDate last() {
        return activity.period().flatMap(Span::last).orElse(null);
    }

    /** The day on which it was stated, if its period goes on after that. */
    private @Nullable LocalDate stated() {
        LocalDate stated = contribution.stated().orElse(null);
        if (stated == null) {
            return null;
        }
        LocalDate last = last();
        return last == null || stated.isBefore(last) ? stated : null;
    }

    /** The first of its days, or null if that may be before all days. */
    @Nullable
    LocalDate firstDay() {
        LocalDate first = first();
        LocalDate stated = stated();
        if (stated == null || (first != null && first.isAfter(stated))) {
            return first;
        }
        return stated.plusDays(1);
    }

    /** Whether something may have come of it before it was stated that is not in the count. */
    public boolean hasUncountedPast(Coverage coverage) {
        LocalDate first = first();
        LocalDate stated = stated();
        return stated != null && (first == null || !first.isAfter(stated)) && !coverage.covers(first, stated);
    }

    /** Whether it surely ends by a day, null being an unknown one. */
    boolean endsBy(@Nullable LocalDate day) {
        LocalDate last = last();
        return day != null && last != null && !last.isAfter(day);
    }

    /**
     * What can be expected of a contribution that adds to a count: the first case that matches.
     *
     * @param day the day of assessment
     * @param due the due day
     * @param coverage which days are in the count
     */
    public Prospect prospect(LocalDate day, LocalDate due, Coverage coverage) {
        return prospect(day, due, coverage.covers(first(), lastUntil(due)));
    }

    /**
     * The same of a contribution to something that goes either way.
     *
     * @param day the day of assessment
     * @param due the due day
     * @param latestTotal the day of the latest total
     */
    public Prospect prospect(LocalDate day, LocalDate due, @Nullable LocalDate latestTotal) {
        return prospect(day, due, latestTotal != null && !lastUntil(due).isAfter(latestTotal));
    }

    private LocalDate lastUntil(LocalDate due) {
        LocalDate last = last();
        return last == null || last.isAfter(due) ? due : last;
    }

    private Prospect prospect(LocalDate day, LocalDate due, boolean covered) {
        LocalDate first = first();
        LocalDate last = last();
        if (activity.state() == ActivityState.CANCELLED) {
            return Prospect.CANCELLED;
        } else if (first != null && first.isAfter(due)) {
            return Prospect.AFTER_DUE_DAY;
        } else if (covered) {
            return Prospect.COVERED;
        } else if (!activity.isAhead()) {
            return Prospect.COMPLETED;
        } else if (last == null) {
            return Prospect.END_UNKNOWN;
        } else if (last.isAfter(due)) {
            return Prospect.ENDS_AFTER_DUE_DAY;
        }
        return last.isBefore(day) ? Prospect.OVERDUE : Prospect.SURE;
    }
}
