package org.maalbar.csv.table;

import org.maalbar.problem.Place;

/** Where a table is, and each of its cells, as people find them in its source. */
public interface Places {
    /** The table as a whole. */
    Place table();

    /**
     * A cell, whether or not its row has so many.
     *
     * @param row the number of its row, as the source counts
     * @param cell how many cells come before it
     */
    Place cell(int row, int cell);
}
