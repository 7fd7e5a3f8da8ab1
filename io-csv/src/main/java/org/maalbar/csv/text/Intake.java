package org.maalbar.csv.text;

import org.maalbar.csv.table.Row;

/** Takes the records of a table as they are read, where they are too many to be kept. */
public interface Intake {

    /** Takes a record by its characters, if enough is known of them; if not, it is asked again with the row. */
    boolean takes(CellBuffer cells);

    /** Takes a row whose cells are all right; if it cannot, the row has got faults. */
    boolean takes(Row row);
}
