package org.maalbar.csv;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.Optional;
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

    /** The other character that separates the cells of a record, if it would then hold several of the names. */
    static Optional<Character> otherSeparator(Table table, Records.Raw record) {
        String line = record.cells().get(0);
        return Dialect.SEPARATORS
                .chars()
                .filter(separator -> record.cells().size() == 1)
                .filter(separator ->
                        Header.recognised(table, Splitter.on((char) separator).splitToList(line)) > 1)
                .mapToObj(separator -> (char) separator)
                .findFirst();
    }

    /** That another character separates the cells than should. */
    static Problem wrongDelimiter(Place place, char found, char expected) {
        return Problem.error(
                "wrong-delimiter",
                place,
                "The cells are separated by " + english(found) + ", not by " + english(expected),
                "Cellerne er adskilt af " + danish(found) + ", ikke af " + danish(expected));
    }

    private static String english(char separator) {
        return separator == '\t' ? "tabs" : "\"" + separator + "\"";
    }

    private static String danish(char separator) {
        return separator == '\t' ? "tabulatorer" : "»" + separator + "«";
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
                && (Header.recognised(table, record.cells()) > 1
                        || otherSeparator(table, record).isPresent())) {
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
