package org.maalbar.base.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Goal;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;

/** How the rule of a goal is made of its conditions in tables: it is the only one, or composes them. */
public final class CompositionRecipe {
    /** How a goal composes its conditions. */
    public enum Kind {
        /** All of them. */
        ALL_OF,
        /** At least one. */
        ANY_OF,
        /** At least a number of them. */
        AT_LEAST_OF
    }

    /** The words for how a goal composes its conditions. */
    public static final Words<Kind> KINDS = new Words<Kind>()
            .word(Kind.ALL_OF, "all of", "alle")
            .word(Kind.ANY_OF, "any of", "mindst én")
            .word(Kind.AT_LEAST_OF, "at least so many", "mindst så mange");

    /** How it composes its conditions; it has a single one if absent. */
    public static final Field<Kind> KIND =
            Field.of("composition", "Opfyldt når", KINDS).inTables();
    /** How many must be fulfilled. */
    public static final Field<Integer> COUNT =
            Field.of("count", "Hvor mange", Form.COUNT).inTables();
    /** What the composition is called. */
    public static final Field<String> LABEL =
            Field.of("label", "Betegnelse", Form.TEXT).inTables();

    /** Reads the rule of a goal from its conditions. */
    public static final RuleReader OF_CONDITIONS = new RuleReader() {
        @Override
        public boolean has(Part goal) {
            return CompositionRecipe.has(goal);
        }

        @Override
        public @Nullable FulfilmentRule read(Part goal) {
            return CompositionRecipe.read(goal);
        }
    };

    private CompositionRecipe() {}

    /** Whether a goal has conditions, or says how they belong together. */
    public static boolean has(Part goal) {
        return goal.parts(ConditionRecipe.TYPE).iterator().hasNext()
                || goal.has(KIND)
                || goal.has(COUNT)
                || goal.has(LABEL);
    }

    /** The rule of a goal and its conditions; null if anything is wrong with it. */
    public static @Nullable FulfilmentRule read(Part goal) {
        List<FulfilmentRule> conditions = new ArrayList<>();
        for (Part each : goal.parts(ConditionRecipe.TYPE)) {
            FulfilmentRule condition = ConditionRecipe.read(each);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        Kind kind = goal.found(KIND);
        if (kind == null) {
            return single(goal, conditions);
        }
        boolean isCounting = kind == Kind.AT_LEAST_OF;
        if (isCounting && !goal.has(COUNT)) {
            goal.missing(COUNT);
            return null;
        } else if (!isCounting && goal.has(COUNT)) {
            rejectExtra(goal, COUNT);
            return null;
        }
        int count = goal.value(COUNT, 0);
        FulfilmentRule rule = goal.made(KIND, ConditionRecipe.INVALID, () -> composed(kind, count, conditions));
        return rule == null ? null : goal.with(rule, LABEL, (same, label) -> new Labelled(label, same));
    }

    private static FulfilmentRule composed(Kind kind, int count, List<FulfilmentRule> conditions) {
        return switch (kind) {
            case ALL_OF -> new AllOf(conditions);
            case ANY_OF -> new AnyOf(conditions);
            case AT_LEAST_OF -> new AtLeastOf(count, conditions);
        };
    }

    private static @Nullable FulfilmentRule single(Part goal, List<FulfilmentRule> conditions) {
        rejectExtra(goal, COUNT);
        rejectExtra(goal, LABEL);
        if (conditions.isEmpty()) {
            goal.reject(
                    GoalRecipe.ID,
                    "no-condition",
                    "No row of the table \"conditions\" says when this goal is fulfilled",
                    "Ingen række i tabellen »conditions« siger, hvornår dette mål er opfyldt");
        } else if (conditions.size() > 1) {
            goal.reject(
                    KIND,
                    "no-composition",
                    "The goal has " + conditions.size() + " conditions; say how they belong together",
                    "Målet har " + conditions.size() + " krav; angiv, hvordan de hører sammen");
        }
        return goal.isFaulty() ? null : conditions.get(0);
    }

    private static void rejectExtra(Part goal, Field<?> field) {
        if (goal.has(field)) {
            goal.reject(
                    field,
                    "field-of-another-kind",
                    "A goal of this kind has nothing in \"" + field.english() + "\"",
                    "Et mål af denne slags har intet i »" + field.danish() + "«");
        }
    }

    /**
     * The field that a problem of a goal is about, and its part: a condition if the problem is about that.
     *
     * @param goal the part of the goal
     * @param rest a pointer from the goal
     */
    public static FieldOf fieldOf(Part goal, String rest) {
        List<Part> conditions = new ArrayList<>();
        goal.parts(ConditionRecipe.TYPE).forEach(conditions::add);
        String[] steps = rest.split("/", -1);
        if (steps.length > 1 && steps[1].equals("rule")) {
            boolean isComposed =
                    steps.length > 3 && List.of("allOf", "anyOf", "rules").contains(steps[2]);
            int first = isComposed ? 4 : 2;
            int index = isComposed ? Integer.parseInt(steps[3]) : 0;
            boolean isSingle = conditions.size() == 1 && !goal.has(KIND);
            if (index < conditions.size() && (isComposed || isSingle)) {
                String inner = String.join("/", List.of(steps).subList(first, steps.length));
                return new FieldOf(conditions.get(index), ConditionRecipe.fieldOf("/" + inner));
            }
        }
        return new FieldOf(goal, GoalRecipe.TYPE.fieldOf(steps.length > 1 ? steps[1] : ""));
    }

    /**
     * A field of a part.
     *
     * @param part the part
     * @param field the field
     */
    public record FieldOf(Part part, Field<?> field) {}

    /**
     * The conditions of a goal; none if it is not measurable.
     *
     * @throws IllegalArgumentException if tables cannot contain its rule
     */
    public static List<FulfilmentRule> conditions(Goal goal) {
        FulfilmentRule rule = goal.rule().orElse(null);
        if (rule == null) {
            return List.of();
        } else if (!canHold(rule)) {
            String shown = Printable.brief(goal.id().orElse(""));
            throw new RefusedException(
                    "The rule of goal \"" + shown + "\" does not fit into tables, which contain conditions on one"
                            + " indicator, no sums of several, and one composition of them; keep the programme as JSON",
                    "Reglen for målet »" + shown + "« kan ikke stå i tabeller, som kun har krav til én indikator, ikke"
                            + " til en sum af flere, og én sammensætning af dem; gem programmet som JSON");
        }
        return plain(rule) instanceof CompositeRule composite ? composite.rules() : List.of(rule);
    }

    /** Whether tables can contain a rule: a condition, or one composition of conditions. */
    public static boolean canHold(FulfilmentRule rule) {
        return ConditionRecipe.isCondition(rule)
                || (plain(rule) instanceof CompositeRule composite
                        && composite.rules().stream().allMatch(ConditionRecipe::isCondition));
    }

    private static FulfilmentRule plain(FulfilmentRule rule) {
        return rule instanceof Labelled labelled ? labelled.rule() : rule;
    }

    /** Writes how the rule of a goal composes its conditions, if it does. */
    static void write(FulfilmentRule rule, PartWriter goal) {
        if (!(plain(rule) instanceof CompositeRule composite)) {
            return;
        }
        if (composite instanceof AtLeastOf atLeastOf) {
            goal.put(KIND, Kind.AT_LEAST_OF).put(COUNT, atLeastOf.count());
        } else {
            goal.put(KIND, composite instanceof AllOf ? Kind.ALL_OF : Kind.ANY_OF);
        }
        if (rule instanceof Labelled labelled) {
            goal.put(LABEL, labelled.label());
        }
    }
}
