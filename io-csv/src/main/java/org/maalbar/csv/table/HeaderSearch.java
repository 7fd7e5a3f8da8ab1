package org.maalbar.csv.table;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;
import org.maalbar.problem.Problem;

/**
 * Looks for the names of the columns, which should be in the first row.
 *
 * @param type the table
 * @param source what its rows come from
 * @param later the rows after the first
 * @param places where its cells are
 * @param problems takes what is wrong
 */
record HeaderSearch(PartType type, RowSource source, RowsAhead later, Places places, Consumer<Problem> problems) {
    private static final int MOST_ROWS = 20;

    /** With more names than these, the first row is the header, whatever is below it. */
    private static final int FEW_NAMES = 3;

    /** The column for what people write above their table, where a table has one. */
    private static final String TITLE = "programme";

    /** The row with the names, even if there are others above it, which are skipped; null if there is none. */
    @Nullable
    RawRow header(@Nullable RawRow first) throws IOException {
        if (first == null) {
            problems.accept(noHeader(first, Optional.empty()));
            return null;
        }
        Optional<Problem> misread = source.misread(first);
        misread.ifPresent(problems);
        if (misread.isPresent() || isHeader(first)) {
            return names(first) > 0 ? first : null;
        }
        Optional<RawRow> below = below(first);
        problems.accept(noHeader(first, below));
        if (below.isEmpty()) {
            return null;
        }
        RawRow header = later.next();
        while (header != null && !header.equals(below.get())) {
            header = later.next();
        }
        source.misread(below.get()).ifPresent(problems);
        return names(below.get()) > 0 ? header : null;
    }

    private int names(RawRow row) {
        return Header.recognised(type, row.cells());
    }

    /** Whether a row is the header: it contains names, and no later row many more. */
    private boolean isHeader(RawRow row) throws IOException {
        int names = names(row);
        return names > FEW_NAMES
                || (names > 0 && later.ahead(MOST_ROWS).stream().noneMatch(each -> names(each) >= 2 * names));
    }

    /** The first of the next rows that seems to contain the names. */
    private Optional<RawRow> below(RawRow row) throws IOException {
        int least = Math.max(2, 2 * names(row));
        return later.ahead(MOST_ROWS).stream()
                .filter(each -> names(each) >= least || source.misread(each).isPresent())
                .findFirst();
    }

    /** That there is no header where it should be, and where one seems to be. */
    private Problem noHeader(@Nullable RawRow first, Optional<RawRow> below) {
        Optional<Integer> line = below.map(RawRow::number);
        Optional<Field<?>> title = type.columns().stream()
                .filter(column -> column.english().equals(TITLE))
                .findFirst();
        return Problem.error(
                "no-header",
                first == null ? places.table() : places.cell(first.number(), 0),
                "The table does not begin with the names of its columns"
                        + line.map(it -> "; they seem to stand in line " + it + ": delete the lines above it"
                                        + title.map(each -> " (a title goes in the column \"" + each.english() + "\")")
                                                .orElse(""))
                                .orElse(""),
                "Tabellen begynder ikke med navnene på sine kolonner"
                        + line.map(it -> "; de står vist i linje " + it + ": slet linjerne over den"
                                        + title.map(each -> " (en titel kan stå i kolonnen »" + each.danish() + "«)")
                                                .orElse(""))
                                .orElse(""));
    }
}
