package org.maalbar.assessment;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.SmallWorldSearch.Statement;
import org.maalbar.assessment.SmallWorldSearch.Thing;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Tally;
import org.maalbar.time.Span;

/**
 * An activity with one contribution, and the things that come of it if it goes as stated.
 *
 * @param bit what marks the things that come of it
 * @param state how far it is
 * @param first its first day, null if nobody stated it
 * @param last its last day, null if nobody stated it
 * @param stated the day on which it was said what is still to come, null if that is not known
 * @param tally whether it adds to the level or brings it about
 * @param some whether only some of those belong
 * @param said how many
 */
record SmallPlan(
        int bit,
        ActivityState state,
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable Integer stated,
        Tally tally,
        boolean some,
        Said said) {

    SmallPlan marked(int otherBit) {
        return new SmallPlan(otherBit, state, first, last, stated, tally, some, said);
    }

    boolean isTotal() {
        return tally == Tally.TOTAL;
    }

    private int firstDay() {
        return first == null ? SmallWorld.BEFORE_ALL : first;
    }

    /** Its last day until another day. */
    int until(int day) {
        return last == null ? day : Math.min(last, day);
    }

    private boolean isInPeriod(int day) {
        return day >= firstDay() && (last == null || day <= last);
    }

    /** Whether what comes on a day is among what it states. */
    private boolean isOneOfItsDays(int day) {
        boolean isRest = stated != null && (last == null || stated < last);
        return isInPeriod(day) && (!isRest || day > stated);
    }

    /** Whether anything at all may come of it by the due day that the reports so far have not counted. */
    boolean mayBringMore(SmallWorld world) {
        return state != ActivityState.CANCELLED
                && firstDay() <= world.due()
                && !SmallReport.cover(world.known(), firstDay(), until(world.due()));
    }

    /** Whether all of it comes by the due day, as nobody could say of what is over or ends later. */
    private boolean isSure(SmallWorld world) {
        boolean ahead = state == ActivityState.PLANNED || state == ActivityState.ONGOING;
        return ahead && last != null && last <= world.due() && last >= world.day();
    }

    /** Whether a thing can be among what it brings; with overlap, also one that was there already. */
    boolean canBring(Thing thing, boolean overlap) {
        return isTotal()
                ? isInPeriod(thing.day())
                : isOneOfItsDays(thing.day()) || (overlap && (last == null || thing.day() <= last));
    }

    /** Whether that a thing came is its doing: it is among what was stated, or came before anybody stated anything. */
    boolean explains(Thing thing) {
        boolean isMarked = (thing.plans() & bit) != 0;
        return isInPeriod(thing.day()) && (isMarked || (!isTotal() && !isOneOfItsDays(thing.day())));
    }

    /**
     * What is true if it goes as stated.
     *
     * @param world what was reported
     * @param brings whether things may come of it, where it is a level that may have been reached without it
     */
    Stream<Statement> statements(SmallWorld world, boolean brings) {
        int low = isSure(world) && !some ? said.low() : 0;
        if (!isTotal()) {
            return Stream.of(new Statement(thing -> (thing.plans() & bit) != 0, low, said.high()));
        }
        int end = until(world.due());
        return Stream.of(new Statement(thing -> thing.day() <= end, low, brings ? said.high() : Said.UNBOUNDED));
    }

    Activity activity(String indicator) {
        Activity activity = Activity.of("Activity", state);
        if (first != null && last != null) {
            activity = activity.during(Span.between(SmallReport.day(first), SmallReport.day(last)));
        } else if (first != null) {
            activity = activity.during(Span.of(SmallReport.day(first) + "/"));
        } else if (last != null) {
            activity = activity.during(Span.of("/" + SmallReport.day(last)));
        }
        Contribution contribution = isTotal()
                ? Contribution.total(indicator, said.figure())
                : Contribution.increment(indicator, said.figure());
        contribution = some ? contribution.someOfThem() : contribution;
        return activity.contributing(stated == null ? contribution : contribution.stated(SmallReport.day(stated)));
    }
}
