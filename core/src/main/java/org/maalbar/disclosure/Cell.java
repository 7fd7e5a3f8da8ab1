package org.maalbar.disclosure;

import java.math.BigDecimal;
import org.maalbar.quantity.Bounds;

/** A count of persons that a source states, or that follows from others, such as what a category leaves of the whole. */
final class Cell {
    /** No count is as high; what has no high end has this one. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000_000L);

    private final long low;
    private final long high;
    private final boolean isStated;
    private boolean isShown;
    private boolean isKnown;

    private Cell(long low, long high, boolean isStated) {
        this.low = low;
        this.high = high;
        this.isStated = isStated;
        this.isShown = isStated;
        this.isKnown = isStated;
    }

    /**
     * A count that a source states.
     *
     * @param bounds what is known of it: whole numbers, closed ends
     * @throws ArithmeticException if it {@linkplain #isTooHigh is too high}
     */
    static Cell stated(Bounds bounds) {
        if (isTooHigh(bounds)) {
            throw new ArithmeticException("Too many persons");
        }
        return new Cell(
                bounds.low().longValueExact(),
                bounds.high().map(BigDecimal::longValueExact).orElse(UNBOUNDED),
                true);
    }

    /** Whether an end is above a thousand billions. */
    static boolean isTooHigh(Bounds bounds) {
        return bounds.low().compareTo(HIGHEST) > 0
                || bounds.high().filter(high -> high.compareTo(HIGHEST) > 0).isPresent();
    }

    /** A count that no source states, which follows from others. */
    static Cell implied(long low, long high) {
        return new Cell(low, high, false);
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }

    boolean isExact() {
        return low == high;
    }

    /** Whether a source states it, so that it can be shown or suppressed. */
    boolean isStated() {
        return isStated;
    }

    /** Whether it is shown. */
    boolean isShown() {
        return isShown;
    }

    /** Whether a reader knows what is stated of it, because it is shown or was shown before. */
    boolean isKnown() {
        return isKnown;
    }

    /** Whether a reader knows the one value that it has. */
    boolean isConstant() {
        return isKnown && isExact();
    }

    /** Suppresses it. Readers still know what was shown before. */
    void suppress(boolean wasShownBefore) {
        isShown = false;
        isKnown = wasShownBefore;
    }

    /** Shows it. */
    void show() {
        isShown = true;
        isKnown = true;
    }

    @Override
    public String toString() {
        return (isShown ? "" : "hidden ") + (isExact() ? String.valueOf(low) : low + ".." + high);
    }
}
