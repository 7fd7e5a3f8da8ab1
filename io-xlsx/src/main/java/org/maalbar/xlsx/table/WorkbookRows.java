package org.maalbar.xlsx.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.RawRow;
import org.maalbar.csv.table.RawRow.CellProblem;
import org.maalbar.csv.table.RowSource;
import org.maalbar.problem.Problem;
import org.maalbar.xlsx.archive.Broken;
import org.maalbar.xlsx.format.Shown;
import org.maalbar.xlsx.format.ShownCell;
import org.maalbar.xlsx.part.CellXml;
import org.maalbar.xlsx.part.RowXml;
import org.maalbar.xlsx.part.SheetXml;

/** The rows of a sheet. Those with nothing in them are no rows: a sheet has a million of them. */
final class WorkbookRows implements RowSource {
    private final SheetXml sheet;
    private final ShownCell shown;
    private final Notation notation;
    private final int width;
    private final long most;
    private final Consumer<RowXml> seen;
    private long characters;

    /**
     * Those of a sheet.
     *
     * @param width how many cells each row has at least
     * @param most the most characters that there may be
     * @param seen takes note of each row that is given out
     */
    WorkbookRows(SheetXml sheet, ShownCell shown, Notation notation, int width, long most, Consumer<RowXml> seen) {
        this.sheet = sheet;
        this.shown = shown;
        this.notation = notation;
        this.width = width;
        this.most = most;
        this.seen = seen;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        for (RowXml row = sheet.next(); row != null; row = sheet.next()) {
            RawRow raw = raw(row);
            if (raw != null) {
                seen.accept(row);
                return raw;
            }
        }
        return null;
    }

    private @Nullable RawRow raw(RowXml row) throws BrokenTableException {
        List<String> cells = new ArrayList<>();
        List<CellProblem> problems = List.of();
        for (CellXml cell : row.cells()) {
            Shown text = shown.of(cell);
            if (text.unusual() != null) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(new CellProblem(cell.column() - 1, text.unusual()));
            }
            if (!Blank.is(text.text()) || text.unusual() != null) {
                count(row, text.text().length() + cell.column() - cells.size());
                fill(cells, cell.column() - 1);
                cells.add(text.text());
            }
        }
        if (cells.isEmpty()) {
            return null;
        }
        fill(cells, width);
        return new RawRow(row.number(), cells, problems);
    }

    private static void fill(List<String> cells, int size) {
        while (cells.size() < size) {
            cells.add("");
        }
    }

    private void count(RowXml row, int more) throws BrokenTableException {
        characters += more;
        if (characters > most) {
            throw Broken.tooLarge(
                            "The sheet has more than " + most
                                    + " characters in its cells; nothing from here on was read",
                            "Arket har mere end " + most + " tegn i sine celler; herfra er intet læst")
                    .inRow(row.number());
        }
    }

    @Override
    public Notation notation(Header header, Consumer<Problem> problems) {
        return notation;
    }
}
