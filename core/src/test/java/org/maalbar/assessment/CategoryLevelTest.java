package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.moreThan;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.maalbar.evidence.Views;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;

/** A category never enters the level as such, but the whole is no less, and the category no more than the whole. */
class CategoryLevelTest {
    private static final String AUGUST = "2018-08-31";
    private static final Observation ALL = Observation.total("people", exactly(100), "2018-06-30");

    @Test
    void isWhatWasObservedOfTheCategory() {
        GoalAssessment goal = goal().seen(ALL, women(exactly(40), "2018-06-30")).on(AUGUST);
        assertThat(women(goal, Views::seen)).hasToString("[40, 40]");
        assertThat(women(goal, Views::possible)).hasToString("[40, unbounded)");
        assertThat(women(goal, Views::planned)).hasToString("[40, 40]");
    }

    @Test
    void startsUnknownWhereverTheWholeStarts() {
        Indicator fromZero = PEOPLE.baseline("2018-01-01", exactly(0));
        GoalAssessment goal = OneGoal.of(InCategory.women(fromZero, 50), fromZero)
                .seen(Observation.increment("people", exactly(10), "2018-07").category("gender", "women"))
                .seen(Observation.increment("people", exactly(30), "2018-07"))
                .on(AUGUST);
        assertThat(goal.indicator("people").seen()).hasToString("[30, 30]");
        assertThat(women(goal, Views::seen)).hasToString("[10, 30]");
    }

    @Test
    void hasItsHighEndsCutToThoseOfTheWhole() {
        GoalAssessment goal =
                goal().seen(ALL.asFinal(), women(atLeast(40), "2018-06-30")).on(AUGUST);
        assertThat(women(goal, Views::seen)).hasToString("[40, 100]");
        assertThat(women(goal, Views::possible)).hasToString("[40, 100]");
        assertThat(women(goal, Views::planned)).hasToString("[40, 100]");
    }

    @Test
    void mayBeAnyPartOfTheWholeWhenNobodySays() {
        GoalAssessment goal = goal().seen(ALL).on(AUGUST);
        assertThat(women(goal, Views::seen)).hasToString("[0, 100]");
        assertThat(women(goal, Views::possible)).hasToString("[0, unbounded)");
        assertThat(goal.status()).isEqualTo(Status.UNCERTAIN);
    }

    @Test
    void isJoinedByContributionsWithTheirHighEndOnly() {
        GoalAssessment goal = goal().seen(ALL, women(exactly(40), "2018-06-30"))
                .planned(Activity.planned("A", "2018-10").expecting(exactly(50), "people"))
                .on(AUGUST);
        assertThat(goal.indicator("people").planned()).hasToString("[150, 150]");
        assertThat(women(goal, Views::planned)).hasToString("[40, 90]");
    }

    @Test
    void isRaisedByALevelWithItsHighEndOnly() {
        GoalAssessment goal = goal().seen(ALL, women(exactly(40), "2018-06-30"))
                .planned(Activity.planned("A", "2018-10").expectingLevel(exactly(200), "people"))
                .on(AUGUST);
        assertThat(goal.indicator("people").planned()).hasToString("[200, 200]");
        assertThat(women(goal, Views::planned)).hasToString("[40, 200]");
    }

    @Test
    void onceReachedIsFulfilledWhateverIsCountedOfTheWhole() {
        assertThat(goal().seen(women(exactly(50), "2018-06-30")).on(AUGUST).status())
                .isEqualTo(Status.FULFILLED);
    }

    @Test
    void failsWhereTheWholeIsTooSmall() {
        GoalAssessment goal = goal().seen(Observation.total("people", exactly(49), "2018-12-31"))
                .on("2019-01-15");
        assertThat(women(goal, Views::possible)).hasToString("[0, 49]");
        assertThat(goal.status()).isEqualTo(Status.NOT_FULFILLED);
    }

    @Test
    void raisesTheLowEndOfTheWhole() {
        GoalAssessment goal = goal().seen(
                        Observation.total("people", atLeast(100), "2018-06-30"), women(exactly(120), "2018-07-31"))
                .on(AUGUST);
        IndicatorAssessment people = goal.indicator("people");
        assertThat(people.seen()).hasToString("[120, unbounded)");
        assertThat(people.possible()).hasToString("[120, unbounded)");
        assertThat(people.lastObserved())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2018-07-31"));
    }

    @Test
    void raisesTheLowEndOfAnAmountToAnOpenOne() {
        Indicator hours = Indicator.cumulative("people", "Timer").domain(Domain.AMOUNT);
        GoalAssessment goal = OneGoal.of(InCategory.women(hours, 50), hours)
                .seen(women(moreThan("7.5"), "2018-07-31"))
                .on(AUGUST);
        assertThat(goal.indicator("people").seen()).hasToString("(7.5, unbounded)");
    }

    @Test
    void saysNothingOfAWholePercentage() {
        Indicator percent = Indicator.cumulative("people", "Andel").domain(Domain.PERCENT);
        GoalAssessment goal = OneGoal.of(InCategory.women(percent, 50), percent)
                .seen(women(exactly(60), "2018-07-31"))
                .on(AUGUST);
        assertThat(goal.indicator("people").seen()).hasToString("[0, 100]");
        assertThat(women(goal, Views::seen)).hasToString("[60, 60]");
    }

    @Test
    void mayExceedTheWholeWhereItIsNoPartOfIt() {
        Indicator days = Indicator.fluctuating("people", "Ventedage");
        GoalAssessment goal = OneGoal.of(InCategory.women(days, 50), days)
                .seen(Observation.total("people", exactly(30), "2018-06-30"), women(exactly(60), "2018-06-30"))
                .on(AUGUST);
        assertThat(women(goal, Views::seen)).hasToString("[60, 60]");
        assertThat(women(goal, Views::possible)).hasToString("[0, unbounded)");
    }

    @Test
    void aboveTheWholeContradictsIt() {
        ProgrammeAssessment assessment =
                goal().seen(ALL, women(exactly(120), "2018-06-30")).assessed(Assessor.on(AUGUST));
        assertThat(assessment.goal("1").indicator("people").seen()).hasToString("[100, unbounded)");
        assertThat(assessment.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("contradictory-observations"));
    }

    @Test
    void ofOneCategoryIsNotThatOfAnother() {
        GoalAssessment goal = goal().seen(ALL, women(exactly(40), "2018-06-30").category("gender", "men"))
                .on(AUGUST);
        assertThat(women(goal, Views::seen)).hasToString("[0, 100]");
    }

    @Test
    void unknownIsNamedAsMissing() {
        assertThat(goal().seen(ALL, women(atLeast(40), "2018-06-30"))
                        .planned(Activity.planned("A", "2018-10").expectingUnquantified("people"))
                        .on(AUGUST)
                        .missing())
                .containsExactly(Missing.figure("people"));
    }

    @Test
    void isShownForEveryPartOfTheRuleThatDeclaresIt() {
        Indicator groups = Indicator.cumulative("groups", "Hold");
        FulfilmentRule rule = allOf(
                InCategory.women(PEOPLE, 50).labelled("kvinder"),
                new InCategory(PEOPLE, "gender", "men", 50),
                level("groups").atLeast(1));
        GoalAssessment goal = OneGoal.of(rule, PEOPLE, groups)
                .seen(ALL, women(exactly(40), "2018-06-30"))
                .on(AUGUST);
        assertThat(goal.indicator("people").measures())
                .extracting(MeasureAssessment::measure)
                .containsExactly(
                        level("people").category("gender", "women"),
                        level("people").category("gender", "men"));
        assertThat(goal.indicator("groups").measures()).isEmpty();
        assertThat(goal.part("kvinder").seen()).isEqualTo(Truth.FAILS);
    }

    private static OneGoal goal() {
        return OneGoal.of(InCategory.women(PEOPLE, 50), PEOPLE);
    }

    private static Observation women(Figure figure, String day) {
        return Observation.total("people", figure, day).category("gender", "women");
    }

    private static Bounds women(GoalAssessment goal, Function<Views, Bounds> view) {
        return goal.evidence().on(goal.goal().rule().orElseThrow(), view).level("people", "gender", "women");
    }
}
