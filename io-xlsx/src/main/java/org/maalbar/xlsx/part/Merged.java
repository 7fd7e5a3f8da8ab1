package org.maalbar.xlsx.part;

import org.maalbar.csv.table.BrokenTableException;

/**
 * Several cells that are shown as one.
 *
 * @param first the cell at its upper left, which alone contains something
 * @param last the cell at its lower right
 */
public record Merged(CellPlace first, CellPlace last) {

    /** Those of a range such as {@code A1:B2}. */
    static Merged of(String range) throws BrokenTableException {
        int colon = range.indexOf(':');
        return new Merged(
                CellPlace.of(colon < 0 ? range : range.substring(0, colon)), CellPlace.of(range.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
