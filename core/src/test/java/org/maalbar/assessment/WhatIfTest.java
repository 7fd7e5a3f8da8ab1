package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** One question each, of a goal that a single activity makes expected. */
class WhatIfTest {
    private final ProgrammeAssessment assessment = OneGoal.of(level("people").atLeast(500), OneGoal.PEOPLE)
            .seen(Observation.total("people", exactly(240), "2018-08-31"))
            .planned(
                    Activity.planned("Foreninger", "2018-10").expecting(exactly(300), "people"),
                    Activity.planned("Kurser", "2018-11").expectingUnquantified("people"))
            .assessed(Assessor.on("2018-08-31").knownOn("2018-09-05"));

    private Status ifSo(UnaryOperator<Programme> change) {
        return assessment.whatIf(change).goal("1").status();
    }

    @Test
    void nothingChanges() {
        ProgrammeAssessment same = assessment.whatIf(p -> p);
        assertThat(same).isEqualTo(assessment).hasSameHashCodeAs(assessment);
        assertThat(same.goal("1").why()).isEqualTo(assessment.goal("1").why());
        assertThat(same.knownOn()).isEqualTo(assessment.knownOn());
    }

    @Test
    void theActivityThatItDependsOnIsCancelled() {
        assertThat(assessment.goal("1").status()).isEqualTo(Status.EXPECTED);
        assertThat(ifSo(p -> p.cancelling("1.a1"))).isEqualTo(Status.UNCERTAIN);
        assertThat(assessment.goal("1").status()).isEqualTo(Status.EXPECTED);
    }

    @Test
    void theOtherOneSaysHowMany() {
        assertThat(ifSo(p -> p.cancelling("1.a1").quantifying("1.a2", exactly(260), "people")))
                .isEqualTo(Status.EXPECTED);
        assertThat(ifSo(p -> p.cancelling("1.a1").quantifying("1.a2", exactly(259), "people")))
                .isEqualTo(Status.NOT_EXPECTED);
    }

    @Test
    void moreHadBeenSeen() {
        assertThat(ifSo(p -> p.observing(Observation.increment("people", exactly(260), "2018-08-31"))))
                .as("of a day that the total of that day covers")
                .isEqualTo(Status.EXPECTED);
        assertThat(assessment
                        .whatIf(p -> p.observing(Observation.total("people", exactly(500), "2018-08-31")
                                .correcting("o1")))
                        .goal("1")
                        .status())
                .isEqualTo(Status.FULFILLED);
    }

    @Test
    void theTargetWereLower() {
        assertThat(ifSo(p -> p.targeting("1", 240))).isEqualTo(Status.FULFILLED);
    }

    @Test
    void aTargetMadeOfTheOneThatThereIsHasToBeRoundedByWhoMakesIt() {
        Programme five = assessment.programme().targeting("1", 5);
        UnaryOperator<BigDecimal> tenPercentMore = target -> target.multiply(new BigDecimal("1.1"));

        assertThat(five.targeting("1", target -> tenPercentMore.apply(target).setScale(0, RoundingMode.UP)))
                .isEqualTo(five.targeting("1", 6));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> five.targeting("1", tenPercentMore))
                .withMessageContaining("5.5 cannot be a target");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        five.targeting("1", target -> target.divide(BigDecimal.valueOf(3), 13, RoundingMode.HALF_UP)))
                .withMessageContaining("decimals");
    }

    @Test
    void theDueDayWereEarlier() {
        assertThat(ifSo(p -> p.due("1", "2018-09-30"))).isEqualTo(Status.NOT_EXPECTED);
    }

    @Test
    void theAnswerIsNotTheSameAssessment() {
        assertThat(assessment.whatIf(p -> p.due("1", "2018-12-30"))).isNotEqualTo(assessment);
        Programme programme = assessment.programme();
        assertThat(Assessor.on("2018-08-31").assess(programme)).isNotEqualTo(assessment);
        assertThat(Assessor.on("2018-08-30").knownOn("2018-09-05").assess(programme))
                .isNotEqualTo(assessment);
    }

    @Test
    void everyGoalIsALineInBothLanguages() {
        assertThat(assessment.inWords(Language.DANISH))
                .isEqualTo("Handleplan, vurderet pr. 2018-08-31\n◕ 1  Forventes opfyldt - Mål");
        assertThat(assessment).hasToString(assessment.inWords(Language.ENGLISH));
    }
}
