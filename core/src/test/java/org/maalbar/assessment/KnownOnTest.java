package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Notation.bounds;
import static org.maalbar.rule.Rules.level;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Observation;
import org.maalbar.programme.StatusText;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** Yesterday's report can be made again today. */
class KnownOnTest {
    private static final Observation JUNE = Observation.total("people", exactly(100), "2018-06-30");

    @Test
    void anObservationRecordedLaterIsNotKnownYet() {
        OneGoal goal = goal().seen(JUNE.recorded("2018-08-15"));
        assertThat(seen(goal.on("2018-08-31", "2018-08-14"))).isEqualTo(Bounds.unbounded());
        assertThat(seen(goal.on("2018-08-31", "2018-08-15"))).isEqualTo(Bounds.exactly(100));
    }

    @Test
    void withoutAKnownOnDayTheDayOfRecordingDoesNotMatter() {
        assertThat(seen(goal().seen(JUNE.recorded("2019-01-15")).on("2018-08-31")))
                .isEqualTo(Bounds.exactly(100));
    }

    @Test
    void anObservationWithoutARecordedDayIsKnownFromItsOwnLastDay() {
        assertThat(seen(goal().seen(JUNE).on("2018-08-31", "2018-06-30"))).isEqualTo(Bounds.exactly(100));
        assertThat(seen(goal().seen(JUNE).on("2018-08-31", "2018-06-29"))).isEqualTo(Bounds.unbounded());
    }

    @Test
    void whatALaterCorrectionCorrectsStillCountsUntilTheCorrectionIsKnown() {
        Observation correction = Observation.total("people", exactly(90), "2018-06-30")
                .correcting("o1")
                .recorded("2018-08-15");
        assertThat(seen(goal().seen(JUNE, correction).on("2018-08-31", "2018-08-14")))
                .isEqualTo(Bounds.exactly(100));
        assertThat(seen(goal().seen(JUNE, correction).on("2018-08-31", "2018-08-15")))
                .isEqualTo(Bounds.exactly(90));
    }

    @Test
    void aCorrectionThatEndsAfterTheDayOfAssessmentDoesNotCorrectYet() {
        Observation correction =
                Observation.total("people", exactly(90), "2018-09-30").correcting("o1");
        assertThat(seen(goal().seen(JUNE, correction).on("2018-08-31"))).isEqualTo(Bounds.exactly(100));
        assertThat(seen(goal().seen(JUNE, correction).on("2018-09-30"))).isEqualTo(Bounds.exactly(90));
    }

    @Test
    void whatWasCorrectedStaysCorrectedWhenItsCorrectionIsCorrectedInTurn() {
        Observation second =
                Observation.total("people", exactly(90), "2018-06-30").correcting("o1");
        Observation third =
                Observation.total("people", exactly(95), "2018-06-30").correcting("o2");
        GoalAssessment goal = goal().seen(JUNE, second, third).on("2018-08-31");
        assertThat(seen(goal)).isEqualTo(Bounds.exactly(95));
        assertThat(goal.indicator("people").observations())
                .extracting(ObservationUse::reason)
                .containsExactly(
                        ObservationUse.Reason.CORRECTED,
                        ObservationUse.Reason.CORRECTED,
                        ObservationUse.Reason.STANDING_TOTAL);
    }

    @Test
    void aContributionStatedLaterIsHiddenOnlyByAKnownOnDay() {
        Activity later = Activity.planned("A", "2018-10")
                .expecting(exactly(50), "people")
                .stated("2018-09-15");
        assertThat(planned(goal().seen(JUNE).planned(later).on("2018-08-31"))).isEqualTo(Bounds.exactly(150));
        assertThat(planned(goal().seen(JUNE).planned(later).on("2018-08-31", "2018-09-14")))
                .isEqualTo(Bounds.exactly(100));
        assertThat(planned(goal().seen(JUNE).planned(later).on("2018-08-31", "2018-09-15")))
                .isEqualTo(Bounds.exactly(150));
    }

    @Test
    void aContributionWithoutAStatedDayIsKnownFromTheBeginning() {
        Activity undated = Activity.planned("A", "2018-10").expecting(exactly(50), "people");
        assertThat(planned(goal().seen(JUNE).planned(undated).on("2018-08-31", "2018-06-30")))
                .isEqualTo(Bounds.exactly(150));
    }

    @Test
    void aClaimRecordedLaterIsLeftOut() {
        Claim claim = Claim.of(Status.EXPECTED, LocalDate.of(2018, 7, 1)).ofGoal("1");
        Claim late = claim.recorded(LocalDate.of(2018, 8, 15));
        assertThat(goal().claimed(claim, late).on("2018-08-31", "2018-08-14").claims())
                .extracting(ClaimCheck::claim)
                .containsExactly(claim);
        assertThat(goal().claimed(claim, late).on("2018-08-31", "2018-08-15").claims())
                .hasSize(2);
        assertThat(goal().claimed(claim, late).on("2018-08-31").claims()).hasSize(2);
    }

    @Test
    void aStatusTextOfALaterDayIsLeftOut() {
        StatusText ofGoal =
                StatusText.of("Der er holdt to kurser.", "2018-08-14").ofGoal("1");
        StatusText later =
                StatusText.of("Der er holdt tre kurser.", "2018-08-15").ofGoal("1");
        StatusText ofInitiative = StatusText.of("Det går fremad.", "2018-08-14");
        OneGoal goal = goal().written(ofGoal, later, ofInitiative);

        assertThat(goal.on("2018-08-31", "2018-08-14").statusTexts()).containsExactly(ofGoal);
        assertThat(goal.on("2018-08-31").statusTexts()).containsExactly(ofGoal, later);
        assertThat(goal.assessed(Assessor.on("2018-08-31").knownOn("2018-08-14"))
                        .initiatives()
                        .get(0)
                        .statusTexts())
                .containsExactly(ofGoal, ofInitiative);
        assertThat(goal.on("2018-08-31", "2018-08-14").why(Language.DANISH))
                .contains("statustekst (14. august 2018): ”Der er holdt to kurser.”")
                .contains("statustekst om indsatsen (14. august 2018): ”Det går fremad.”")
                .doesNotContain("tre kurser");
    }

    @Test
    void aKnownOnDayAfterTheDayOfAssessmentShowsNoLaterObservation() {
        Observation september = Observation.total("people", exactly(200), "2018-09-30");
        assertThat(seen(goal().seen(JUNE, september).on("2018-08-31", "2018-12-31")))
                .isEqualTo(bounds("[100, 100]"));
    }

    private static OneGoal goal() {
        return OneGoal.of(level("people").atLeast(500), PEOPLE);
    }

    private static Bounds seen(GoalAssessment goal) {
        return goal.indicator("people").seen();
    }

    private static Bounds planned(GoalAssessment goal) {
        return goal.indicator("people").planned();
    }
}
