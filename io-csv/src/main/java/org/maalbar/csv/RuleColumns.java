package org.maalbar.csv;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/** The table of conditions: one for a goal, or several that the goal composes. */
final class RuleColumns {
    static final Column<String> GOAL =
            Column.of("goal", "Mål", Cells.ID).required().to(Reference.GOAL);
    static final Column<Kind> KIND = Column.of("kind", "Krav", Choice.CONDITION).required();
    static final Column<BigDecimal> VALUE = Column.of("value", "Værdi", Cells.NUMBER);
    static final Column<BigDecimal> HIGH = Column.of("to", "Til", Cells.NUMBER);
    static final Column<String> INDICATOR =
            Column.of("indicator", "Indikator", Cells.ID).required().to(Reference.INDICATOR);
    static final Column<String> WHOLE = Column.of("whole", "Ud af", Cells.ID).to(Reference.INDICATOR);
    static final Column<String> LABEL = Column.of("label", "Betegnelse", Cells.TEXT);

    static final Table CONDITIONS = Table.of("conditions", "Krav", GOAL, KIND, VALUE, HIGH, INDICATOR, WHOLE, LABEL);

    private static final String INVALID = "invalid-rule";

    private RuleColumns() {}

    /** What a condition asks. */
    enum Kind {
        AT_LEAST,
        AT_MOST,
        BETWEEN,
        SHARE,
        REACHED
    }

    /** How a goal composes its conditions. */
    enum Composition {
        ALL_OF,
        ANY_OF,
        AT_LEAST_OF
    }

    /** The rule of a row; null where the row has got faults instead. */
    static @Nullable FulfilmentRule read(Row row) {
        Kind kind = row.value(KIND);
        check(row, VALUE, kind != Kind.REACHED);
        check(row, HIGH, kind == Kind.BETWEEN);
        check(row, WHOLE, kind == Kind.SHARE);
        if (!row.faults().isEmpty()) {
            return null;
        }
        String indicator = row.value(INDICATOR);
        FulfilmentRule rule = row.made(VALUE, INVALID, () -> condition(kind, indicator, row));
        return rule == null ? null : row.changed(rule, LABEL, (same, label) -> new Labelled(label, same));
    }

    private static FulfilmentRule condition(Kind kind, String indicator, Row row) {
        return switch (kind) {
            case AT_LEAST -> new AtLeast(indicator, row.value(VALUE));
            case AT_MOST -> new AtMost(indicator, row.value(VALUE));
            case BETWEEN -> new Between(indicator, row.value(VALUE), row.value(HIGH));
            case SHARE -> new Share(indicator, row.value(WHOLE), row.value(VALUE));
            case REACHED -> new Reached(indicator);
        };
    }

    /** A condition of a kind has all that belongs to it, and nothing else. */
    private static void check(Row row, Column<?> column, boolean belongs) {
        if (belongs && !row.has(column)) {
            row.missing(column);
        } else if (!belongs && row.has(column)) {
            row.refuse(
                    column,
                    "field-of-another-kind",
                    "A condition of this kind has nothing in \"" + column.english() + "\"",
                    "Et krav af denne slags har intet i »" + column.danish() + "«");
        }
    }

    /** What a composition is called in the place of a problem. */
    static String member(Composition composition) {
        return switch (composition) {
            case ALL_OF -> "allOf";
            case ANY_OF -> "anyOf";
            case AT_LEAST_OF -> "rules";
        };
    }

    /** The column of a condition's number, as problems of a programme name it; that of its goal for anything else. */
    static Column<?> columnOf(String member) {
        return switch (member) {
            case "atLeast", "atMost", "between/0" -> VALUE;
            case "between/1" -> HIGH;
            default -> GOAL;
        };
    }

    /** Writes one condition. */
    static void write(String goal, FulfilmentRule condition, Lines.Line line) {
        line.put(GOAL, goal);
        FulfilmentRule rule = condition;
        if (condition instanceof Labelled labelled) {
            line.put(LABEL, labelled.label());
            rule = labelled.rule();
        }
        if (rule instanceof AtLeast atLeast) {
            line.put(KIND, Kind.AT_LEAST).put(VALUE, atLeast.target()).put(INDICATOR, atLeast.indicator());
        } else if (rule instanceof AtMost atMost) {
            line.put(KIND, Kind.AT_MOST).put(VALUE, atMost.target()).put(INDICATOR, atMost.indicator());
        } else if (rule instanceof Between between) {
            line.put(KIND, Kind.BETWEEN)
                    .put(VALUE, between.low())
                    .put(HIGH, between.high())
                    .put(INDICATOR, between.indicator());
        } else if (rule instanceof Share share) {
            line.put(KIND, Kind.SHARE)
                    .put(VALUE, share.minimum())
                    .put(INDICATOR, share.part())
                    .put(WHOLE, share.whole());
        } else if (rule instanceof Reached reached) {
            line.put(KIND, Kind.REACHED).put(INDICATOR, reached.indicator());
        }
    }

    /** Whether a rule is one condition. */
    static boolean isCondition(FulfilmentRule rule) {
        FulfilmentRule leaf = rule instanceof Labelled labelled ? labelled.rule() : rule;
        return leaf instanceof AtLeast
                || leaf instanceof AtMost
                || leaf instanceof Between
                || leaf instanceof Share
                || leaf instanceof Reached;
    }

    /** Whether tables can hold a rule: a condition, or one composition of conditions. */
    static boolean canHold(FulfilmentRule rule) {
        FulfilmentRule whole = rule instanceof Labelled labelled ? labelled.rule() : rule;
        return isCondition(rule)
                || (whole instanceof CompositeRule composite
                        && composite.rules().stream().allMatch(RuleColumns::isCondition));
    }

    /**
     * Composes conditions.
     *
     * @throws RefusedException if that cannot be
     */
    static FulfilmentRule composed(Composition composition, int count, List<FulfilmentRule> conditions) {
        return switch (composition) {
            case ALL_OF -> new AllOf(conditions);
            case ANY_OF -> new AnyOf(conditions);
            case AT_LEAST_OF -> new AtLeastOf(count, conditions);
        };
    }
}
