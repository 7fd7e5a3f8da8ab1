package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Notation.figure;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;

/** What remains to the target, from what has been seen. */
class RemainingTest {
    private static final Indicator HOURS =
            Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT);
    private static final Indicator WHOLE = Indicator.fixed("whole", "Alle");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unknown | [0, 500]
                    100     | [400, 400]
                    ~450    | [5, 95]
                    450-550 | [0, 50]
                    >=125   | [0, 375]
                    <=30    | [470, 500]
                    <30     | [471, 500]
                    500     | [0, 0]
                    600     | [0, 0]
                    >499    | [0, 0]
                    """)
    void toAtLeast500People(String seen, String remaining) {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(500), PEOPLE)
                .seen(Observation.total("people", figure(seen), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.remaining().orElseThrow()).hasToString(remaining);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100.5 | [399.5, 399.5]
                    >100  | [0, 400)
                    <100  | (400, 500]
                    <500  | (0, 500]
                    <501  | [0, 500]
                    >=500 | [0, 0]
                    """)
    void toAtLeast500HoursMayBeOpen(String seen, String remaining) {
        GoalAssessment goal = OneGoal.of(level("hours").atLeast(500), HOURS)
                .seen(Observation.total("hours", figure(seen), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.remaining().orElseThrow()).hasToString(remaining);
    }

    @Test
    void toAMilestoneIsOneUntilItIsReached() {
        OneGoal goal = OneGoal.of(reached("people"), PEOPLE);
        assertThat(goal.on("2018-08-31").remaining()).contains(Bounds.closed(0, 1));
        assertThat(goal.seen(Observation.total("people", figure("0"), "2018-06-30"))
                        .on("2018-08-31")
                        .remaining())
                .contains(Bounds.exactly(1));
        assertThat(goal.seen(Observation.increment("people", figure("1"), "2018-06-30"))
                        .on("2018-08-31")
                        .remaining())
                .contains(Bounds.exactly(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30      | 100     | [50, 50]
                    30      | 37      | [0, 0]
                    30      | 38      | [1, 1]
                    30      | unknown | [0, unbounded)
                    30      | >=100   | [50, unbounded)
                    30      | <=100   | [0, 50]
                    20-40   | 90-110  | [32, 68]
                    unknown | >=100   | [0, unbounded)
                    100     | <=100   | [0, 0]
                    """)
    void toFourFifthsOfAWhole(String part, String whole, String remaining) {
        GoalAssessment goal = OneGoal.of(share("people").of("whole").atLeast("0.8"), PEOPLE, WHOLE)
                .seen(
                        Observation.total("people", figure(part), "2018-06-30"),
                        Observation.total("whole", figure(whole), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.remaining().orElseThrow()).hasToString(remaining);
    }

    @Test
    void toAShareOfAnAmountMayBeOpen() {
        Indicator all = Indicator.fixed("whole", "Alle").domain(Domain.AMOUNT);
        GoalAssessment goal = OneGoal.of(share("hours").of("whole").atLeast("0.8"), HOURS, all)
                .seen(
                        Observation.total("hours", figure("30"), "2018-06-30"),
                        Observation.total("whole", figure(">100"), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.remaining().orElseThrow()).hasToString("(50, unbounded)");
    }

    @Test
    void isSaidOnlyUntilTheDueDay() {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(500), PEOPLE)
                .seen(Observation.total("people", figure("100"), "2018-06-30"))
                .on("2019-01-01");
        assertThat(goal.remaining()).isEmpty();
    }

    @Test
    void isSaidOfEachPartOfACompositeButNotOfTheWholeRule() {
        GoalAssessment goal = OneGoal.of(
                        allOf(
                                level("people").atLeast(500).labelled("mindst"),
                                level("people").atMost(900).labelled("højst"),
                                level("people").between(1, 2).labelled("mellem")),
                        PEOPLE)
                .seen(Observation.total("people", figure("100"), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.remaining()).isEmpty();
        assertThat(goal.part("mindst").remaining()).contains(Bounds.exactly(400));
        assertThat(goal.part("højst").remaining()).isEmpty();
        assertThat(goal.part("mellem").remaining()).isEmpty();
    }
}
