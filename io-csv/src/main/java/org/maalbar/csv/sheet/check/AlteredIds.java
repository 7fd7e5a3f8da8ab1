package org.maalbar.csv.sheet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.maalbar.base.field.Field;
import org.maalbar.csv.cell.ExcelDays;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** Finds ids that a spreadsheet has probably made of others: of 1-2 a day, of 1.1 a decimal number, of a long number a power of ten. */
public final class AlteredIds {
    private static final List<Field<String>> COLUMNS = List.of(
            SheetColumns.NUMBER, SheetColumns.GOAL, SheetColumns.INDICATOR, SheetColumns.ACTIVITY, SheetColumns.WHOLE);

    private static final Pattern DAY = Pattern.compile(
            "[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
                    + "|[0-9]{1,2}[-.]" + ExcelDays.MONTH_BEGINS + "\\.?"
                    + "|" + ExcelDays.MONTH_BEGINS + "\\.?[- ][0-9]{2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+,[0-9]+|[0-9](?:[.,][0-9]+)?E[+][0-9]+");

    private final TableReading table;
    private final Set<String> reported = new HashSet<>();

    public AlteredIds(TableReading table) {
        this.table = table;
    }

    /** Warns of each id once. */
    public void look(Row row) {
        for (Field<String> column : COLUMNS) {
            row.get(column).filter(reported::add).ifPresent(id -> {
                if (DAY.matcher(id).matches()) {
                    warn(row, column, id, "a day", "en dato");
                } else if (NUMBER.matcher(id).matches()) {
                    warn(row, column, id, "a number", "et tal");
                }
            });
        }
    }

    private void warn(Row row, Field<String> column, String id, String english, String danish) {
        String shown = Printable.brief(id);
        table.tell(
                row,
                Problem.warning(
                        "altered-id",
                        row.at(column),
                        "A spreadsheet may have made \"" + shown + "\" of another id, as it looks like " + english
                                + ": if so, format the column as text and write the id again",
                        "Et regneark kan have lavet »" + shown + "« af et andet id, da det ligner " + danish
                                + ": formatér i så fald kolonnen som tekst, og skriv id'et igen"));
    }
}
