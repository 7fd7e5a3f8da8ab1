package org.maalbar.base.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.programme.Goal;
import org.maalbar.rule.FulfilmentRule;

/** How a goal is made of its fields and its rule, if it has one. */
public final class GoalRecipe {
    /** Its id; in JSON by position if absent. */
    public static final Field<String> ID =
            Field.of("id", "Id", Form.ID).requiredInTables().unique();
    /** The initiative that it belongs to. */
    public static final Field<String> INITIATIVE = Field.owner("initiative", "Indsats", Reference.INITIATIVE);
    /** The goal in words. */
    public static final Field<String> STATEMENT =
            Field.of("statement", "Mål", Form.TEXT).required();
    /** The day on which it is due, or a span whose last day is meant; the last day of the programme if absent. */
    public static final Field<LocalDate> DUE = Field.of("due", "Frist", Form.LAST_DAY);

    /** Its table, which says how the conditions of the goal are composed; in JSON, its rule is an object of its own. */
    public static final PartType TYPE = PartType.of(
            "goals",
            "Mål",
            ID,
            INITIATIVE,
            STATEMENT,
            DUE,
            CompositionRecipe.KIND,
            CompositionRecipe.COUNT,
            CompositionRecipe.LABEL);

    private GoalRecipe() {}

    static @Nullable Goal read(Part part, RuleReader rules) {
        boolean isMeasurable = rules.has(part);
        FulfilmentRule rule = isMeasurable ? rules.read(part) : null;
        if (part.isFaulty() || (isMeasurable && rule == null)) {
            return null;
        }
        String statement = part.value(STATEMENT, Part.STAND_IN);
        Goal plain = rule == null ? Goal.of(statement) : Goal.of(statement, rule);
        return part.with(part.with(plain, ID, Goal::id), DUE, Goal::due);
    }

    /**
     * Writes a goal whose rule tables can contain, without its initiative and its conditions.
     *
     * @param writesId whether its id is not given by its position
     */
    public static void write(Goal goal, boolean writesId, PartWriter out) {
        if (writesId) {
            out.put(ID, goal.id());
        }
        out.put(STATEMENT, goal.statement()).put(DUE, goal.due());
        goal.rule().ifPresent(rule -> CompositionRecipe.write(rule, out));
    }
}
