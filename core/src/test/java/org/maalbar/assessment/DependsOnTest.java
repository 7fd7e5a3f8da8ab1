package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.junit.jupiter.api.Test;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

/** The activities whose removal alone makes an expected goal drop. */
class DependsOnTest {

    @Test
    void isTheOneActivityWithoutWhichTheTargetIsOutOfReach() {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(500), PEOPLE)
                .seen(Observation.total("people", exactly(240), "2018-08-31").someOfThem())
                .planned(
                        Activity.planned("Temaaftener", "2018-23").id("bm").expectingSome(atLeast(125), "people"),
                        Activity.planned("Baba-grupper", "2018-23").id("baba").expecting(atLeast(125), "people"),
                        Activity.planned("Foreninger", "2018-23").id("dfh").expecting(exactly(500), "people"))
                .on("2018-08-31");
        assertThat(goal.status()).isEqualTo(Status.EXPECTED);
        assertThat(goal.dependsOn()).containsExactly("dfh");
    }

    @Test
    void isNothingWhereEachOfTwoActivitiesWouldDo() {
        assertThat(withTwo(500, 500).dependsOn()).isEmpty();
    }

    @Test
    void isBothWhereNeitherWouldDo() {
        assertThat(withTwo(250, 250).dependsOn()).containsExactly("1.a1", "1.a2");
    }

    @Test
    void isNothingUnlessTheGoalIsExpected() {
        assertThat(withTwo(250, 249).status()).isEqualTo(Status.NOT_EXPECTED);
        assertThat(withTwo(250, 249).dependsOn()).isEmpty();
    }

    @Test
    void mayBeAnActivityOfAnotherInitiative() {
        Programme programme = Programme.builder("Handleplan")
                .span("2018")
                .indicators(PEOPLE)
                .observations(Observation.total("people", exactly(0), "2018-06-30"))
                .initiatives(
                        Initiative.of("1", "One")
                                .goals(Goal.of("500", level("people").atLeast(500))),
                        Initiative.of("2", "Two").activities(activity(500)))
                .build();
        assertThat(Assessor.on("2018-08-31").assess(programme).goal("1").dependsOn())
                .containsExactly("2.a1");
    }

    @Test
    void isTheActivityThatSetsTheLevelOfSomethingThatGoesEitherWay() {
        Indicator days = Indicator.fluctuating("days", "Ventedage");
        GoalAssessment goal = OneGoal.of(level("days").atMost(30), days)
                .seen(Observation.total("days", exactly(40), "2018-06-30"))
                .planned(
                        Activity.planned("A", "2018-09").expectingLevel(exactly(35), "days"),
                        Activity.planned("B", "2018-10").expectingLevel(exactly(28), "days"))
                .on("2018-08-31");
        assertThat(goal.status()).isEqualTo(Status.EXPECTED);
        assertThat(goal.dependsOn()).containsExactly("1.a2");
    }

    private static GoalAssessment withTwo(long first, long second) {
        return OneGoal.of(level("people").atLeast(500), PEOPLE)
                .seen(Observation.total("people", exactly(0), "2018-06-30"))
                .planned(activity(first), activity(second))
                .on("2018-08-31");
    }

    private static Activity activity(long count) {
        return Activity.planned("A", "2018-10").expecting(exactly(count), "people");
    }
}
