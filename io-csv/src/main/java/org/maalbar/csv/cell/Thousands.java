package org.maalbar.csv.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Language;

/**
 * Numbers that are others in the other language. In Danish {@code 1,000} is one, and a thousand to an English spreadsheet: such numbers
 * are not read, and are written with one more zero; a figure with {@link Guard#MARK the mark} as well, as a spreadsheet would take
 * the zero off again. In English {@code 2.000} is two, and two thousand to whoever writes Danish; a
 * decimal does not end in a zero, so {@code 1.125} is read. No one counts thousands of millions: {@code 1,125 mio. kr.} is what it
 * says, and {@code 1.125 mio. kr.} is not read. Nor is a percentage a thousand: {@code 12,375 pct.} is what it says.
 */
public final class Thousands {
    private static final String BEFORE = "(?<![0-9.,]|[0-9]\\h)[1-9][0-9]{0,2}";
    private static final String MILLIONS = "\\h?(?i:mi[oa]\\b|[mb]illion\\b)";

    /** A per cent sign with nothing behind it; before other words, a percentage may be any. */
    private static final String PERCENT = "\\h?(?i:%|pct\\.?|procent|per ?cent)\\h*$";

    private static final Thousands DANISH = new Thousands(',', '.', "[0-9]{3}");
    private static final Thousands ENGLISH = new Thousands('.', ',', "[0-9]{2}0");

    private final char point;
    private final char separator;
    private final Pattern ambiguous;
    private final Pattern ofMillions;

    /**
     * Those of a language.
     *
     * @param point what is before the decimals
     * @param separator what is before the last three digits of a whole number
     * @param digits which decimals may be thousands
     */
    private Thousands(char point, char separator, String digits) {
        this.point = point;
        this.separator = separator;
        ambiguous = Pattern.compile(
                BEFORE + "\\" + point + digits + "(?![0-9,]|\\.[0-9]|" + MILLIONS + "|" + PERCENT + ")");
        ofMillions = Pattern.compile(BEFORE + "\\" + separator + "[0-9]{3}(?=" + MILLIONS + ")");
    }

    private static Thousands in(Language language) {
        return language == Language.DANISH ? DANISH : ENGLISH;
    }

    /**
     * Rejects a text that contains such a number.
     *
     * @throws RefusedException if it does
     */
    static void check(String text, Notation notation) {
        Language language = notation.language();
        Thousands thousands = in(language);
        if (text.indexOf(thousands.point) >= 0) {
            thousands.checkDecimals(text, language);
        }
        if (text.indexOf(thousands.separator) >= 0) {
            thousands.checkMillions(text);
        }
    }

    private void checkDecimals(String text, Language language) {
        Matcher matcher = ambiguous.matcher(text);
        if (matcher.find()) {
            String number = matcher.group();
            String thousands = number.replace(point, separator);
            // Alone in a cell it is a number, of which a spreadsheet takes the last zero off again.
            boolean isAll = number.equals(text);
            String decimals = (isAll ? Guard.MARK : "") + number + "0";
            throw new RefusedException(
                    "\"" + number + "\" is another number in " + language.choose("Danish", "English") + ": write "
                            + thousands + " or " + decimals
                            + (isAll ? ", with the apostrophe so that a spreadsheet keeps it as it is" : ""),
                    "»" + number + "« er et andet tal på " + language.choose("dansk", "engelsk") + ": skriv "
                            + thousands + " eller " + decimals
                            + (isAll ? ", med apostrof, så et regneark beholder det, som det er" : ""));
        }
    }

    private void checkMillions(String text) {
        Matcher matcher = ofMillions.matcher(text);
        if (matcher.find()) {
            String number = matcher.group();
            String few = number.replace(separator, point);
            String all = number + (separator + "000").repeat(2);
            throw new RefusedException(
                    "\"" + number + "\" before millions or billions: write " + few + ", or all digits, as in " + all,
                    "»" + number + "« foran mio. eller mia.: skriv " + few + " eller alle cifre som i " + all);
        }
    }

    /** Whether a text is a number that has been told apart. */
    static boolean isToldApart(String text, Notation notation) {
        return text.endsWith("0")
                && in(notation.language())
                        .ambiguous
                        .matcher(text.substring(0, text.length() - 1))
                        .matches();
    }

    /** A text that is written, with one more zero where it would be ambiguous. */
    public static String toldApart(String text, Notation notation) {
        Thousands thousands = in(notation.language());
        return text.indexOf(thousands.point) < 0
                ? text
                : thousands.ambiguous.matcher(text).replaceAll(number -> number.group() + "0");
    }
}
