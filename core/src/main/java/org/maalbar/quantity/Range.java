package org.maalbar.quantity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pair of ends between which a number lies that was calculated from bounds, such as a pace: it may be negative, and is an
 * exact {@link Fraction}. Either end may be unbounded; whether an end is open is not kept.
 */
public final class Range {
    private final @Nullable Fraction low;
    private final @Nullable Fraction high;

    private Range(@Nullable Fraction low, @Nullable Fraction high) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("The low end is above the high end: " + low + ", " + high);
        }
        this.low = low;
        this.high = high;
    }

    /**
     * From one end to another.
     *
     * @param low the low end, or null if unbounded
     * @param high the high end, or null if unbounded
     * @return the range
     * @throws IllegalArgumentException if low is above high
     */
    public static Range of(@Nullable Fraction low, @Nullable Fraction high) {
        return new Range(low, high);
    }

    /**
     * The ends of some bounds.
     *
     * @param bounds any bounds
     * @return the range
     */
    public static Range of(Bounds bounds) {
        return new Range(
                Fraction.of(bounds.low()), bounds.high().map(Fraction::of).orElse(null));
    }

    /**
     * The low end.
     *
     * @return the low end, or empty if unbounded
     */
    public Optional<Fraction> low() {
        return Optional.ofNullable(low);
    }

    /**
     * The high end.
     *
     * @return the high end, or empty if unbounded
     */
    public Optional<Fraction> high() {
        return Optional.ofNullable(high);
    }

    /**
     * Whether only one number is possible.
     *
     * @return true if so
     */
    public boolean isExact() {
        return low != null && low.equals(high);
    }

    /** Whether 0 lies between the ends or at one of them, so that nothing can be divided by this. */
    boolean spansZero() {
        return (low == null || low.signum() <= 0) && (high == null || high.signum() >= 0);
    }

    /**
     * The sum of two numbers that have nothing to do with each other.
     *
     * @param other the other number
     * @return their sum
     */
    public Range plus(Range other) {
        return new Range(
                low == null || other.low == null ? null : low.plus(other.low),
                high == null || other.high == null ? null : high.plus(other.high));
    }

    /**
     * The difference of two numbers that have nothing to do with each other.
     *
     * @param other the other number
     * @return this less the other
     */
    public Range minus(Range other) {
        return new Range(
                low == null || other.high == null ? null : low.minus(other.high),
                high == null || other.low == null ? null : high.minus(other.low));
    }

    /**
     * The product with a number above 0.
     *
     * @param factor above 0
     * @return this times the factor
     * @throws IllegalArgumentException if the factor is 0 or below
     */
    public Range times(Fraction factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("A factor must be above 0: " + factor);
        }
        return new Range(low == null ? null : low.times(factor), high == null ? null : high.times(factor));
    }

    /**
     * The same, but nowhere below 0.
     *
     * @return the part from 0 up, or 0 alone where there is none
     */
    public Range atLeastZero() {
        return new Range(positive(low), high == null ? null : positive(high));
    }

    private static Fraction positive(@Nullable Fraction end) {
        return end == null || end.signum() < 0 ? Fraction.ZERO : end;
    }

    /**
     * The quotient of two numbers that have nothing to do with each other, neither end of this below 0.
     *
     * @param divisor the other number
     * @return this divided by the other, or empty if the divisor may be 0
     * @throws IllegalArgumentException if this may be below 0
     */
    public Optional<Range> dividedBy(Range divisor) {
        if (low == null || low.signum() < 0) {
            throw new IllegalArgumentException("Only what is not below 0 is divided: " + this);
        }
        if (divisor.spansZero()) {
            return Optional.empty();
        }
        boolean positive = divisor.low != null && divisor.low.signum() > 0;
        return Optional.of(
                positive
                        ? new Range(quotient(low, divisor.high), orUnbounded(high, divisor.low))
                        : new Range(orUnbounded(high, divisor.high), quotient(low, divisor.low)));
    }

    /** By something without bound, what is left is nothing. */
    private static Fraction quotient(Fraction end, @Nullable Fraction divisor) {
        return divisor == null ? Fraction.ZERO : end.dividedBy(divisor);
    }

    private static @Nullable Fraction orUnbounded(@Nullable Fraction end, @Nullable Fraction divisor) {
        return end == null || divisor == null ? null : end.dividedBy(divisor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range that && Objects.equals(low, that.low) && Objects.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high);
    }

    @Override
    public String toString() {
        return (low == null ? "(unbounded" : "[" + low) + ", " + (high == null ? "unbounded)" : high + "]");
    }
}
