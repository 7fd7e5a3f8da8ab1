package org.maalbar.csv;

import java.util.regex.Pattern;

/**
 * The mark that keeps text from being taken for something else: a spreadsheet runs what begins as a formula, and makes a day of
 * {@code 3.1}. Such text is written with one {@code '} before it. Whatever text is marked, taking the mark off gives it back, and
 * nothing else is changed by that.
 */
final class Guard {
    private static final char MARK = '\'';

    /** Of the characters in full width, a spreadsheet in an East Asian language makes the ordinary ones. */
    private static final String STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20'";

    /** Digits that would come back as a day, a time, a fraction, or another number: 3.1, 2018-10, 1/2, 007, 1E5. */
    private static final Pattern ALTERED =
            Pattern.compile("[0-9]+[.,:/ -][0-9.,:/ -]*|0[0-9]+|[0-9]{16,}|[0-9]+[eE][0-9]+");

    private static final int LONGEST_ALTERED = 40;

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
        return !text.isEmpty()
                && (STARTS.indexOf(text.charAt(0)) >= 0
                        || (text.length() <= LONGEST_ALTERED
                                && ALTERED.matcher(text).matches()));
    }
}
