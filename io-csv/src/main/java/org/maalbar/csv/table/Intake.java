package org.maalbar.csv.table;

import org.maalbar.csv.cell.Notation;

/** Takes the records of a table as they are read, where they are too many to be kept. */
public interface Intake {

    /** Takes a record by its characters, if enough is known of them; if not, it is asked again with the row. */
    boolean takes(CellBuffer cells);

    /** Takes a row whose cells are all right; if it cannot, the row has got faults. */
    boolean takes(Row row);

    /** Makes an intake once it is known how a table is written. */
    @FunctionalInterface
    interface Opening {
        Intake open(Header header, Notation notation);
    }
}
