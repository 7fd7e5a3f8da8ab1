package org.maalbar.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several rows of a sheet say of the same thing: each cell once, or every time alike, or nothing.
 */
final class Said {
    private final Row first;
    private final Map<Column<?>, Row> rows = new HashMap<>();

    Said(Row first) {
        this.first = first;
    }

    /** The first row that mentions the thing. */
    Row first() {
        return first;
    }

    /** Notes what a row says in some columns; refuses what contradicts an earlier row. */
    void note(Row row, Column<?>... columns) {
        for (Column<?> column : columns) {
            if (!row.has(column)) {
                continue;
            }
            Row before = rows.putIfAbsent(column, row);
            if (before != null && !before.get(column).equals(row.get(column))) {
                int line = before.place().line().orElse(0);
                row.refuse(
                        column,
                        "contradiction",
                        "Line " + line + " says something else of the same thing",
                        "Linje " + line + " siger noget andet om det samme");
            }
        }
    }

    /** What was said in a column. */
    <T> Optional<T> get(Column<T> column) {
        Row row = rows.get(column);
        return row == null ? Optional.empty() : row.get(column);
    }

    /** The row that said something in a column; the first that mentions the thing, if none did. */
    Row rowOf(Column<?> column) {
        @Nullable Row row = rows.get(column);
        return row == null ? first : row;
    }
}
