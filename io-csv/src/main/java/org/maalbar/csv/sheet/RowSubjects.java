package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/** What the rows of a sheet are about: initiatives, goals and what they ask for, indicators. */
final class RowSubjects {
    private final SheetProgramme sheet;
    private final InitiativeOfRow initiatives;
    private final Map<Row, String> indicators = new HashMap<>();

    /** The rows of which something came of their targets. */
    private final Set<Row> takenTargets = new HashSet<>();

    /**
     * Goes through the rows.
     *
     * @param sheet gets what they are about
     */
    RowSubjects(List<Row> rows, SheetProgramme sheet, InitiativeOfRow initiatives) {
        this.sheet = sheet;
        this.initiatives = initiatives;
        rows.forEach(this::note);
    }

    private void note(Row row) {
        SheetNeeds.checkYears(row);
        SheetNeeds.check(
                row,
                SheetColumns.GOAL,
                SheetColumns.STATEMENT,
                SheetColumns.DUE,
                SheetColumns.PART,
                SheetColumns.TARGET,
                SheetColumns.WHOLE);
        Optional<String> number = initiatives.note(row);
        if (number.isEmpty() && initiatives.isUnnumbered(row)) {
            SheetNeeds.check(
                    row,
                    SheetColumns.NUMBER,
                    SheetColumns.TITLE,
                    SheetColumns.PURPOSE,
                    SheetColumns.CONTACT,
                    SheetColumns.DEPARTMENTS,
                    SheetColumns.PARTNERS,
                    SheetColumns.PLANNED,
                    SheetColumns.ACTIVITY,
                    SheetColumns.FUNDING,
                    SheetColumns.FUNDED_BY,
                    SheetColumns.CLAIM,
                    SheetColumns.STATUS_TEXT,
                    SheetColumns.CLAIMED_ON);
        } else if (number.isPresent()) {
            SheetInitiative initiative = sheet.initiative(number.get(), row);
            initiative
                    .said()
                    .note(
                            row,
                            SheetColumns.TITLE,
                            SheetColumns.PURPOSE,
                            SheetColumns.CONTACT,
                            SheetColumns.DEPARTMENTS,
                            SheetColumns.PARTNERS);
            sheet.noteOrganisations(row, SheetColumns.DEPARTMENTS);
            sheet.noteOrganisations(row, SheetColumns.PARTNERS);
            row.get(SheetColumns.GOAL).ifPresent(goal -> goal(goal, row, initiative));
        }
        row.get(SheetColumns.INDICATOR).ifPresent(id -> indicators.put(row, id));
        String indicator = indicators.get(row);
        if (indicator != null) {
            sheet.indicators().mention(indicator, row);
        }
        row.get(SheetColumns.WHOLE).ifPresent(whole -> sheet.indicators().mentionWhole(whole, row));
        sheet.noteOrganisations(row, SheetColumns.WITH);
    }

    private void goal(String id, Row row, SheetInitiative initiative) {
        SheetInitiative.SheetGoal goal = sheet.goal(id, initiative, row);
        goal.said().note(row, SheetColumns.STATEMENT, SheetColumns.DUE);
        Target target = row.get(SheetColumns.TARGET).orElse(null);
        if (!row.has(SheetColumns.TARGET)) {
            if (row.has(SheetColumns.WHOLE)) {
                SheetNeeds.refuse(row, SheetColumns.TARGET, SheetColumns.WHOLE);
            } else if (row.has(SheetColumns.PART) && !row.has(SheetColumns.CLAIM)) {
                SheetNeeds.refuse(row, SheetColumns.TARGET, SheetColumns.PART);
            }
            return;
        } else if (target == null || row.isAnyUnreadable(SheetColumns.BESIDE_TARGETS)) {
            return;
        }
        Optional<UnnamedTarget> unnamed = UnnamedTarget.of(row);
        Optional<String> before = unnamed.map(goal.unnamed()::get);
        if (before.isPresent()) {
            indicators.put(row, before.get());
            takenTargets.add(row);
            return;
        } else if (unnamed.isPresent()
                && unnamed.get().part().isEmpty()
                && !goal.conditions().isEmpty()) {
            refuseSecondTarget(row, goal.conditions().get(0).row());
            return;
        }
        String usual = SheetIndicators.usualId(id, goal.conditions().size() + 1);
        String indicator = row.get(SheetColumns.INDICATOR).orElse(usual);
        indicators.put(row, indicator);
        List<SheetPart> conditions = SheetConditions.of(row, indicator, target);
        if (!conditions.isEmpty()) {
            goal.conditions().addAll(conditions);
            goal.indicators().add(indicator);
            takenTargets.add(row);
            unnamed.ifPresent(each -> goal.unnamed().put(each, indicator));
            String name = row.get(SheetColumns.PART)
                    .or(() -> goal.said().get(SheetColumns.STATEMENT))
                    .orElse(indicator);
            sheet.indicators().target(indicator, row, row.has(SheetColumns.WHOLE) ? target.ofPart() : target, name);
        }
    }

    private static void refuseSecondTarget(Row row, Row first) {
        row.reject(
                SheetColumns.TARGET,
                "second-target",
                "The goal has a target in line " + first.number()
                        + ": if this is one more thing that it asks for, name it in \"part\"; if the target was revised, correct"
                        + " that line",
                "Målet har et måltal i linje " + first.number()
                        + ": er dette noget mere, som det kræver, så giv det et navn i »Delmål«; er måltallet revideret, så ret"
                        + " den linje");
    }

    /** The initiative that a row is about; none if that cannot be read, or is contradictory. */
    Optional<SheetInitiative> initiative(Row row) {
        return initiatives.number(row).map(sheet.initiatives()::get);
    }

    /** The indicators that the goal of a row asks for. */
    Set<String> indicatorsOfGoal(Row row) {
        return initiative(row)
                .flatMap(initiative -> row.get(SheetColumns.GOAL).map(initiative.goals()::get))
                .map(SheetInitiative.SheetGoal::indicators)
                .orElse(Set.of());
    }

    /** The indicator that a row names, or asks for. */
    Optional<String> indicator(Row row) {
        return Optional.ofNullable(indicators.get(row));
    }

    /** Whether nothing came of the target of a row. */
    boolean isTargetLost(Row row) {
        return (row.has(SheetColumns.TARGET) && !takenTargets.contains(row)) || row.isMissing(SheetColumns.TARGET);
    }
}
