package org.maalbar.csv.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.time.Span;

/**
 * What a goal asks for, before it is known of which indicator.
 *
 * @param kind what is asked; a share only where it is known that a percentage is one
 * @param low the number, or the lower of two; of a percentage, 80 for 80 %; of a base, what it is multiplied by
 * @param high the higher of two numbers, else the same
 * @param isPercent whether it is a percentage
 * @param isBare whether nothing but a number is written, which is to be reached
 * @param growth the growth that is asked for, or null where it is the level
 * @param base what is compared with, or null where it is a number
 * @param unit the unit that is written behind the number, which must be that of the indicator; null if there is none
 */
public record Target(
        ConditionRecipe.Kind kind,
        BigDecimal low,
        BigDecimal high,
        boolean isPercent,
        boolean isBare,
        @Nullable Growth growth,
        @Nullable Base base,
        @Nullable String unit) {
    private static final Set<ConditionRecipe.Kind> OF_MORE =
            Set.of(ConditionRecipe.Kind.AT_LEAST, ConditionRecipe.Kind.MORE_THAN, ConditionRecipe.Kind.REACHED);

    public static final Target REACHED = of(ConditionRecipe.Kind.REACHED, BigDecimal.ONE, false);

    /**
     * Which growth is asked for.
     *
     * @param span when
     * @param isOfEachYear whether that of each of its years is
     */
    public record Growth(Span span, boolean isOfEachYear) {}

    /**
     * What is compared with: the level at the end of a span, or the growth in it where growth is asked for.
     *
     * @param saidAs how it was said
     * @param span when
     * @param isMultiple whether it is multiplied by a number
     */
    public record Base(SaidAs saidAs, Span span, boolean isMultiple) {}

    /** How a base is said. */
    public enum SaidAs {
        /** As what is meant, the level or the growth. */
        MEANT,
        /** As "than in 2017": of what only grows, the growth is meant. */
        THAN_IN,
        /** As "halved since 2017": the level is meant, and what only grows is never halved. */
        SINCE
    }

    /** A number to be reached, or not to be exceeded. */
    public static Target of(ConditionRecipe.Kind kind, BigDecimal number, boolean isPercent) {
        return new Target(kind, number, number, isPercent, false, null, null, null);
    }

    /** A number by itself, which is to be reached unless the goal says otherwise. */
    static Target bare(BigDecimal number, boolean isPercent) {
        return new Target(ConditionRecipe.Kind.AT_LEAST, number, number, isPercent, true, null, null, null);
    }

    /** The same with "at least" before it, if it is a number by itself, and without its unit. */
    public Target stated() {
        return new Target(kind, low, high, isPercent, false, growth, base, null);
    }

    /** The same with a unit behind it. */
    Target in(@Nullable String words) {
        return new Target(kind, low, high, isPercent, isBare, growth, base, words);
    }

    /** From one number to another. */
    public static Target between(BigDecimal low, BigDecimal high, boolean isPercent) {
        return new Target(ConditionRecipe.Kind.BETWEEN, low, high, isPercent, false, null, null, null);
    }

    /** A comparison with another time. */
    static Target comparedWith(
            Base base, ConditionRecipe.Kind kind, @Nullable BigDecimal factor, @Nullable Span growth) {
        BigDecimal low = factor == null ? BigDecimal.ONE : factor;
        return new Target(kind, low, low, false, false, growth == null ? null : new Growth(growth, false), base, null);
    }

    /** The level on a day, or so many times that. */
    public static Target level(ConditionRecipe.Kind kind, @Nullable BigDecimal factor, LocalDate day) {
        return comparedWith(new Base(SaidAs.MEANT, Span.of(day), factor != null), kind, factor, null);
    }

    /** The growth in a span compared with that in another one, or so many times that. */
    public static Target growth(ConditionRecipe.Kind kind, @Nullable BigDecimal factor, Span span, Span other) {
        return comparedWith(new Base(SaidAs.MEANT, other, factor != null), kind, factor, span);
    }

    /** The same of the growth in a span. */
    public Target during(Span span) {
        return new Target(kind, low, high, isPercent, false, new Growth(span, false), base, unit);
    }

    /** The same of the growth in each year of a span. */
    public Target eachYear(Span years) {
        return new Target(kind, low, high, isPercent, false, new Growth(years, true), base, unit);
    }

    /** What a share asks of its part: not to exceed a number, or to reach one. */
    public Target ofPart() {
        return of(kind, low, false);
    }

    /** Whether it can be a share of a whole. */
    public boolean isShare() {
        return isPercent && growth == null && kind.relation().isPresent();
    }

    /** Whether it cannot be known by itself whether what is counted only grows: of what is not to exceed something. */
    public boolean needsBehaviour() {
        return growth == null && (base != null || !OF_MORE.contains(kind));
    }
}
