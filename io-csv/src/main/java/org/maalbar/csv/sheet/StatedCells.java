package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/**
 * What several rows of a sheet say of the same thing: each cell once, or every time alike, or nothing.
 */
final class StatedCells {
    private static final Thing PROGRAMME = new Thing("programme", "program");
    private static final Thing INITIATIVE = new Thing("initiative", "indsats");
    private static final Thing GOAL = new Thing("goal", "mål");
    private static final Thing ACTIVITY = new Thing("activity", "aktivitet");

    /** What the columns of everything but indicators are about. */
    private static final Map<Field<?>, Thing> THINGS = Map.ofEntries(
            Map.entry(SheetColumns.PROGRAMME, PROGRAMME),
            Map.entry(SheetColumns.CASE_TITLE, PROGRAMME),
            Map.entry(SheetColumns.ANNEX, PROGRAMME),
            Map.entry(SheetColumns.PROGRAMME_CONTACT, PROGRAMME),
            Map.entry(SheetColumns.SPAN, PROGRAMME),
            Map.entry(SheetColumns.STATUS_DAY, PROGRAMME),
            Map.entry(SheetColumns.APPROXIMATION, PROGRAMME),
            Map.entry(SheetColumns.TITLE, INITIATIVE),
            Map.entry(SheetColumns.PURPOSE, INITIATIVE),
            Map.entry(SheetColumns.CONTACT, INITIATIVE),
            Map.entry(SheetColumns.DEPARTMENTS, INITIATIVE),
            Map.entry(SheetColumns.PARTNERS, INITIATIVE),
            Map.entry(SheetColumns.STATEMENT, GOAL),
            Map.entry(SheetColumns.DUE, GOAL),
            Map.entry(SheetColumns.PLANNED, ACTIVITY),
            Map.entry(SheetColumns.STATE, ACTIVITY),
            Map.entry(SheetColumns.PERIOD, ACTIVITY),
            Map.entry(SheetColumns.WITH, ACTIVITY));

    private record Thing(String english, String danish) {}

    private final Row first;
    private final Map<Field<?>, Row> rows = new HashMap<>();

    StatedCells(Row first) {
        this.first = first;
    }

    /** The first row that mentions the thing. */
    Row first() {
        return first;
    }

    /** Notes what a row says in some columns; rejects what contradicts an earlier row. */
    void note(Row row, Field<?>... columns) {
        for (Field<?> column : columns) {
            if (row.get(column).isEmpty()) {
                continue;
            }
            Row before = rows.putIfAbsent(column, row);
            if (before != null && !before.get(column).equals(row.get(column))) {
                refuse(row, column, before.number());
            }
        }
    }

    private static void refuse(Row row, Field<?> column, int line) {
        Thing thing = THINGS.getOrDefault(column, new Thing("indicator", "indikator"));
        row.reject(
                column,
                "contradiction",
                "Line " + line + " has another \"" + column.english() + "\" for the same " + thing.english()
                        + ": correct one of them",
                "Linje " + line + " siger noget andet i »" + column.danish() + "« om samme " + thing.danish()
                        + ": ret den ene");
    }

    /** What was said in a column. */
    <T> Optional<T> get(Field<T> column) {
        Row row = rows.get(column);
        return row == null ? Optional.empty() : row.get(column);
    }

    /** The row that said something in a column; the first that mentions the thing, if none did. */
    Row rowOf(Field<?> column) {
        @Nullable Row row = rows.get(column);
        return row == null ? first : row;
    }
}
