package org.maalbar.csv.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.OwnForm;
import org.maalbar.base.field.Words;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** How each form of a value is written in a cell. */
public final class Cells {
    private static final Map<Form.Kind, Cell<?>> BY_KIND = new EnumMap<>(Map.ofEntries(
            Map.entry(Form.Kind.ID, text(false, Texts::id)),
            Map.entry(
                    Form.Kind.IDS,
                    new Typed<>(true, false, (text, notation) -> ids(text), (ids, notation) -> joined(ids))),
            Map.entry(Form.Kind.TEXT, text(true, Texts::text)),
            Map.entry(Form.Kind.NUMBER, typed(Cells::number, Cells::plain)),
            Map.entry(Form.Kind.COUNT, typed(Cells::count, (number, notation) -> String.valueOf(number))),
            Map.entry(Form.Kind.FIGURE, typed(Cells::figure, Cells::figure)),
            Map.entry(Form.Kind.DAY, typed(Cells::day, Cells::day)),
            Map.entry(Form.Kind.LAST_DAY, typed(Cells::lastDay, Cells::day)),
            Map.entry(Form.Kind.SPAN, typed(Cells::span, Cells::span)),
            Map.entry(Form.Kind.YEAR, typed((text, notation) -> year(text), (year, notation) -> fourDigits(year))),
            Map.entry(
                    Form.Kind.CURRENCY,
                    typed((text, notation) -> Money.of(text, 0).currency(), (code, notation) -> code)),
            Map.entry(Form.Kind.FLAG, new WordCell<>(Words.YES))));

    /** A figure. */
    static final Cell<Figure> FIGURE = of(Form.FIGURE);

    private static final DateTimeFormatter DANISH_DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    /** What says that the end of a span is meant, as it is in a due day anyway. */
    private static final Pattern END_OF = Pattern.compile(
            "(?:(?:inden |ved |senest )?udgangen af|ultimo|(?:(?:by|at) )?(?:the )?end of)\\h+",
            Pattern.CASE_INSENSITIVE);

    /** How the spans of English tables begin, and no day of another form does. */
    private static final Pattern EDTF = Pattern.compile("[0-9]{4}|\\.\\./|/");

    /** How no span of English tables is written, but a day may be. */
    private static final Pattern DAY_FIRST = Pattern.compile("[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4}");

    /** What EDTF has no form for, and systems export. */
    private static final Pattern ISO_WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}");

    private static final Pattern EARLY_YEAR = Pattern.compile("0[0-9]{3}");

    private Cells() {}

    /** How values of a form are written in cells; one that only this format has is a cell itself. */
    @SuppressWarnings("unchecked")
    static <T> Cell<T> of(Form<T> form) {
        if (form instanceof Words<T> words) {
            return new WordCell<>(words);
        }
        return (Cell<T>) (form instanceof OwnForm<T> ? form : Objects.requireNonNull(BY_KIND.get(form.kind())));
    }

    /**
     * A value as it is in a cell. A figure of which a spreadsheet would make a number that can be read in two ways gets the mark,
     * so that it stays text; a column of plain numbers has none. Text that is the name of its own column gets the mark, too: a
     * row of nothing else would be taken for the header once more.
     *
     * @throws IllegalArgumentException if it cannot be written in the dialect
     */
    public static <T> String written(Field<T> field, T value, Notation notation) {
        Cell<T> cell = of(field.form());
        String text = cell.write(value, notation);
        if (!cell.isMarked()) {
            return isFigure(field.form()) && Thousands.isToldApart(text, notation) ? Guard.MARK + text : text;
        }
        return isCalled(field, text) ? Guard.MARK + text : Guard.mark(text);
    }

    /**
     * A value as it is in a cell of which a descriptor says what its column contains: ids are written as they are, so that others
     * find them in tables of their own, unless a spreadsheet would run them. Everything else is written as ever.
     *
     * @throws IllegalArgumentException if it cannot be written in the dialect
     */
    public static <T> String described(Field<T> field, T value, Notation notation) {
        boolean isId = field.form().kind() == Form.Kind.ID || field.form().kind() == Form.Kind.IDS;
        return isId && !Guard.isRun(of(field.form()).write(value, notation))
                ? plain(field, value, notation)
                : written(field, value, notation);
    }

    /**
     * A value as it is in a cell that is known to be text, so that nothing is made of it: it has the mark only where it would be read
     * as something else without it.
     *
     * @throws IllegalArgumentException if it cannot be written in the notation
     */
    public static <T> String plain(Field<T> field, T value, Notation notation) {
        String text = of(field.form()).write(value, notation);
        return !isCalled(field, text) && isReadAs(field, text, value, notation)
                ? text
                : written(field, value, notation);
    }

    private static <T> boolean isReadAs(Field<T> field, String text, T value, Notation notation) {
        try {
            return meaning(field, text, notation).equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * What a cell means as it is written, if it is not blank.
     *
     * @throws IllegalArgumentException if it means nothing
     */
    public static <T> T meaning(Field<T> field, String written, Notation notation) {
        Cell<T> cell = of(field.form());
        String trimmed = Blank.trimmed(written);
        SpreadsheetErrors.check(trimmed);
        Placeholders.check(field, trimmed);
        String text = cell.keepsSpaces() ? written : trimmed;
        boolean isMarkedName = text.indexOf(Guard.MARK) == 0 && isCalled(field, text.substring(1));
        return cell.read(isMarkedName ? text.substring(1) : Guard.unmark(text), notation);
    }

    /** Whether what is in a cell says that there is nothing to say, so that it is as good as empty once it is mended. */
    public static boolean isPlaceholder(Field<?> field, String written) {
        return !(field.form() instanceof TargetCell) && Placeholders.isIn(field, Blank.trimmed(written));
    }

    static boolean isFigure(Form<?> form) {
        return form.kind() == Form.Kind.FIGURE || form instanceof MeasuredCell;
    }

    /** Whether a column is called so in either language. */
    private static boolean isCalled(Field<?> field, String text) {
        String name = Names.normal(text);
        return name.equals(Names.normal(field.english())) || name.equals(Names.normal(field.danish()));
    }

    private static <T> Cell<T> typed(BiFunction<String, Notation, T> reading, BiFunction<T, Notation, String> writing) {
        return new Typed<>(false, false, reading, writing);
    }

    private static Cell<String> text(boolean keepsSpaces, UnaryOperator<String> check) {
        return new Typed<>(true, keepsSpaces, (text, notation) -> check.apply(text), (text, notation) -> text);
    }

    /** Words are read in both languages, in NFC and in either case, and written in that of the dialect. */
    private record WordCell<T>(Words<T> words) implements Cell<T> {
        @Override
        public T read(String text, Notation notation) {
            String word = Names.normal(text);
            MeantWord.check(word, text, words);
            return words.ofWord(word, text);
        }

        @Override
        public String write(T value, Notation notation) {
            return words.word(value, notation.language());
        }
    }

    private record Typed<T>(
            boolean isMarked,
            boolean keepsSpaces,
            BiFunction<String, Notation, T> reading,
            BiFunction<T, Notation, String> writing)
            implements Cell<T> {
        @Override
        public T read(String text, Notation notation) {
            return reading.apply(text, notation);
        }

        @Override
        public String write(T value, Notation notation) {
            return writing.apply(value, notation);
        }
    }

    private static Wording wording(Notation notation) {
        return Wording.in(notation.language());
    }

    private static BigDecimal number(String text, Notation notation) {
        Thousands.check(text, notation);
        return Decimals.normal(Decimals.checked(wording(notation).parseNumber(text)));
    }

    private static Figure figure(String text, Notation notation) {
        Thousands.check(text, notation);
        return uncheckedFigure(text, notation);
    }

    /** A figure of which it is known that it cannot be read in two ways. */
    static Figure uncheckedFigure(String text, Notation notation) {
        try {
            return wording(notation).parseFigure(text);
        } catch (RefusedException e) {
            throw MeasuredCell.isPercent(text)
                    ? withSign(text)
                    : NumberWithUnit.of(text).isPresent() ? withUnit(text) : e;
        }
    }

    private static RefusedException withUnit(String text) {
        String shown = Printable.brief(text);
        return new RefusedException(
                "\"" + shown + "\" is more than a number: write the number alone",
                "»" + shown + "« er mere end et tal: skriv tallet alene");
    }

    private static RefusedException withSign(String text) {
        String shown = Printable.brief(text);
        return new RefusedException(
                "The figures of a percentage are written without a per cent sign: \"" + shown + "\"",
                "En procentdels tal skrives uden procenttegn: »" + shown + "«");
    }

    private static Integer count(String text, Notation notation) {
        Thousands.check(text, notation);
        BigDecimal number = Decimals.normal(wording(notation).parseNumber(text));
        if (number.scale() > 0 || number.signum() < 0 || number.precision() > 9) {
            String shown = Printable.brief(text);
            throw new RefusedException(
                    "A whole number up to 999999999, not \"" + shown + "\"",
                    "Et helt tal op til 999999999, ikke »" + shown + "«");
        }
        return number.intValueExact();
    }

    /** Without groups of thousands, so that a spreadsheet takes it for the number that it is. */
    private static String plain(BigDecimal number, Notation notation) {
        char point = notation.language().choose('.', ',');
        return Thousands.toldApart(number.toPlainString().replace('.', point), notation);
    }

    /** In words, but such as a spreadsheet does not alter: an exact figure is a number, and 2-3 is no day. */
    private static String figure(Figure figure, Notation notation) {
        if (figure instanceof Figure.Exact exact) {
            return plain(exact.value(), notation);
        } else if (figure instanceof Figure.Between between) {
            return plain(between.low(), notation)
                    + notation.language().choose(" to ", " til ")
                    + plain(between.high(), notation);
        }
        return Thousands.toldApart(wording(notation).figure(figure), notation);
    }

    private static LocalDate day(String text, Notation notation) {
        ExcelDays.checkDay(text);
        return wording(notation).parseDay(text);
    }

    private static LocalDate lastDay(String text, Notation notation) {
        Matcher end = END_OF.matcher(text);
        boolean isEnd = end.lookingAt();
        String rest = isEnd ? text.substring(end.end()) : text;
        boolean isSpan = isEnd
                || notation.language() == Language.DANISH
                || EDTF.matcher(rest).lookingAt();
        // In Danish, every day is read as a span as well.
        return isSpan ? Form.lastDay(span(rest, notation)) : day(rest, notation);
    }

    private static String day(LocalDate day, Notation notation) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new RefusedException(
                    "Years are 1 to 9999, not " + day.getYear(), "Årstal går fra 1 til 9999, ikke " + day.getYear());
        }
        return notation.language() == Language.DANISH ? DANISH_DAY.format(day) : day.toString();
    }

    private static Span span(String text, Notation notation) {
        ExcelDays.check(text);
        if (notation.language() == Language.DANISH || ISO_WEEK.matcher(text).matches()) {
            return wording(notation).parseSpan(text);
        } else if (DAY_FIRST.matcher(text).matches()) {
            return Span.of(wording(notation).parseDay(text));
        } else if (Span.looksLikeYears(text)) {
            Span season = Span.of(text);
            throw new RefusedException(
                    "\"" + text + "\" is a part of the year, " + season + ", and looks like years: write " + season
                            + ", or years with a slash",
                    "»" + text + "« er en del af året, " + season + ", og ligner årstal: skriv " + season
                            + " eller årstal med skråstreg");
        }
        return Span.of(text);
    }

    private static String span(Span span, Notation notation) {
        if (notation.language() != Language.DANISH) {
            return span.toString();
        }
        String words = wording(notation).span(span);
        // Of "oktober 2018" by itself a spreadsheet makes the first of October, and 99 of "0099".
        return (Character.isLetter(words.charAt(0)) && isMonth(span))
                        || EARLY_YEAR.matcher(words).matches()
                ? "i " + words
                : words;
    }

    private static boolean isMonth(Span span) {
        return span.first().isPresent()
                && span.last().isPresent()
                && span.first().get().getMonth() == span.last().get().getMonth();
    }

    /** Several ids, separated by semicolons; one that is within an id has a backslash before it, and so has a backslash. */
    private static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        StringBuilder id = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && at + 1 < text.length()) {
                at++;
                id.append(text.charAt(at));
            } else if (character == ';') {
                ids.add(Texts.id(Blank.trimmed(id.toString())));
                id.setLength(0);
            } else {
                id.append(character);
            }
        }
        ids.add(Texts.id(Blank.trimmed(id.toString())));
        return List.copyOf(ids);
    }

    private static String joined(List<String> ids) {
        return ids.stream()
                .map(id -> id.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    private static Integer year(String text) {
        if (!text.matches("[0-9]{4}")) {
            String shown = Printable.brief(text);
            throw new RefusedException(
                    "A year has four digits: \"" + shown + "\"", "Et årstal har fire cifre: »" + shown + "«");
        }
        return Integer.valueOf(text);
    }

    private static String fourDigits(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
