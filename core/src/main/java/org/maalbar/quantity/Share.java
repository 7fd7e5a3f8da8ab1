package org.maalbar.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a whole, such as 12 of the 17 members of staff: what is known of both, and which share the one is of the other.
 *
 * @param part what is known of the part
 * @param whole what is known of the whole
 */
public record Share(Bounds part, Bounds whole) {

    /**
     * Checks that both are there.
     *
     * @throws NullPointerException if one is not
     */
    public Share {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
    }

    /**
     * The share, where 1 is all: 12 of 16 to 17 is from 12/17 to 3/4. A part lies within its whole, so a share is never above 1,
     * which is also the high end where the whole is unknown. Whatever exact part and whole lie within the bounds, their share
     * lies within this range.
     *
     * @return from 0 to 1 at most; empty if the whole is 0, or the part surely above it
     */
    public Optional<Range> range() {
        boolean isNothing = whole.high().filter(high -> high.signum() == 0).isPresent();
        if (isNothing || part.isAbove(whole)) {
            return Optional.empty();
        }
        Fraction low = whole.high()
                .map(most -> Fraction.of(part.low()).dividedBy(Fraction.of(most)))
                .orElse(Fraction.ZERO);
        Fraction high = part.high()
                .filter(most -> most.compareTo(whole.low()) < 0)
                .map(most -> Fraction.of(most).dividedBy(Fraction.of(whole.low())))
                .orElse(Fraction.of(1));
        return Optional.of(Range.of(low, high));
    }
}
