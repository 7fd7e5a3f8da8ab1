package org.maalbar.csv.table;

import java.io.IOException;
import java.util.Optional;
import org.maalbar.base.part.PartType;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/**
 * Looks for the names of the columns where the first row does not seem to be the header.
 *
 * @param type the table
 * @param source what its rows come from
 * @param later the rows after the first
 */
record HeaderSearch(PartType type, RowSource source, RowsAhead later) {
    private static final int MOST_ROWS = 20;

    /** Why a row is not the header, if it is none. */
    Optional<Problem> fault(RawRow first, Place place) throws IOException {
        Optional<Problem> misread = source.misread(first);
        return misread.isPresent() || isHeader(first) ? misread : Optional.of(noHeader(place));
    }

    /** Whether a row is the header; one that contains a single name is not where a later one contains several. */
    private boolean isHeader(RawRow row) throws IOException {
        int names = Header.recognised(type, row.cells());
        return names > 1 || (names == 1 && later.ahead(MOST_ROWS).stream().noneMatch(this::hasSeveralNames));
    }

    private boolean hasSeveralNames(RawRow row) {
        return Header.recognised(type, row.cells()) > 1;
    }

    /** That there is no header where it should be, and where one seems to be. */
    Problem noHeader(Place place) throws IOException {
        Optional<Integer> line = later.ahead(MOST_ROWS).stream()
                .filter(row -> hasSeveralNames(row) || source.misread(row).isPresent())
                .map(RawRow::number)
                .findFirst();
        return Problem.error(
                "no-header",
                place,
                "The table does not begin with the names of its columns"
                        + line.map(it -> "; they seem to stand in line " + it + ": delete the lines above it")
                                .orElse(""),
                "Tabellen begynder ikke med navnene på sine kolonner"
                        + line.map(it -> "; de står vist i linje " + it + ": slet linjerne over den")
                                .orElse(""));
    }
}
