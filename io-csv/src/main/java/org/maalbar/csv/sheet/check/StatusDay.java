package org.maalbar.csv.sheet.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.programme.ActivityState;
import org.maalbar.time.Span;

/** The day that figures, plans and claims are of where their own cells for it are empty. */
public final class StatusDay {
    private final TableReading table;
    private final List<Row> rows;
    private final Map<String, ActivityState> states = new HashMap<>();

    /** Looks at the rows of a sheet. */
    public StatusDay(TableReading table, List<Row> rows) {
        this.table = table;
        this.rows = rows;
        rows.forEach(row -> row.get(SheetColumns.ACTIVITY)
                .ifPresent(
                        number -> row.get(SheetColumns.STATE).ifPresent(state -> states.putIfAbsent(number, state))));
    }

    /**
     * Fills the empty cells; where a row that cannot be read may say the day, takes note that it is not known.
     *
     * @param day the day, if a row says it
     */
    public void fill(Optional<LocalDate> day) {
        if (day.isPresent() || mayBeLost()) {
            rows.forEach(row -> fill(row, day));
        }
    }

    private boolean mayBeLost() {
        boolean hasColumn = table.hasColumn(SheetColumns.STATUS_DAY) || table.hasColumn(SheetColumns.ANSWER);
        return (hasColumn && !table.isWhole())
                || rows.stream().anyMatch(row -> row.isUnreadable(SheetColumns.STATUS_DAY));
    }

    private void fill(Row row, Optional<LocalDate> day) {
        if (row.has(SheetColumns.SEEN)) {
            fill(row, SheetColumns.SEEN_ON, day.map(Span::of));
        }
        if (row.has(SheetColumns.CLAIM) || row.has(SheetColumns.STATUS_TEXT)) {
            fill(row, SheetColumns.CLAIMED_ON, day);
        }
        if (isOfPlan(row)) {
            fill(row, SheetColumns.STATED, day);
        }
    }

    private static <T> void fill(Row row, Field<T> column, Optional<T> value) {
        if (value.isEmpty()) {
            row.loseEmpty(column);
        } else if (!row.has(column)) {
            row.put(column, value.get());
        }
    }

    /** Whether a row says what an activity is to give that is not over. */
    private boolean isOfPlan(Row row) {
        boolean isOfActivity = row.has(SheetColumns.PLANNED) || row.has(SheetColumns.ACTIVITY);
        if (!isOfActivity || !(row.has(SheetColumns.GOAL) || row.has(SheetColumns.INDICATOR))) {
            return false;
        }
        ActivityState state = row.get(SheetColumns.STATE)
                .or(() -> row.get(SheetColumns.ACTIVITY).map(states::get))
                .orElse(ActivityState.PLANNED);
        return state == ActivityState.PLANNED || state == ActivityState.ONGOING;
    }
}
