package org.maalbar.csv.table;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.Optional;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Looks for the names of the columns where the first record does not seem to be the header. */
public final class HeaderSearch {
    private static final int MOST_RECORDS = 20;

    private HeaderSearch() {}

    /** The other character that separates the cells of a record, if it would then contain several of the names. */
    static Optional<Character> otherSeparator(PartType type, Records.Raw record) {
        String line = record.cells().get(0);
        return CsvFormat.SEPARATORS
                .chars()
                .filter(separator -> record.cells().size() == 1)
                .filter(separator ->
                        Header.recognised(type, Splitter.on((char) separator).splitToList(line)) > 1)
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

    /** Whether a record is the header; one that contains a single name is not where a later one contains several. */
    static boolean isHeader(PartType type, Records.Raw record, Records later) throws IOException {
        int names = Header.recognised(type, record.cells());
        return names > 1
                || (names == 1 && later.ahead(MOST_RECORDS).stream().noneMatch(each -> holdsSeveralNames(type, each)));
    }

    private static boolean holdsSeveralNames(PartType type, Records.Raw record) {
        return Header.recognised(type, record.cells()) > 1;
    }

    /** That there is no header where it should be, and where one seems to be. */
    static Problem noHeader(PartType type, Records later, Place place) throws IOException {
        Optional<Integer> line = later.ahead(MOST_RECORDS).stream()
                .filter(each -> holdsSeveralNames(type, each)
                        || otherSeparator(type, each).isPresent())
                .map(Records.Raw::line)
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
