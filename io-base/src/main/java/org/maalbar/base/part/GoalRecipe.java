package org.maalbar.base.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.programme.Goal;
import org.maalbar.rule.FulfilmentRule;

/** How a goal is made of its fields and its rule. */
public final class GoalRecipe {
    /** Its id; in JSON by position if absent. */
    public static final Field<String> ID =
            Field.of("id", "Id", Form.ID).requiredInTables().unique();
    /** The initiative that it belongs to. */
    public static final Field<String> INITIATIVE = Field.owner("initiative", "Indsats", Reference.INITIATIVE);
    /** The goal in words. */
    public static final Field<String> STATEMENT =
            Field.of("statement", "Mål", Form.TEXT).required();
    /** The day on which it is due; the last day of the programme if absent. */
    public static final Field<LocalDate> DUE = Field.of("due", "Frist", Form.DAY);

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
        FulfilmentRule rule = rules.read(part);
        if (rule == null || part.isFaulty()) {
            return null;
        }
        Goal plain = Goal.of(part.value(STATEMENT, Part.STAND_IN), rule);
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
        CompositionRecipe.write(goal.rule(), out);
    }
}
