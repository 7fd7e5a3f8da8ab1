package org.maalbar.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/** Reads days in the one form that data uses: {@code 2018-08-31}. */
public final class Days {
    private static final int LENGTH = 10;

    private Days() {}

    /**
     * Reads a day.
     *
     * @param text year, month and day, {@code 2018-08-31}
     * @return the day
     * @throws IllegalArgumentException if it is written in any other way or is no day of the calendar (2018-02-30)
     */
    public static LocalDate of(String text) {
        if (hasForm(text)) {
            try {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
            } catch (DateTimeException e) {
                throw new RefusedException("No such day: \"" + text + "\"", "Datoen findes ikke: »" + text + "«", e);
            }
        }
        throw new RefusedException(
                "Not a day such as 2018-08-31: \"" + Printable.brief(text) + "\"",
                "Ikke en dato som 2018-08-31: »" + Printable.brief(text) + "«");
    }

    /**
     * Whether a text has the form of a day, as most dates of data have. Looking for others takes many times as long.
     *
     * @param text any text
     * @return true if it is four digits, two and two, with a hyphen between; there may be no such day
     */
    public static boolean hasForm(String text) {
        boolean hasForm = text.length() == LENGTH;
        for (int at = 0; hasForm && at < LENGTH; at++) {
            char character = text.charAt(at);
            hasForm = (at == 4 || at == 7) ? character == '-' : (character >= '0' && character <= '9');
        }
        return hasForm;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
