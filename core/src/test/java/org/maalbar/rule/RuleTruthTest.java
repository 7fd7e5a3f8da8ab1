package org.maalbar.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Notation.bounds;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.atLeastOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.quantity.Truth;

/** What each built-in rule says of what is known. */
class RuleTruthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [500, 500]       | HOLDS
                    [499, 600]       | UNDECIDED
                    [500, unbounded) | HOLDS
                    [0, 500)         | FAILS
                    [0, 500]         | UNDECIDED
                    """)
    void atLeast500(String known, Truth truth) {
        assertThat(on(level("x").atLeast(500), known)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [30, 30]        | HOLDS
                    [0, 31)         | UNDECIDED
                    (30, 31]        | FAILS
                    [30, unbounded) | UNDECIDED
                    [31, unbounded) | FAILS
                    """)
    void atMost30(String known, Truth truth) {
        assertThat(on(level("x").atMost(30), known)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [10, 20]       | HOLDS
                    (10, 20)       | HOLDS
                    [9, 20]        | UNDECIDED
                    [10, 21]       | UNDECIDED
                    [5, 10)        | FAILS
                    [5, 10]        | UNDECIDED
                    (20, 25]       | FAILS
                    [20, 25]       | UNDECIDED
                    [0, unbounded) | UNDECIDED
                    """)
    void between10And20(String known, Truth truth) {
        assertThat(on(level("x").between(10, 20), known)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1, 1]         | HOLDS
                    [0, 0]         | FAILS
                    [0, 1]         | UNDECIDED
                    [0, 1)         | FAILS
                    """)
    void aMilestoneIsReachedWhenItsCountIsOne(String known, Truth truth) {
        assertThat(on(reached("x"), known)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [80, 80]       | [100, 100]       | HOLDS
                    [79, 79]       | [100, 100]       | FAILS
                    [80, 90]       | [90, 100]        | HOLDS
                    [80, 90]       | [90, 101]        | UNDECIDED
                    [80, 80]       | [50, 100)        | HOLDS
                    (80, 90]       | [90, 100]        | HOLDS
                    [0, 80)        | [100, 120]       | FAILS
                    [0, 80]        | [100, 120]       | UNDECIDED
                    [0, 80]        | (100, 120]       | FAILS
                    [0, unbounded) | [100, 100]       | UNDECIDED
                    [30, 30]       | [0, unbounded)   | UNDECIDED
                    [30, 30]       | [38, unbounded)  | FAILS
                    [30, 30]       | [37, unbounded)  | UNDECIDED
                    [30, 30]       | [1, 37]          | HOLDS
                    """)
    void atLeastFourFifthsOfTheWhole(String part, String whole, Truth truth) {
        assertThat(share(part, whole, "0.8")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [0, 0]         | [0, 0]         | UNDECIDED
                    [5, 5]         | [0, 0]         | UNDECIDED
                    [0, 0]         | [0, 10]        | UNDECIDED
                    [8, 8]         | [0, 10]        | HOLDS
                    [0, 0]         | (0, 10]        | FAILS
                    [0, 0]         | [1, 10]        | FAILS
                    """)
    void aWholeThatMayBeZeroDecidesNothingAgainstTheShare(String part, String whole, Truth truth) {
        assertThat(share(part, whole, "0.8")).isEqualTo(truth);
    }

    @Test
    void aShareIsComparedWithoutDividing() {
        assertThat(share("[1, 1]", "[3, 3]", "0.333333333333")).isEqualTo(Truth.HOLDS);
        assertThat(share("[1, 1]", "[3, 3]", "0.333333333334")).isEqualTo(Truth.FAILS);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS,     HOLDS,     HOLDS,     HOLDS,     HOLDS,     HOLDS",
        "HOLDS,     HOLDS,     FAILS,     FAILS,     HOLDS,     HOLDS",
        "HOLDS,     FAILS,     FAILS,     FAILS,     HOLDS,     FAILS",
        "FAILS,     FAILS,     FAILS,     FAILS,     FAILS,     FAILS",
        "HOLDS,     UNDECIDED, UNDECIDED, UNDECIDED, HOLDS,     UNDECIDED",
        "HOLDS,     HOLDS,     UNDECIDED, UNDECIDED, HOLDS,     HOLDS",
        "HOLDS,     UNDECIDED, FAILS,     FAILS,     HOLDS,     UNDECIDED",
        "FAILS,     FAILS,     UNDECIDED, FAILS,     UNDECIDED, FAILS",
        "FAILS,     UNDECIDED, UNDECIDED, FAILS,     UNDECIDED, UNDECIDED"
    })
    void compositesCombineTheTruthOfTheirParts(Truth a, Truth b, Truth c, Truth all, Truth any, Truth twoOf) {
        FulfilmentRule rule = reached("x");
        List<Truth> parts = Arrays.asList(a, b, c);
        assertThat(allOf(rule, rule, rule).combine(parts)).isEqualTo(all);
        assertThat(anyOf(rule, rule, rule).combine(parts)).isEqualTo(any);
        assertThat(atLeastOf(2, rule, rule, rule).combine(parts)).isEqualTo(twoOf);
    }

    @Test
    void aCompositeEvaluatesItsParts() {
        Evidence evidence = Evidence.of(Map.of("a", bounds("[1, 1]"), "b", bounds("[0, 0]"), "c", bounds("[0, 5]")));
        assertThat(allOf(reached("a"), reached("c")).evaluate(evidence)).isEqualTo(Truth.UNDECIDED);
        assertThat(allOf(reached("a"), reached("b"), reached("c")).evaluate(evidence))
                .isEqualTo(Truth.FAILS);
        assertThat(anyOf(reached("b"), allOf(reached("a"), reached("a"))).evaluate(evidence))
                .isEqualTo(Truth.HOLDS);
        assertThat(atLeastOf(2, reached("a"), reached("b"), reached("c")).evaluate(evidence))
                .isEqualTo(Truth.UNDECIDED);
    }

    @Test
    void aLabelSaysNothingOfItsOwn() {
        Evidence evidence = Evidence.of(Map.of("x", bounds("[0, 5]")));
        assertThat(level("x").atLeast(6).labelled("six").evaluate(evidence)).isEqualTo(Truth.FAILS);
    }

    @Test
    void evidenceKnowsOfACategoryOnlyThatItIsNoMoreThanTheWhole() {
        Evidence evidence = Evidence.of(Map.of("x", bounds("[3, 5)")));
        assertThat(evidence.level("x", "gender", "women")).isEqualTo(bounds("[0, 5)"));
    }

    @Test
    void evidenceRefusesAnIndicatorThatItWasNotGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.of(Map.of()).level("x"))
                .withMessageContaining("\"x\"");
    }

    private static Truth on(FulfilmentRule rule, String known) {
        return rule.evaluate(Evidence.of(Map.of("x", bounds(known))));
    }

    private static Truth share(String part, String whole, String minimum) {
        return Rules.share("part")
                .of("whole")
                .atLeast(minimum)
                .evaluate(Evidence.of(Map.of("part", bounds(part), "whole", bounds(whole))));
    }
}
