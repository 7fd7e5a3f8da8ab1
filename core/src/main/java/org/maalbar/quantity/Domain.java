package org.maalbar.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The values that an indicator can take. Nothing is negative. */
public enum Domain {
    /** Whole numbers from 0: people, schools, meetings. */
    COUNT,
    /** Decimals from 0: hours, kilometres, full-time equivalents. */
    AMOUNT,
    /** Decimals from 0 to 100. */
    PERCENT;

    private static final Bounds UP_TO_HUNDRED = Bounds.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));

    /**
     * All values of the domain: what is known when nothing is.
     *
     * @return [0, unbounded), or [0, 100] for a percentage
     */
    public Bounds whole() {
        return this == PERCENT ? UP_TO_HUNDRED : Bounds.unbounded();
    }

    /**
     * The part of some bounds that lies within the domain. For a count, ends are tightened to closed whole numbers:
     * "over 800" is at least 801.
     *
     * @param bounds any bounds
     * @return the part within, or empty if no value of the domain lies within the bounds
     */
    public Optional<Bounds> fit(Bounds bounds) {
        return switch (this) {
            case AMOUNT -> Optional.of(bounds);
            case PERCENT -> bounds.intersect(UP_TO_HUNDRED);
            case COUNT -> wholeNumbers(bounds);
        };
    }

    /** How messages name it; never through {@code toLowerCase}, which follows the machine's locale. */
    String word() {
        return switch (this) {
            case COUNT -> "count";
            case AMOUNT -> "amount";
            case PERCENT -> "percentage";
        };
    }

    /** The same in Danish, with its article. */
    String danish() {
        return switch (this) {
            case COUNT -> "et antal";
            case AMOUNT -> "en mængde";
            case PERCENT -> "en procentdel";
        };
    }

    /** What to do about a figure that is none of its values; an amount can be anything. */
    String remedy() {
        return this == PERCENT
                ? "it is at most 100: write the numbers that are compared"
                : "numbers with decimals have amount as their domain";
    }

    /** The same in Danish. */
    String danishRemedy() {
        return this == PERCENT
                ? "den er højst 100: skriv de tal, der sammenlignes"
                : "tal med decimaler har mængde som slags tal";
    }

    private static Optional<Bounds> wholeNumbers(Bounds bounds) {
        if (bounds.isExact() && bounds.low().scale() <= 0) {
            return Optional.of(bounds);
        }
        BigDecimal low = bounds.lowOpen()
                ? bounds.low().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : bounds.low().setScale(0, RoundingMode.CEILING);
        if (bounds.high().isEmpty()) {
            return Optional.of(Bounds.from(low));
        }
        BigDecimal stated = bounds.high().get();
        BigDecimal high = bounds.highOpen()
                ? stated.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                : stated.setScale(0, RoundingMode.FLOOR);
        return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(Bounds.closed(low, high));
    }
}
