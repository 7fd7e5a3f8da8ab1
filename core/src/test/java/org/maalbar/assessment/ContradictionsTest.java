package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.problem.Bilingual;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.time.Span;

/** Assessing never throws for what the data says; what contradicts what is a problem of the assessment. */
class ContradictionsTest {
    private static final Assessor AUGUST = Assessor.on("2018-08-31");
    private static final Assessor JANUARY = Assessor.on("2019-01-15");
    private static final Indicator FIXED = Indicator.fixed("people", "Personer");
    private static final Indicator FLUCTUATING = Indicator.fluctuating("people", "Personer");

    @Test
    void totalsOfTheSameDayThatDifferContradictEachOther() {
        OneGoal goal = goal(PEOPLE).seen(total(100, "2018-06-30"), total(120, "2018-06-30"));
        finds(goal, AUGUST, "contradictory-observations /indicators/0");
        assertThat(goal.on("2018-08-31").indicator("people").seen()).hasToString("[100, 120]");
    }

    @Test
    void totalsOfTheSameDayThatAgreeAreNoProblem() {
        OneGoal goal = goal(PEOPLE)
                .seen(
                        Observation.total("people", atLeast(100), "2018-06-30"),
                        Observation.total("people", atMost(120), "2018-06-30"));
        finds(goal, AUGUST);
        assertThat(goal.on("2018-08-31").indicator("people").seen()).hasToString("[100, 120]");
    }

    @Test
    void aCountThatFallsContradictsItself() {
        OneGoal goal = goal(PEOPLE).seen(total(100, "2018-03-31"), total(80, "2018-06-30"));
        finds(goal, AUGUST, "contradictory-observations /indicators/0");
        assertThat(goal.on("2018-08-31").indicator("people").seen()).hasToString("[80, 100]");
    }

    @Test
    void aFinalTotalBelowWhatWasReachedContradictsIt() {
        OneGoal goal = goal(PEOPLE).seen(total(100, "2018-06-30"), total(80, "2019-01-10"));
        finds(goal, JANUARY, "contradictory-observations /indicators/0");
        assertThat(goal.on("2019-01-15").indicator("people").possible()).hasToString("[80, unbounded)");
    }

    @Test
    void anUnchangingNumberThatChangesIsUnknown() {
        OneGoal goal = goal(FIXED).seen(total(100, "2018-03-31"), total(80, "2018-06-30"));
        finds(goal, AUGUST, "contradictory-observations /indicators/0");
        assertThat(goal.on("2018-08-31").indicator("people").seen()).hasToString("[0, unbounded)");
    }

    @Test
    void twoLevelsOnTheDueDaySettleNothing() {
        OneGoal goal = goal(FLUCTUATING).seen(total(100, "2018-12-31"), total(80, "2018-12-31"));
        finds(goal, JANUARY, "contradictory-observations /indicators/0");
        assertThat(goal.on("2019-01-15").indicator("people").possible()).hasToString("[0, unbounded)");
    }

    @Test
    void goingUpAndDownIsNoContradictionForWhatGoesEitherWay() {
        finds(goal(FLUCTUATING).seen(total(100, "2018-03-31"), total(80, "2018-06-30")), AUGUST);
    }

    @Test
    void twoPlannedLevelsOfTheSameLastDayContradictEachOther() {
        OneGoal goal = goal(FLUCTUATING).planned(bringing(20), bringing(30));
        finds(goal, AUGUST, "contradictory-plans /indicators/0");
        assertThat(goal.on("2018-08-31").indicator("people").planned()).hasToString("[20, 30]");
    }

    @Test
    void aPlanBeyondWhatIsPossibleIsNotCounted() {
        OneGoal goal = goal(PEOPLE)
                .seen(total(100, "2018-06-30").asFinal())
                .planned(Activity.planned("A", "2018-10").expecting(exactly(50), "people"));
        finds(goal, AUGUST, "plan-not-possible /indicators/0");
        assertThat(goal.on("2018-08-31").indicator("people").planned()).hasToString("[100, 100]");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2018-08-30, true",
        "ONGOING, 2018-08-30, true",
        "PLANNED, 2018-08-31, false",
        "PLANNED, 2018-07/.., false",
        "COMPLETED, 2018-08-30, false",
        "CANCELLED, 2018-08-30, false"
    })
    void anActivityWhosePeriodIsOverIsOverdueUntilItIsReportedCompleted(
            ActivityState state, String period, boolean overdue) {
        Activity first = Activity.planned("A");
        OneGoal goal = goal(PEOPLE).planned(first, Activity.of("B", state).during(Span.of(period)));
        if (overdue) {
            finds(goal, AUGUST, "overdue-activity /initiatives/0/activities/1");
        } else {
            finds(goal, AUGUST);
        }
    }

    @ParameterizedTest
    @CsvSource({"101, 100, part-exceeds-whole /indicators/1", "100, 100,", "0, 0, whole-is-zero /indicators/0"})
    void aPartIsNoMoreThanItsWholeAndOfNothingThereIsNoShare(long part, long whole, @Nullable String problem) {
        Indicator all = Indicator.fixed("all", "Alle");
        OneGoal goal = OneGoal.of(share("people").of("all").atLeast("0.8"), all, PEOPLE)
                .seen(total(part, "2018-06-30"), Observation.total("all", exactly(whole), "2018-06-30"));
        finds(goal, AUGUST, problem == null ? new String[0] : new String[] {problem});
    }

    @Test
    void theSameProblemOfTwoPartsOfAGoalIsReportedOnce() {
        OneGoal goal = OneGoal.of(
                        allOf(level("people").atLeast(1), level("people").atLeast(2)), PEOPLE)
                .seen(total(100, "2018-06-30"), total(120, "2018-06-30"));
        finds(goal, AUGUST, "contradictory-observations /indicators/0");
    }

    private static OneGoal goal(Indicator indicator) {
        return OneGoal.of(level("people").atLeast(500), indicator);
    }

    private static Observation total(long count, String day) {
        return Observation.total("people", exactly(count), day);
    }

    private static Activity bringing(long level) {
        return Activity.planned("A", "2018-10").expectingLevel(exactly(level), "people");
    }

    private static void finds(OneGoal goal, Assessor assessor, String... codesAndPlaces) {
        assertThat(goal.assessed(assessor).problems())
                .allSatisfy(problem -> assertThat(problem.isError()).isFalse())
                .allSatisfy(Bilingual::check)
                .extracting((Problem problem) -> problem.code() + " " + problem.place())
                .containsExactly(codesAndPlaces);
    }

    @Test
    void aContradictionWithinACategoryThatARuleAsksForIsAProblem() {
        OneGoal goal = OneGoal.of(InCategory.women(PEOPLE, 6), PEOPLE)
                .seen(
                        Observation.total("people", exactly(5), "2018-06-30").category("gender", "women"),
                        Observation.total("people", exactly(7), "2018-06-30").category("gender", "women"));
        finds(goal, AUGUST, "contradictory-observations /indicators/0");
    }
}
