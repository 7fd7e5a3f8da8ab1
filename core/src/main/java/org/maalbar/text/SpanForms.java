package org.maalbar.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/** How days and spans of days are written: always the day first, always four digits of the year. */
final class SpanForms {
    private static final String YEAR = "((?!0000)[0-9]{4})";

    /** What spreadsheets put behind a day. */
    private static final String MIDNIGHT = "(?: 00:00(?::00)?)?";

    private final Language language;
    private final List<String> months;

    final Grammar<LocalDate> days;
    final Grammar<Span> spans;

    SpanForms(Language language, List<String> months) {
        this.language = language;
        this.months = months;
        String dayExample = say("2018-08-31", "31-08-2018");
        this.days = new Grammar<>("a day such as " + dayExample, "en dato, fx " + dayExample);
        days(days, "", "", day -> day);
        edgesOfYears(days, day -> day);
        days.plain(SpanForms::inDigits);
        String season = say("autumn 2018", "efteråret 2018");
        this.spans = new Grammar<>(
                "a span of time such as 2017-18, " + season + " or " + dayExample,
                "et tidsrum, fx 2017-18, " + season + " eller " + dayExample);
        years();
        partsOfYears();
        days(spans, "", "", Span::of);
        String day = dayInProse();
        String to = say(" to ", " til ");
        spans.form(day + to + day, match -> Span.between(inProse(match, 1), inProse(match, 4)));
        String digits = "([0-9]{1,2}[-.][0-9]{1,2}[-.][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})";
        spans.form(digits + to + digits, match -> Span.between(days.read(match.group(1)), days.read(match.group(2))));
        ends();
        edgesOfYears(spans, Span::of);
        weeks();
        schoolYears();
        spans.plain(text -> {
            LocalDate inDigits = inDigits(text);
            return inDigits == null ? null : Span.of(inDigits);
        });
    }

    private String say(String english, String danish) {
        return language.choose(english, danish);
    }

    // Days.

    private String dayInProse() {
        return "([0-9]{1,2})" + say(" ", "\\. ") + "(" + anyMonth() + ") " + YEAR;
    }

    private String anyMonth() {
        return IntStream.rangeClosed(1, 12).mapToObj(this::month).collect(Collectors.joining("|"));
    }

    /** The name of a month, in full or by its first three letters. */
    private String month(int number) {
        String name = months.get(number - 1);
        String first = name.substring(0, 3);
        String rest = number == 9 ? "t?" : "";
        return name + (name.length() > 3 ? "|" + first + rest + "\\.?" : "");
    }

    /** The same, by itself before a year; in Danish, {@code jul} may be Christmas. */
    private String monthOfYear(int number) {
        return number == 7 ? say(month(number), "juli|jul\\.") : month(number);
    }

    private <T> void days(Grammar<T> grammar, String before, String after, Function<LocalDate, T> meaning) {
        for (String middle : List.of("-([0-9]{1,2})-", "\\.([0-9]{1,2})\\.", "/([0-9]{1,2})[- ]")) {
            grammar.form(
                    before + "([0-9]{1,2})" + middle + YEAR + MIDNIGHT + after,
                    match -> meaning.apply(day(match.group(3), match.group(2), match.group(1))));
        }
        grammar.form(
                before + "([0-9]{1,2})/([0-9]{1,2})/" + YEAR + after,
                match -> meaning.apply(slashed(match.group(1), match.group(2), match.group(3))));
        grammar.form(before + dayInProse() + after, match -> meaning.apply(inProse(match, 1)));
        grammar.form(
                before + YEAR + "-([0-9]{2})-([0-9]{2})" + MIDNIGHT + after,
                match -> meaning.apply(day(match.group(1), match.group(2), match.group(3))));
    }

    /** The day of a text such as 2018-09-05 or 05-09-2018; null if it is anything else. */
    private static @Nullable LocalDate inDigits(String text) {
        boolean isDayFirst = text.length() == 10 && text.charAt(2) == '-' && text.charAt(5) == '-';
        String yearFirst =
                isDayFirst ? text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2) : text;
        return Days.hasForm(yearFirst) && !yearFirst.startsWith("0000") ? Days.of(yearFirst) : null;
    }

    private LocalDate inProse(Matcher match, int group) {
        return day(match.group(group + 2), String.valueOf(numberOf(match.group(group + 1))), match.group(group));
    }

    /** The number of a month by its name. */
    private int numberOf(String name) {
        int month = 1;
        while (!months.get(month - 1).regionMatches(true, 0, name, 0, 3)) {
            month++;
        }
        return month;
    }

    /** A day with two slashes, which is read only where the American order, the month first, gives no other day. */
    private LocalDate slashed(String first, String second, String year) {
        String text = first + "/" + second + "/" + year;
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        if (one <= 12 && two > 12) {
            String meant = day(year, first, second).toString();
            throw new RefusedException(
                    "\"" + text + "\" has the month first: write " + meant + ", or save the file with Danish days",
                    "»" + text + "« har måneden først: skriv " + meant + ", eller gem filen med danske datoer");
        } else if (one <= 12 && one != two) {
            LocalDate dayFirst = day(year, second, first);
            LocalDate monthFirst = day(year, first, second);
            throw new RefusedException(
                    "\"" + text + "\" can be read in two ways: write " + dayFirst + " or " + monthFirst,
                    "»" + text + "« kan læses på to måder: skriv " + dayFirst + " eller " + monthFirst);
        }
        return day(year, second, first);
    }

    private static LocalDate day(String year, String month, String day) {
        return Days.of(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    // Years.

    private void years() {
        spans.form(say("(?:in )?", "(?:i )?") + YEAR, match -> Span.of(match.group(1)));
        spans.form(YEAR + "[-–]" + YEAR, match -> Span.of(match.group(1) + "/" + match.group(2)));
        spans.form(YEAR + "[-–]([0-9]{2})", match -> {
            String first = match.group(1);
            String last = match.group(2);
            if (last.compareTo(first.substring(2)) <= 0) {
                throw notYears(first, last);
            }
            return Span.of(first + "/" + first.substring(0, 2) + last);
        });
    }

    /** Says what else may be meant by "2018-10": a month, or years that two digits do not distinguish. */
    private RefusedException notYears(String first, String last) {
        int number = Integer.parseInt(last);
        boolean mayBeMonth = number >= 1 && number <= 12;
        String month = mayBeMonth ? months.get(number - 1) + " " + first : "";
        return new RefusedException(
                "Not a span of years: \"" + first + "-" + last + "\" does not end after it begins; "
                        + (mayBeMonth ? "for a month write \"" + month + "\", " : "") + "for years write both in full",
                "Ikke en årrække: »" + first + "-" + last + "« slutter ikke senere, end den begynder; "
                        + (mayBeMonth ? "en måned skrives »" + month + "«, " : "") + "to årstal skrives begge helt ud");
    }

    // Parts of years.

    private void partsOfYears() {
        String in = say("(?:in )?", "(?:i )?");
        season(in + say("(?:the )?spring (?:of )?", "(?:foråret|forår) "), "21");
        season(in + say("(?:the )?summer (?:of )?", "(?:sommeren|sommer) "), "22");
        season(in + say("(?:the )?autumn (?:of )?", "(?:efteråret|efterår) "), "23");
        String winter = in + say("(?:the )?winter (?:of )?", "(?:vinteren|vinter) ");
        spans.form(winter + YEAR + "[/-]" + YEAR, match -> winter(match.group(1), match.group(2)));
        spans.form(winter + YEAR, match -> {
            String example = say("winter 2018/2019", "vinteren 2018/2019");
            throw new RefusedException(
                    "Not a span of time: a winter has two years, such as " + example,
                    "Ikke et tidsrum: en vinter har to årstal, for eksempel " + example);
        });
        for (int part = 1; part <= 4; part++) {
            String ordinal = say(
                    "(?:the )?" + List.of("first", "second", "third", "fourth").get(part - 1) + " ", part + "\\. ");
            season(in + ordinal + say("quarter of ", "(?:kvartal|kvt\\.?) "), String.valueOf(32 + part));
            season(in + "Q" + part + " ", String.valueOf(32 + part));
            if (part <= 2) {
                season(in + ordinal + say("half of ", "halvår "), String.valueOf(39 + part));
            }
        }
        for (int month = 1; month <= 12; month++) {
            season(in + "(?:" + monthOfYear(month) + ") ", twoDigits(String.valueOf(month)));
        }
        spans.form(
                say("(?:in |from )?", "(?:i |fra )?") + "(" + anyMonth() + ")(?: " + YEAR + ")?"
                        + say("(?:[-–]| [-–] | to )", "(?:[-–]| [-–] | til (?:og med )?)") + "(" + anyMonth() + ") "
                        + YEAR,
                match -> months(match.group(1), match.group(2), match.group(3), match.group(4)));
        if (language == Language.DANISH) {
            spans.form("(?:i |fra |siden |til og med )?jul " + YEAR, match -> {
                String year = match.group(1);
                throw new RefusedException(
                        "July, or Christmas? Write \"juli " + year + "\" or \"december " + year + "\"",
                        "Måneden eller højtiden? Skriv »juli " + year + "« eller »december " + year + "«");
            });
        }
    }

    /** From the first day of a month to the last of another, of the same year where only one is said. */
    private Span months(String first, @Nullable String firstYear, String last, String lastYear) {
        LocalDate start = day(firstYear == null ? lastYear : firstYear, String.valueOf(numberOf(first)), "1");
        LocalDate end = day(lastYear, String.valueOf(numberOf(last)), "1");
        if (end.isBefore(start)) {
            String example = months.get(10) + " 2025" + say(" to ", " til ") + months.get(1) + " 2026";
            throw new RefusedException(
                    "The months end before they begin: write both years, as in \"" + example + "\"",
                    "Månederne slutter, før de begynder: skriv begge årstal, som i »" + example + "«");
        }
        return Span.between(start, end.withDayOfMonth(end.lengthOfMonth()));
    }

    private void season(String name, String code) {
        spans.form(name + YEAR, match -> Span.of(match.group(1) + "-" + code));
    }

    private Span winter(String first, String second) {
        if (Integer.parseInt(second) != Integer.parseInt(first) + 1) {
            throw new RefusedException(
                    "Not a winter: the years " + first + " and " + second + " do not follow each other",
                    "Ikke en vinter: årene " + first + " og " + second + " følger ikke efter hinanden");
        }
        return Span.of(first + "-24");
    }

    private <T> void edgesOfYears(Grammar<T> grammar, Function<LocalDate, T> meaning) {
        String ultimo = say("(?:at )?(?:the )?end of ", "ultimo ");
        String primo = say("(?:at )?(?:the )?beginning of ", "primo ");
        grammar.form(ultimo + YEAR, match -> meaning.apply(day(match.group(1), "12", "31")));
        grammar.form(primo + YEAR, match -> meaning.apply(day(match.group(1), "1", "1")));
    }

    /** Weeks from Monday to Sunday, numbered as in ISO 8601. */
    private void weeks() {
        spans.form(
                say("(?:in )?week ([0-9]{1,2}),?(?: of)? ", "(?:i )?uge ([0-9]{1,2}),? ") + YEAR,
                match -> week(match.group(1), match.group(2)));
        spans.form(YEAR + "-w([0-9]{2})", match -> week(match.group(2), match.group(1)));
    }

    private static Span week(String number, String year) {
        int week = Integer.parseInt(number);
        LocalDate inFirst = LocalDate.of(Integer.parseInt(year), 1, 4);
        if (week < 1 || week > inFirst.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new RefusedException(
                    "No such week: " + week + " of " + year, "Ugen findes ikke: " + week + " i " + year);
        }
        LocalDate monday = inFirst.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
        return Span.between(monday, monday.plusDays(6));
    }

    /** From August to July. */
    private void schoolYears() {
        spans.form(
                say("(?:in )?(?:the )?school year ", "(?:i )?skoleåret ") + YEAR + "[/-]((?:[0-9]{2})?[0-9]{2})",
                match -> {
                    int first = Integer.parseInt(match.group(1));
                    String last = String.valueOf(first + 1);
                    if (!last.endsWith(match.group(2))) {
                        throw new RefusedException(
                                "Not a school year: " + match.group(1) + " and " + match.group(2)
                                        + " do not follow each other",
                                "Ikke et skoleår: " + match.group(1) + " og " + match.group(2)
                                        + " følger ikke efter hinanden");
                    }
                    return Span.between(LocalDate.of(first, 8, 1), LocalDate.of(first + 1, 7, 31));
                });
    }

    // Spans with one end.

    private void ends() {
        end(say("until and including ", "til og med "), "", "/%s");
        end(say("without a start, until and including ", "uden start, til og med "), "", "../%s");
        end(say("since ", "siden "), "", "%s/..");
        end(say("from ", "fra "), say("(?:, end not stated)?", "(?:, slut ikke oplyst)?"), "%s/");
    }

    private void end(String before, String after, String edtf) {
        spans.form(before + YEAR + after, match -> Span.of(edtf.replace("%s", match.group(1))));
        for (int month = 1; month <= 12; month++) {
            String number = twoDigits(String.valueOf(month));
            spans.form(
                    before + "(?:" + monthOfYear(month) + ") " + YEAR + after,
                    match -> Span.of(edtf.replace("%s", match.group(1) + "-" + number)));
        }
        days(spans, before, after, day -> Span.of(edtf.replace("%s", day.toString())));
    }
}
