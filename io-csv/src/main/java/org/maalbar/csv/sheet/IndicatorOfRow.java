package org.maalbar.csv.sheet;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/** Which indicator the figures of a row are of: the one that it names or asks for, or the only one of its goal. */
final class IndicatorOfRow {
    private final RowSubjects subjects;
    private final PossiblyLost unread;

    IndicatorOfRow(RowSubjects subjects, PossiblyLost unread) {
        this.subjects = subjects;
        this.unread = unread;
    }

    /** The indicator that a figure in a row is of; null if that is not known. */
    @Nullable
    String known(Row row) {
        Set<String> ofGoal = subjects.indicator(row).map(Set::of).orElseGet(() -> subjects.indicatorsOfGoal(row));
        return ofGoal.size() == 1 ? ofGoal.iterator().next() : null;
    }

    /** The indicator that a figure in a row is of; where none is known, that is a fault of the row. */
    @Nullable
    String needed(Row row) {
        Optional<String> goal = row.get(SheetColumns.GOAL);
        boolean isLost =
                goal.filter(id -> unread.mayBeOfGoal(id, SheetColumns.TARGET)).isPresent()
                        || row.isMissing(SheetColumns.GOAL)
                        || row.isUnreadable(SheetColumns.GOAL)
                        || row.isUnreadable(SheetColumns.INDICATOR);
        if (isLost && subjects.indicator(row).isEmpty()) {
            return null;
        }
        String known = known(row);
        // That a goal asks for nothing has been reported with its first row.
        boolean isTold = goal.isPresent() && subjects.indicatorsOfGoal(row).isEmpty();
        if (known == null && !isTold) {
            refuse(row);
        }
        return known;
    }

    private static void refuse(Row row) {
        if (row.has(SheetColumns.GOAL)) {
            SheetNeeds.refuse(row, SheetColumns.INDICATOR);
        } else {
            row.missing(
                    SheetColumns.GOAL,
                    "write the number of the goal that this is about, or in \"indicator\" the name of what is counted",
                    "skriv nummeret på det mål, som dette handler om, eller i »Indikator« navnet på det, der tælles");
        }
    }
}
