package org.maalbar.csv.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.Places;
import org.maalbar.csv.table.RawRow;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** Finds names that were in UTF-8, were taken for windows-1252, and were saved as what that made of them: {@code MÃ¥l nr.} */
public final class Garbled {
    private Garbled() {}

    /** What is wrong with the first record of a type, if the name of one of its columns is such a one. */
    static Optional<Problem> in(PartType type, RawRow first, Places places) {
        List<String> cells = first.cells();
        Set<String> known = Header.byName(type).keySet();
        return cells.stream()
                .filter(name -> !known.contains(Names.normal(name)) && known.contains(Names.normal(repaired(name))))
                .findFirst()
                .map(name -> problem(
                        Printable.brief(Blank.trimmed(name)), places.cell(first.number(), cells.indexOf(name))));
    }

    /** A name as it was, if it is such a one. */
    private static String repaired(String name) {
        byte[] bytes = new byte[name.length()];
        for (int at = 0; at < bytes.length; at++) {
            char letter = name.charAt(at);
            // ISO 8859-1, and windows-1252 where it has no letter, show a byte as the character of its number.
            bytes[at] = letter <= 0xFF ? (byte) letter : String.valueOf(letter).getBytes(CsvFormat.WINDOWS_1252)[0];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Problem problem(String name, Place place) {
        return Problem.error(
                "garbled-header",
                place,
                "\"" + name
                        + "\" is UTF-8 that was opened as windows-1252 and saved again: open the original as UTF-8, and save"
                        + " it as \"CSV UTF-8\"",
                "»" + name
                        + "« er UTF-8, der er åbnet som windows-1252 og gemt igen: åbn originalen som UTF-8, og gem den"
                        + " som »CSV UTF-8«");
    }
}
