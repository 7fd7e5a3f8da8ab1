package org.maalbar.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.maalbar.problem.RefusedException;

/**
 * A number as a source states it: "980", "about 450", "at least 125". It keeps its kind; what it is understood to mean is
 * its {@link #bounds}.
 *
 * <pre>{@code
 * import static org.maalbar.quantity.Figure.*;
 *
 * about(450).bounds(Domain.COUNT, Approximation.DEFAULT);   // [405, 495]
 * moreThan(800).bounds(Domain.COUNT, Approximation.DEFAULT); // [801, unbounded)
 * }</pre>
 *
 * <p>Every factory takes a whole number, a number in plain notation ({@code "12.5"}) or a {@link BigDecimal}, and throws
 * {@link IllegalArgumentException} for a number that is negative or longer than {@link Decimals} allows. Two figures are
 * equal when kind and values are (4.0 is 4), but "about" keeps its decimals: about 4 is not about 4.0.
 */
public sealed interface Figure {

    /**
     * What the figure is understood to mean for an indicator.
     *
     * @param domain the values that the indicator can take
     * @param approximation what "about" means
     * @return the bounds, within the domain
     * @throws IllegalArgumentException if no value of the domain agrees with the figure (2.5 people, 120 %)
     */
    default Bounds bounds(Domain domain, Approximation approximation) {
        Optional<Bounds> fitting = domain.fit(stated(domain, approximation));
        if (fitting.isEmpty()) {
            throw new RefusedException(
                    this + " is not a possible " + domain.word() + "; " + domain.remedy(),
                    "»" + this + "« kan ikke være " + domain.danish() + "; " + domain.danishRemedy());
        }
        return fitting.get();
    }

    /**
     * Whether it says anything of the number: any figure but one that is unknown or suppressed.
     *
     * @return true if so
     */
    default boolean isStated() {
        return !(this instanceof Unknown) && !(this instanceof Suppressed);
    }

    /**
     * The bounds before they are cut to the domain.
     *
     * @param domain the values that the indicator can take
     * @param approximation what "about" means
     * @return the bounds as stated
     */
    Bounds stated(Domain domain, Approximation approximation);

    /**
     * A figure stated without reservation.
     *
     * @param value the number
     */
    record Exact(BigDecimal value) implements Figure {
        /** Checks the number. */
        public Exact {
            value = Decimals.normal(Decimals.checked(value));
        }

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.exactly(value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * An approximate figure; its decimals say how roughly it is meant.
     *
     * @param value the number, with its decimals as stated
     */
    record About(BigDecimal value) implements Figure {
        /** Checks the number. */
        public About {
            value = Decimals.checked(value);
            value = value.scale() < 0 ? value.setScale(0) : value;
        }

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return approximation.around(value, domain);
        }

        @Override
        public String toString() {
            return "~" + value.toPlainString();
        }
    }

    /**
     * This or more.
     *
     * @param value the lowest value
     */
    record AtLeast(BigDecimal value) implements Figure {
        /** Checks the number. */
        public AtLeast {
            value = Decimals.normal(Decimals.checked(value));
        }

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.from(value);
        }

        @Override
        public String toString() {
            return ">=" + value.toPlainString();
        }
    }

    /**
     * More than this.
     *
     * @param value the value that is just not reached
     */
    record MoreThan(BigDecimal value) implements Figure {
        /** Checks the number. */
        public MoreThan {
            value = Decimals.normal(Decimals.checked(value));
        }

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.above(value);
        }

        @Override
        public String toString() {
            return ">" + value.toPlainString();
        }
    }

    /**
     * This or less, from 0.
     *
     * @param value the highest value
     */
    record AtMost(BigDecimal value) implements Figure {
        /** Checks the number. */
        public AtMost {
            value = Decimals.normal(Decimals.checked(value));
        }

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.closed(BigDecimal.ZERO, value);
        }

        @Override
        public String toString() {
            return "<=" + value.toPlainString();
        }
    }

    /**
     * Less than this, from 0.
     *
     * @param value the value that is just not reached, above 0
     */
    record LessThan(BigDecimal value) implements Figure {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is 0: nothing is less
         */
        public LessThan {
            value = Decimals.normal(Decimals.checked(value));
            if (value.signum() == 0) {
                throw new RefusedException("Nothing is less than 0", "Intet er mindre end 0");
            }
        }

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.of(BigDecimal.ZERO, false, value, true);
        }

        @Override
        public String toString() {
            return "<" + value.toPlainString();
        }
    }

    /**
     * From one number to another, both included.
     *
     * @param low the lowest value
     * @param high the highest value
     */
    record Between(BigDecimal low, BigDecimal high) implements Figure {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if low is above high
         */
        public Between {
            low = Decimals.normal(Decimals.checked(low));
            high = Decimals.normal(Decimals.checked(high));
            if (low.compareTo(high) > 0) {
                throw new RefusedException(
                        "The first number is above the second: " + low + " to " + high,
                        "Det første tal er større end det andet: »" + low + "« og »" + high + "«");
            }
        }

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.closed(low, high);
        }

        @Override
        public String toString() {
            return low.toPlainString() + "-" + high.toPlainString();
        }
    }

    /** Not known: anything from 0 up, never 0. */
    record Unknown() implements Figure {
        private static final Figure ONLY = new Unknown();

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.unbounded();
        }

        @Override
        public String toString() {
            return "unknown";
        }
    }

    /** Known, but not shown, as it would give persons away: any number from 0 up, not to be read as 0. */
    record Suppressed() implements Figure {
        private static final Figure ONLY = new Suppressed();

        @Override
        public Bounds stated(Domain domain, Approximation approximation) {
            return Bounds.unbounded();
        }

        @Override
        public String toString() {
            return "suppressed";
        }
    }

    /**
     * A number stated without reservation.
     *
     * @param value the number
     * @return the figure
     */
    static Figure exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /**
     * A number stated without reservation.
     *
     * @param value the number, in plain notation
     * @return the figure
     */
    static Figure exactly(String value) {
        return exactly(Decimals.of(value));
    }

    /**
     * A number stated without reservation.
     *
     * @param value the number
     * @return the figure
     */
    static Figure exactly(BigDecimal value) {
        return new Exact(value);
    }

    /**
     * A number stated as approximate ("ca. 450").
     *
     * @param value the number
     * @return the figure
     */
    static Figure about(long value) {
        return about(BigDecimal.valueOf(value));
    }

    /**
     * A number stated as approximate ("ca. 450").
     *
     * @param value the number, in plain notation
     * @return the figure
     */
    static Figure about(String value) {
        return about(Decimals.of(value));
    }

    /**
     * A number stated as approximate ("ca. 450").
     *
     * @param value the number
     * @return the figure
     */
    static Figure about(BigDecimal value) {
        return new About(value);
    }

    /**
     * A number or more ("mindst 125").
     *
     * @param value the number
     * @return the figure
     */
    static Figure atLeast(long value) {
        return atLeast(BigDecimal.valueOf(value));
    }

    /**
     * A number or more ("mindst 125").
     *
     * @param value the number, in plain notation
     * @return the figure
     */
    static Figure atLeast(String value) {
        return atLeast(Decimals.of(value));
    }

    /**
     * A number or more ("mindst 125").
     *
     * @param value the number
     * @return the figure
     */
    static Figure atLeast(BigDecimal value) {
        return new AtLeast(value);
    }

    /**
     * More than a number ("over 800").
     *
     * @param value the number
     * @return the figure
     */
    static Figure moreThan(long value) {
        return moreThan(BigDecimal.valueOf(value));
    }

    /**
     * More than a number ("over 800").
     *
     * @param value the number, in plain notation
     * @return the figure
     */
    static Figure moreThan(String value) {
        return moreThan(Decimals.of(value));
    }

    /**
     * More than a number ("over 800").
     *
     * @param value the number
     * @return the figure
     */
    static Figure moreThan(BigDecimal value) {
        return new MoreThan(value);
    }

    /**
     * A number or less ("højst 30").
     *
     * @param value the number
     * @return the figure
     */
    static Figure atMost(long value) {
        return atMost(BigDecimal.valueOf(value));
    }

    /**
     * A number or less ("højst 30").
     *
     * @param value the number, in plain notation
     * @return the figure
     */
    static Figure atMost(String value) {
        return atMost(Decimals.of(value));
    }

    /**
     * A number or less ("højst 30").
     *
     * @param value the number
     * @return the figure
     */
    static Figure atMost(BigDecimal value) {
        return new AtMost(value);
    }

    /**
     * Less than a number ("under 5").
     *
     * @param value the number
     * @return the figure
     */
    static Figure lessThan(long value) {
        return lessThan(BigDecimal.valueOf(value));
    }

    /**
     * Less than a number ("under 5").
     *
     * @param value the number, in plain notation
     * @return the figure
     */
    static Figure lessThan(String value) {
        return lessThan(Decimals.of(value));
    }

    /**
     * Less than a number ("under 5").
     *
     * @param value the number
     * @return the figure
     */
    static Figure lessThan(BigDecimal value) {
        return new LessThan(value);
    }

    /**
     * A number between two others, both included.
     *
     * @param low the lowest value
     * @param high the highest value
     * @return the figure
     */
    static Figure between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * A number between two others, both included.
     *
     * @param low the lowest value
     * @param high the highest value
     * @return the figure
     */
    static Figure between(String low, String high) {
        return between(Decimals.of(low), Decimals.of(high));
    }

    /**
     * A number between two others, both included.
     *
     * @param low the lowest value
     * @param high the highest value
     * @return the figure
     */
    static Figure between(BigDecimal low, BigDecimal high) {
        return new Between(low, high);
    }

    /**
     * A number that is not known, or not stated.
     *
     * @return the figure
     */
    static Figure unknown() {
        return Unknown.ONLY;
    }

    /**
     * A number that is known, but not shown in a publication.
     *
     * @return the figure
     */
    static Figure suppressed() {
        return Suppressed.ONLY;
    }
}
