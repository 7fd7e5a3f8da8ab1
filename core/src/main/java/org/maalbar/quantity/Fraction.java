package org.maalbar.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact quotient of two decimals, positive or negative: what a pace or a price per head is, before anyone rounds it.
 *
 * @param numerator what is divided, in lowest terms
 * @param denominator by what, in lowest terms, above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    private static final int LONGEST = 1000;

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /**
     * Brings the quotient to its one normal form.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Nothing is divided by 0");
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * A decimal as a fraction.
     *
     * @param number a decimal of at most a thousand digits
     * @return the same number
     * @throws IllegalArgumentException if it has more
     */
    public static Fraction of(BigDecimal number) {
        if (number.precision() > LONGEST || number.scale() > LONGEST || number.scale() < -LONGEST) {
            throw new IllegalArgumentException("A number has at most " + LONGEST + " digits");
        }
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * A whole number as a fraction.
     *
     * @param number any number
     * @return the same number
     */
    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * The product.
     *
     * @param other another number
     * @return this times the other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other another number
     * @return this divided by the other
     * @throws ArithmeticException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Whether it is below, at or above 0.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The number as a decimal, rounded once.
     *
     * @param decimals how many decimals
     * @param rounding which way
     * @return the decimal
     */
    public BigDecimal rounded(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 510/61}, or a whole number by itself. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
