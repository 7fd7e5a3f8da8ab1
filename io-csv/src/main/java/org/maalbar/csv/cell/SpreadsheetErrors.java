package org.maalbar.csv.cell;

import java.util.regex.Pattern;
import org.maalbar.problem.RefusedException;

/** What a spreadsheet shows, and saves, in place of a value: an error of a formula, or that a column is too narrow. */
public final class SpreadsheetErrors {
    /** Those of Excel and LibreOffice, in English and Danish. */
    private static final Pattern ERROR = Pattern.compile(
            "#(?:N/A|I/T|(?:REF|REFERENCE|VALUE|VÆRDI|DIV/0|DIVISION/0|NUM|NUL|NULL|SPILL|OVERLØB|CALC|BEREGN)!|(?:NAME|NAVN)\\?)"
                    + "|(?:Err|Fejl):[0-9]{3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TOO_NARROW = Pattern.compile("##+");

    private SpreadsheetErrors() {}

    /** Whether a text is one. */
    public static boolean is(String text) {
        return isPossible(text)
                && (ERROR.matcher(text).matches() || TOO_NARROW.matcher(text).matches());
    }

    /** Most texts are none, and there are many of them. */
    private static boolean isPossible(String text) {
        return text.startsWith("#") || text.indexOf(':') >= 0;
    }

    /**
     * Rejects one.
     *
     * @throws RefusedException if the text is one
     */
    static void check(String text) {
        if (!isPossible(text)) {
            return;
        } else if (TOO_NARROW.matcher(text).matches()) {
            throw new RefusedException(
                    "\"####\" is what a spreadsheet shows where a column is too narrow: widen the column there, and save again",
                    "»####« viser et regneark, hvor en kolonne er for smal: gør kolonnen bredere dér, og gem igen");
        } else if (ERROR.matcher(text).matches()) {
            throw new RefusedException(
                    "\"" + text
                            + "\" is an error of the spreadsheet, whose formula gives no value here: mend it there, and"
                            + " save again",
                    "»" + text
                            + "« er en fejl i regnearket, hvor formlen ikke giver nogen værdi: ret den dér, og gem igen");
        }
    }
}
