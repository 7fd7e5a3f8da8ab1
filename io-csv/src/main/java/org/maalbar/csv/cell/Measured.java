package org.maalbar.csv.cell;

import org.maalbar.quantity.Figure;

/**
 * A figure as it is in a sheet.
 *
 * @param figure the figure; of a percentage, 62 for 62 %
 * @param isPercent whether it is written as a percentage, as only that of an indicator of percentages may be
 * @param isYesOrNo whether it is written as a word for a milestone that is reached, 1, or not, 0
 */
public record Measured(Figure figure, boolean isPercent, boolean isYesOrNo) {
    public static Measured of(Figure figure) {
        return new Measured(figure, false, false);
    }
}
