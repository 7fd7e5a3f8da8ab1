package org.maalbar.assessment;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.IndicatorEvidence;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;

/**
 * Where a figure of one indicator can be stated, added or changed.
 *
 * @param kind what kind of change it is
 * @param indicator what the figure counts
 * @param activity the id of the activity that states it, if there is one already
 * @param tally whether the figure adds or is a level
 * @param change what the figure changes in the programme
 * @param evidence what would count then
 */
record Lever(
        Way.Kind kind,
        Indicator indicator,
        @Nullable String activity,
        Tally tally,
        Function<Figure, Alteration> change,
        Function<Figure, IndicatorEvidence> evidence) {

    boolean isObservation() {
        return kind == Way.Kind.OBSERVED;
    }
}
