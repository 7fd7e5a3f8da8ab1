package org.maalbar.xlsx.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.RawRow;
import org.maalbar.text.Language;
import org.maalbar.xlsx.format.ShownCell;
import org.maalbar.xlsx.part.Sheet;
import org.maalbar.xlsx.part.SheetXml;
import org.maalbar.xlsx.part.Workbook;

/**
 * What the first rows of a sheet show.
 *
 * @param sheet the sheet
 * @param names how many columns of a table are named in the row that names most
 * @param header the number of that row; 0 if there is none
 * @param width how many cells that row has
 * @param language the language of most of these names; null if they are the same in both
 * @param isEmpty whether nothing is in the sheet
 */
record SheetLook(
        Sheet sheet,
        int names,
        int header,
        int width,
        @Nullable Language language,
        boolean isEmpty) {
    private static final int FIRST_ROWS = 21;
    private static final long MOST_CHARACTERS = 1 << 22;

    /** Looks at a sheet; where it cannot be read any further, what came before counts. */
    static SheetLook of(Workbook workbook, Sheet sheet, PartType type) throws IOException {
        SheetLook best = new SheetLook(sheet, 0, 0, 0, null, true);
        try (SheetXml xml = workbook.open(sheet)) {
            WorkbookRows rows = new WorkbookRows(
                    xml,
                    new ShownCell(workbook, Notation.DANISH),
                    Notation.DANISH,
                    0,
                    new CellBudget(MOST_CHARACTERS),
                    row -> {});
            RawRow row = rows.next();
            for (int seen = 0; row != null && seen < FIRST_ROWS; seen++) {
                int names = Header.recognised(type, row.cells());
                best = best.header == 0 || names > best.names ? best.with(row, names, type) : best;
                row = rows.next();
            }
        } catch (BrokenTableException e) {
            // It is reported if this sheet is read.
            return new SheetLook(sheet, best.names, best.header, best.width, best.language, false);
        }
        return best;
    }

    private SheetLook with(RawRow row, int found, PartType type) {
        return new SheetLook(sheet, found, row.number(), row.cells().size(), language(type, row.cells()), false);
    }

    private static @Nullable Language language(PartType type, List<String> cells) {
        Map<String, Field<?>> known = Header.byName(type);
        int danish = 0;
        for (String cell : cells) {
            String name = Names.normal(cell);
            Field<?> column = known.get(name);
            if (column != null) {
                danish += name.equals(Names.normal(column.danish())) ? 1 : 0;
                danish -= name.equals(Names.normal(column.english())) ? 1 : 0;
            }
        }
        return danish == 0 ? null : danish > 0 ? Language.DANISH : Language.ENGLISH;
    }
}
