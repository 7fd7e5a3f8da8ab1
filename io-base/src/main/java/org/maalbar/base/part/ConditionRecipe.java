package org.maalbar.base.part;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/** How a condition of a goal is made of the fields that it has in tables. */
public final class ConditionRecipe {
    /** What a condition asks for. */
    public enum Kind {
        /** At least a number. */
        AT_LEAST,
        /** At most a number. */
        AT_MOST,
        /** From one number to another. */
        BETWEEN,
        /** At least a share of a whole. */
        SHARE,
        /** That something has been reached. */
        REACHED
    }

    /** The words for what a condition asks for. */
    public static final Words<Kind> KINDS = new Words<Kind>()
            .word(Kind.AT_LEAST, "at least", "mindst")
            .word(Kind.AT_MOST, "at most", "højst")
            .word(Kind.BETWEEN, "between", "mellem")
            .word(Kind.SHARE, "share", "andel")
            .word(Kind.REACHED, "reached", "nået");

    /** The goal that it belongs to. */
    public static final Field<String> GOAL = Field.owner("goal", "Mål", Reference.GOAL);
    /** What it asks for. */
    public static final Field<Kind> KIND =
            Field.of("kind", "Krav", KINDS).required().inTables();
    /** The number, or the lower of two. */
    public static final Field<BigDecimal> VALUE =
            Field.of("value", "Værdi", Form.NUMBER).inTables();
    /** The higher of two numbers. */
    public static final Field<BigDecimal> HIGH =
            Field.of("to", "Til", Form.NUMBER).inTables();
    /** The indicator that it asks for. */
    public static final Field<String> INDICATOR = Field.of("indicator", "Indikator", Form.ID)
            .required()
            .to(Reference.INDICATOR)
            .inTables();
    /** The indicator that it asks for a share of. */
    public static final Field<String> WHOLE =
            Field.of("whole", "Ud af", Form.ID).to(Reference.INDICATOR).inTables();
    /** What it is called. */
    public static final Field<String> LABEL =
            Field.of("label", "Betegnelse", Form.TEXT).inTables();

    /** Its table. */
    public static final PartType TYPE =
            PartType.of("conditions", "Krav", GOAL, KIND, VALUE, HIGH, INDICATOR, WHOLE, LABEL);

    static final String INVALID = "invalid-rule";

    private ConditionRecipe() {}

    /** The rule of a part; null if anything is wrong with it. */
    public static @Nullable FulfilmentRule read(Part part) {
        Kind kind = part.get(KIND).orElse(null);
        if (kind == null) {
            return null;
        }
        check(part, VALUE, kind != Kind.REACHED);
        check(part, HIGH, kind == Kind.BETWEEN);
        check(part, WHOLE, kind == Kind.SHARE);
        if (part.isFaulty()) {
            return null;
        }
        FulfilmentRule rule = part.made(VALUE, INVALID, () -> rule(kind, part));
        return rule == null ? null : part.with(rule, LABEL, (same, label) -> new Labelled(label, same));
    }

    private static FulfilmentRule rule(Kind kind, Part part) {
        String indicator = part.value(INDICATOR, Part.STAND_IN);
        BigDecimal value = part.value(VALUE, BigDecimal.ONE);
        return switch (kind) {
            case AT_LEAST -> new AtLeast(indicator, value);
            case AT_MOST -> new AtMost(indicator, value);
            case BETWEEN -> new Between(indicator, value, part.value(HIGH, value));
            case SHARE -> new Share(indicator, part.value(WHOLE, Part.STAND_IN), value);
            case REACHED -> new Reached(indicator);
        };
    }

    /** A condition of a kind has all that belongs to it, and nothing else. */
    private static void check(Part part, Field<?> field, boolean belongs) {
        if (belongs && !part.has(field)) {
            part.missing(field);
        } else if (!belongs && part.has(field)) {
            part.reject(
                    field,
                    "field-of-another-kind",
                    "A condition of this kind has nothing in \"" + field.english() + "\"",
                    "Et krav af denne slags har intet i »" + field.danish() + "«");
        }
    }

    /** Whether a rule is one condition. */
    public static boolean isCondition(FulfilmentRule rule) {
        FulfilmentRule plain = rule instanceof Labelled labelled ? labelled.rule() : rule;
        return plain instanceof AtLeast
                || plain instanceof AtMost
                || plain instanceof Between
                || plain instanceof Share
                || plain instanceof Reached;
    }

    /** Writes a condition without its goal. */
    public static void write(FulfilmentRule condition, PartWriter out) {
        FulfilmentRule rule = condition;
        if (condition instanceof Labelled labelled) {
            out.put(LABEL, labelled.label());
            rule = labelled.rule();
        }
        if (rule instanceof AtLeast atLeast) {
            out.put(KIND, Kind.AT_LEAST).put(VALUE, atLeast.target()).put(INDICATOR, atLeast.indicator());
        } else if (rule instanceof AtMost atMost) {
            out.put(KIND, Kind.AT_MOST).put(VALUE, atMost.target()).put(INDICATOR, atMost.indicator());
        } else if (rule instanceof Between between) {
            out.put(KIND, Kind.BETWEEN)
                    .put(VALUE, between.low())
                    .put(HIGH, between.high())
                    .put(INDICATOR, between.indicator());
        } else if (rule instanceof Share share) {
            out.put(KIND, Kind.SHARE)
                    .put(VALUE, share.minimum())
                    .put(INDICATOR, share.part())
                    .put(WHOLE, share.whole());
        } else if (rule instanceof Reached reached) {
            out.put(KIND, Kind.REACHED).put(INDICATOR, reached.indicator());
        }
    }

    /** The field that a problem of a rule names by the rest of its pointer; that of its goal for anything else. */
    static Field<?> fieldOf(String rest) {
        return switch (rest) {
            case "/atLeast", "/atMost", "/between/0" -> VALUE;
            case "/between/1" -> HIGH;
            default -> GOAL;
        };
    }
}
