package org.maalbar.xlsx.part;

import org.jspecify.annotations.Nullable;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.problem.Printable;
import org.maalbar.xlsx.archive.Broken;

/**
 * Where a cell is.
 *
 * @param row the number of its row, from 1
 * @param column the number of its column, from 1
 */
public record CellPlace(int row, int column) {
    /** What Excel has room for. */
    public static final int MOST_ROWS = 1 << 20;

    /** The same: XFD. */
    public static final int MOST_COLUMNS = 1 << 14;

    private static final int LETTERS = 26;

    /**
     * The place that a name such as {@code C7} gives.
     *
     * @throws BrokenTableException if there is no such cell
     */
    static CellPlace of(@Nullable CharSequence name) throws BrokenTableException {
        int column = 0;
        int row = 0;
        int at = 0;
        CharSequence text = name == null ? "" : name;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && column <= MOST_COLUMNS) {
            column = LETTERS * column + text.charAt(at) - 'A' + 1;
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && row <= MOST_ROWS) {
            row = 10 * row + text.charAt(at) - '0';
            at++;
        }
        if (at < text.length() || column < 1 || row < 1 || column > MOST_COLUMNS || row > MOST_ROWS) {
            String shown = Printable.brief(text.toString());
            throw Broken.workbook(
                    "No sheet has a cell \"" + shown + "\": A1 is the first, and XFD1048576 the last",
                    "Intet ark har en celle »" + shown + "«: A1 er den første, og XFD1048576 den sidste");
        }
        return new CellPlace(row, column);
    }

    /** As a spreadsheet names it. */
    @Override
    public String toString() {
        return letters(column) + row;
    }

    private static String letters(int column) {
        String last = Character.toString('A' + (column - 1) % LETTERS);
        return column > LETTERS ? letters((column - 1) / LETTERS) + last : last;
    }
}
