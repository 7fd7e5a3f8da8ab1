package org.maalbar.csv.table;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.cell.Notation;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Rows as of a sheet of a workbook, whose table begins in B3: what is wrong with them is at places such as {@code Handleplan!C7}. */
public final class RowsInMemory implements RowSource, Places {
    private static final int FIRST_ROW = 3;
    private static final int FIRST_COLUMN = 2;
    private static final int LETTERS = 26;

    private final String sheet;
    private final Iterator<List<String>> rows;
    private int next = FIRST_ROW;

    public RowsInMemory(String sheet, List<List<String>> rows) {
        this.sheet = sheet;
        this.rows = rows.iterator();
    }

    @Override
    public @Nullable RawRow next() {
        return rows.hasNext() ? new RawRow(next++, rows.next()) : null;
    }

    @Override
    public Notation notation(Header header, Consumer<Problem> problems) {
        return Notation.DANISH;
    }

    @Override
    public Place table() {
        return Place.unknown().inFile(sheet);
    }

    @Override
    public Place cell(int row, int cell) {
        return Place.unknown().inFile(sheet + "!" + letters(FIRST_COLUMN + cell) + row);
    }

    /** The letters of a column: A, B, ..., Z, AA, AB, ... */
    private static String letters(int column) {
        String last = Character.toString('A' + (column - 1) % LETTERS);
        return column > LETTERS ? letters((column - 1) / LETTERS) + last : last;
    }
}
