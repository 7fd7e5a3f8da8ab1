package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Problem;

/** Reports what was never said of an initiative or a goal, unless what cannot be read may have said it. */
final class IncompleteParts {
    /** What says something of what a goal counts. */
    private static final List<Field<?>> COUNTED =
            List.of(SheetColumns.SEEN, SheetColumns.BASELINE, SheetColumns.INDICATOR);

    private final TableReading table;
    private final SheetProgramme sheet;
    private final InitiativeOfRow initiatives;
    private final PossiblyLost unread;

    /** By column, the goals of which it says something. */
    private final Map<Field<?>, Set<String>> filled = new HashMap<>();

    IncompleteParts(TableReading table, SheetProgramme sheet, InitiativeOfRow initiatives, PossiblyLost unread) {
        this.table = table;
        this.sheet = sheet;
        this.initiatives = initiatives;
        this.unread = unread;
        COUNTED.forEach(column -> filled.put(
                column,
                table.allRows().stream()
                        .filter(row -> row.has(column))
                        .flatMap(row -> row.get(SheetColumns.GOAL).stream())
                        .collect(Collectors.toSet())));
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
        if (sheet.due(goal).isEmpty()
                && !unread.mayBeOfGoal(id, SheetColumns.DUE)
                && !unread.isOfAny(SheetColumns.SPAN)) {
            SheetNeeds.refuse(first, SheetColumns.DUE);
        }
        if (unread.mayBeOfGoal(id, SheetColumns.TARGET) || !goal.conditions().isEmpty()) {
            return;
        }
        Optional<Field<?>> counted = counted(id);
        if (counted.isPresent()) {
            SheetNeeds.refuse(first, SheetColumns.TARGET, counted.get());
        } else if (isSaid) {
            warnOfNotMeasurable(first);
        }
    }

    /** The column that says something of what a goal counts, so that it has a target. */
    private Optional<Field<?>> counted(String goal) {
        return COUNTED.stream()
                .filter(column -> filled.getOrDefault(column, Set.of()).contains(goal))
                .findFirst();
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
