package org.maalbar.xlsx.table;

import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.xlsx.archive.Broken;

/** How many characters may still be read into memory. */
final class CellBudget {
    private final long most;
    private long used;

    CellBudget(long most) {
        this.most = most;
    }

    /**
     * Uses some of it up.
     *
     * @throws BrokenTableException in the row, if there are not so many left
     */
    void use(long characters, int row) throws BrokenTableException {
        used += characters;
        if (used > most) {
            throw Broken.tooLarge(
                            "There are more than " + most + " characters in the cells; nothing from here on was read",
                            "Der er mere end " + most + " tegn i cellerne; herfra er intet læst")
                    .inRow(row);
        }
    }
}
