package org.maalbar.xlsx.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.maalbar.base.field.Field;
import org.maalbar.csv.table.Lines;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * A table that is written as a sheet.
 *
 * @param name the name of the sheet
 * @param columns the columns that are written
 * @param lines the table
 * @param notes what is written as notes on cells
 */
public record SheetTable(String name, List<Field<?>> columns, Lines lines, Map<SheetTable.Cell, String> notes) {
    private static final Pattern NAME = Pattern.compile("[^:\\\\/?*\\[\\]\\p{Cntrl}]{1,31}");

    /**
     * A cell below the names of the columns, which need not have anything in it.
     *
     * @param row its row, from 0
     * @param column its column
     */
    public record Cell(int row, Field<?> column) {}

    /** A table without notes. */
    public SheetTable(String name, List<Field<?>> columns, Lines lines) {
        this(name, columns, lines, Map.of());
    }

    /**
     * Checks the name and the notes.
     *
     * @throws IllegalArgumentException if no sheet may be called so, or a note is on a cell that is not written
     */
    public SheetTable {
        notes = Map.copyOf(notes);
        int rows = lines.values().size();
        Set<Field<?>> written = Set.copyOf(columns);
        notes.keySet().forEach(cell -> {
            if (cell.row < 0 || cell.row >= rows || !written.contains(cell.column)) {
                throw new IllegalArgumentException("No such cell is written: \"" + cell.column.english() + "\" in row "
                        + cell.row + " of " + rows);
            }
        });
        if (!NAME.matcher(name).matches() || name.startsWith("'") || name.endsWith("'")) {
            String shown = Printable.brief(name);
            throw new RefusedException(
                    "The name of a sheet has 1 to 31 characters, none of :\\/?*[], and no apostrophe at its ends: \""
                            + shown + "\"",
                    "Navnet på et ark har 1 til 31 tegn, ingen af :\\/?*[] og ingen apostrof yderst: »" + shown + "«");
        }
    }
}
