package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Notation.bounds;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {"[5, 4]", "(4, 4]", "[4, 4)", "(4, 4)", "[-1, 4]", "[-1, unbounded)"})
    void mustHoldAValueAndNothingNegative(String empty) {
        assertThatIllegalArgumentException().isThrownBy(() -> bounds(empty));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1, 2]         | [10, 20]       | [11, 22]
                    (1, 2]         | [10, 20]       | (11, 22]
                    [1, 2)         | [10, 20]       | [11, 22)
                    (1, 2)         | (10, 20)       | (11, 22)
                    [1, 2]         | [10, unbounded) | [11, unbounded)
                    (1, unbounded) | [10, 20]       | (11, unbounded)
                    [0.1, 0.1]     | [0.2, 0.2]     | [0.3, 0.3]
                    """)
    void aSumAddsBothEndsAndIsOpenWhereAnySummandIs(String one, String other, String sum) {
        assertThat(bounds(one).plus(bounds(other))).hasToString(sum);
        assertThat(bounds(other).plus(bounds(one))).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [10, 20]       | [15, 30]       | [15, 50]
                    (10, 20]       | [10, 30)       | (10, 50)
                    [0, 20]        | [5, unbounded) | [5, unbounded)
                    [3, 3]         | [0, 0]         | [3, 3]
                    """)
    void aUnionIsAtLeastItsLargestMemberAndAtMostTheSum(String one, String other, String union) {
        assertThat(bounds(one).union(bounds(other))).hasToString(union);
        assertThat(bounds(other).union(bounds(one))).hasToString(union);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    [1, 5]         | [3, 9]         | [3, 5]
                    [1, 5]         | (1, 5)         | (1, 5)
                    [1, 5]         | [5, 9]         | [5, 5]
                    [1, 5)         | [5, 9]         | none
                    [1, 5]         | (5, 9]         | none
                    [1, 2]         | [3, 4]         | none
                    [0, unbounded) | (3, unbounded) | (3, unbounded)
                    """)
    void anIntersectionHoldsWhatBothHold(String one, String other, String both) {
        assertThat(bounds(one).intersect(bounds(other)).map(Bounds::toString).orElse(null))
                .isEqualTo(both);
        assertThat(bounds(other).intersect(bounds(one)).map(Bounds::toString).orElse(null))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1, 2]         | [5, 6]         | [1, 6]
                    (1, 6)         | [1, 6]         | [1, 6]
                    (1, 6)         | [2, 5]         | (1, 6)
                    [1, 2]         | (5, unbounded) | [1, unbounded)
                    """)
    void aHullHoldsBoth(String one, String other, String hull) {
        assertThat(bounds(one).hull(bounds(other))).hasToString(hull);
        assertThat(bounds(other).hull(bounds(one))).hasToString(hull);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [5, 9]         | [0, 9]
                    (5, 9)         | [0, 9)
                    (5, unbounded) | [0, unbounded)
                    """)
    void someOfThemMayBeNone(String all, String some) {
        assertThat(bounds(all).orFewer()).hasToString(some);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [405, 495]     | 400 | HOLDS
                    [405, 495]     | 405 | HOLDS
                    [405, 495]     | 450 | UNDECIDED
                    [405, 495]     | 495 | UNDECIDED
                    [405, 495)     | 495 | FAILS
                    [405, 495]     | 496 | FAILS
                    (800, unbounded) | 800 | HOLDS
                    (800, unbounded) | 801 | UNDECIDED
                    """)
    void atLeastIsDecidedByTheEnds(String bounds, long target, Truth truth) {
        assertThat(bounds(bounds).atLeast(target)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [405, 495]     | 500 | HOLDS
                    [405, 495]     | 495 | HOLDS
                    [405, 495)     | 495 | HOLDS
                    [405, 495]     | 494 | UNDECIDED
                    [405, 495]     | 405 | UNDECIDED
                    (405, 495]     | 405 | FAILS
                    [405, 495]     | 404 | FAILS
                    [0, unbounded) | 999 | UNDECIDED
                    (999, unbounded) | 999 | FAILS
                    """)
    void atMostIsDecidedByTheEnds(String bounds, long target, Truth truth) {
        assertThat(bounds(bounds).atMost(target)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"4.9, false", "5, true", "5.1, true", "8.9, true", "9, false", "-1, false"})
    void containsTheValuesWithin(BigDecimal value, boolean within) {
        assertThat(bounds("[5, 9)").contains(value)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [5, 9]         | [5, 9)         | true
                    [5, 9)         | [5, 9]         | false
                    (5, 9]         | [5, 9]         | false
                    [5, unbounded) | [6, unbounded) | true
                    [5, 9]         | [6, unbounded) | false
                    """)
    void containsOtherBoundsWhenBothTheirEndsAreWithin(String outer, String inner, boolean within) {
        assertThat(bounds(outer).contains(bounds(inner))).isEqualTo(within);
    }

    @Test
    void theEndsOfTwoCanBePutTogetherUnlessTheyCross() {
        assertThat(Bounds.ofEnds(bounds("(1, 2]"), bounds("[0, 9)"))).contains(bounds("(1, 9)"));
        assertThat(Bounds.ofEnds(bounds("[5, 9]"), bounds("[1, 4]"))).isEmpty();
        assertThat(Bounds.ofEnds(bounds("(4, 9]"), bounds("[1, 4]"))).isEmpty();
    }

    @Test
    void onlyOneValueIsExact() {
        assertThat(bounds("[4, 4.0]").isExact()).isTrue();
        assertThat(bounds("[4, 5]").isExact()).isFalse();
        assertThat(bounds("[4, unbounded)").isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[405, 495]", "(800, unbounded)", "[0, unbounded)", "[0, 5)", "(0.5, 100]"})
    void isWrittenInMathematicalNotation(String text) {
        assertThat(bounds(text)).hasToString(text);
    }

    @Test
    void twoBoundsAreEqualWhenTheirEndsAre() {
        new EqualsTester()
                .addEqualityGroup(bounds("[4, 5]"), bounds("[4.0, 5.00]"), Bounds.closed(4, 5))
                .addEqualityGroup(bounds("(4, 5]"))
                .addEqualityGroup(bounds("[4, 5)"))
                .addEqualityGroup(bounds("(4, 5)"))
                .addEqualityGroup(Bounds.from(4), bounds("[4, unbounded)"))
                .addEqualityGroup(Bounds.above(new BigDecimal("4.0")), bounds("(4, unbounded)"))
                .addEqualityGroup(Bounds.exactly(4), Bounds.closed(4, 4))
                .addEqualityGroup(Bounds.unbounded(), Bounds.from(0))
                .testEquals();
    }

    @Test
    void nothingAboutThemMayBeNull() {
        new NullPointerTester().setDefault(Bounds.class, Bounds.unbounded()).testAllPublicStaticMethods(Bounds.class);
    }

    @Test
    void anyValueCanBeAskedFor() {
        assertThat(Bounds.unbounded().contains(new BigDecimal("1E200"))).isTrue();
    }
}
