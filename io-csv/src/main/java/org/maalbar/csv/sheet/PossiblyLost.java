package org.maalbar.csv.sheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maalbar.base.field.Field;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;

/** What the rows of a sheet that are wrong may have said. Nothing of what they are about can be reported as missing. */
public final class PossiblyLost {
    private static final List<Field<?>> OF_GOALS =
            List.of(SheetColumns.STATEMENT, SheetColumns.DUE, SheetColumns.TARGET, SheetColumns.WHOLE);

    private final Set<String> initiatives = new HashSet<>();
    private final Set<String> goals = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> activities = new HashSet<>();
    private boolean isOfAny;

    /** What may be lost with the rows that were rejected, or are about to be. */
    PossiblyLost(TableReading table) {
        isOfAny = !table.isWhole();
        table.refusedRows().forEach(this::add);
        table.rows().stream().filter(Row::isFaulty).forEach(this::add);
    }

    private void add(Row row) {
        row.get(SheetColumns.NUMBER).or(() -> row.get(SheetColumns.GOAL)).ifPresent(initiatives::add);
        row.get(SheetColumns.ACTIVITY).ifPresent(activities::add);
        boolean isOfGoal = saysAny(row, OF_GOALS);
        boolean isOfIndicator = saysAny(row, SheetColumns.OF_INDICATORS);
        Optional<String> goal = row.get(SheetColumns.GOAL);
        if (isOfGoal) {
            goal.ifPresent(goals::add);
        }
        if (isOfIndicator) {
            row.get(SheetColumns.INDICATOR).or(() -> goal).ifPresent(indicators::add);
        }
        // Without a number, what has a statement is a goal by itself.
        boolean isOfSomeGoal =
                goal.isEmpty() && (row.isUnreadable(SheetColumns.GOAL) || !row.has(SheetColumns.STATEMENT));
        isOfAny |= (isOfGoal && isOfSomeGoal) || (isOfIndicator && row.isUnreadable(SheetColumns.INDICATOR));
    }

    private static boolean saysAny(Row row, List<Field<?>> columns) {
        return columns.stream().anyMatch(row::has);
    }

    boolean mayBeOfInitiative(String number) {
        return isOfAny || initiatives.contains(number);
    }

    /** Whether something may be lost of a goal, or of an indicator that it asks for. */
    boolean mayBeOfGoal(String id, Collection<String> itsIndicators) {
        return isOfAny || goals.contains(id) || itsIndicators.stream().anyMatch(indicators::contains);
    }

    boolean mayBeOfActivity(Row row) {
        return isOfAny
                || row.get(SheetColumns.ACTIVITY).filter(activities::contains).isPresent();
    }
}
