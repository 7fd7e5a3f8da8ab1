package org.maalbar.csv.text;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.table.Header;

/**
 * The line of a file that seems to contain the names of the columns, before it is known what separates them.
 *
 * @param type the table
 * @param text the line; the first, if none contains several names
 * @param separator what separates several names in it
 */
record HeaderLine(PartType type, String text, Optional<Character> separator) {

    /** That of some lines. */
    static HeaderLine of(PartType type, List<String> lines) {
        boolean isFirstNamed = !lines.isEmpty()
                && CsvFormat.SEPARATORS
                        .chars()
                        .anyMatch(each -> Header.recognised(type, names(lines.get(0), (char) each)) == 1);
        for (String line : isFirstNamed ? lines.subList(0, 1) : lines) {
            Optional<Character> separator = separator(type, line);
            if (separator.isPresent()) {
                return new HeaderLine(type, line, separator);
            }
        }
        return new HeaderLine(type, lines.isEmpty() ? "" : lines.get(0), Optional.empty());
    }

    private static Optional<Character> separator(PartType type, String line) {
        return CsvFormat.SEPARATORS
                .chars()
                .filter(separator -> Header.recognised(type, names(line, (char) separator)) > 1)
                .mapToObj(separator -> (char) separator)
                .findFirst();
    }

    /** Names contain no quotes themselves. */
    private static List<String> names(String line, char separator) {
        return Splitter.on(separator).splitToList(Garbled.repaired(line).replace("\"", ""));
    }

    /** Whether commas separate the cells, or should. */
    boolean isByCommas() {
        if (separator.isPresent() && (separator.get() == ';' || separator.get() == ',')) {
            return separator.get() == ',';
        }
        long commas = text.chars().filter(each -> each == ',').count();
        long semicolons = text.chars().filter(each -> each == ';').count();
        return commas > semicolons || (commas + semicolons == 0 && isEnglish());
    }

    /** Nothing says what separates the cells: the language of a name is all there is to go by. */
    private boolean isEnglish() {
        List<String> names = names(text, separator.orElse(';'));
        return type.columns().stream()
                .anyMatch(column -> names.stream()
                        .map(Names::normal)
                        .anyMatch(name -> name.equals(Names.normal(column.english()))
                                && !name.equals(Names.normal(column.danish()))));
    }
}
