package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.assessment.ClaimCheck.Verdict;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** A claim is never evidence; it is compared with the assessment on its own day. */
class ClaimsTest {
    private static final LocalDate AUGUST = LocalDate.of(2018, 8, 31);
    private static final Activity UNQUANTIFIED =
            Activity.planned("A", "2018-10").expectingUnquantified("people").stated("2018-06-30");

    @ParameterizedTest
    @CsvSource({
        "EXPECTED, 100, 400, SUPPORTED, EXPECTED",
        "EXPECTED, 100, 399, OVERSTATED, NOT_EXPECTED",
        "UNCERTAIN, 100, 399, OVERSTATED, NOT_EXPECTED",
        "EXPECTED, 500, 0, UNDERSTATED, FULFILLED",
        "UNCERTAIN, 500, 0, UNDERSTATED, FULFILLED",
        "FULFILLED, 500, 0, SUPPORTED, FULFILLED",
        "FULFILLED, 100, 400, OVERSTATED, EXPECTED",
        "NOT_FULFILLED, 100, 399, UNDERSTATED, NOT_EXPECTED"
    })
    void aClaimIsHeldAgainstTheStatusOnItsDay(
            Status claimed, long seen, long planned, Verdict verdict, Status assessed) {
        ClaimCheck check = only(goal().seen(total(seen, "2018-06-30"))
                .planned(Activity.planned("A", "2018-10").expecting(exactly(planned), "people"))
                .claimed(claim(claimed)));
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.assessed()).contains(assessed);
    }

    @ParameterizedTest
    @CsvSource({
        "FULFILLED, UNSUPPORTED",
        "EXPECTED, UNSUPPORTED",
        "UNCERTAIN, SUPPORTED",
        "NOT_EXPECTED, UNSUPPORTED",
        "NOT_FULFILLED, UNSUPPORTED"
    })
    void whereTheEvidenceDecidesNothingOnlyUncertainIsSupported(Status claimed, Verdict verdict) {
        assertThat(only(goal().claimed(claim(claimed))).verdict()).isEqualTo(verdict);
    }

    @Test
    void fulfilledIsOverstatedWhenWhatWasSeenThatVeryDayFails() {
        OneGoal goal = goal().seen(total(100, "2018-08-31")).planned(UNQUANTIFIED);
        ClaimCheck check = only(goal.claimed(claim(Status.FULFILLED)));
        assertThat(check.verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(check.assessed()).contains(Status.UNCERTAIN);
    }

    @Test
    void fulfilledIsOnlyUnsupportedWhenTheFailingLevelWasSeenEarlier() {
        OneGoal goal = goal().seen(total(100, "2018-08-30")).planned(UNQUANTIFIED);
        assertThat(only(goal.claimed(claim(Status.FULFILLED))).verdict()).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void expectedIsNotOverstatedByWhatWasSeenThatVeryDay() {
        OneGoal goal = goal().seen(total(100, "2018-08-31")).planned(UNQUANTIFIED);
        assertThat(only(goal.claimed(claim(Status.EXPECTED))).verdict()).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void aClaimOnAnInitiativeIsHeldAgainstItsLowestGoal() {
        Initiative initiative =
                initiative().claims(Claim.of(Status.FULFILLED, AUGUST), Claim.of(Status.UNCERTAIN, AUGUST));
        InitiativeAssessment assessed = assess(initiative, total(600, "2018-06-30"));
        assertThat(assessed.claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(Verdict.UNSUPPORTED, Verdict.SUPPORTED);
    }

    @Test
    void fulfilledOfAnInitiativeIsOverstatedWhenAnyOfItsGoalsFailsThatVeryDay() {
        Initiative initiative =
                initiative().claims(Claim.of(Status.FULFILLED, AUGUST)).activities(UNQUANTIFIED);
        InitiativeAssessment assessed =
                assess(initiative, total(600, "2018-06-30"), Observation.total("group", exactly(0), "2018-08-31"));
        assertThat(assessed.status()).contains(Status.UNCERTAIN);
        assertThat(assessed.claims()).extracting(ClaimCheck::verdict).containsExactly(Verdict.OVERSTATED);
        Initiative growing =
                initiative.activities(Activity.planned("B", "2018-10").expectingUnquantified("group"));
        InitiativeAssessment uncertain =
                assess(growing, total(600, "2018-06-30"), Observation.total("group", exactly(0), "2018-08-31"));
        assertThat(uncertain.status()).contains(Status.UNCERTAIN);
        assertThat(uncertain.claims()).extracting(ClaimCheck::verdict).containsExactly(Verdict.OVERSTATED);
    }

    @Test
    void aClaimOnAPartIsHeldAgainstThatPartAlone() {
        GoalAssessment goal = OneGoal.of(
                        allOf(
                                level("people").atLeast(500).labelled("500"),
                                reached("group").labelled("Gruppe")),
                        PEOPLE,
                        Indicator.cumulative("group", "Gruppe"))
                .seen(Observation.total("group", exactly(1), "2018-06-30"))
                .claimed(
                        claim(Status.FULFILLED).ofPart("Gruppe"),
                        claim(Status.FULFILLED).ofPart("500"),
                        claim(Status.FULFILLED))
                .on("2018-08-31");
        assertThat(goal.claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(Verdict.SUPPORTED, Verdict.UNSUPPORTED, Verdict.UNSUPPORTED);
    }

    @Test
    void aClaimAfterTheDayOfAssessmentIsNotComparable() {
        GoalAssessment goal = goal().seen(total(500, "2018-06-30"))
                .claimed(Claim.fulfilled("2018-09-01").ofGoal("1"))
                .on("2018-08-31");
        assertThat(goal.claims()).singleElement().satisfies(check -> {
            assertThat(check.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
            assertThat(check.assessed()).isEmpty();
        });
    }

    @Test
    void aClaimOnAnInitiativeWithoutGoalsIsNotComparable() {
        InitiativeAssessment assessed = assess(Initiative.of("1", "I").claims(Claim.of(Status.EXPECTED, AUGUST)));
        assertThat(assessed.claims()).extracting(ClaimCheck::verdict).containsExactly(Verdict.NOT_COMPARABLE);
    }

    @Test
    void aClaimIsHeldAgainstWhatWasKnownOnItsDay() {
        OneGoal late =
                goal().seen(total(500, "2018-08-31").recorded("2018-09-05")).claimed(claim(Status.FULFILLED));
        assertThat(late.on("2018-09-30").status()).isEqualTo(Status.FULFILLED);
        assertThat(late.on("2018-09-30").claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(Verdict.UNSUPPORTED);
    }

    @Test
    void aPlanStatedAfterTheClaimDoesNotSupportIt() {
        Activity later = Activity.planned("A", "2018-10")
                .expecting(exactly(500), "people")
                .stated("2018-09-05");
        OneGoal goal = goal().planned(later).claimed(claim(Status.EXPECTED));
        assertThat(goal.on("2018-09-30").status()).isEqualTo(Status.EXPECTED);
        assertThat(goal.on("2018-09-30").claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(Verdict.UNSUPPORTED);
    }

    @Test
    void aClaimIsHeldAgainstNoMoreThanWasKnownOnTheKnownOnDay() {
        OneGoal goal =
                goal().seen(total(500, "2018-06-30").recorded("2018-08-20")).claimed(claim(Status.FULFILLED));
        assertThat(goal.on("2018-08-31", "2018-08-20").claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(Verdict.SUPPORTED);
        assertThat(goal.on("2018-08-31", "2018-08-19").claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(Verdict.UNSUPPORTED);
    }

    @Test
    void claimsOfAnInitiativeComeBeforeThoseOfItsGoals() {
        Claim ofGoal = claim(Status.EXPECTED);
        Claim ofInitiative = Claim.of(Status.EXPECTED, AUGUST);
        ProgrammeAssessment assessment = goal().claimed(ofGoal, ofInitiative).assessed(Assessor.on(AUGUST));
        assertThat(assessment.claims()).extracting(ClaimCheck::claim).containsExactly(ofInitiative, ofGoal);
        assertThat(assessment.goal("1").claims()).extracting(ClaimCheck::claim).containsExactly(ofGoal);
    }

    @Test
    void everyVerdictHasAWordInBothLanguages() {
        assertThat(Verdict.OVERSTATED.word(Language.DANISH)).isEqualTo("For positiv");
        assertThat(Verdict.OVERSTATED.word(Language.ENGLISH)).isEqualTo("Overstated");
        assertThat(List.of(Verdict.values()))
                .extracting(verdict -> verdict.word(Language.DANISH))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private static OneGoal goal() {
        return OneGoal.of(level("people").atLeast(500), PEOPLE);
    }

    private static Claim claim(Status status) {
        return Claim.of(status, AUGUST).ofGoal("1");
    }

    private static Observation total(long count, String day) {
        return Observation.total("people", exactly(count), day);
    }

    private static ClaimCheck only(OneGoal goal) {
        List<ClaimCheck> checks = goal.on("2018-08-31").claims();
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    private static Initiative initiative() {
        return Initiative.of("1", "I")
                .goals(Goal.of("500", Rules.level("people").atLeast(500)), Goal.of("Gruppe", reached("group")));
    }

    private static InitiativeAssessment assess(Initiative initiative, Observation... observations) {
        Programme programme = Programme.builder("Handleplan")
                .span("2018")
                .indicators(PEOPLE, Indicator.cumulative("group", "Gruppe"))
                .observations(observations)
                .initiatives(initiative)
                .build();
        return Assessor.on(AUGUST).assess(programme).initiatives().get(0);
    }

    @Test
    void otherWordsAreKeptAndComparedWithNothing() {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(500), PEOPLE)
                .claimed(Claim.said("Delvist opfyldt", "2018-08-31").ofGoal("1"))
                .on("2018-08-31");
        assertThat(goal.claims()).extracting(ClaimCheck::verdict).containsExactly(ClaimCheck.Verdict.NOT_COMPARABLE);
        assertThat(goal.why(Language.DANISH))
                .contains("forvaltningens egen vurdering: ”Delvist opfyldt”: Kan ikke sammenlignes");
    }

    @Test
    void aClaimOnAGoalThatIsNotMeasurableIsNotLost() {
        Programme programme = Programme.builder("Plan")
                .span("2018")
                .initiatives(Initiative.of("1", "Dialog")
                        .goals(Goal.of("En åben dialog"))
                        .claims(Claim.fulfilled("2018-08-31").ofGoal("1")))
                .build();
        assertThat(Assessor.on("2018-08-31").assess(programme).claims())
                .extracting(ClaimCheck::verdict)
                .containsExactly(ClaimCheck.Verdict.NOT_COMPARABLE);
    }
}
