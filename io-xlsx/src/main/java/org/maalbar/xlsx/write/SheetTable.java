package org.maalbar.xlsx.write;

import java.util.List;
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
 */
public record SheetTable(String name, List<Field<?>> columns, Lines lines) {
    private static final Pattern NAME = Pattern.compile("[^:\\\\/?*\\[\\]\\p{Cntrl}]{1,31}");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if no sheet may be called so
     */
    public SheetTable {
        if (!NAME.matcher(name).matches() || name.startsWith("'") || name.endsWith("'")) {
            String shown = Printable.brief(name);
            throw new RefusedException(
                    "The name of a sheet has 1 to 31 characters, none of :\\/?*[], and no apostrophe at its ends: \""
                            + shown + "\"",
                    "Navnet på et ark har 1 til 31 tegn, ingen af :\\/?*[] og ingen apostrof yderst: »" + shown + "«");
        }
    }
}
