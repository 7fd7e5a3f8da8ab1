package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/** Which initiative each row of a sheet is about. */
final class InitiativeOfRow {
    /** The numbers of initiatives that rows say. */
    private final Set<String> numbers = new HashSet<>();

    private final Map<String, String> numberOfGoal = new HashMap<>();

    /** The rows that contradict others in what they are about. */
    private final Set<Row> misplaced = new HashSet<>();

    InitiativeOfRow(List<Row> rows) {
        rows.forEach(row -> row.get(SheetColumns.NUMBER).ifPresent(numbers::add));
    }

    /** Whether any row says the number of an initiative. */
    boolean isAnyNumbered() {
        return !numbers.isEmpty();
    }

    /** Whether any row says that this is the number of an initiative. */
    boolean isNumber(String id) {
        return numbers.contains(id);
    }

    /** Notes of which initiative the goal of a row is. Gives its number; a goal without one is an initiative of its own. */
    Optional<String> note(Row row) {
        if (row.isUnreadable(SheetColumns.NUMBER)) {
            return Optional.empty();
        }
        Optional<String> goal = row.get(SheetColumns.GOAL);
        Optional<String> known = goal.map(numberOfGoal::get);
        Optional<String> number = row.get(SheetColumns.NUMBER).or(() -> known).or(() -> goal);
        if (known.isPresent() && !known.equals(number)) {
            misplaced.add(row);
            row.reject(
                    SheetColumns.NUMBER,
                    "contradiction",
                    "The goal belongs to initiative \"" + known.get() + "\" in an earlier row",
                    "Målet hører til indsats »" + known.get() + "« i en tidligere række");
            return Optional.empty();
        }
        number.ifPresent(it -> goal.ifPresent(id -> numberOfGoal.putIfAbsent(id, it)));
        return number;
    }

    /** Whether a row that is about no initiative only lacks a number: it neither contradicts others, nor has one that cannot be read. */
    boolean isUnnumbered(Row row) {
        return !misplaced.contains(row)
                && !row.isUnreadable(SheetColumns.NUMBER)
                && !row.isUnreadable(SheetColumns.GOAL);
    }

    /** The number of the initiative that a row is about; none if it cannot be read, or is contradictory. */
    Optional<String> number(Row row) {
        return misplaced.contains(row) || row.isUnreadable(SheetColumns.NUMBER)
                ? Optional.empty()
                : row.get(SheetColumns.NUMBER)
                        .or(() -> row.get(SheetColumns.GOAL).map(numberOfGoal::get));
    }
}
