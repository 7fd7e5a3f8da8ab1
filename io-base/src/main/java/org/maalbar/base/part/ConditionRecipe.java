package org.maalbar.base.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.rule.BetweenRule;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;
import org.maalbar.time.Span;

/**
 * How a condition of a goal is made of the fields that it has in tables: what it measures on the left, and on the right a number,
 * a share of a whole, a multiple of a base, or the base itself.
 */
public final class ConditionRecipe {
    /** What a condition asks for. */
    public enum Kind {
        /** At least something. */
        AT_LEAST(Relation.AT_LEAST),
        /** More than something. */
        MORE_THAN(Relation.MORE_THAN),
        /** At most something. */
        AT_MOST(Relation.AT_MOST),
        /** Less than something. */
        LESS_THAN(Relation.LESS_THAN),
        /** From one number to another. */
        BETWEEN(null),
        /** At least a share of a whole. */
        SHARE(Relation.AT_LEAST),
        /** That something has been reached. */
        REACHED(null);

        private final @Nullable Relation relation;

        Kind(@Nullable Relation relation) {
            this.relation = relation;
        }

        /** How what is measured must stand to the right side, if that is one. */
        public Optional<Relation> relation() {
            return Optional.ofNullable(relation);
        }

        /** The kind that asks for a relation, whatever is on the right side. */
        public static Kind of(Relation relation) {
            return switch (relation) {
                case AT_LEAST -> AT_LEAST;
                case MORE_THAN -> MORE_THAN;
                case AT_MOST -> AT_MOST;
                case LESS_THAN -> LESS_THAN;
            };
        }
    }

    /** The words for what a condition asks for. */
    public static final Words<Kind> KINDS = new Words<Kind>()
            .word(Kind.AT_LEAST, "at least", "mindst")
            .word(Kind.MORE_THAN, "more than", "mere end")
            .word(Kind.AT_MOST, "at most", "højst")
            .word(Kind.LESS_THAN, "less than", "under")
            .word(Kind.BETWEEN, "between", "mellem")
            .word(Kind.SHARE, "share", "andel")
            .word(Kind.REACHED, "reached", "nået");

    /** The goal that it belongs to. */
    public static final Field<String> GOAL = Field.owner("goal", "Mål", Reference.GOAL);
    /** What it asks for. */
    public static final Field<Kind> KIND =
            Field.of("kind", "Krav", KINDS).required().inTables();
    /** The number, the lower of two, the share, or what a base is multiplied by. */
    public static final Field<BigDecimal> VALUE =
            Field.of("value", "Værdi", Form.NUMBER).inTables();
    /** The higher of two numbers. */
    public static final Field<BigDecimal> HIGH =
            Field.of("to", "Til", Form.NUMBER).inTables();
    /** The indicator that it measures. */
    public static final Field<String> INDICATOR = Field.of("indicator", "Indikator", Form.ID)
            .required()
            .to(Reference.INDICATOR)
            .inTables();
    /** The dimension of the category that it measures; the whole indicator if absent. */
    public static final Field<String> DIMENSION =
            Field.of("dimension", "Opdelt efter", Form.ID).inTables();
    /** The category that it measures. */
    public static final Field<String> CATEGORY =
            Field.of("category", "Kategori", Form.ID).inTables();
    /** The day on which it measures the level; the due day if absent. */
    public static final Field<LocalDate> ON =
            Field.of("on", "Pr.", Form.LAST_DAY).inTables();
    /** The span whose growth it measures; the level if absent. */
    public static final Field<Span> DURING =
            Field.of("during", "Periode", Form.SPAN).inTables();
    /** The indicator that it asks for a share of. */
    public static final Field<String> WHOLE =
            Field.of("whole", "Ud af", Form.ID).to(Reference.INDICATOR).inTables();
    /** The indicator that it compares with. */
    public static final Field<String> BASE = Field.of("base", "Sammenlignet med", Form.ID)
            .to(Reference.INDICATOR)
            .inTables();
    /** The dimension of the category of the whole or base. */
    public static final Field<String> BASE_DIMENSION =
            Field.of("base dimension", "Sammenlignet opdelt efter", Form.ID).inTables();
    /** The category of the whole or base. */
    public static final Field<String> BASE_CATEGORY =
            Field.of("base category", "Sammenlignet kategori", Form.ID).inTables();
    /** The day of the level of the whole or base; the due day if absent. */
    public static final Field<LocalDate> BASE_ON =
            Field.of("base on", "Sammenlignet pr.", Form.LAST_DAY).inTables();
    /** The span of the growth of the whole or base; its level is meant if absent. */
    public static final Field<Span> BASE_DURING =
            Field.of("base during", "Sammenlignet periode", Form.SPAN).inTables();
    /** What it is called. */
    public static final Field<String> LABEL =
            Field.of("label", "Betegnelse", Form.TEXT).inTables();

    /** Its table. */
    public static final PartType TYPE = PartType.of(
            "conditions",
            "Krav",
            GOAL,
            KIND,
            VALUE,
            HIGH,
            INDICATOR,
            DIMENSION,
            CATEGORY,
            ON,
            DURING,
            WHOLE,
            BASE,
            BASE_DIMENSION,
            BASE_CATEGORY,
            BASE_ON,
            BASE_DURING,
            LABEL);

    static final String INVALID = "invalid-rule";

    private static final MeasureFields MEASURE = new MeasureFields(INDICATOR, DIMENSION, CATEGORY, ON, DURING);
    private static final MeasureFields OF_BASE =
            new MeasureFields(BASE, BASE_DIMENSION, BASE_CATEGORY, BASE_ON, BASE_DURING);
    private static final MeasureFields OF_WHOLE =
            new MeasureFields(WHOLE, BASE_DIMENSION, BASE_CATEGORY, BASE_ON, BASE_DURING);

    private ConditionRecipe() {}

    /** The rule of a part; null if anything is wrong with it. */
    public static @Nullable FulfilmentRule read(Part part) {
        Kind kind = part.found(KIND);
        if (kind == null) {
            return null;
        }
        check(part, kind);
        if (part.isFaulty()) {
            return null;
        }
        Measure measure = MEASURE.read(part);
        FulfilmentRule rule = measure == null || part.isFaulty() ? null : rule(kind, measure, part);
        return rule == null ? null : part.with(rule, LABEL, (same, label) -> new Labelled(label, same));
    }

    private static @Nullable FulfilmentRule rule(Kind kind, Measure measure, Part part) {
        BigDecimal value = part.value(VALUE, BigDecimal.ONE);
        if (kind == Kind.REACHED) {
            return Rules.reached(measure.indicator());
        } else if (kind == Kind.BETWEEN) {
            return part.made(VALUE, INVALID, () -> measure.between(value, part.value(HIGH, value)));
        }
        Relation relation = kind.relation().orElseThrow();
        boolean isShare = part.has(WHOLE);
        if (!isShare && !part.has(BASE)) {
            return part.made(VALUE, INVALID, () -> comparison(Comparison.Kind.PLAIN, measure, relation, number(value)));
        }
        Measure base = (isShare ? OF_WHOLE : OF_BASE).read(part);
        if (base == null || part.isFaulty()) {
            return null;
        } else if (isShare) {
            return part.made(VALUE, INVALID, () -> Rules.share(measure).of(base).is(relation, value));
        }
        Comparison.Kind compared = part.has(VALUE) ? Comparison.Kind.TIMES : Comparison.Kind.PLAIN;
        return part.made(VALUE, INVALID, () -> comparison(compared, measure, relation, new Term(value, base).toSum()));
    }

    private static Sum number(BigDecimal number) {
        return new Sum(List.of(), number);
    }

    private static Comparison comparison(Comparison.Kind kind, Measure measure, Relation relation, Sum right) {
        return new Comparison(kind, measure.toSum(), relation, right);
    }

    /** A condition of a kind has all that belongs to it, and nothing else. */
    private static void check(Part part, Kind kind) {
        boolean isComparison = kind.relation().isPresent();
        boolean isWithBase = part.has(BASE) || OF_BASE.isMoreSaid(part);
        need(part, WHOLE, kind == Kind.SHARE);
        need(part, BASE, isComparison && isWithBase && !part.has(WHOLE));
        need(part, VALUE, kind == Kind.BETWEEN || (isComparison && (part.has(WHOLE) || !isWithBase)));
        need(part, HIGH, kind == Kind.BETWEEN);
        if (kind != Kind.BETWEEN) {
            exclude(part, HIGH);
        }
        if (kind == Kind.REACHED) {
            exclude(part, VALUE, DIMENSION, CATEGORY, ON, DURING);
        }
        if (!isComparison) {
            exclude(part, WHOLE, BASE, BASE_DIMENSION, BASE_CATEGORY, BASE_ON, BASE_DURING);
        } else if (part.has(WHOLE) && part.has(BASE)) {
            part.reject(
                    BASE,
                    "whole-and-base",
                    "A condition asks for a share of \"whole\" or compares with \"base\", not both",
                    "Et krav gælder en andel af »Ud af« eller en sammenligning med »Sammenlignet med«, ikke begge dele");
        }
    }

    private static void need(Part part, Field<?> field, boolean isNeeded) {
        if (isNeeded && !part.has(field)) {
            part.missing(field);
        }
    }

    private static void exclude(Part part, Field<?>... fields) {
        for (Field<?> field : fields) {
            if (part.has(field)) {
                part.reject(
                        field,
                        "field-of-another-kind",
                        "A condition of this kind has nothing in \"" + field.english() + "\"",
                        "Et krav af denne slags har intet i »" + field.danish() + "«");
            }
        }
    }

    /** Whether a rule is one condition that tables can contain: with one measure on the left, and at most one on the right. */
    public static boolean isCondition(FulfilmentRule rule) {
        FulfilmentRule plain = rule instanceof Labelled labelled ? labelled.rule() : rule;
        return plain instanceof BetweenRule || (plain instanceof Comparison comparison && isCondition(comparison));
    }

    private static boolean isCondition(Comparison comparison) {
        boolean isOfOne = comparison.base().isPresent()
                || comparison.number().isPresent()
                || comparison.right().only().isPresent();
        return isOfOne && comparison.left().only().isPresent();
    }

    /** Writes a condition without its goal. */
    public static void write(FulfilmentRule condition, PartWriter out) {
        FulfilmentRule rule = condition;
        if (condition instanceof Labelled labelled) {
            out.put(LABEL, labelled.label());
            rule = labelled.rule();
        }
        if (rule instanceof BetweenRule between) {
            out.put(KIND, Kind.BETWEEN).put(VALUE, between.low()).put(HIGH, between.high());
            MEASURE.write(between.measure(), out);
        } else if (rule instanceof Comparison comparison) {
            out.put(KIND, kind(comparison)).put(VALUE, comparison.target());
            MEASURE.write(comparison.measure(), out);
            MeasureFields right = comparison.kind() == Comparison.Kind.SHARE ? OF_WHOLE : OF_BASE;
            comparison.right().terms().forEach(term -> right.write(term.measure(), out));
        }
    }

    private static Kind kind(Comparison comparison) {
        if (comparison.isMilestone()) {
            return Kind.REACHED;
        }
        boolean isLeastShare = comparison.kind() == Comparison.Kind.SHARE && comparison.is() == Relation.AT_LEAST;
        return isLeastShare ? Kind.SHARE : Kind.of(comparison.is());
    }

    /** The field that a problem of a rule names by the rest of its pointer; that of its indicator for anything else. */
    static Field<?> fieldOf(String rest) {
        return switch (rest) {
            case "/atLeast", "/moreThan", "/atMost", "/lessThan", "/between/0" -> VALUE;
            case "/between/1" -> HIGH;
            default -> INDICATOR;
        };
    }
}
