package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maalbar.quantity.Bounds;

/**
 * Measures, each times a factor, added up, and a number on top of them.
 *
 * @param terms the measures; none for a number alone
 * @param plus the number, 0 or above
 */
public record Sum(List<Term> terms, BigDecimal plus) implements Side {

    /**
     * Checks the number and copies the list.
     *
     * @throws IllegalArgumentException if the number is negative or too long
     */
    public Sum {
        terms = List.copyOf(terms);
        plus = Term.number(plus);
    }

    /** A number alone. */
    static Sum of(BigDecimal number) {
        return new Sum(List.of(), number);
    }

    static Sum of(Term term) {
        return new Sum(List.of(term), BigDecimal.ZERO);
    }

    /**
     * The same and a number on top.
     *
     * @param number 0 or above
     * @return the sum
     */
    public Sum plus(long number) {
        return plus(BigDecimal.valueOf(number));
    }

    /**
     * The same and a number on top.
     *
     * @param number 0 or above
     * @return the sum
     */
    public Sum plus(BigDecimal number) {
        return new Sum(terms, plus.add(Term.number(number)));
    }

    /** All of some sides, added up. */
    static Sum of(Side... sides) {
        List<Term> terms = new ArrayList<>();
        BigDecimal plus = BigDecimal.ZERO;
        for (Side side : sides) {
            terms.addAll(side.toSum().terms());
            plus = plus.add(side.toSum().plus());
        }
        return new Sum(terms, plus);
    }

    @Override
    public Sum toSum() {
        return this;
    }

    /** {@return whether it is a number, whatever is measured} */
    public boolean isNumber() {
        return terms.isEmpty();
    }

    /** {@return the only measure, if the sum is nothing but that} */
    public Optional<Measure> only() {
        return terms.size() == 1 && terms.get(0).isWhole() && plus.signum() == 0
                ? Optional.of(terms.get(0).measure())
                : Optional.empty();
    }

    /** {@return the only measure with its factor, if the sum is nothing but a multiple of that} */
    public Optional<Term> multiple() {
        return terms.size() == 1 && !terms.get(0).isWhole() && plus.signum() == 0
                ? Optional.of(terms.get(0))
                : Optional.empty();
    }

    /** {@return the measures, in order} */
    public Set<Measure> measures() {
        if (terms.size() == 1) {
            return Set.of(terms.get(0).measure());
        }
        Set<Measure> measures = new LinkedHashSet<>();
        terms.forEach(term -> measures.add(term.measure()));
        return measures;
    }

    /**
     * What the evidence says of it.
     *
     * @param evidence the bounds of its measures
     * @return the bounds of the sum
     */
    public Bounds bounds(Evidence evidence) {
        Bounds sum = null;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Bounds bounds = evidence.bounds(term.measure());
            Bounds product = term.isWhole() ? bounds : bounds.times(term.factor());
            sum = sum == null ? product : sum.plus(product);
        }
        if (sum == null) {
            return Bounds.exactly(plus);
        }
        return plus.signum() == 0 ? sum : sum.plus(Bounds.exactly(plus));
    }

    /** Neutral signs: {@code valby + 2 x vesterbro + 5}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        terms.forEach(term -> parts.add(term.toString()));
        if (terms.isEmpty() || plus.signum() > 0) {
            parts.add(plus.toPlainString());
        }
        return String.join(" + ", parts);
    }
}
