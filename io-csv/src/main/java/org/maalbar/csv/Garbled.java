package org.maalbar.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/** Finds names that were in UTF-8, were taken for windows-1252, and were saved as what that made of them: {@code MÃ¥l nr.} */
final class Garbled {
    /** The first byte of a letter such as å, and a second one, as windows-1252 and ISO 8859-1 show them. */
    private static final Pattern LETTER = Pattern.compile(
            "\u00C3[\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
                    + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]");

    private Garbled() {}

    /** What is wrong with the first record, if a name in it is such a one. */
    static Optional<Problem> in(Records.Raw first, Place file) {
        List<String> cells = first.cells();
        return cells.stream()
                .filter(name -> LETTER.matcher(name).find())
                .findFirst()
                .map(name ->
                        problem(Printable.brief(Blank.trimmed(name)), file.at(first.line(), cells.indexOf(name) + 1)));
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
