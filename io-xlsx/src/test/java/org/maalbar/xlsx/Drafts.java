package org.maalbar.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Lines;
import org.maalbar.xlsx.write.SheetTable;
import org.maalbar.xlsx.write.WorkbookWriter;

/** Drafts of sheets with questions and notes. */
final class Drafts {
    private Drafts() {}

    /** Writes one with a row, a question that is answered, and a note on its title and its answer for each of so many initiatives. */
    static void write(int initiatives, OutputStream out) throws IOException {
        Lines lines = new Lines(SheetColumns.TYPE, Notation.DANISH);
        Map<SheetTable.Cell, String> notes = new HashMap<>();
        for (int at = 0; at < initiatives; at++) {
            lines.line()
                    .put(SheetColumns.NUMBER, String.valueOf(at + 1))
                    .put(SheetColumns.TITLE, "Indsats <" + at + ">")
                    .put(SheetColumns.QUESTION, "Hvad er formålet?")
                    .put(SheetColumns.QUESTION_ABOUT, "Formål")
                    .put(SheetColumns.PROPOSAL, "3.1")
                    .put(SheetColumns.ANSWER, "ja");
            notes.put(new SheetTable.Cell(at, SheetColumns.TITLE), "Bilaget, side " + at + ": »Indsats <" + at + ">«");
            notes.put(new SheetTable.Cell(at, SheetColumns.ANSWER), "Skriv »ja«");
        }
        WorkbookWriter.of(new SheetTable("Ark", lines.filledColumns(), lines, notes), Notation.DANISH)
                .writeTo(out);
    }
}
