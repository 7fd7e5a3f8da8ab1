package org.maalbar.xlsx.table;

import org.maalbar.csv.table.Places;
import org.maalbar.problem.Place;

/**
 * The places of the cells of a sheet.
 *
 * @param table the sheet in its file
 */
record SheetPlaces(Place table) implements Places {
    /** Those in a file whose name is known, or empty. */
    static SheetPlaces ofFile(String file) {
        return new SheetPlaces(
                file.isEmpty() ? Place.unknown() : Place.unknown().inFile(file));
    }

    /** Those in a sheet of it. */
    SheetPlaces inSheet(String name) {
        return new SheetPlaces(table.inSheet(name));
    }

    @Override
    public Place cell(int row, int cell) {
        return table.at(row, cell + 1);
    }
}
