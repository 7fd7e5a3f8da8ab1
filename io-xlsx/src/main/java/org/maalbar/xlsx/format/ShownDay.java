package org.maalbar.xlsx.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.maalbar.csv.cell.Notation;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/**
 * Days, as the number of days since one long ago.
 *
 * @param notation how days are written
 * @param isFrom1904 whether that was the first of January 1904
 */
record ShownDay(Notation notation, boolean isFrom1904) {
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /** What would be day 0, if 29 February 1900 were a day, as Excel has it. */
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    /** The first of March 1900. Before it, Excel and LibreOffice mean different days. */
    private static final int FIRST_NUMBER = 61;

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int SECONDS = 86_400;
    private static final DateTimeFormatter DANISH_DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    /** What a cell shows that contains a number and has such a format. */
    Shown of(BigDecimal number, DayShape shape) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        int seconds = number.subtract(whole)
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        if (!shape.hasDay() && !shape.hasMonth() && !shape.hasYear()) {
            return number.signum() < 0 || number.compareTo(BigDecimal.valueOf(SECONDS)) > 0
                    ? noDay(number)
                    : Shown.text(time(SECONDS * whole.longValueExact() + seconds));
        }
        BigDecimal days = seconds == SECONDS ? whole.add(BigDecimal.ONE) : whole;
        LocalDate first = isFrom1904 ? FIRST_OF_1904 : BEFORE_1900;
        long most = LAST.toEpochDay() - first.toEpochDay();
        boolean isDay = days.compareTo(BigDecimal.valueOf(isFrom1904 ? 0 : FIRST_NUMBER)) >= 0
                && days.compareTo(BigDecimal.valueOf(most)) <= 0;
        return isDay ? day(first.plusDays(days.longValueExact()), seconds % SECONDS, shape) : noDay(number);
    }

    /** What a cell shows that contains a day as {@code 2018-08-31}, with or without a time. */
    Shown iso(String written) {
        try {
            LocalDate day = LocalDate.parse(written.substring(0, Math.min(10, written.length())));
            String time = written.length() > 10 ? written.substring(11).replaceFirst("Z$", "") : "00:00";
            return day(day, LocalTime.parse(time).toSecondOfDay(), new DayShape(true, true, true, false));
        } catch (DateTimeException e) {
            return Shown.error(
                    "broken-cell",
                    "The cell is said to contain a day, and does not: write it again",
                    "Cellen siges at indeholde en dato, men gør det ikke: skriv den igen");
        }
    }

    private Shown day(LocalDate day, int seconds, DayShape shape) {
        if (shape.hasDay() && shape.hasMonth() && !shape.hasYear()) {
            return Shown.text(day.getDayOfMonth() + "-"
                    + DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH)
                            .format(day)
                            .toLowerCase(Locale.ROOT));
        } else if (!shape.hasDay() && !shape.hasMonth()) {
            return Shown.text(String.valueOf(day.getYear()));
        } else if (!shape.hasDay() && day.getDayOfMonth() == 1) {
            return month(day);
        }
        String written = notation.language() == Language.DANISH ? DANISH_DAY.format(day) : day.toString();
        return Shown.text(seconds == 0 ? written : written + " " + time(seconds));
    }

    /** A month was typed, most likely, of which a spreadsheet makes its first day. */
    private Shown month(LocalDate day) {
        Span month = Span.of(MONTH.format(day));
        String written = notation.language() == Language.DANISH
                ? Wording.in(Language.DANISH).span(month)
                : month.toString();
        return Shown.text(written)
                .warning(
                        "month-shown",
                        "The cell contains " + day
                                + " and shows the month; it was read as the month. If the day is meant, format the"
                                + " cell as YYYY-MM-DD",
                        "Cellen indeholder " + DANISH_DAY.format(day)
                                + " og viser måneden; den er læst som måneden. Er dagen ment, så formatér cellen som"
                                + " DD-MM-ÅÅÅÅ");
    }

    /** Hours, which may be more than a day has, minutes and seconds. */
    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static Shown noDay(BigDecimal number) {
        String shown = number.toString();
        return Shown.error(
                "invalid-day",
                "The cell is formatted as a day, and contains " + shown
                        + ": that is no day from March 1900 to 9999, or not the same one in all spreadsheets; write it as text",
                "Cellen er formateret som en dato og indeholder " + shown
                        + ": det er ingen dato fra marts 1900 til 9999, eller ikke den samme i alle regneark; skriv den som tekst");
    }
}
