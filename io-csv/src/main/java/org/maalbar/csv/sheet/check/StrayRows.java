package org.maalbar.csv.sheet.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Problem;

/**
 * Finds rows that are about nothing of the programme: sums, and what is alone in its row, such as the headings of groups and footnotes.
 * They are rejected, and nothing else is reported of them.
 */
public final class StrayRows {
    private static final List<Field<String>> COLUMNS = List.of(
            SheetColumns.PROGRAMME, SheetColumns.NUMBER, SheetColumns.TITLE, SheetColumns.GOAL, SheetColumns.STATEMENT);

    /** What says that a row is about an initiative or a goal. */
    private static final List<Field<?>> OF_GOALS = List.of(
            SheetColumns.NUMBER, SheetColumns.GOAL, SheetColumns.STATEMENT, SheetColumns.DUE, SheetColumns.TARGET);

    private static final Pattern SUM = Pattern.compile(
            "(?:i ?alt|sum|totalt?|subtotal|hovedtotal|grand total|samlet|gennemsnit|average|in all)\\h*:?\\h*[0-9.,]*",
            Pattern.CASE_INSENSITIVE);

    /** May be that of a sum of something, or of a goal: {@code I alt 500 unge i job}. */
    private static final Pattern SUM_OF =
            Pattern.compile("(?:i ?alt|sum|total|subtotal|in all)[ :].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final TableReading table;
    private final Map<Field<String>, Set<String>> said = new HashMap<>();

    public StrayRows(TableReading table) {
        this.table = table;
    }

    /** The other rows. */
    public List<Row> without(List<Row> rows) {
        rows.stream().filter(row -> lone(row).isEmpty()).forEach(this::note);
        return rows.stream().filter(row -> !isStray(row)).toList();
    }

    private void note(Row row) {
        COLUMNS.forEach(column -> row.get(column)
                .ifPresent(text ->
                        said.computeIfAbsent(column, key -> new HashSet<>()).add(text)));
    }

    /** The column of the only cell of a row. */
    private static Optional<Field<String>> lone(Row row) {
        return COLUMNS.stream()
                .filter(row::has)
                .findFirst()
                .filter(column -> row.type().columns().stream().noneMatch(each -> each != column && row.has(each)));
    }

    private boolean isStray(Row row) {
        Optional<Field<String>> lone = lone(row).filter(column -> isUnknown(row, column));
        Optional<Field<String>> sum = COLUMNS.stream()
                .filter(column ->
                        row.get(column).filter(text -> isSum(text, row, column)).isPresent())
                .findFirst();
        lone.or(() -> sum).ifPresent(column -> reject(row, column));
        return lone.isPresent() || sum.isPresent();
    }

    /** Whether a text is the name of a sum: by itself, or with more words where nothing else says that the row is about a goal. */
    private static boolean isSum(String text, Row row, Field<String> column) {
        return SUM.matcher(text).matches()
                || (SUM_OF.matcher(text).matches()
                        && column != SheetColumns.STATEMENT
                        && OF_GOALS.stream().noneMatch(each -> each != column && row.has(each)));
    }

    /** Whether what is alone is a word that is said nowhere else; of a programme, that there is another. */
    private boolean isUnknown(Row row, Field<String> column) {
        Set<String> others = said.getOrDefault(column, Set.of());
        boolean isSaid = row.get(column)
                .filter(text -> others.contains(text) || text.chars().noneMatch(Character::isLetter))
                .isPresent();
        return column == SheetColumns.PROGRAMME ? !isSaid && !others.isEmpty() : !isSaid;
    }

    private void reject(Row row, Field<String> column) {
        table.tell(
                row,
                Problem.error(
                        "stray-row",
                        row.at(column),
                        "The row is read as part of the programme: if it is a heading, a sum or a footnote, delete it, with all"
                                + " that belongs to it",
                        "Rækken læses som en del af programmet: er det en overskrift, en sum eller en fodnote, så slet den og"
                                + " alt, hvad der hører til den"));
    }
}
