package org.maalbar.csv.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;

/**
 * Danish numbers that are others in English: {@code 1,000} is one, and a thousand to an English spreadsheet. They are not read, and
 * they are written with one more zero. No one counts thousands of millions, so {@code 1,125 mio. kr.} is what it says.
 */
public final class Thousands {
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?<![0-9.,]|[0-9]\\h)[1-9][0-9]{0,2},[0-9]{3}(?![0-9,]|\\h(?i:mi[oa])\\b)");

    private Thousands() {}

    /**
     * Rejects a text that contains such a number.
     *
     * @throws RefusedException if it does
     */
    static void check(String text, Notation notation) {
        Matcher matcher = AMBIGUOUS.matcher(text);
        if (notation.language() == Language.DANISH && matcher.find()) {
            String number = matcher.group();
            String thousands = number.replace(',', '.');
            throw new RefusedException(
                    "\"" + number + "\" is another number in English: write " + thousands + " or " + number + "0",
                    "»" + number + "« er et andet tal på engelsk: skriv " + thousands + " eller " + number + "0");
        }
    }

    /** A text that is written, with one more zero where it would be ambiguous. */
    static String toldApart(String text, Notation notation) {
        return notation.language() == Language.DANISH
                ? AMBIGUOUS.matcher(text).replaceAll(number -> number.group() + "0")
                : text;
    }
}
