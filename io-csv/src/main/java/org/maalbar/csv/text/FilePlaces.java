package org.maalbar.csv.text;

import org.maalbar.csv.table.Places;
import org.maalbar.problem.Place;

/**
 * The places of a table in a file, where each row has its line.
 *
 * @param table the file
 */
public record FilePlaces(Place table) implements Places {
    /** Those in a file of a name; empty for none. */
    public static FilePlaces of(String file) {
        return new FilePlaces(file.isEmpty() ? Place.unknown() : Place.unknown().inFile(file));
    }

    @Override
    public Place cell(int row, int cell) {
        return table.at(row, cell + 1);
    }
}
