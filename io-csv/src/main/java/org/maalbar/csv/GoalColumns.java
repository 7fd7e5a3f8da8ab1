package org.maalbar.csv;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Goal;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;

/** The table of goals, whose conditions stand in a table of their own. */
final class GoalColumns {
    static final Column<String> ID = Column.of("id", "Id", Cells.ID).required().unique();
    static final Column<String> INITIATIVE =
            Column.of("initiative", "Indsats", Cells.ID).required().to(Reference.INITIATIVE);
    static final Column<String> STATEMENT =
            Column.of("statement", "Mål", Cells.TEXT).required();
    static final Column<LocalDate> DUE = Column.of("due", "Frist", Cells.DAY);
    static final Column<RuleColumns.Composition> COMPOSITION =
            Column.of("composition", "Opfyldt når", Choice.COMPOSITION);
    static final Column<Integer> COUNT = Column.of("count", "Hvor mange", Cells.COUNT);
    static final Column<String> LABEL = Column.of("label", "Betegnelse", Cells.TEXT);

    static final Table TABLE = Table.of("goals", "Mål", ID, INITIATIVE, STATEMENT, DUE, COMPOSITION, COUNT, LABEL);

    private static final String INVALID = "invalid-rule";

    private GoalColumns() {}

    /** The goal of a row with its conditions; null where the row has got faults instead. */
    static @Nullable Goal read(Row row, List<FulfilmentRule> conditions) {
        FulfilmentRule rule = rule(row, conditions);
        if (rule == null) {
            return null;
        }
        Goal plain = Goal.of(row.value(STATEMENT), rule).id(row.value(ID));
        return row.changed(plain, DUE, Goal::due);
    }

    private static @Nullable FulfilmentRule rule(Row row, List<FulfilmentRule> conditions) {
        if (!row.has(COMPOSITION)) {
            return single(row, conditions);
        }
        RuleColumns.Composition composition = row.value(COMPOSITION);
        boolean isCounting = composition == RuleColumns.Composition.AT_LEAST_OF;
        if (isCounting != row.has(COUNT)) {
            if (isCounting) {
                row.missing(COUNT);
            } else {
                extra(row, COUNT);
            }
            return null;
        }
        FulfilmentRule rule = row.made(COMPOSITION, INVALID, () -> {
            int count = row.get(COUNT).orElse(0);
            return RuleColumns.composed(composition, count, conditions);
        });
        return rule == null ? null : row.changed(rule, LABEL, (same, label) -> new Labelled(label, same));
    }

    private static @Nullable FulfilmentRule single(Row row, List<FulfilmentRule> conditions) {
        if (row.has(COUNT)) {
            extra(row, COUNT);
        }
        if (row.has(LABEL)) {
            extra(row, LABEL);
        }
        if (conditions.isEmpty()) {
            row.refuse(
                    ID,
                    "no-condition",
                    "No row of the table \"conditions\" says when this goal is fulfilled",
                    "Ingen række i tabellen »conditions« siger, hvornår dette mål er opfyldt");
        } else if (conditions.size() > 1) {
            row.refuse(
                    COMPOSITION,
                    "no-composition",
                    "The goal has " + conditions.size() + " conditions; say how they belong together",
                    "Målet har " + conditions.size() + " krav; angiv, hvordan de hører sammen");
        }
        return row.faults().isEmpty() ? conditions.get(0) : null;
    }

    private static void extra(Row row, Column<?> column) {
        row.refuse(
                column,
                "field-of-another-kind",
                "A goal of this kind has nothing in \"" + column.english() + "\"",
                "Et mål af denne slags har intet i »" + column.danish() + "«");
    }

    /** Writes a goal whose rule tables can hold, without its conditions. */
    static void write(String initiative, Goal goal, Lines.Line line) {
        line.put(ID, goal.id())
                .put(INITIATIVE, initiative)
                .put(STATEMENT, goal.statement())
                .put(DUE, goal.due());
        if (RuleColumns.isCondition(goal.rule())) {
            return;
        }
        FulfilmentRule rule = goal.rule();
        if (rule instanceof Labelled labelled) {
            line.put(LABEL, labelled.label());
            rule = labelled.rule();
        }
        line.put(COMPOSITION, composition((CompositeRule) rule));
        if (rule instanceof AtLeastOf atLeastOf) {
            line.put(COUNT, atLeastOf.count());
        }
    }

    private static RuleColumns.Composition composition(CompositeRule rule) {
        if (rule instanceof AtLeastOf) {
            return RuleColumns.Composition.AT_LEAST_OF;
        }
        return rule instanceof AllOf ? RuleColumns.Composition.ALL_OF : RuleColumns.Composition.ANY_OF;
    }

    /** The conditions of a goal whose rule tables can hold. */
    static List<FulfilmentRule> conditions(Goal goal) {
        FulfilmentRule rule = goal.rule();
        FulfilmentRule whole = rule instanceof Labelled labelled ? labelled.rule() : rule;
        return whole instanceof CompositeRule composite ? composite.rules() : List.of(rule);
    }
}
