package org.maalbar.csv.assumption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Words;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;

/** What was assumed of a sheet although a status depends on it: one warning for each column and each way in which it was read. */
public final class AssumptionWarnings {
    /** How many lines a warning names. */
    private static final int MOST_LINES = 3;

    /** How many figures are assessed on how many days, at most; of what is left then, a status may depend on it. */
    private static final long MOST_ASSESSMENTS = 100_000;

    private final Map<List<String>, Assumption> all = new LinkedHashMap<>();
    private long assessments;

    /**
     * Another way to read a cell.
     *
     * @param words what would be in the cell
     * @param excerpt the goal as it would be then
     */
    public record Other(Function<Language, String> words, Excerpt excerpt) {}

    /** An assumption on which a status depends, in one or more rows. */
    private record Assumption(
            Field<?> column,
            Function<Language, String> reading,
            Function<Language, String> remedy,
            @Nullable Example example,
            List<Row> rows) {}

    /** A status that would be another one. */
    private record Example(Function<Language, String> words, StatusChange change) {}

    /**
     * Takes note of how an empty cell was read, if a status depends on it.
     *
     * @param column the column of the cell
     * @param row a row that could say it
     * @param word the word that was assumed
     * @param read the goal as it was read
     * @param others what else the cell may say; asked for only if it has to be compared
     */
    public void checkEmpty(
            Field<?> column, Row row, Function<Language, String> word, Excerpt read, Supplier<List<Other>> others) {
        check(
                List.of(column.english(), word.apply(Language.ENGLISH)),
                column,
                row,
                language -> language.choose(
                        quoted(column.name(language), language) + " is empty, read as "
                                + quoted(word.apply(language), language),
                        quoted(column.name(language), language) + " er tom og læst som "
                                + quoted(word.apply(language), language)),
                language -> language.choose("fill it in", "udfyld den"),
                read,
                others);
    }

    /**
     * Takes note of how a cell was read, if a status depends on it.
     *
     * @param column the column of the cell
     * @param row its row
     * @param reading how it was read
     * @param remedy what to write instead
     * @param read the goal as it was read
     * @param others how else it may be meant
     */
    public void check(
            Field<?> column,
            Row row,
            Function<Language, String> reading,
            Function<Language, String> remedy,
            Excerpt read,
            List<Other> others) {
        check(List.of(column.english()), column, row, reading, remedy, read, () -> others);
    }

    private void check(
            List<String> key,
            Field<?> column,
            Row row,
            Function<Language, String> reading,
            Function<Language, String> remedy,
            Excerpt read,
            Supplier<List<Other>> possible) {
        if (isTold(key, row)) {
            return;
        }
        List<Other> others = possible.get();
        Optional<Example> example = example(read, others);
        if (example.isPresent() || (assessments > MOST_ASSESSMENTS && !others.isEmpty())) {
            add(key, row, new Assumption(column, reading, remedy, example.orElse(null), new ArrayList<>()));
        }
    }

    /** Whether a warning names a row already, or as many as it may. */
    private boolean isTold(List<String> key, Row row) {
        Assumption known = all.get(key);
        return known != null
                && (known.rows().size() > MOST_LINES || known.rows().contains(row));
    }

    /** Adds a row to the first assumption of its kind. */
    private void add(List<String> key, Row row, Assumption assumption) {
        all.computeIfAbsent(key, ignored -> assumption).rows().add(row);
    }

    private Optional<Example> example(Excerpt read, List<Other> others) {
        for (Other other : others) {
            assessments += read.work();
            if (assessments > MOST_ASSESSMENTS) {
                return Optional.empty();
            }
            Optional<StatusChange> change = other.excerpt().changeFrom(read);
            if (change.isPresent()) {
                return change.map(it -> new Example(other.words(), it));
            }
        }
        return Optional.empty();
    }

    /** Reports a reading of which no other is known to lead to another status, with others for which the same is to be done. */
    public void note(Field<?> column, Row row, Function<Language, String> reading, Function<Language, String> remedy) {
        List<String> key = List.of(column.english(), remedy.apply(Language.ENGLISH));
        if (!isTold(key, row)) {
            add(key, row, new Assumption(column, reading, remedy, null, new ArrayList<>()));
        }
    }

    public void report(TableReading table) {
        all.values().forEach(assumption -> {
            Row first = assumption.rows().get(0);
            table.tell(
                    first,
                    Problem.warning(
                            "assumed",
                            first.at(assumption.column()),
                            message(assumption, Language.ENGLISH),
                            message(assumption, Language.DANISH)));
        });
    }

    private static String message(Assumption assumption, Language language) {
        String reading = assumption.reading().apply(language);
        return Character.toUpperCase(reading.charAt(0)) + reading.substring(1)
                + (assumption.example() == null ? "" : "; " + instead(assumption.example(), language)) + ": "
                + assumption.remedy().apply(language) + lines(assumption.rows(), language);
    }

    private static String instead(Example example, Language language) {
        StatusChange change = example.change();
        String other = quoted(example.words().apply(language), language);
        String goal = quoted(change.goal(), language);
        String day = Wording.in(language).day(change.day());
        String after = Words.STATUS.word(change.other(), language);
        String before = Words.STATUS.word(change.read(), language);
        return language.choose(
                "as " + other + ", goal " + goal + " would be \"" + after + "\" on " + day + ", not \"" + before + "\"",
                "som " + other + " ville mål " + goal + " den " + day + " være »" + after + "«, ikke »" + before + "«");
    }

    /** The other lines; there may be more of them than are named. */
    private static String lines(List<Row> rows, Language language) {
        if (rows.size() == 1) {
            return "";
        }
        boolean isMore = rows.size() > MOST_LINES;
        String numbers = rows.stream()
                .skip(1)
                .limit(MOST_LINES - 1)
                .map(row -> String.valueOf(row.number()))
                .collect(Collectors.joining(language.choose(isMore ? ", " : " and ", isMore ? ", " : " og ")));
        return language.choose(
                " (also line" + (rows.size() > 2 ? "s " : " ") + numbers + (isMore ? " and more)" : ")"),
                " (også linje " + numbers + (isMore ? " og flere)" : ")"));
    }

    /** Something in the quotation marks of a language. */
    public static String quoted(String text, Language language) {
        return language.choose("\"" + text + "\"", "»" + text + "«");
    }
}
