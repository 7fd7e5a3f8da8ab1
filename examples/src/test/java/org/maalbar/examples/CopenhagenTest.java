package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.exactly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ClaimCheck;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.Pace;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.Way;
import org.maalbar.funding.FundingSummary;
import org.maalbar.funding.FundingTotal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** What an honest assessment of the annex on 31 August 2018 says. */
class CopenhagenTest {
    private final ProgrammeAssessment assessment = Copenhagen.assessed();

    @Test
    void theDataIsReadWithoutAnyProblem() {
        assertThat(Copenhagen.loaded().problems()).isEmpty();
        assertThat(assessment.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, UNCERTAIN, UNSUPPORTED",
        "2, UNCERTAIN, UNSUPPORTED",
        "3, EXPECTED, SUPPORTED",
        "4, UNCERTAIN, UNSUPPORTED",
        "5, UNCERTAIN, UNSUPPORTED",
        "6, FULFILLED, UNDERSTATED"
    })
    void everyGoalHasItsStatusAndItsClaimTheVerdict(String id, Status status, Verdict verdict) {
        GoalAssessment goal = assessment.goal(id);

        assertThat(goal.status()).isEqualTo(status);
        assertThat(goal.claims().get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void oneClaimOfTheSixOnWholeGoalsIsSupported() {
        assertThat(assessment.claims().stream()
                        .filter(check -> check.claim().part().isEmpty())
                        .map(ClaimCheck::verdict))
                .hasSize(6)
                .containsOnlyOnce(Verdict.SUPPORTED);
    }

    @Test
    void ofInitiative1ThereRemain1020AndNobodySaysHowManyArePlanned() {
        GoalAssessment goal = assessment.goal("1");

        assertThat(goal.remaining()).contains(Bounds.exactly(1020));
        assertThat(goal.missing())
                .containsExactly(Missing.addition("young-people").expectedBy(atLeast(1020)));
    }

    @Test
    void ofInitiative2ThereRemain2AndNothingPlannedIsQuantified() {
        GoalAssessment goal = assessment.goal("2");

        assertThat(goal.remaining()).contains(Bounds.exactly(2));
        assertThat(goal.missing())
                .containsExactly(Missing.addition("free-schools").expectedBy(atLeast(2)));
        assertThat(goal.indicator("free-schools").contributions())
                .hasSize(2)
                .allSatisfy(use -> assertThat(use.contribution().figure()).isEmpty());
    }

    @Test
    void initiative3DependsOnTheThirdActivityAlone() {
        GoalAssessment goal = assessment.goal("3");

        assertThat(goal.indicator("parents").seen()).isEqualTo(Bounds.closed(0, 240));
        assertThat(goal.indicator("parents").planned()).isEqualTo(Bounds.from(625));
        assertThat(goal.dependsOn()).containsExactly("3.dfh");
    }

    @Test
    void initiative3IsExpectedEvenIfTheSameParentsAreCountedTwice() {
        Programme programme = assessment.programme();
        Programme.Builder overlapping = Programme.builder(programme.title());
        for (Indicator indicator : programme.indicators()) {
            overlapping.indicators(indicator.id().equals("parents") ? indicator.mayOverlap() : indicator);
        }
        programme.organisations().forEach(overlapping::organisations);
        programme.observations().forEach(overlapping::observations);
        programme.initiatives().forEach(overlapping::initiatives);

        GoalAssessment goal =
                Assessor.on("2018-08-31").assess(overlapping.build()).goal("3");

        assertThat(goal.indicator("parents").planned()).isEqualTo(Bounds.from(500));
        assertThat(goal.status()).isEqualTo(Status.EXPECTED);
    }

    @Test
    void inInitiative4About450AreSeenSo5To95Remain() {
        GoalAssessment goal = assessment.goal("4");

        assertThat(goal.indicator("professionals").seen()).isEqualTo(Bounds.closed(405, 495));
        assertThat(goal.remaining()).contains(Bounds.closed(5, 95));
    }

    @Test
    void initiative5NeedsTheNumberOfRelevantStaffWhichMayBe37Or75AtMost() {
        GoalAssessment goal = assessment.goal("5");

        assertThat(goal.missing())
                .contains(Missing.figure("contacts-relevant")
                        .fulfilledBy(atMost(37))
                        .expectedBy(atMost(75))
                        .ofPart("80 pct."));
    }

    @Test
    void nothingShowsThatAllInInitiative5WereOfferedTheCourse() {
        GoalAssessment goal = assessment.goal("5");

        assertThat(goal.part("Tilbud til alle").seen()).isEqualTo(Truth.UNDECIDED);
        assertThat(goal.indicator("contacts-offered").observations()).isEmpty();
        assertThat(goal.missing()).contains(Missing.figure("contacts-offered").ofPart("Tilbud til alle"));
    }

    @Test
    void theClaimThat80PercentCompletedTheCourseIsUnsupportedByItself() {
        ClaimCheck check = assessment.goal("5").claims().get(1);

        assertThat(check.claim().part()).contains("80 pct.");
        assertThat(check.claim().status()).contains(Status.FULFILLED);
        assertThat(check.verdict()).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void bothPartsOfInitiative6AreReachedAndCannotBeUndone() {
        GoalAssessment goal = assessment.goal("6");

        assertThat(goal.part("Etableret").possible()).isEqualTo(Truth.HOLDS);
        assertThat(goal.part("4 møder").possible()).isEqualTo(Truth.HOLDS);
        assertThat(goal.part("4 møder").remaining()).contains(Bounds.exactly(0));
    }

    @Test
    void theFiveOtherInitiativesHaveNoMeasurableGoal() {
        List<InitiativeAssessment> others = assessment.initiatives().subList(6, 11);

        assertThat(assessment.initiatives()).hasSize(11);
        assertThat(others).allSatisfy(each -> assertThat(each.status()).isEmpty());
    }

    @Test
    void goals1And2And4TakeOneActivityThatSaysHowManyMore() {
        assertThat(ways("1", Language.ENGLISH))
                .containsExactly(
                        "1.ssp states at least 1,020 børn og unge: expected",
                        "1.theatre states at least 1,020 børn og unge: expected",
                        "one more planned activity that states at least 1,020 børn og unge: expected");
        assertThat(ways("2", Language.DANISH))
                .containsExactly(
                        "2.ssp oplyser mindst 2 friskoler: forventes opfyldt",
                        "2.social-workers oplyser mindst 2 friskoler: forventes opfyldt",
                        "én planlagt aktivitet mere, der oplyser mindst 2 friskoler: forventes opfyldt");
        assertThat(ways("4", Language.DANISH))
                .containsExactly(
                        "4.courses oplyser mindst 95 medarbejdere: forventes opfyldt",
                        "4.talks oplyser mindst 95 medarbejdere: forventes opfyldt",
                        "én planlagt aktivitet mere, der oplyser mindst 95 medarbejdere: forventes opfyldt");
    }

    @Test
    void goal5TakesMoreThanOneFigureAsNobodySaysHowManyWereOfferedTheCourse() {
        assertThat(ways("5", Language.ENGLISH)).isEmpty();
    }

    @Test
    void were75OfferedItGoal5WouldTakeThatNoMoreAreRelevantAndNotThat37AreAsThatWouldBeLess() {
        assertThat(assessment
                        .whatIf(p -> p.observing(Observation.total("contacts-offered", exactly(75), "2018-08-31")))
                        .goal("5")
                        .ways())
                .extracting(Way::toString)
                .containsExactly("at most 75 støttekontaktpersoner (Relevante støttekontaktpersoner)"
                        + " counted on 31 August 2018: expected");
    }

    private List<String> ways(String goal, Language language) {
        return assessment.goal(goal).ways().stream()
                .map(way -> way.inWords(language))
                .toList();
    }

    // Money and pace.

    private static Money kroner(long amount) {
        return Money.of("DKK", amount);
    }

    @Test
    void theSixInitiativesAreFundedWithTwoMillionAYearAndOneWithinTheExistingBudget() {
        FundingSummary six =
                FundingSummary.of(assessment.programme().initiatives().subList(0, 6));

        assertThat(six.year(2017).amounts()).containsExactly(kroner(2_000_000));
        assertThat(six.year(2018).amounts()).containsExactly(kroner(2_000_000));
        assertThat(six.over(2017, 2018).amounts()).containsExactly(kroner(4_000_000));
        assertThat(six.over(2017, 2018).existingBudget()).isEqualTo(1);
        assertThat(six.over(2017, 2018).isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 200000, 2, 1, 0",
        "2017, 2200000, 2, 1, 0",
        "2018, 2200000, 2, 1, 3.5",
        "2019, 200000, 2, 1, 3.5",
        "2020, 0, 2, 1, 3.5",
        "2021, 0, 0, 1, 3.5"
    })
    void aYearIsAtLeastWhatIsStated(int year, long amount, int withoutAmount, int notStated, BigDecimal positions) {
        FundingTotal total =
                FundingSummary.of(assessment.programme().initiatives()).year(year);

        assertThat(total.amounts()).isEqualTo(amount == 0 ? List.of() : List.of(kroner(amount)));
        assertThat(total.withoutAmount()).isEqualTo(withoutAmount);
        assertThat(total.notStated()).isEqualTo(notStated);
        assertThat(total.positions()).isEqualByComparingTo(positions);
        assertThat(total.isComplete()).isFalse();
    }

    @Test
    void theCooperationWithAssociationsUsedMoneyInTwoYearsAndNobodySaysHowMuch() {
        FundingSummary summary = FundingSummary.of(assessment.programme().initiatives());

        assertThat(summary.over(2016, 2017).spentWithoutAmount()).isEqualTo(2);
        assertThat(summary.over(2016, 2021).spent()).isEmpty();
        assertThat(assessment.goals())
                .allSatisfy(goal -> assertThat(goal.unitCost()).isEmpty());
    }

    @Test
    void thePaceNeededForInitiative1IsAboutFiveTimesThatSoFar() {
        Pace pace = assessment.goal("1").rule().pace().orElseThrow();

        assertThat(pace.ratio().orElseThrow().low().orElseThrow().rounded(1, RoundingMode.HALF_UP))
                .isEqualTo("5.2");
        assertThat(pace.projected().low().orElseThrow().rounded(0, RoundingMode.HALF_UP))
                .isEqualTo("1177");
    }
}
