package org.maalbar.csv.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.table.Places;
import org.maalbar.csv.table.RawRow;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;

/**
 * Finds text that was in UTF-8, was taken for windows-1252, and was saved as what that made of it: {@code MÃ¥l nr.} It is repaired, so
 * that everything else can be checked.
 */
public final class Garbled {
    /** What is made of letters such as "ø", of signs such as "½", and of quotes and dashes. */
    private static final Pattern MADE;

    static {
        String later = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
        MADE = Pattern.compile("Ã" + later + "|Â[\u00A0-\u00BF]|â[€\u0080]" + later);
    }

    private @Nullable Problem problem;

    /** A row as it was; the first time that it is not, that is kept. */
    public RawRow repaired(RawRow row, Places places) {
        List<String> cells = row.cells();
        boolean isGarbled = false;
        for (int at = 0; at < cells.size(); at++) {
            if (isMade(cells.get(at))) {
                isGarbled = true;
                problem = problem == null ? problem(cells.get(at), places.cell(row.number(), at)) : problem;
            }
        }
        return isGarbled
                ? new RawRow(row.number(), cells.stream().map(Garbled::repaired).toList())
                : row;
    }

    /** That there was such text, and where first. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    private static boolean isMade(String text) {
        boolean mayBe = text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0;
        return mayBe && MADE.matcher(text).find();
    }

    /** A text as it was. */
    static String repaired(String text) {
        return isMade(text)
                ? MADE.matcher(text).replaceAll(made -> Matcher.quoteReplacement(letter(made.group())))
                : text;
    }

    private static String letter(String made) {
        byte[] bytes = new byte[made.length()];
        for (int at = 0; at < bytes.length; at++) {
            char letter = made.charAt(at);
            // ISO 8859-1, and windows-1252 where it has no letter, show a byte as the character of its number.
            bytes[at] = letter <= 0xFF ? (byte) letter : String.valueOf(letter).getBytes(CsvFormat.WINDOWS_1252)[0];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Problem problem(String text, Place place) {
        String shown = Printable.brief(Blank.trimmed(text));
        String was = Printable.brief(Blank.trimmed(repaired(text)));
        return Problem.error(
                "garbled-text",
                place,
                "\"" + shown + "\" should be \"" + was
                        + "\": the file is UTF-8 that was opened as windows-1252 and saved again. Open the original as UTF-8, and save"
                        + " it as \"CSV UTF-8\"",
                "»" + shown + "« skulle være »" + was
                        + "«: filen er UTF-8, der er åbnet som windows-1252 og gemt igen. Åbn originalen som UTF-8, og gem den"
                        + " som »CSV UTF-8«");
    }
}
