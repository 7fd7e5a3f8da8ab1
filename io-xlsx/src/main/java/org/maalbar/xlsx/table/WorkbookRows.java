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
    private final CellBudget budget;
    private final Consumer<RowXml> seen;

    /**
     * Those of a sheet.
     *
     * @param width how many cells each row has at least
     * @param budget what the cells use up
     * @param seen takes note of each row that is given out
     */
    WorkbookRows(
            SheetXml sheet, ShownCell shown, Notation notation, int width, CellBudget budget, Consumer<RowXml> seen) {
        this.sheet = sheet;
        this.shown = shown;
        this.notation = notation;
        this.width = width;
        this.budget = budget;
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
        List<String> cells = new ArrayList<>(width);
        List<CellProblem> problems = List.of();
        for (CellXml cell : row.cells()) {
            Shown text = shown.of(cell);
            if (text.unusual() != null) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(new CellProblem(cell.column() - 1, text.unusual()));
            }
            if (!Blank.is(text.text()) || text.unusual() != null) {
                budget.use(text.text().length() + cell.column() - cells.size(), row.number());
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

    @Override
    public Notation notation(Header header, Consumer<Problem> problems) {
        return notation;
    }
}
