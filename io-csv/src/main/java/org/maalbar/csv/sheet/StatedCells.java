package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.csv.table.Row;

/**
 * What several rows of a sheet say of the same thing: each cell once, or every time alike, or nothing.
 */
final class StatedCells {
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
                int line = before.number();
                row.reject(
                        column,
                        "contradiction",
                        "Line " + line + " says something else of the same thing",
                        "Linje " + line + " siger noget andet om det samme");
            }
        }
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
