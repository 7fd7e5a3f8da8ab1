package org.maalbar.csv.cell;

import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Figure;

/**
 * A figure as it is in a sheet.
 *
 * @param figure the figure; of a percentage, 62 for 62 %
 * @param isPercent whether it is written as a percentage, as only that of an indicator of percentages may be
 * @param isAdded whether it is written with a plus, as only what comes on top of another figure may be
 * @param isYesOrNo whether it is written as a word for a milestone that is reached, 1, or not, 0
 * @param unit the unit that is written behind it, which must be that of its indicator; null if there is none
 */
public record Measured(
        Figure figure,
        boolean isPercent,
        boolean isAdded,
        boolean isYesOrNo,
        @Nullable String unit) {
    /** A figure without a plus. */
    public Measured(Figure figure, boolean isPercent, boolean isYesOrNo, @Nullable String unit) {
        this(figure, isPercent, false, isYesOrNo, unit);
    }

    public static Measured of(Figure figure) {
        return new Measured(figure, false, false, null);
    }
}
