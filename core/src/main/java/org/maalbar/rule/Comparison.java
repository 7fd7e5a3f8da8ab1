package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Sentence;

/**
 * One side is at least, more than, at most or less than another. Made by {@link Rules}.
 *
 * @param kind what the comparison is for
 * @param left measures, each times a factor, added up
 * @param is how the left side must stand to the right side
 * @param right the same with a number, or a number alone
 */
public record Comparison(Kind kind, Sum left, Relation is, Sum right) implements FulfilmentRule {

    /** What a comparison is for, which decides its words and what a base of zero means. */
    public enum Kind {
        /** Numbers are compared, nothing else. */
        PLAIN,
        /** A part is compared with a share of its whole. Of a whole of zero, no part is enough and none too few. */
        SHARE,
        /** A measure is compared with a multiple of another. Of a base of zero, no multiple says anything. */
        TIMES,
        /** A milestone is reached: its count is at least 1. */
        MILESTONE
    }

    /**
     * Checks that the sides are those of the kind. One times something is the same as that, so it is plain.
     *
     * @throws IllegalArgumentException if the left side measures nothing or has a number, or a share is not above 0 and at most 1
     */
    public Comparison {
        Objects.requireNonNull(is, "is");
        if (left.isNumber() || left.plus().signum() != 0) {
            throw new RefusedException(
                    "The left side of a comparison is a sum of measures; a number belongs to the right side",
                    "Venstre side af en sammenligning er en sum af målinger; et tal hører til på højre side");
        }
        if (kind == Kind.TIMES
                && right.terms().size() == 1
                && right.terms().get(0).isWhole()) {
            kind = Kind.PLAIN;
        }
        boolean isOfOne = left.only().isPresent()
                && right.terms().size() == 1
                && right.plus().signum() == 0;
        boolean fits = switch (Objects.requireNonNull(kind, "kind")) {
            case PLAIN -> true;
            case SHARE, TIMES -> isOfOne;
            case MILESTONE ->
                is == Relation.AT_LEAST
                        && left.only().filter(Measure::isPlain).isPresent()
                        && right.equals(Sum.of(BigDecimal.ONE));
        };
        if (!fits) {
            throw new IllegalArgumentException("Not a comparison of kind " + kind + ": " + left + " and " + right);
        }
        if (kind == Kind.SHARE) {
            Term.share(right.terms().get(0).factor());
        }
    }

    /** A comparison of numbers; with a multiple of one measure, it is of kind {@link Kind#TIMES}. */
    static Comparison of(Side left, Relation is, Side right) {
        boolean isMultiple = left instanceof Measure && right instanceof Term term && !term.isWhole();
        return new Comparison(isMultiple ? Kind.TIMES : Kind.PLAIN, left.toSum(), is, right.toSum());
    }

    /** {@return the number that the left side is compared with, if it is nothing but a number} */
    public Optional<BigDecimal> number() {
        return right.isNumber() ? Optional.of(right.plus()) : Optional.empty();
    }

    /** {@return the factor of a share or a multiple} */
    public Optional<BigDecimal> factor() {
        return hasBase() ? Optional.of(right.terms().get(0).factor()) : Optional.empty();
    }

    /** {@return what a share or a multiple is of} */
    public Optional<Measure> base() {
        return hasBase() ? Optional.of(right.terms().get(0).measure()) : Optional.empty();
    }

    private boolean hasBase() {
        return kind == Kind.SHARE || kind == Kind.TIMES;
    }

    /** {@return the first measure of the left side} */
    public Measure measure() {
        return left.terms().get(0).measure();
    }

    /** {@return whether a measure is compared with the average of several, or with a multiple of one} */
    public boolean isWithAverage() {
        return ComparisonWords.multipleOfAverage(this).isPresent();
    }

    /**
     * The same with another target: another share or factor, or another number if the right side is one.
     *
     * @param target the number
     * @return a copy
     * @throws IllegalArgumentException if the number is not one of the kind
     */
    public Comparison target(BigDecimal target) {
        return new Comparison(
                kind,
                left,
                is,
                hasBase() ? Sum.of(new Term(target, right.terms().get(0).measure())) : Sum.of(target));
    }

    /** {@return the target, if there is one: a share or factor, or the number if the right side is nothing else} */
    public Optional<BigDecimal> target() {
        return kind == Kind.MILESTONE ? Optional.empty() : hasBase() ? factor() : number();
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        Bounds known = left.bounds(evidence);
        if (right.isNumber()) {
            return is.truth(known, right.plus());
        }
        if (hasBase()
                && mayBeOfNothing(known, evidence.bounds(right.terms().get(0).measure()))) {
            return Truth.UNDECIDED;
        }
        return is.truth(known, right.bounds(evidence));
    }

    /** Whether the base is zero, or may be and nothing rules it out: of a share, a part above 0 does. */
    private boolean mayBeOfNothing(Bounds known, Bounds base) {
        boolean isNothing = base.high().filter(high -> high.signum() == 0).isPresent();
        return isNothing || (beginsAtZero(base) && (kind == Kind.TIMES || beginsAtZero(known)));
    }

    private static boolean beginsAtZero(Bounds bounds) {
        return bounds.low().signum() == 0 && !bounds.lowOpen();
    }

    @Override
    public Set<Measure> measures() {
        if (right.isNumber()) {
            return left.measures();
        }
        Set<Measure> measures = new LinkedHashSet<>(left.measures());
        measures.addAll(right.measures());
        return measures;
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(this);
    }

    @Override
    public boolean isMilestone() {
        return kind == Kind.MILESTONE;
    }

    @Override
    public Sentence asksFor(IndicatorNames names) {
        return ComparisonWords.asksFor(this, names);
    }

    @Override
    public Sentence inWords(IndicatorNames names) {
        return ComparisonWords.inWords(this, names);
    }
}
