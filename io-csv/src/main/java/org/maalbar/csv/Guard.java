package org.maalbar.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that keeps text from being taken for something else: a spreadsheet runs what begins as a formula, and makes a day of
 * {@code 3.1}. Such text is written with one {@code '} before it. Whatever text is marked, taking the mark off gives it back, and
 * nothing else is changed by that.
 */
final class Guard {
    static final char MARK = '\'';

    /** Of the characters in full width, a spreadsheet in an East Asian language makes the ordinary ones. */
    private static final String STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20'";

    /** What stays what it is though it becomes a number: of twelve digits and more, Excel shows and saves 1,23E+11. */
    private static final Pattern HARMLESS = Pattern.compile("0|[1-9][0-9]{0,10}");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TRUTH = Pattern.compile("true|false|sand|falsk", FLAGS);

    /**
     * With digits, what days, times, fractions, percentages, amounts and other numbers are made of in Danish or English: 3.1,
     * 2018-10, 1/2, 007, 1E5, (5), 80 %, 5 kr., 5 sep, maj 2018, 10 PM. Not all that is made of it comes back altered, but what
     * does is for each spreadsheet to say.
     */
    private static final Pattern PIECE = Pattern.compile(
            "\\G(?:[0-9\\h.,:/()%$\u00A3\u00A4\u00A5\u20AC+-]++|kr"
                    + "|jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust)?"
                    + "|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                    + "|man(?:dag)?|tir(?:sdag)?|ons(?:dag)?|tor(?:sdag)?|fre(?:dag)?|l\u00F8r(?:dag)?|s\u00F8n(?:dag)?"
                    + "|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
                    + "|[ap]m|[etz])",
            FLAGS);

    private Guard() {}

    /** The text as it is written. */
    static String mark(String text) {
        return isMarked(text) ? MARK + text : text;
    }

    /** The text that was written. */
    static String unmark(String written) {
        return !written.isEmpty() && written.charAt(0) == MARK && isMarked(written.substring(1))
                ? written.substring(1)
                : written;
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && (begins(text) || begins(Blank.trimmed(text)) || isAltered(text));
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it is all pieces of a number, or a truth value; spaces at its ends would go with it. */
    private static boolean isAltered(String text) {
        if (TRUTH.matcher(Blank.trimmed(text)).matches()) {
            return true;
        }
        int end = 0;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            end = piece.end();
        }
        return end == text.length()
                && text.chars().anyMatch(each -> each >= '0' && each <= '9')
                && !HARMLESS.matcher(text).matches();
    }
}
