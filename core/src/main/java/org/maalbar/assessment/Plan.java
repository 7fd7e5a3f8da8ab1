package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.Optional;
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
 * One contribution of one activity, and how it counts.
 *
 * @param activity the activity
 * @param contribution what it is expected to do
 * @param bounds how much that is, from 0 if only some belong
 */
record Plan(Activity activity, Contribution contribution, Bounds bounds) {

    static Plan of(Activity activity, Contribution contribution, Indicator indicator, Approximation approximation) {
        Bounds bounds = contribution
                .figure()
                .map(figure -> figure.bounds(indicator.domain(), approximation))
                .orElse(indicator.domain().whole());
        return new Plan(activity, contribution, contribution.isSomeOnly() ? bounds.orFewer() : bounds);
    }

    /**
     * How it counts: the first case that matches.
     *
     * @param day the day of assessment
     * @param due the due day
     * @param lastObserved the day of the last observation, which may already hold some of it
     */
    ContributionUse.Reason use(LocalDate day, LocalDate due, @Nullable LocalDate lastObserved) {
        Optional<LocalDate> first = activity.period().flatMap(Span::first);
        Optional<LocalDate> last = activity.period().flatMap(Span::last);
        if (activity.state() == ActivityState.CANCELLED) {
            return ContributionUse.Reason.CANCELLED;
        }
        if (first.isPresent() && first.get().isAfter(due)) {
            return ContributionUse.Reason.AFTER_DUE_DAY;
        }
        if (last.isPresent() && lastObserved != null && !last.get().isAfter(lastObserved)) {
            return ContributionUse.Reason.ALREADY_OBSERVED;
        }
        if (!activity.isAhead()) {
            return ContributionUse.Reason.COMPLETED;
        }
        if (last.isEmpty()) {
            return ContributionUse.Reason.END_UNKNOWN;
        }
        if (last.get().isAfter(due)) {
            return ContributionUse.Reason.ENDS_AFTER_DUE_DAY;
        }
        if (last.get().isBefore(day)) {
            return ContributionUse.Reason.OVERDUE;
        }
        boolean stillToCome = lastObserved == null
                || (first.isPresent() && first.get().isAfter(lastObserved))
                || (contribution.stated().isPresent()
                        && !contribution.stated().get().isBefore(lastObserved));
        return stillToCome ? ContributionUse.Reason.STILL_TO_COME : ContributionUse.Reason.PERHAPS_OBSERVED;
    }

    boolean isTotal() {
        return contribution.tally() == Tally.TOTAL;
    }

    /** What it adds or brings about, as far as it counts. */
    Optional<Bounds> counting(LocalDate day, LocalDate due, @Nullable LocalDate lastObserved) {
        return switch (use(day, due, lastObserved).counting()) {
            case IN_FULL -> Optional.of(bounds);
            case HIGH_END_ONLY -> Optional.of(bounds.orFewer());
            case LOW_END_ONLY, NOT_AT_ALL -> Optional.empty();
        };
    }
}
