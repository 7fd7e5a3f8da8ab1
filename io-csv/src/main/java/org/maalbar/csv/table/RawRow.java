package org.maalbar.csv.table;

import java.util.List;
import org.maalbar.csv.cell.Blank;

/**
 * A row as it is in its source.
 *
 * @param number its number, as the source counts: the line in which it begins, or that of a row of a spreadsheet
 * @param cells what is written in each of its cells; empty where that is nothing, also in those at its end
 */
public record RawRow(int number, List<String> cells) {
    boolean isBlank() {
        for (String cell : cells) {
            if (!Blank.is(cell)) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
