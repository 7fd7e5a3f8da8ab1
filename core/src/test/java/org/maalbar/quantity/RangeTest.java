package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static Range range(long low, long high) {
        return Range.of(Fraction.of(low), Fraction.of(high));
    }

    private static Range from(long low) {
        return Range.of(Fraction.of(low), null);
    }

    private static Range upTo(long high) {
        return Range.of(null, Fraction.of(high));
    }

    private static Fraction fraction(long numerator, long denominator) {
        return Fraction.of(numerator).dividedBy(Fraction.of(denominator));
    }

    @Test
    void aFractionHasOneFormAndIsRoundedOnce() {
        assertThat(new Fraction(BigInteger.valueOf(-6), BigInteger.valueOf(-4))).isEqualTo(fraction(3, 2));
        assertThat(Fraction.of(new BigDecimal("12.50"))).isEqualTo(fraction(25, 2));
        assertThat(Fraction.of(new BigDecimal("1E3"))).isEqualTo(Fraction.of(1000));
        assertThat(fraction(6, -4)).hasToString("-3/2").isLessThan(Fraction.ZERO);
        assertThat(fraction(2, 3).rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.67");
        assertThat(fraction(1, 3).plus(fraction(1, 6))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3).minus(fraction(1, 2))).isEqualTo(fraction(-1, 6));
        assertThat(fraction(1, 3).times(fraction(3, 5))).isEqualTo(fraction(1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(new BigDecimal("1E10000000")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> fraction(1, 0));
    }

    @Test
    void sumsAndDifferencesTakeTheEndsThatAreFurthestApart() {
        assertThat(range(1, 2).plus(range(10, 20))).isEqualTo(range(11, 22));
        assertThat(range(1, 2).minus(range(10, 20))).isEqualTo(range(-19, -8));
        assertThat(from(1).plus(range(1, 2))).isEqualTo(from(2));
        assertThat(from(1).minus(range(1, 2))).isEqualTo(from(-1));
        assertThat(range(1, 2).minus(from(1))).isEqualTo(upTo(1));
        assertThat(upTo(3).plus(from(1))).isEqualTo(Range.of(null, null));
    }

    @Test
    void aQuotientTakesTheEndsThatAreFurthestApart() {
        assertThat(range(10, 20).dividedBy(range(2, 5))).contains(range(2, 10));
        assertThat(range(10, 20).dividedBy(range(-5, -2))).contains(range(-10, -2));
        assertThat(range(10, 20).dividedBy(from(2))).contains(range(0, 10));
        assertThat(range(10, 20).dividedBy(upTo(-2))).contains(range(-10, 0));
        assertThat(from(10).dividedBy(range(2, 5))).contains(from(2));
        assertThat(from(10).dividedBy(range(-5, -2))).contains(upTo(-2));
    }

    @Test
    void nothingIsDividedByWhatMayBeNothing() {
        for (Range zero :
                new Range[] {range(0, 5), range(-5, 0), range(-1, 1), from(0), upTo(0), Range.of(null, null)}) {
            assertThat(zero.spansZero()).as("%s", zero).isTrue();
            assertThat(range(1, 2).dividedBy(zero)).as("by %s", zero).isEmpty();
        }
        assertThat(from(1).spansZero()).isFalse();
        assertThat(upTo(-1).spansZero()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(-1, 2).dividedBy(range(1, 2)))
                .withMessage("Only what is not below 0 is divided: [-1, 2]");
    }

    @Test
    void whatIsNotBelowZeroIsCutThere() {
        assertThat(range(-3, 5).atLeastZero()).isEqualTo(range(0, 5));
        assertThat(range(-3, -2).atLeastZero()).isEqualTo(range(0, 0));
        assertThat(Range.of(null, null).atLeastZero()).isEqualTo(from(0));
        assertThat(range(2, 3).atLeastZero()).isEqualTo(range(2, 3));
    }

    @Test
    void endsAreInOrderAndFactorsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(2, 1))
                .withMessage("The low end is above the high end: 2, 1");
        assertThatIllegalArgumentException().isThrownBy(() -> range(1, 2).times(Fraction.ZERO));
        assertThat(range(1, 2).times(fraction(1, 2))).isEqualTo(Range.of(fraction(1, 2), Fraction.of(1)));
    }

    @Test
    void aRangeIsExactWhenItsEndsMeet() {
        assertThat(Range.of(Bounds.exactly(10)).isExact()).isTrue();
        assertThat(range(1, 2).isExact()).isFalse();
        assertThat(Range.of(null, null).isExact()).isFalse();
        assertThat(Range.of(Bounds.from(3))).isEqualTo(from(3)).hasToString("[3, unbounded)");
        assertThat(upTo(3)).hasToString("(unbounded, 3]");
    }
}
