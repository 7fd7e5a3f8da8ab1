package org.maalbar.csv.sheet.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/** Warns of days that were probably something else; once in each row. */
public final class UnlikelyDays {
    /** How long after the end of its programme a goal may be due. */
    private static final int YEARS_AFTER = 10;

    /** More of them are a series rather than slips. */
    private static final int MOST_FIRSTS = 12;

    private final TableReading table;
    private final List<Row> rows;
    private final Set<Row> warned = new HashSet<>();

    public UnlikelyDays(TableReading table, List<Row> rows) {
        this.table = table;
        this.rows = rows;
    }

    /**
     * Looks at all rows.
     *
     * @param period when the programme runs, if that is said
     */
    public void look(Optional<Span> period) {
        Map<String, LocalDate> earliest = new HashMap<>();
        rows.forEach(row -> row.get(SheetColumns.GOAL)
                .ifPresent(goal -> days(row)
                        .forEach(day -> earliest.merge(goal, day, (one, other) -> one.isBefore(other) ? one : other))));
        rows.forEach(row -> row.get(SheetColumns.DUE).ifPresent(due -> {
            lookAtDue(row, due, period);
            row.get(SheetColumns.GOAL)
                    .map(earliest::get)
                    .filter(due::isBefore)
                    .ifPresent(each -> warnOfDue(
                            row,
                            "before everything else that is said of the goal",
                            "før alt andet, der siges om målet"));
        }));
        List.of(SheetColumns.DUE, SheetColumns.SEEN_ON, SheetColumns.BASELINE_DAY)
                .forEach(this::lookAtFirst);
    }

    /** The days of what a row says of its goal, the first ones of what may take longer; before all others where that is not known. */
    private static List<LocalDate> days(Row row) {
        if (row.isAnyUnreadable(List.of(SheetColumns.SEEN_ON, SheetColumns.PERIOD, SheetColumns.CLAIMED_ON))) {
            return List.of(LocalDate.MIN);
        }
        return Stream.of(
                        row.get(SheetColumns.SEEN_ON).flatMap(Span::last),
                        row.get(SheetColumns.PERIOD)
                                .map(period -> period.first().orElse(LocalDate.MIN)),
                        row.get(SheetColumns.CLAIMED_ON))
                .flatMap(Optional::stream)
                .toList();
    }

    private void lookAtDue(Row row, LocalDate due, Optional<Span> period) {
        if (period.flatMap(Span::first).filter(due::isBefore).isPresent()) {
            warnOfDue(row, "before the programme begins", "før programmet begynder");
        } else if (period.flatMap(Span::last)
                .filter(last -> last.getYear() + YEARS_AFTER < due.getYear())
                .isPresent()) {
            warnOfDue(
                    row,
                    "more than " + YEARS_AFTER + " years after the programme ends",
                    "mere end " + YEARS_AFTER + " år efter, at programmet slutter");
        }
    }

    private void warnOfDue(Row row, String english, String danish) {
        warn(
                row,
                SheetColumns.DUE,
                "unlikely-due",
                "The goal is due " + english + ": is the day right?",
                "Fristen er " + danish + ": er datoen rigtig?");
    }

    /** Looks for days of a column that are the first of a month, where at least as many others are not. */
    private void lookAtFirst(Field<?> column) {
        Map<LocalDate, Row> firsts = new HashMap<>();
        Set<LocalDate> others = new HashSet<>();
        for (Row row : rows) {
            Optional<LocalDate> day = day(row, column);
            if (day.filter(each -> each.getDayOfMonth() == 1).isPresent()) {
                firsts.putIfAbsent(day.get(), row);
            } else {
                day.ifPresent(others::add);
            }
        }
        // A series of days has firsts of months by nature.
        firsts.keySet().removeIf(day -> others.contains(day.minusDays(1)) || others.contains(day.plusDays(1)));
        if (firsts.size() <= others.size() && firsts.size() <= MOST_FIRSTS) {
            firsts.forEach((day, row) -> warnOfFirst(row, column, day));
        }
    }

    private static Optional<LocalDate> day(Row row, Field<?> column) {
        return row.get(column)
                .flatMap(value -> value instanceof Span span
                        ? span.first()
                                .filter(first ->
                                        span.last().filter(first::equals).isPresent())
                        : Optional.of((LocalDate) value));
    }

    private void warnOfFirst(Row row, Field<?> column, LocalDate day) {
        Span month = Span.between(day, day.plusMonths(1).minusDays(1));
        warn(
                row,
                column,
                "first-of-month",
                "Other days of this column are not the first of a month: a spreadsheet may have made this one of a month. If so,"
                        + " write \"" + month + "\", or in Danish \"i "
                        + Wording.in(Language.DANISH).span(month) + "\"; if the day is meant, ignore this",
                "Andre datoer i kolonnen er ikke den første i en måned: et regneark kan have lavet denne af en måned. Skriv i så"
                        + " fald »i " + Wording.in(Language.DANISH).span(month)
                        + "«; menes dagen, så se bort fra advarslen");
    }

    private void warn(Row row, Field<?> column, String code, String english, String danish) {
        if (!row.isFaulty(column) && warned.add(row)) {
            table.tell(row, Problem.warning(code, row.at(column), english, danish));
        }
    }
}
