package org.maalbar.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;

/**
 * A measure times a factor, such as half of the level at the end of 2016.
 *
 * @param factor above 0
 * @param measure what is multiplied
 */
public record Term(BigDecimal factor, Measure measure) implements Side {

    /**
     * Checks the factor.
     *
     * @throws IllegalArgumentException if it is 0, negative or too long
     */
    public Term {
        factor = number(factor);
        Objects.requireNonNull(measure, "measure");
        if (factor.signum() == 0) {
            throw new RefusedException(
                    "A factor is above 0 (0.5 is half, 1.2 is 20 % more)",
                    "En faktor er over 0 (0.5 er halvdelen, 1.2 er 20 pct. mere)");
        }
    }

    /**
     * The same of the level on another day.
     *
     * @param day the day, or a span whose last day is meant: {@code "2016"}
     * @return a copy
     * @throws IllegalArgumentException if it is no day and no span with a last day, or the measure has a day already
     */
    public Term on(String day) {
        return new Term(factor, measure.on(day));
    }

    /**
     * The same of the level on another day.
     *
     * @param day the day
     * @return a copy
     */
    public Term on(LocalDate day) {
        return new Term(factor, measure.on(day));
    }

    /**
     * The same of one category.
     *
     * @param dimension what the categories divide by
     * @param category one of them
     * @return a copy
     */
    public Term category(String dimension, String category) {
        return new Term(factor, measure.category(dimension, category));
    }

    @Override
    public Sum toSum() {
        return Sum.of(this);
    }

    /** 4.0 and 4 make the same rule. */
    static BigDecimal number(BigDecimal number) {
        return Decimals.normal(Decimals.checked(number));
    }

    /** The same number, which must be above 0 and at most 1. */
    static BigDecimal share(BigDecimal share) {
        BigDecimal normal = number(share);
        if (normal.signum() == 0 || normal.compareTo(BigDecimal.ONE) > 0) {
            throw new RefusedException(
                    "A share is above 0 and at most 1 (0.8 is 80 %), not " + normal,
                    "En andel er over 0 og højst 1 (0.8 er 80 pct.), ikke »" + normal + "«");
        }
        return normal;
    }

    /** {@return whether the factor is 1} */
    public boolean isWhole() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }

    /** Neutral signs: {@code 0.5 x smokers on 2016-12-31}. */
    @Override
    public String toString() {
        return isWhole() ? measure.toString() : factor.toPlainString() + " x " + measure;
    }
}
