package org.maalbar.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is understood to mean: an interval of exact decimals from 0 up, either end open or closed, the high end
 * possibly unbounded.
 *
 * <p>Comparing bounds with a number gives a {@link Truth}: {@code [405, 495]} is at least 400, is not at least 500, and
 * for at least 450 it is undecided.
 */
public final class Bounds {
    private static final int LONGEST = 100;
    private static final Bounds UNBOUNDED = new Bounds(BigDecimal.ZERO, false, null, true);

    private final BigDecimal low;
    private final boolean lowOpen;
    private final @Nullable BigDecimal high;
    private final boolean highOpen;

    private Bounds(BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {
        this.low = Decimals.normal(checked(low));
        this.lowOpen = lowOpen;
        this.high = high == null ? null : Decimals.normal(checked(high));
        this.highOpen = highOpen;
        if (isEmpty(this.low, lowOpen, this.high, highOpen)) {
            throw new IllegalArgumentException("Bounds must not be empty: " + this);
        }
    }

    private Bounds(BigDecimal only) {
        this.low = Decimals.normal(checked(only));
        this.lowOpen = false;
        this.high = low;
        this.highOpen = false;
    }

    private static BigDecimal checked(BigDecimal end) {
        if (end.signum() < 0) {
            throw new IllegalArgumentException("Bounds must not be negative: " + end.signum());
        }
        if (end.precision() > 2 * LONGEST || end.scale() > LONGEST || (long) end.precision() - end.scale() > LONGEST) {
            throw new IllegalArgumentException("Bounds must not have more than " + LONGEST + " digits and decimals");
        }
        return end;
    }

    private static boolean isEmpty(BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {
        if (high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && (lowOpen || highOpen));
    }

    /**
     * Nothing known: [0, unbounded).
     *
     * @return the widest bounds
     */
    public static Bounds unbounded() {
        return UNBOUNDED;
    }

    /**
     * One value alone: [value, value].
     *
     * @param value not negative
     * @return the bounds
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds exactly(BigDecimal value) {
        return new Bounds(value);
    }

    /**
     * One whole number alone.
     *
     * @param value not negative
     * @return the bounds
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /**
     * Everything from one value to another: [low, high].
     *
     * @param low the lowest value
     * @param high the highest value
     * @return the bounds
     * @throws IllegalArgumentException if low is negative or above high
     */
    public static Bounds closed(BigDecimal low, BigDecimal high) {
        return new Bounds(low, false, Objects.requireNonNull(high, "high"), false);
    }

    /**
     * Everything from one whole number to another: [low, high].
     *
     * @param low the lowest value
     * @param high the highest value
     * @return the bounds
     * @throws IllegalArgumentException if low is negative or above high
     */
    public static Bounds closed(long low, long high) {
        return closed(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * Everything from a value up: [low, unbounded).
     *
     * @param low the lowest value
     * @return the bounds
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds from(BigDecimal low) {
        return new Bounds(low, false, null, true);
    }

    /**
     * Everything from a whole number up: [low, unbounded).
     *
     * @param low the lowest value
     * @return the bounds
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds from(long low) {
        return from(BigDecimal.valueOf(low));
    }

    /**
     * Everything above a value: (low, unbounded).
     *
     * @param low the value that is just not reached
     * @return the bounds
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds above(BigDecimal low) {
        return new Bounds(low, true, null, true);
    }

    /**
     * Any bounds with a high end.
     *
     * @param low the low end
     * @param lowOpen whether the low end itself is left out
     * @param high the high end
     * @param highOpen whether the high end itself is left out
     * @return the bounds
     * @throws IllegalArgumentException if low is negative or no value lies within
     */
    public static Bounds of(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {
        return new Bounds(low, lowOpen, Objects.requireNonNull(high, "high"), highOpen);
    }

    /**
     * Bounds with the low end of one and the high end of another.
     *
     * @param lowest where the low end comes from
     * @param highest where the high end comes from
     * @return the bounds, or empty if the low end is above the high end
     */
    public static Optional<Bounds> ofEnds(Bounds lowest, Bounds highest) {
        return lowest.isAbove(highest)
                ? Optional.empty()
                : Optional.of(new Bounds(lowest.low, lowest.lowOpen, highest.high, highest.highOpen));
    }

    /**
     * The low end.
     *
     * @return the low end, 0 if nothing is known
     */
    public BigDecimal low() {
        return low;
    }

    /**
     * Whether the low end itself is left out.
     *
     * @return true for "more than"
     */
    public boolean lowOpen() {
        return lowOpen;
    }

    /**
     * The high end.
     *
     * @return the high end, or empty if unbounded
     */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /**
     * Whether the high end itself is left out.
     *
     * @return true for "less than", and when unbounded
     */
    public boolean highOpen() {
        return highOpen;
    }

    /**
     * Whether only one value is possible.
     *
     * @return true if so
     */
    public boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }

    /**
     * Whether a value lies within.
     *
     * @param value any value
     * @return true if so
     */
    public boolean contains(BigDecimal value) {
        int fromLow = value.compareTo(low);
        int toHigh = high == null ? -1 : value.compareTo(high);
        return (lowOpen ? fromLow > 0 : fromLow >= 0) && (highOpen ? toHigh < 0 : toHigh <= 0);
    }

    /**
     * Whether all of some other bounds lie within.
     *
     * @param other any bounds
     * @return true if so
     */
    public boolean contains(Bounds other) {
        return compareLow(other) <= 0 && compareHigh(other) >= 0;
    }

    /**
     * Whether this is surely above another number.
     *
     * @param other the other number
     * @return true if no value within these bounds is at most one within the others
     */
    public boolean isAbove(Bounds other) {
        return isEmpty(low, lowOpen, other.high, other.highOpen);
    }

    /**
     * What two numbers add up to, when they count different things. An end of the sum is open when either summand's is.
     *
     * @param other the other number
     * @return the sum
     */
    public Bounds plus(Bounds other) {
        return new Bounds(
                low.add(other.low), lowOpen || other.lowOpen, sumOfHighEnds(other), highOpen || other.highOpen);
    }

    /**
     * The product with a number above 0.
     *
     * @param factor above 0
     * @return these bounds, both ends times the factor
     * @throws IllegalArgumentException if the factor is 0 or below
     */
    public Bounds times(BigDecimal factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("A factor must be above 0: " + factor);
        }
        return new Bounds(low.multiply(factor), lowOpen, high == null ? null : high.multiply(factor), highOpen);
    }

    /**
     * How many there are together when the same ones may be counted in both: at least as many as in either, at most the
     * sum.
     *
     * @param other the other number
     * @return the size of the union
     */
    public Bounds union(Bounds other) {
        Bounds lowest = compareLow(other) >= 0 ? this : other;
        return new Bounds(lowest.low, lowest.lowOpen, sumOfHighEnds(other), highOpen || other.highOpen);
    }

    /**
     * What is left of this number without at least so many, from 0 up.
     *
     * @param least bounds whose low end is taken from both ends
     * @return the rest, or these bounds if nothing would be left
     */
    public Bounds lessAtLeast(Bounds least) {
        BigDecimal lowest = low.subtract(least.low).max(BigDecimal.ZERO);
        boolean open = lowOpen && low.compareTo(least.low) >= 0;
        if (high == null) {
            return new Bounds(lowest, open, null, true);
        }
        BigDecimal highest = high.subtract(least.low);
        boolean highestOpen = highOpen || least.lowOpen;
        return highest.signum() < 0 || isEmpty(lowest, open, highest, highestOpen)
                ? this
                : new Bounds(lowest, open, highest, highestOpen);
    }

    /**
     * How far this number is above another, from 0 up.
     *
     * @param other the other number
     * @return the difference, or empty if this is surely below
     */
    public Optional<Bounds> less(Bounds other) {
        boolean open = highOpen || other.lowOpen;
        if (high != null) {
            int order = high.compareTo(other.low);
            if (order < 0 || (order == 0 && open)) {
                return Optional.empty();
            }
        }
        BigDecimal least = other.high == null ? BigDecimal.ONE.negate() : low.subtract(other.high);
        boolean leastOpen = least.signum() >= 0 && (lowOpen || other.highOpen);
        return Optional.of(new Bounds(
                least.max(BigDecimal.ZERO),
                leastOpen,
                high == null ? null : high.subtract(other.low),
                high == null || open));
    }

    private @Nullable BigDecimal sumOfHighEnds(Bounds other) {
        return high == null || other.high == null ? null : high.add(other.high);
    }

    /**
     * The values that lie in both.
     *
     * @param other the other bounds
     * @return the intersection, or empty if they contradict each other
     */
    public Optional<Bounds> intersect(Bounds other) {
        boolean lowIsHere = compareLow(other) >= 0;
        boolean highIsHere = compareHigh(other) <= 0;
        if (lowIsHere == highIsHere) {
            return Optional.of(lowIsHere ? this : other);
        }
        return ofEnds(lowIsHere ? this : other, highIsHere ? this : other);
    }

    /**
     * The smallest bounds that contain both.
     *
     * @param other the other bounds
     * @return the hull
     */
    public Bounds hull(Bounds other) {
        Bounds lowest = compareLow(other) <= 0 ? this : other;
        Bounds highest = compareHigh(other) >= 0 ? this : other;
        return new Bounds(lowest.low, lowest.lowOpen, highest.high, highest.highOpen);
    }

    /**
     * What is left of "all of these" when only some count: [0, high].
     *
     * @return these bounds with a low end of 0
     */
    public Bounds orFewer() {
        return low.signum() == 0 && !lowOpen ? this : new Bounds(BigDecimal.ZERO, false, high, highOpen);
    }

    /**
     * What is left when more may come: [low, unbounded).
     *
     * @return these bounds with an unbounded high end
     */
    public Bounds orMore() {
        return high == null ? this : new Bounds(low, lowOpen, null, true);
    }

    /**
     * Whether the number is at least this.
     *
     * @param target the target
     * @return the truth of it
     */
    public Truth atLeast(BigDecimal target) {
        if (low.compareTo(target) >= 0) {
            return Truth.HOLDS;
        }
        if (high == null) {
            return Truth.UNDECIDED;
        }
        int order = high.compareTo(target);
        return order < 0 || (order == 0 && highOpen) ? Truth.FAILS : Truth.UNDECIDED;
    }

    /**
     * Whether the number is at least this.
     *
     * @param target the target
     * @return the truth of it
     */
    public Truth atLeast(long target) {
        return atLeast(BigDecimal.valueOf(target));
    }

    /**
     * Whether the number is at most this.
     *
     * @param target the target
     * @return the truth of it
     */
    public Truth atMost(BigDecimal target) {
        if (high != null && high.compareTo(target) <= 0) {
            return Truth.HOLDS;
        }
        int order = low.compareTo(target);
        return order > 0 || (order == 0 && lowOpen) ? Truth.FAILS : Truth.UNDECIDED;
    }

    /**
     * Whether the number is at most this.
     *
     * @param target the target
     * @return the truth of it
     */
    public Truth atMost(long target) {
        return atMost(BigDecimal.valueOf(target));
    }

    /**
     * Compares low ends: a closed end comes before an open one of the same value.
     *
     * @param other the other bounds
     * @return negative, zero or positive as this low end is lower than, equal to or higher than the other
     */
    public int compareLow(Bounds other) {
        int order = low.compareTo(other.low);
        return order != 0 ? order : Boolean.compare(lowOpen, other.lowOpen);
    }

    /**
     * Compares high ends: an open end comes before a closed one of the same value, unbounded after everything.
     *
     * @param other the other bounds
     * @return negative, zero or positive as this high end is lower than, equal to or higher than the other
     */
    public int compareHigh(Bounds other) {
        if (high == null || other.high == null) {
            return Boolean.compare(high == null, other.high == null);
        }
        int order = high.compareTo(other.high);
        return order != 0 ? order : Boolean.compare(other.highOpen, highOpen);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bounds that && compareLow(that) == 0 && compareHigh(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, lowOpen, high, highOpen);
    }

    /** Mathematical notation: {@code [405, 495]}, {@code (800, unbounded)}. */
    @Override
    public String toString() {
        return (lowOpen ? "(" : "[") + low.toPlainString() + ", " + (high == null ? "unbounded" : high.toPlainString())
                + (highOpen ? ")" : "]");
    }
}
