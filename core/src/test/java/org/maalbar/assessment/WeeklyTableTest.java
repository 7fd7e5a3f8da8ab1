package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingSummary;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** What happens to a verdict when the next row comes in. Goals are due on 31 December 2018. */
class WeeklyTableTest {
    private static final Indicator PARENTS = Indicator.cumulative("p", "Forældre");
    private static final Observation JUNE = Observation.total("p", exactly(240), "2018-06-30");
    private static final Activity COURSE = Activity.of("Kursus", ActivityState.COMPLETED)
            .during(Span.of("2018-08"))
            .expecting(exactly(300), "p");

    private static GoalAssessment parents(int target, String day, Observation... observations) {
        return OneGoal.of(level("p").atLeast(target), PARENTS)
                .seen(observations)
                .planned(COURSE)
                .on(day);
    }

    @Test
    void aRowOfSeptemberSaysNothingOfACourseInAugust() {
        assertThat(parents(500, "2018-09-10", JUNE).status()).isEqualTo(Status.UNCERTAIN);
        GoalAssessment later = parents(500, "2018-09-10", JUNE, Observation.increment("p", exactly(35), "2018-09-05"));
        assertThat(later.status()).isEqualTo(Status.UNCERTAIN);
        assertThat(later.indicator("p").contributions())
                .extracting(ContributionUse::reason)
                .containsExactly(ContributionUse.Reason.COMPLETED);
    }

    @Test
    void aTotalOfSeptemberContainsTheCourseInAugust() {
        GoalAssessment later = parents(500, "2018-09-10", JUNE, Observation.total("p", exactly(275), "2018-09-05"));
        assertThat(later.status()).isEqualTo(Status.NOT_EXPECTED);
        assertThat(later.indicator("p").contributions())
                .extracting(ContributionUse::reason)
                .containsExactly(ContributionUse.Reason.ALREADY_OBSERVED);
    }

    @Test
    void womenWhoCameAfterATotalComeOnTopOfIt() {
        OneGoal goal = OneGoal.of(level("p").atMost(120), PARENTS)
                .seen(
                        Observation.total("p", exactly(100), "2018-06-30"),
                        Observation.increment("p", exactly(60), "2018-07/2018-08")
                                .category("gender", "women"));
        assertThat(goal.on("2018-09-01").indicator("p").seen()).hasToString("[160, unbounded)");
        assertThat(goal.on("2018-09-01").status()).isEqualTo(Status.NOT_FULFILLED);
    }

    @Test
    void moreWomenThanAnOlderTotalAreGrowthAndNoContradiction() {
        GoalAssessment goal = OneGoal.of(level("p").atLeast(150), PARENTS)
                .seen(
                        Observation.total("p", exactly(100), "2018-06-30"),
                        Observation.total("p", exactly(130), "2018-07-31").category("gender", "women"))
                .on("2018-09-01");
        assertThat(goal.isContradictory()).isFalse();
        assertThat(goal.indicator("p").seen()).hasToString("[130, unbounded)");
    }

    @Test
    void whereNobodySaidWhatIsPlannedNothingIsExpected() {
        OneGoal complaints = OneGoal.of(level("p").atMost(50), PARENTS);
        assertThat(complaints
                        .seen(Observation.total("p", exactly(45), "2018-03-31"))
                        .on("2018-04-01")
                        .status())
                .isEqualTo(Status.UNCERTAIN);
        assertThat(parents(1000, "2018-09-01").status()).isEqualTo(Status.UNCERTAIN);
        assertThat(OneGoal.of(level("p").atMost(50), PARENTS.growsByActivitiesAlone())
                        .seen(Observation.total("p", exactly(45), "2018-03-31"))
                        .on("2018-04-01")
                        .status())
                .isEqualTo(Status.EXPECTED);
    }

    @Test
    void figuresThatContradictEachOtherSettleNothingByOneOfThem() {
        OneGoal contradicted = OneGoal.of(level("p").atLeast(100), PARENTS)
                .seen(
                        Observation.total("p", exactly(120), "2018-06-30"),
                        Observation.total("p", exactly(50), "2018-07-31"));
        GoalAssessment goal = contradicted.on("2018-08-31");
        assertThat(goal.status()).isEqualTo(Status.UNCERTAIN);
        assertThat(goal.indicator("p").seen()).hasToString("[50, 120]");
        assertThat(goal.isContradictory()).isTrue();
        assertThat(contradicted
                        .assessed(Assessor.on("2018-08-31"))
                        .initiatives()
                        .get(0)
                        .isContradictory())
                .isTrue();
        assertThat(contradicted.assessed(Assessor.on("2018-08-31")))
                .asString()
                .contains("the figures contradict each other");
        assertThat(goal.indicator("p").observations())
                .extracting(ObservationUse::reason)
                .containsExactly(ObservationUse.Reason.CONTRADICTED, ObservationUse.Reason.CONTRADICTS);
    }

    @Test
    void whatCameAfterAContradictionIsCountedFromItsLevel() {
        OneGoal goal = OneGoal.of(level("p").atLeast(100), PARENTS)
                .seen(
                        Observation.total("p", exactly(120), "2018-06-30"),
                        Observation.total("p", exactly(50), "2018-07-31"),
                        Observation.increment("p", exactly(20), "2018-07-15/2018-08-15"),
                        Observation.increment("p", exactly(30), "2018-09"),
                        Observation.total("p", exactly(130), "2018-10-31"));
        assertThat(goal.on("2018-08-31").indicator("p").seen()).hasToString("[50, 140]");
        assertThat(goal.on("2018-09-30").indicator("p").seen()).hasToString("[80, 170]");
        assertThat(goal.on("2018-10-31").indicator("p").seen()).hasToString("[130, 130]");
        assertThat(goal.on("2018-10-31").isContradictory()).isTrue();
    }

    @Test
    void aBaselineStandsAtTheStartOfItsDay() {
        GoalAssessment goal = OneGoal.of(level("p").atLeast(200), PARENTS.baseline("2018-01-01", exactly(100)))
                .seen(
                        Observation.increment("p", exactly(60), "2018-01"),
                        Observation.increment("p", exactly(50), "2018-02/2018-03"))
                .on("2018-04-01");
        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void aPlanThatRunsAsPlannedStaysExpectedWhenItsFirstVisitIsCounted() {
        Activity visits = Activity.of("Skolebesøg", ActivityState.ONGOING)
                .during(Span.of("2018-09/2018-11"))
                .contributing(Contribution.increment("p", exactly(1100)).stated("2018-08-31"));
        OneGoal goal = OneGoal.of(level("p").atLeast(2000), PARENTS)
                .seen(Observation.total("p", exactly(980), "2018-08-31"))
                .planned(visits);
        assertThat(goal.on("2018-09-06").status()).isEqualTo(Status.EXPECTED);
        GoalAssessment visited =
                goal.seen(Observation.increment("p", exactly(20), "2018-09-05")).on("2018-09-06");
        assertThat(visited.status()).isEqualTo(Status.EXPECTED);
        assertThat(visited.indicator("p").planned()).hasToString("[2080, 2100]");
        assertThat(visited.indicator("p").planBase()).hasValueSatisfying(base -> {
            assertThat(base.day()).isEqualTo("2018-08-31");
            assertThat(base.level()).hasToString("[980, 980]");
        });
        assertThat(visited.why()).contains("Plans are counted from 980 on 31 August 2018");
    }

    @Test
    void whatAnOngoingPlanBroughtBeforeItWasStatedMayBeAnything() {
        Activity begun = Activity.of("Kursus", ActivityState.ONGOING)
                .during(Span.of("2018-08/2018-10"))
                .contributing(Contribution.increment("p", exactly(50)).stated("2018-08-31"));
        GoalAssessment goal = OneGoal.of(level("p").atMost(400), PARENTS)
                .seen(JUNE)
                .planned(begun)
                .on("2018-09-01");
        assertThat(goal.indicator("p").planned()).hasToString("[290, unbounded)");
        assertThat(goal.indicator("p").contributions())
                .extracting(ContributionUse::reason)
                .containsExactly(ContributionUse.Reason.BEGAN_UNCOUNTED);
    }

    @Test
    void categoriesAddUpOnlyInADimensionSaidToBeComplete() {
        Observation[] districts = {
            Observation.total("p", exactly(120), "2018-06-30").category("district", "Valby"),
            Observation.total("p", exactly(190), "2018-06-30").category("district", "Amager")
        };
        assertThat(OneGoal.of(level("p").atLeast(300), PARENTS)
                        .seen(districts)
                        .on("2018-08-31")
                        .indicator("p")
                        .seen())
                .hasToString("[190, unbounded)");
        assertThat(OneGoal.of(level("p").atLeast(300), PARENTS.complete("district", "Valby", "Amager"))
                        .seen(districts)
                        .on("2018-08-31")
                        .indicator("p")
                        .seen())
                .hasToString("[310, 310]");
    }

    @Test
    void aClaimAfterTheDueDayIsNotHeldAgainstAFigureFromBeforeIt() {
        ProgrammeAssessment assessment = OneGoal.of(level("p").atLeast(100), PARENTS)
                .seen(
                        Observation.total("p", exactly(90), "2018-10-31"),
                        Observation.total("p", exactly(110), "2019-01-15"))
                .claimed(Claim.of(Status.FULFILLED, LocalDate.of(2019, 1, 15)).ofGoal("1"))
                .assessed(Assessor.on("2019-01-20"));
        assertThat(assessment.goal("1").status()).isEqualTo(Status.UNCERTAIN);
        assertThat(assessment.claims()).extracting(ClaimCheck::verdict).containsExactly(ClaimCheck.Verdict.UNSUPPORTED);
    }

    @Test
    void nothingIsAskedForThatCannotDecide() {
        Indicator staff = Indicator.fixed("staff", "Ansatte");
        GoalAssessment ofNothing = OneGoal.of(share("p").of("staff").atLeast("0.8"), PARENTS, staff)
                .seen(Observation.total("staff", exactly(0), "2018-01-01"))
                .on("2018-08-31");
        assertThat(ofNothing.missing()).isEmpty();
        GoalAssessment onTheLastDay = OneGoal.of(level("p").atLeast(500), PARENTS)
                .seen(JUNE)
                .planned(COURSE)
                .on("2018-12-31");
        assertThat(onTheLastDay.missing()).containsExactly(Missing.figure("p").fulfilledBy(atLeast(500)));
    }

    @Test
    void aContradictionIsToBeCorrectedAndNotMerelyMissing() {
        Indicator staff = Indicator.fixed("staff", "Ansatte");
        GoalAssessment goal = OneGoal.of(level("staff").atLeast(30), staff)
                .seen(
                        Observation.total("staff", exactly(20), "2018-01-01"),
                        Observation.total("staff", exactly(40), "2018-02-01"))
                .on("2018-08-31");
        assertThat(goal.why()).contains("the figures of “Ansatte” contradict each other and must be corrected.");
    }

    @Test
    void categoriesThatComeToMoreThanTheWholeAreAProblemAndChangeNoBounds() {
        Indicator waiting = Indicator.fluctuating("w", "Ventende");
        ProgrammeAssessment assessment = OneGoal.of(level("w").atMost(100), waiting)
                .seen(
                        Observation.total("w", exactly(90), "2018-06-30"),
                        Observation.total("w", exactly(50), "2018-06-30").category("gender", "women"),
                        Observation.total("w", exactly(50), "2018-06-30").category("gender", "men"))
                .assessed(Assessor.on("2018-08-31"));
        assertThat(assessment.problems()).extracting(Problem::code).containsExactly("parts-exceed-whole");
        assertThat(assessment.goal("1").indicator("w").seen()).hasToString("[90, 90]");
    }

    @Test
    void moreSpentInAYearThanGrantedIsAProblem() {
        Programme programme = Programme.builder("Handleplan")
                .initiatives(Initiative.of("1", "Indsats")
                        .funding(Funding.yearly(Money.of("DKK", 100), "2016/2018")
                                .spent(2016, Money.of("EUR", 200))
                                .spent(2017, Money.of("DKK", 100))
                                .spent(2018, Money.of("DKK", 101)))
                        .funding(Funding.yearly(Money.of("DKK", 500_000), "2018")
                                .source("Budget 2018")
                                .spent(2018, Money.of("DKK", 600_000))))
                .build();
        assertThat(programme.warnings())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        tuple(
                                "overspent",
                                "Initiative \"1\" spent more in 2018 than it was granted: DKK 101 of DKK 100"),
                        tuple(
                                "overspent",
                                "Initiative \"1\" spent more in 2018 than it was granted: DKK 0.6 million of DKK 0.5 million"
                                        + " from Budget 2018"));
        assertThat(programme.warnings().get(1).message(Locale.forLanguageTag("da")))
                .isEqualTo(
                        "Indsatsen »1« har i 2018 brugt mere, end den har fået bevilget: 0,6 mio. kr. af 0,5 mio. kr."
                                + " fra Budget 2018");
    }

    @Test
    void anInitiativeThatStatesNoFundingCountsAsNotStated() {
        Programme programme = Programme.builder("Handleplan")
                .initiatives(
                        Initiative.of("1", "Indsats").funding(Funding.yearly(Money.of("DKK", 100), "2018")),
                        Initiative.of("2", "Indsats"))
                .build();
        assertThat(FundingSummary.of(programme.initiatives()).year(2018).notStated())
                .isEqualTo(1);
    }

    @Test
    void whatIsNewInEveryCategoryOfACompleteDimensionIsNewInTheWhole() {
        OneGoal goal = OneGoal.of(level("p").atLeast(300), PARENTS.complete("gender", "women", "men"))
                .seen(
                        JUNE,
                        Observation.increment("p", exactly(3), "2018-07").category("gender", "women"),
                        Observation.increment("p", exactly(4), "2018-07").category("gender", "men"));
        assertThat(goal.on("2018-08-31").indicator("p").seen()).hasToString("[247, 247]");
        OneGoal shared = goal.seen(
                Observation.increment("p", exactly(1), "2018-07-15/2018-08-15").category("gender", "women"));
        assertThat(shared.on("2018-08-31").indicator("p").seen()).hasToString("[248, unbounded)");
    }
}
