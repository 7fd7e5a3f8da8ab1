package org.maalbar.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * A span of days, from a first to a last; either may be open (it never begins, or goes on) or unknown (not stated).
 *
 * <p>{@link #of(String)} reads EDTF, the Extended Date/Time Format of ISO 8601-2:
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code 2018-08-31}, {@code 2018-10}, {@code 2018}</td><td>a day, a month, a year</td></tr>
 * <tr><td>{@code 2018-21} to {@code 2018-24}</td><td>spring, summer, autumn, winter; {@code 2018-24} is December 2018 to
 * February 2019</td></tr>
 * <tr><td>{@code 2018-33} to {@code 2018-36}</td><td>the quarters</td></tr>
 * <tr><td>{@code 2018-37} to {@code 2018-39}</td><td>the thirds of four months</td></tr>
 * <tr><td>{@code 2018-40}, {@code 2018-41}</td><td>the first and the second half</td></tr>
 * <tr><td>{@code 2017/2018}</td><td>from the first day of the one to the last day of the other</td></tr>
 * <tr><td>{@code ../2020}, {@code 1999/..}</td><td>open start, open end</td></tr>
 * <tr><td>{@code /2020}, {@code 1999/}</td><td>unknown start, unknown end</td></tr>
 * </table>
 *
 * <p>Seasons follow the Danish meteorological convention: spring is 1 March to 31 May, summer 1 June to 31 August, autumn
 * 1 September to 30 November, winter 1 December to the end of February. Years are 0001 to 9999. Uncertain and approximate
 * dates ({@code 2018?}, {@code 2018~}) are not read.
 *
 * <p>A span is its days: {@code 2018-23} equals {@code 2018-09/2018-11}.
 */
public final class Span {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?");

    /** How many characters a day has, and how many of them a month and a year. */
    private static final int DAY = 10;

    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private final @Nullable LocalDate first;
    private final boolean startOpen;
    private final @Nullable LocalDate last;
    private final boolean endOpen;

    private Span(@Nullable LocalDate first, boolean startOpen, @Nullable LocalDate last, boolean endOpen) {
        if (first == null && last == null) {
            throw new IllegalArgumentException("A span has a first day, a last day or both");
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new RefusedException(
                    "The span ends before it begins: " + first + " to " + last,
                    "Tidsrummet slutter, før det begynder: " + first + " til " + last);
        }
        if ((first != null && !isWritable(first)) || (last != null && !isWritable(last))) {
            throw new RefusedException(
                    "Years are 0001 to 9999: " + first + " to " + last,
                    "Årstal går fra 0001 til 9999: " + first + " til " + last);
        }
        this.first = first;
        this.startOpen = startOpen;
        this.last = last;
        this.endOpen = endOpen;
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    /**
     * Reads a span.
     *
     * @param edtf the span in EDTF
     * @return the span
     * @throws IllegalArgumentException if it is not one of the forms above, no such day exists, or it ends before it
     *     begins
     */
    public static Span of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash == DAY && edtf.length() == 2 * DAY + 1 && Days.hasForm(edtf, 0) && Days.hasForm(edtf, slash + 1)) {
            return between(day(edtf, 0, edtf), day(edtf, slash + 1, edtf));
        } else if (slash < 0) {
            return date(edtf, edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        LocalDate first = isMissing(from) ? null : date(from, edtf).first;
        LocalDate last = isMissing(to) ? null : date(to, edtf).last;
        if (first == null && last == null) {
            throw notEdtf(edtf);
        }
        return new Span(first, from.equals(".."), last, to.equals(".."));
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return a span of that day alone
     */
    public static Span of(LocalDate day) {
        return between(day, day);
    }

    /**
     * From one day to another, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return the span
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static Span between(LocalDate first, LocalDate last) {
        return new Span(Objects.requireNonNull(first, "first"), false, Objects.requireNonNull(last, "last"), false);
    }

    /**
     * Whether a text is a season that a reader may take for a span of years: {@code 2018-21} is spring 2018, but looks
     * like 2018 to 2021.
     *
     * @param edtf the span as written
     * @return true if so
     */
    public static boolean looksLikeYears(String edtf) {
        if (edtf.length() != "2018-21".length()) {
            return false;
        }
        Matcher date = DATE.matcher(edtf);
        if (!date.matches() || date.group(2) == null) {
            return false;
        }
        int second = Integer.parseInt(date.group(2));
        return isPartOfYear(second) && second > Integer.parseInt(date.group(1)) % 100;
    }

    /** Whether EDTF has a part of a year of that number: seasons, quarters, thirds, halves. */
    private static boolean isPartOfYear(int code) {
        return (code >= 21 && code <= 24) || (code >= 33 && code <= 41);
    }

    private static boolean isMissing(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static LocalDate day(String text, int from, String whole) {
        if (text.startsWith("0000", from)) {
            throw notEdtf(whole);
        }
        try {
            return Days.at(text, from);
        } catch (DateTimeException e) {
            throw noSuchDay(whole, e);
        }
    }

    private static RefusedException noSuchDay(String whole, RuntimeException cause) {
        return new RefusedException("No such day: \"" + whole + "\"", "Datoen findes ikke: »" + whole + "«", cause);
    }

    private static Span date(String text, String whole) {
        if (Days.hasForm(text)) {
            return of(day(text, 0, whole));
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw notEdtf(whole);
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (year == 0) {
                throw notEdtf(whole);
            }
            if (date.group(2) == null) {
                return months(year, 1, 12);
            }
            int part = Integer.parseInt(date.group(2));
            return part <= 12 ? months(year, part, 1) : partOfYear(year, part, whole);
        } catch (DateTimeException e) {
            throw noSuchDay(whole, e);
        }
    }

    private static Span partOfYear(int year, int code, String whole) {
        if (code >= 21 && code <= 24) {
            return months(year, 3 * (code - 20), 3);
        }
        if (code >= 33 && code <= 36) {
            return months(year, 3 * (code - 33) + 1, 3);
        }
        if (code >= 37 && code <= 39) {
            return months(year, 4 * (code - 37) + 1, 4);
        }
        if (code == 40 || code == 41) {
            return months(year, 6 * (code - 40) + 1, 6);
        }
        throw notEdtf(whole);
    }

    private static Span months(int year, int month, int count) {
        YearMonth start = YearMonth.of(year, month);
        YearMonth end = start.plusMonths(count - 1L);
        if (end.getYear() > 9999) {
            throw new RefusedException(
                    "A span ends in 9999 at the latest: " + start, "Et tidsrum slutter senest i 9999: " + start);
        }
        return between(start.atDay(1), end.atEndOfMonth());
    }

    private static RefusedException notEdtf(String text) {
        return new RefusedException(
                "Not a span of time in EDTF, such as 2018-08-31, 2018-10, 2018-23 (autumn) or 2017/2018: \""
                        + Printable.brief(text) + "\"",
                "Ikke et tidsrum i EDTF som 2018-08-31, 2018-10, 2018-23 (efterår) eller 2017/2018: »"
                        + Printable.brief(text) + "«");
    }

    /**
     * The first day.
     *
     * @return the day, or empty if open or unknown
     */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /**
     * The last day.
     *
     * @return the day, or empty if open or unknown
     */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Whether it has no beginning.
     *
     * @return true for {@code ../2020}
     */
    public boolean isStartOpen() {
        return startOpen;
    }

    /**
     * Whether it goes on without an end.
     *
     * @return true for {@code 1999/..}
     */
    public boolean isEndOpen() {
        return endOpen;
    }

    /**
     * Whether both its first and its last day are known.
     *
     * @return true if so
     */
    public boolean isClosed() {
        return first != null && last != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that
                && Objects.equals(first, that.first)
                && startOpen == that.startOpen
                && Objects.equals(last, that.last)
                && endOpen == that.endOpen;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, startOpen, last, endOpen);
    }

    /** The shortest EDTF that cannot be misread: a year, month or day, or two of them; never a season code. */
    @Override
    public String toString() {
        boolean wholeMonths = (first == null || first.getDayOfMonth() == 1)
                && (last == null || last.getDayOfMonth() == last.lengthOfMonth());
        boolean wholeYears = wholeMonths
                && (first == null || first.getMonthValue() == 1)
                && (last == null || last.getMonthValue() == 12);
        int length = wholeYears ? YEAR : wholeMonths ? MONTH : DAY;
        char[] text = new char[2 * DAY + 1];
        int end = put(text, 0, first, startOpen, length);
        if (first == null || last == null || !isSame(first, last, length)) {
            text[end] = '/';
            end = put(text, end + 1, last, endOpen, length);
        }
        return new String(text, 0, end);
    }

    private static boolean isSame(LocalDate first, LocalDate last, int length) {
        return first.getYear() == last.getYear()
                && (length == YEAR || first.getMonthValue() == last.getMonthValue())
                && (length != DAY || first.getDayOfMonth() == last.getDayOfMonth());
    }

    /** Digit by digit and into one array, as documents contain spans by the thousand. Gives where it ends. */
    private static int put(char[] text, int at, @Nullable LocalDate day, boolean open, int length) {
        if (day == null) {
            Arrays.fill(text, at, at + 2, '.');
            return open ? at + 2 : at;
        }
        two(text, at, day.getYear() / 100);
        two(text, at + 2, day.getYear() % 100);
        if (length > YEAR) {
            text[at + YEAR] = '-';
            two(text, at + YEAR + 1, day.getMonthValue());
        }
        if (length > MONTH) {
            text[at + MONTH] = '-';
            two(text, at + MONTH + 1, day.getDayOfMonth());
        }
        return at + length;
    }

    private static void two(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
