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
                return at(text, 0);
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
        return text.length() == LENGTH && hasForm(text, 0);
    }

    /** Whether the ten characters from one on have the form of a day. */
    static boolean hasForm(String text, int from) {
        boolean hasForm = true;
        for (int at = 0; hasForm && at < LENGTH; at++) {
            char character = text.charAt(from + at);
            hasForm = (at == 4 || at == 7) ? character == '-' : (character >= '0' && character <= '9');
        }
        return hasForm;
    }

    /**
     * The day of ten characters that have the form of one.
     *
     * @throws DateTimeException if there is no such day
     */
    static LocalDate at(String text, int from) {
        return LocalDate.of(100 * two(text, from) + two(text, from + 2), two(text, from + 5), two(text, from + 8));
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }
}
