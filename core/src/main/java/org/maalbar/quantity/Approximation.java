package org.maalbar.quantity;

import java.math.BigDecimal;
import org.maalbar.problem.RefusedException;

/**
 * What "about" is understood to mean: so much to either side of the stated value.
 *
 * <p>The half-width is a share of the stated value (of the value also for percentages, never percentage points), but at
 * least 1 for a count, and at least one unit of the last stated decimal (never more than 1) otherwise: "about 4.0" is not
 * "about 4".
 *
 * @param share the half-width as a share of the stated value, from 0 to 1
 */
public record Approximation(BigDecimal share) {

    /** A tenth of the stated value to either side. */
    public static final Approximation DEFAULT = new Approximation(new BigDecimal("0.1"));

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Approximation {
        share = Decimals.normal(Decimals.checked(share));
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new RefusedException(
                    "The share must be from 0 to 1: " + share, "Andelen skal være fra 0 til 1: »" + share + "«");
        }
    }

    /**
     * A policy with this half-width.
     *
     * @param share a share of the stated value in plain notation, {@code "0.1"}
     * @return the policy
     * @throws IllegalArgumentException if it is not a number between 0 and 1
     */
    public static Approximation of(String share) {
        return new Approximation(Decimals.of(share));
    }

    Bounds around(BigDecimal value, Domain domain) {
        BigDecimal least = domain == Domain.COUNT ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(value.scale());
        BigDecimal halfWidth = value.multiply(share).max(least);
        return Bounds.closed(value.subtract(halfWidth).max(BigDecimal.ZERO), value.add(halfWidth));
    }
}
