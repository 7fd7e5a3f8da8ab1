package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.lessThan;
import static org.maalbar.quantity.Figure.moreThan;
import static org.maalbar.rule.Rules.level;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Status;

class AmountsAndPolicyTest {
    private static final Indicator HOURS =
            Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT);

    @Test
    void decimalsAddUpExactly() {
        GoalAssessment goal = OneGoal.of(hours("0.3"), HOURS)
                .seen(
                        Observation.total("hours", exactly("0.1"), "2018-06-30"),
                        Observation.increment("hours", exactly("0.2"), "2018-07"))
                .on("2018-08-31");
        assertThat(goal.indicator("hours").seen()).hasToString("[0.3, 0.3]");
        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void openEndsStayOpenInASum() {
        GoalAssessment goal = OneGoal.of(hours("12.75"), HOURS)
                .seen(
                        Observation.total("hours", exactly("12.5"), "2018-06-30"),
                        Observation.increment("hours", moreThan("0.25"), "2018-07"))
                .on("2018-08-31");
        assertThat(goal.indicator("hours").seen()).hasToString("(12.75, unbounded)");
        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void lessThanNeverReachesItsEnd() {
        GoalAssessment goal = OneGoal.of(hours("6.4"), HOURS)
                .seen(Observation.total("hours", about("4.0"), "2018-06-30"))
                .planned(Activity.planned("A", "2018-10").expecting(lessThan(2), "hours"))
                .on("2018-08-31");
        assertThat(goal.indicator("hours").seen()).hasToString("[3.6, 4.4]");
        assertThat(goal.indicator("hours").planned()).hasToString("[3.6, 6.4)");
        assertThat(goal.status()).isEqualTo(Status.NOT_EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.1  | [405, 495] | FULFILLED
                    0    | [449, 451] | FULFILLED
                    0.25 | [338, 562] | UNCERTAIN
                    1    | [0, 900]   | UNCERTAIN
                    """)
    void whatAboutMeansIsForTheProgrammeToSay(String share, String seen, Status status) {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(400), PEOPLE)
                .approximation(share)
                .seen(Observation.total("people", about(450), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.indicator("people").seen()).hasToString(seen);
        assertThat(goal.status()).isEqualTo(status);
    }

    @Test
    void thePolicyHoldsForPlansAndBaselinesToo() {
        Indicator people = PEOPLE.baseline("2018-01-01", about(100));
        GoalAssessment goal = OneGoal.of(level("people").atLeast(400), people)
                .approximation("0.5")
                .seen(Observation.increment("people", exactly(10), "2018-02"))
                .planned(Activity.planned("A", "2018-10").expecting(about(200), "people"))
                .on("2018-08-31");
        assertThat(goal.indicator("people").seen()).hasToString("[60, 160]");
        assertThat(goal.indicator("people").planned()).hasToString("[160, 460]");
    }

    private static Comparison hours(String target) {
        return level("hours").atLeast(new BigDecimal(target));
    }
}
