package org.maalbar.csv;

import org.maalbar.base.field.Field;
import org.maalbar.quantity.Figure;

/**
 * A figure as it stands in a sheet.
 *
 * @param figure the figure; of a percentage, 62 for 62 %
 * @param isPercent whether it is written as a percentage, as only that of an indicator of percentages may be
 */
record Measured(Figure figure, boolean isPercent) {
    static Measured of(Figure figure) {
        return new Measured(figure, false);
    }

    /** Refuses the cell of a percentage if its indicator is none. */
    static void check(Row row, Field<Measured> column, boolean isOfPercentages) {
        if (!isOfPercentages && row.get(column).filter(Measured::isPercent).isPresent()) {
            row.reject(
                    column,
                    "invalid-figure",
                    "The indicator is not a percentage, so its figures are numbers without a per cent sign",
                    "Indikatoren er ikke en procentdel, så dens tal skrives uden procenttegn");
        }
    }
}
