package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/**
 * What the cells of a sheet that cannot be read may have said, and the rows of which it is not known what they are about. Nothing of
 * it can be reported as missing.
 */
final class PossiblyLost {
    private static final List<Field<?>> OF_GOALS =
            List.of(SheetColumns.STATEMENT, SheetColumns.DUE, SheetColumns.TARGET);
    private static final List<Field<?>> OF_PROGRAMMES = List.of(SheetColumns.SPAN, SheetColumns.APPROXIMATION);

    private final boolean isOfAny;
    private final Set<String> initiatives = new HashSet<>();
    private final Map<Field<?>, Set<String>> goals = new HashMap<>();
    private final Set<String> activities = new HashSet<>();

    /** The columns of which something may be lost, whatever it is about. */
    private final Set<Field<?>> ofAny = new HashSet<>();

    /**
     * Nothing yet.
     *
     * @param isWhole whether each row could be separated into cells
     */
    PossiblyLost(boolean isWhole) {
        isOfAny = !isWhole;
    }

    /**
     * Takes note of what may be lost with a row.
     *
     * @param initiative the number of its initiative, if that is known
     * @param isTargetLost whether nothing came of its target
     */
    void add(Row row, Optional<String> initiative, boolean isTargetLost) {
        if (isLost(row, SheetColumns.TITLE, initiative.isEmpty())) {
            initiative.ifPresentOrElse(initiatives::add, () -> ofAny.add(SheetColumns.TITLE));
        }
        Optional<String> goal = row.get(SheetColumns.GOAL);
        boolean isPlaced = initiative.isPresent() && !row.isUnreadable(SheetColumns.GOAL);
        for (Field<?> column : OF_GOALS) {
            boolean isLost = column == SheetColumns.TARGET ? isTargetLost : isLost(row, column, !isPlaced);
            // Without a number, what has a statement is a goal by itself.
            if (isLost && goal.isPresent()) {
                goals.computeIfAbsent(column, key -> new HashSet<>()).add(goal.get());
            } else if (isLost || (row.has(column) && !row.has(SheetColumns.GOAL) && !row.has(SheetColumns.STATEMENT))) {
                ofAny.add(column);
            }
        }
        if (isLost(row, SheetColumns.PLANNED, initiative.isEmpty() || row.isUnreadable(SheetColumns.ACTIVITY))
                || row.isAnyUnreadable(SheetColumns.OF_ACTIVITIES)) {
            row.get(SheetColumns.ACTIVITY).ifPresentOrElse(activities::add, () -> {
                if (row.isUnreadable(SheetColumns.ACTIVITY)) {
                    ofAny.add(SheetColumns.PLANNED);
                }
            });
        }
        OF_PROGRAMMES.stream().filter(row::isUnreadable).forEach(ofAny::add);
    }

    private static boolean isLost(Row row, Field<?> column, boolean isOfUnknown) {
        return isOfUnknown ? row.has(column) : row.isUnreadable(column);
    }

    /** Whether the title of an initiative may be lost. */
    boolean mayBeTitleOf(String number) {
        return isOfAny(SheetColumns.TITLE) || initiatives.contains(number);
    }

    /** Whether something may be lost that a column says of a goal. */
    boolean mayBeOfGoal(String id, Field<?> column) {
        return isOfAny(column) || goals.getOrDefault(column, Set.of()).contains(id);
    }

    /** Whether the title of the activity of a row may be lost. */
    boolean mayBeOfActivity(Row row) {
        return isOfAny(SheetColumns.PLANNED)
                || row.isUnreadable(SheetColumns.ACTIVITY)
                || row.get(SheetColumns.ACTIVITY).filter(activities::contains).isPresent();
    }

    /** Whether something may be lost that a column says, whatever it is about. */
    boolean isOfAny(Field<?> column) {
        return isOfAny || ofAny.contains(column);
    }
}
