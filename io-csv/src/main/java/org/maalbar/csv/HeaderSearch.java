package org.maalbar.csv;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Looks for the names of the columns where the first record holds none of them. */
final class HeaderSearch {
    private static final int MOST_RECORDS = 20;

    private final Table table;
    private int looked;
    private int line;

    HeaderSearch(Table table) {
        this.table = table;
    }

    /** Whether a record would hold several of the names if another character separated its cells. */
    static boolean isSeparatedOtherwise(Table table, Records.Raw record) {
        String line = record.cells().get(0);
        return record.cells().size() == 1
                && Dialect.SEPARATORS
                        .chars()
                        .mapToObj(separator -> List.of(line.split(Pattern.quote(Character.toString(separator)))))
                        .anyMatch(cells -> Header.recognised(table, cells) > 1);
    }

    /** Whether a record is the header; one that holds a single name is not where a later one holds several. */
    static boolean isHeader(Table table, Records.Raw record, Records later) throws IOException {
        int names = Header.recognised(table, record.cells());
        return names > 1
                || (names == 1
                        && later.ahead(MOST_RECORDS).stream()
                                .noneMatch(each -> Header.recognised(table, each.cells()) > 1));
    }

    /** Looks into the next record. */
    void look(Records.Raw record) {
        looked++;
        if (line == 0
                && looked <= MOST_RECORDS
                && (Header.recognised(table, record.cells()) > 1 || isSeparatedOtherwise(table, record))) {
            line = record.line();
        }
    }

    /** That there is no header where it should be, and what has been seen of it since. */
    Problem problem(Place place) {
        boolean isFound = line > 0;
        return Problem.error(
                "no-header",
                place,
                "The table does not begin with the names of its columns"
                        + (isFound ? "; they seem to stand in line " + line + ": delete the lines above it" : ""),
                "Tabellen begynder ikke med navnene på sine kolonner"
                        + (isFound ? "; de står vist i linje " + line + ": slet linjerne over den" : ""));
    }
}
