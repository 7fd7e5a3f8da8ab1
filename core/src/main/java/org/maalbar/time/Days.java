package org.maalbar.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/** Reads days in the one form that data uses: {@code 2018-08-31}. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /**
     * Reads a day.
     *
     * @param text year, month and day, {@code 2018-08-31}
     * @return the day
     * @throws IllegalArgumentException if it is written in any other way or is no day of the calendar (2018-02-30)
     */
    public static LocalDate of(String text) {
        if (ISO.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new RefusedException("No such day: \"" + text + "\"", "Datoen findes ikke: »" + text + "«", e);
            }
        }
        throw new RefusedException(
                "Not a day such as 2018-08-31: \"" + Printable.brief(text) + "\"",
                "Ikke en dato som 2018-08-31: »" + Printable.brief(text) + "«");
    }
}
