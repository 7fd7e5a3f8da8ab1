package org.maalbar.rule;

import java.math.BigDecimal;
import org.maalbar.quantity.Decimals;

/**
 * One side of a comparison: a {@link Measure}, a {@link Term} or a {@link Sum}. Say what it must be.
 *
 * <pre>{@code
 * level("parents").atLeast(500)
 * level("satisfaction").moreThan(level("satisfaction").on("2024"))
 * level("smokers").atMost(times("0.5").of("smokers").on("2016"))
 * sum(level("valby"), level("vesterbro")).atLeast(300)
 * }</pre>
 */
public sealed interface Side permits Measure, Term, Sum {

    /** {@return it as a sum} */
    Sum toSum();

    /**
     * It must be this or more.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison atLeast(long number) {
        return atLeast(BigDecimal.valueOf(number));
    }

    /**
     * It must be this or more.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison atLeast(BigDecimal number) {
        return is(Relation.AT_LEAST, number);
    }

    /**
     * It must be this or more.
     *
     * @param number the number in plain notation, {@code "12.5"}
     * @return the rule
     * @throws IllegalArgumentException if it is written in any other way
     */
    default Comparison atLeast(String number) {
        return atLeast(Decimals.of(number));
    }

    /**
     * It must be as much as this or more.
     *
     * @param other what it is compared with
     * @return the rule
     */
    default Comparison atLeast(Side other) {
        return is(Relation.AT_LEAST, other);
    }

    /**
     * It must be more than this.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison moreThan(long number) {
        return moreThan(BigDecimal.valueOf(number));
    }

    /**
     * It must be more than this.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison moreThan(BigDecimal number) {
        return is(Relation.MORE_THAN, number);
    }

    /**
     * It must be more than this.
     *
     * @param number the number in plain notation, {@code "12.5"}
     * @return the rule
     * @throws IllegalArgumentException if it is written in any other way
     */
    default Comparison moreThan(String number) {
        return moreThan(Decimals.of(number));
    }

    /**
     * It must be more than this.
     *
     * @param other what it is compared with
     * @return the rule
     */
    default Comparison moreThan(Side other) {
        return is(Relation.MORE_THAN, other);
    }

    /**
     * It must be this or less.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison atMost(long number) {
        return atMost(BigDecimal.valueOf(number));
    }

    /**
     * It must be this or less.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison atMost(BigDecimal number) {
        return is(Relation.AT_MOST, number);
    }

    /**
     * It must be this or less.
     *
     * @param number the number in plain notation, {@code "12.5"}
     * @return the rule
     * @throws IllegalArgumentException if it is written in any other way
     */
    default Comparison atMost(String number) {
        return atMost(Decimals.of(number));
    }

    /**
     * It must be as much as this or less.
     *
     * @param other what it is compared with
     * @return the rule
     */
    default Comparison atMost(Side other) {
        return is(Relation.AT_MOST, other);
    }

    /**
     * It must be less than this.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison lessThan(long number) {
        return lessThan(BigDecimal.valueOf(number));
    }

    /**
     * It must be less than this.
     *
     * @param number the number
     * @return the rule
     */
    default Comparison lessThan(BigDecimal number) {
        return is(Relation.LESS_THAN, number);
    }

    /**
     * It must be less than this.
     *
     * @param number the number in plain notation, {@code "12.5"}
     * @return the rule
     * @throws IllegalArgumentException if it is written in any other way
     */
    default Comparison lessThan(String number) {
        return lessThan(Decimals.of(number));
    }

    /**
     * It must be less than this.
     *
     * @param other what it is compared with
     * @return the rule
     */
    default Comparison lessThan(Side other) {
        return is(Relation.LESS_THAN, other);
    }

    /**
     * It must stand so to a number.
     *
     * @param relation at least, more than, at most or less than
     * @param number the number
     * @return the rule
     */
    default Comparison is(Relation relation, BigDecimal number) {
        return is(relation, Sum.of(number));
    }

    /**
     * It must stand so to something else.
     *
     * @param relation at least, more than, at most or less than
     * @param other what it is compared with
     * @return the rule
     */
    default Comparison is(Relation relation, Side other) {
        return Comparison.of(this, relation, other);
    }
}
