package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** The figures, one at a time, that could settle an uncertain goal. */
class MissingFiguresTest {
    private static final String AUGUST = "2018-08-31";
    private static final String JANUARY = "2019-01-15";
    private static final Indicator FIXED = Indicator.fixed("relevant", "Relevante");
    private static final Indicator DAYS = Indicator.fluctuating("days", "Ventedage");
    private static final Indicator GROUP = Indicator.cumulative("group", "Gruppe");
    private static final Comparison SHARE = share("people").of("relevant").atLeast("0.8");
    private static final Activity UNQUANTIFIED =
            Activity.planned("A", "2018-10").expectingUnquantified("people").expectingUnquantified("group");

    @Test
    void anAdditionIsWhatIsLackingToTheTarget() {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(2000), PEOPLE, GROUP)
                .seen(people(980))
                .planned(UNQUANTIFIED)
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(more("people", 1020));
    }

    @Test
    void anAdditionIsOnTopOfWhatIsPlannedForSure() {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(500), PEOPLE, GROUP)
                .seen(people(100))
                .planned(UNQUANTIFIED, Activity.planned("B", "2018-11").expecting(exactly(50), "people"))
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(more("people", 350));
    }

    @Test
    void anAdditionThatMayOverlapMustReachTheTargetByItself() {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(500), PEOPLE.mayOverlap(), GROUP)
                .seen(people(100))
                .planned(UNQUANTIFIED)
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(more("people", 500));
    }

    @Test
    void whatComesOnTopMayExceedTheOtherLimit() {
        GoalAssessment goal = OneGoal.of(level("people").between(150, 300), PEOPLE)
                .seen(people(100))
                .planned(Activity.planned("Møde", "2018-10").expecting(between(20, 60), "people"))
                .on(AUGUST);
        assertThat(goal.indicator("people").planned()).isEqualTo(Bounds.closed(120, 160));
        assertThat(missing(goal)).containsExactly(Missing.figure("people"));
    }

    @Test
    void aMilestoneLacksOne() {
        GoalAssessment goal = OneGoal.of(reached("group"), PEOPLE, GROUP)
                .planned(UNQUANTIFIED)
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(more("group", 1));
    }

    @Test
    void anUnchangingNumberSettlesTheGoalWheneverItIsStated() {
        assertThat(missing(OneGoal.of(level("relevant").atLeast(30), FIXED).on(AUGUST)))
                .containsExactly(Missing.figure("relevant").fulfilledBy(atLeast(30)));
        assertThat(missing(OneGoal.of(level("relevant").atMost(30), FIXED).on(AUGUST)))
                .containsExactly(Missing.figure("relevant").fulfilledBy(atMost(30)));
    }

    @Test
    void somethingThatGoesEitherWayCanOnlyBeExpectedBeforeTheDueDay() {
        assertThat(missing(OneGoal.of(level("days").atMost(30), DAYS).on(AUGUST)))
                .containsExactly(Missing.figure("days").expectedBy(atMost(30)));
        assertThat(missing(OneGoal.of(level("days").atLeast(30), DAYS).on(AUGUST)))
                .containsExactly(Missing.figure("days").expectedBy(atLeast(30)));
    }

    @Test
    void afterTheDueDayTheLevelOnThatDaySettlesTheGoal() {
        assertThat(missing(OneGoal.of(level("days").atMost(30), DAYS).on(JANUARY)))
                .containsExactly(Missing.figure("days").fulfilledBy(atMost(30)));
        assertThat(missing(OneGoal.of(level("people").atLeast(500), PEOPLE)
                        .seen(people(100))
                        .on(JANUARY)))
                .containsExactly(Missing.figure("people").fulfilledBy(atLeast(500)));
    }

    @Test
    void theWholeOfAShareHasAThresholdForWhatIsSeenAndOneForWhatIsPlanned() {
        GoalAssessment goal = OneGoal.of(SHARE, PEOPLE, FIXED)
                .seen(people(30))
                .planned(Activity.planned("A", "2018-10").expecting(exactly(30), "people"))
                .on(AUGUST);
        assertThat(missing(goal))
                .containsExactly(
                        Missing.figure("relevant").fulfilledBy(atMost(37)).expectedBy(atMost(75)));
    }

    @Test
    void theWholeOfAShareHasOneThresholdWhereNothingMoreIsPlanned() {
        GoalAssessment goal = OneGoal.of(SHARE, PEOPLE, FIXED).seen(people(30)).on(AUGUST);
        assertThat(missing(goal)).containsExactly(Missing.figure("relevant").fulfilledBy(atMost(37)));
    }

    @Test
    void thePartOfAShareLacksWhatTheLargestWholeAsksFor() {
        GoalAssessment goal = OneGoal.of(SHARE, PEOPLE, FIXED, GROUP)
                .seen(people(30), relevant(between(90, 100)))
                .planned(UNQUANTIFIED)
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(more("people", 50));
    }

    @Test
    void aThresholdThatTheWholeCannotHaveIsNotNamed() {
        GoalAssessment goal = OneGoal.of(SHARE, PEOPLE, FIXED, GROUP)
                .seen(people(30), relevant(atLeast(38)))
                .planned(UNQUANTIFIED)
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(Missing.figure("relevant"), Missing.figure("people"));
    }

    @Test
    void whatLiesBetweenTwoValuesHasNoThreshold() {
        assertThat(missing(OneGoal.of(level("days").between(10, 20), DAYS).on(AUGUST)))
                .containsExactly(Missing.figure("days"));
    }

    @Test
    void aFigureWithAThresholdIsNotNamedWithoutOneToo() {
        FulfilmentRule rule = allOf(level("days").between(10, 20), level("days").atMost(15));
        assertThat(missing(OneGoal.of(rule, DAYS).on(AUGUST)))
                .containsExactly(Missing.figure("days").expectedBy(atMost(15)));
    }

    @Test
    void anAnyOfLacksEveryPartThatWouldDoByItself() {
        FulfilmentRule rule = anyOf(level("people").atLeast(500), reached("group"));
        assertThat(missing(OneGoal.of(rule, PEOPLE, GROUP).planned(UNQUANTIFIED).on(AUGUST)))
                .containsExactly(more("people", 500), more("group", 1));
    }

    @Test
    void anAllOfLacksOnlyWhatIsNotDecidedYet() {
        FulfilmentRule rule = allOf(level("people").atLeast(500), reached("group"));
        GoalAssessment goal = OneGoal.of(rule, PEOPLE, GROUP)
                .seen(Observation.total("group", exactly(1), "2018-06-30"))
                .planned(UNQUANTIFIED)
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(more("people", 500));
    }

    @Test
    void aPartThatDecidesAloneHidesThoseThatDoNot() {
        FulfilmentRule rule = anyOf(
                allOf(level("people").atLeast(500), reached("group")),
                level("days").atMost(30));
        assertThat(missing(OneGoal.of(rule, PEOPLE, GROUP, DAYS)
                        .planned(UNQUANTIFIED)
                        .on(AUGUST)))
                .containsExactly(Missing.figure("days").expectedBy(atMost(30)));
    }

    @Test
    void whereNoPartDecidesAloneEveryUndecidedOneIsNamedWithItsLabel() {
        FulfilmentRule rule = allOf(
                level("people").atLeast(500).labelled("500"),
                anyOf(reached("group")),
                level("people").atLeast(500));
        assertThat(missing(OneGoal.of(rule, PEOPLE, GROUP).planned(UNQUANTIFIED).on(AUGUST)))
                .containsExactly(more("people", 500).ofPart("500"), more("group", 1), more("people", 500));
    }

    @Test
    void nothingIsMissingOnceTheGoalIsNotUncertain() {
        OneGoal goal = OneGoal.of(level("people").atLeast(500), PEOPLE);
        assertThat(goal.seen(people(500)).on(AUGUST).missing()).isEmpty();
        assertThat(goal.seen(people(100)).on(AUGUST).status()).isEqualTo(Status.NOT_EXPECTED);
        assertThat(goal.seen(people(100)).on(AUGUST).missing()).isEmpty();
    }

    private static List<Missing> missing(GoalAssessment goal) {
        assertThat(goal.status()).isEqualTo(Status.UNCERTAIN);
        return goal.missing();
    }

    private static Missing more(String indicator, long count) {
        return Missing.addition(indicator).expectedBy(atLeast(count));
    }

    private static Observation people(long count) {
        return Observation.total("people", exactly(count), "2018-06-30");
    }

    private static Observation relevant(Figure figure) {
        return Observation.total("relevant", figure, "2018-06-30");
    }

    @Test
    void afterTheDueDayTheWholeOfAShareSettlesTheGoalRatherThanMakingItExpected() {
        Indicator invited = Indicator.cumulative("invited", "Inviterede");
        GoalAssessment goal = OneGoal.of(share("people").of("invited").atLeast("0.8"), PEOPLE, invited)
                .seen(Observation.total("people", exactly(30), "2018-12-31"))
                .on("2019-01-15");
        assertThat(goal.missing()).containsExactly(Missing.figure("invited").fulfilledBy(atMost(37)));
    }

    @Test
    void anUnchangingPartOfAWholeThatStillGrowsMakesTheShareExpectedRatherThanFulfilled() {
        Indicator part = Indicator.fixed("part", "Del");
        GoalAssessment goal = OneGoal.of(share("part").of("people").atLeast("0.8"), PEOPLE, part)
                .seen(Observation.total("people", exactly(100), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.missing()).containsExactly(Missing.figure("part").expectedBy(atLeast(80)));
    }

    @Test
    void aNumberThatContradictsItselfHasNoThresholdAsOneFigureMoreWouldSettleNothing() {
        GoalAssessment unchanging = OneGoal.of(level("relevant").atLeast(30), FIXED)
                .seen(relevant(exactly(20)), relevant(exactly(40)))
                .on(AUGUST);
        assertThat(missing(unchanging)).containsExactly(Missing.figure("relevant"));
        GoalAssessment past = OneGoal.of(level("days").atMost(30), DAYS)
                .seen(
                        Observation.total("days", exactly(20), "2018-12-31"),
                        Observation.total("days", exactly(40), "2018-12-31"))
                .on(JANUARY);
        assertThat(missing(past)).containsExactly(Missing.figure("days"));
    }

    @Test
    void aShareOfItselfIsNotReachedByAddingToIt() {
        GoalAssessment goal = OneGoal.of(share("people").of("people").all(), PEOPLE)
                .seen(Observation.total("people", between(8, 22), "2018-06-30"))
                .on(AUGUST);
        assertThat(missing(goal)).containsExactly(Missing.figure("people"));
    }

    @Test
    void onlyACountIsAskedForInWholeNumbers() {
        Comparison threeQuarters = share("people").of("relevant").atLeast("0.75");
        assertThat(missing(OneGoal.of(threeQuarters, PEOPLE, FIXED, GROUP)
                        .seen(people(30), relevant(exactly(50)))
                        .planned(UNQUANTIFIED)
                        .on(AUGUST)))
                .containsExactly(more("people", 8));
        assertThat(missing(OneGoal.of(threeQuarters, PEOPLE.domain(Domain.AMOUNT), FIXED, GROUP)
                        .seen(people(30), relevant(exactly(50)))
                        .planned(UNQUANTIFIED)
                        .on(AUGUST)))
                .extracting(each -> each.fulfilledBy().or(each::expectedBy))
                .containsExactly(Optional.of(atLeast("7.5")));
    }

    @Test
    void ofWhatGrowsByItselfOnlyTheLevelOnTheDueDayIsAtMostSoMuch() {
        Indicator complaints = Indicator.cumulative("complaints", "Klager").growsByItself();
        assertThat(missing(OneGoal.of(level("complaints").atMost(50), complaints)
                        .seen(Observation.total("complaints", exactly(45), "2018-03-31"))
                        .on(AUGUST)))
                .containsExactly(Missing.figure("complaints").fulfilledBy(atMost(50)));
    }

    @Test
    void aCustomRuleCannotAskForWhatItDoesNotDeclare() {
        assertThat(missing(OneGoal.of(new AskingElsewhere(), PEOPLE, GROUP)
                        .planned(UNQUANTIFIED)
                        .on(AUGUST)))
                .containsExactly(Missing.figure("people"));
    }

    private record AskingElsewhere() implements CustomRule {
        @Override
        public String name() {
            return "asking-elsewhere";
        }

        @Override
        public Set<String> indicators() {
            return Set.of("people");
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return evidence.level("people").atLeast(5);
        }

        @Override
        public List<Missing> missing(Evidence planned) {
            return List.of(Missing.figure("group"), Missing.figure("people"));
        }

        @Override
        public String describe(Language language) {
            return language.choose("at least five people", "mindst fem personer");
        }
    }
}
