package org.maalbar.csv.sheet;

import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Problem;

/** Reports what was never said of an initiative or a goal, unless what cannot be read may have said it. */
final class IncompleteParts {
    private final TableReading table;
    private final SheetProgramme sheet;
    private final InitiativeOfRow initiatives;
    private final PossiblyLost unread;

    IncompleteParts(TableReading table, SheetProgramme sheet, InitiativeOfRow initiatives, PossiblyLost unread) {
        this.table = table;
        this.sheet = sheet;
        this.initiatives = initiatives;
        this.unread = unread;
    }

    void report() {
        sheet.initiatives().forEach((number, initiative) -> {
            StatedCells said = initiative.said();
            if (said.get(SheetColumns.TITLE).isEmpty() && !unread.mayBeTitleOf(number)) {
                refuseUntitled(said.first());
            }
            initiative.goals().forEach(this::reportGoal);
        });
    }

    /** Where cells were merged, only the first of their rows has the number of an initiative. */
    private void refuseUntitled(Row row) {
        if (initiatives.isAnyNumbered() && !row.has(SheetColumns.NUMBER)) {
            refuseUnnumbered(row);
        } else {
            SheetNeeds.refuse(row, SheetColumns.TITLE);
        }
    }

    private static void refuseUnnumbered(Row row) {
        row.missing(
                SheetColumns.NUMBER,
                "every row has the number of its initiative, also where cells were merged",
                "hver række har nummeret på sin indsats, også hvor celler var flettet");
    }

    private void reportGoal(String id, SheetInitiative.SheetGoal goal) {
        Row first = goal.said().first();
        if (!first.has(SheetColumns.NUMBER) && initiatives.isNumber(id)) {
            // It may be of that initiative, or of the one above it.
            refuseUnnumbered(first);
        }
        boolean isSaid = goal.said().get(SheetColumns.STATEMENT).isPresent();
        if (!isSaid && !unread.mayBeOfGoal(id, SheetColumns.STATEMENT)) {
            SheetNeeds.refuse(first, SheetColumns.STATEMENT);
        }
        if (unread.mayBeOfGoal(id, SheetColumns.TARGET) || !goal.conditions().isEmpty()) {
            return;
        }
        if (isCounted(id)) {
            SheetNeeds.refuse(first, SheetColumns.TARGET);
        } else if (isSaid) {
            warnOfNotMeasurable(first);
        }
    }

    /** Whether anything is said of what a goal counts, so that it has a target. */
    private boolean isCounted(String goal) {
        return table.allRows().stream()
                .filter(row -> row.get(SheetColumns.GOAL).filter(goal::equals).isPresent())
                .anyMatch(row -> row.has(SheetColumns.SEEN)
                        || row.has(SheetColumns.BASELINE)
                        || row.has(SheetColumns.INDICATOR));
    }

    private void warnOfNotMeasurable(Row row) {
        table.tell(
                row,
                Problem.warning(
                        "not-measurable",
                        row.at(SheetColumns.STATEMENT),
                        "The goal has no target, so it is not measurable",
                        "Målet har intet måltal, så det er ikke målbart"));
    }
}
