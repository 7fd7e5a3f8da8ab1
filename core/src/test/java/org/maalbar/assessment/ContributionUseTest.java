package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.ContributionUse.Reason;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.text.Language;
import org.maalbar.time.Span;

/** How each contribution counted, and why. The goal is due on 31 December 2018, the last observation is of 30 June. */
class ContributionUseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PLANNED   | 2018-10            | STILL_TO_COME      | [150, 150]
                    ONGOING   | 2018-07-01/2018-10 | STILL_TO_COME      | [150, 150]
                    PLANNED   | 2018-08-31         | STILL_TO_COME      | [150, 150]
                    PLANNED   | 2018-12-31         | STILL_TO_COME      | [150, 150]
                    ONGOING   | 2018-06-30/2018-10 | PERHAPS_OBSERVED   | [100, 150]
                    ONGOING   | /2018-10           | PERHAPS_OBSERVED   | [100, 150]
                    ONGOING   | 2018-07/           | END_UNKNOWN        | [100, 150]
                    ONGOING   | 2018-07/..         | END_UNKNOWN        | [100, 150]
                    PLANNED   | 2018-12/2019-01-01 | ENDS_AFTER_DUE_DAY | [100, 150]
                    ONGOING   | 2018-07/2018-08-30 | OVERDUE            | [100, 150]
                    COMPLETED | 2018-07            | COMPLETED          | [100, 150]
                    COMPLETED | 2018-07/           | COMPLETED          | [100, 150]
                    CANCELLED | 2018-10            | CANCELLED          | [100, 100]
                    PLANNED   | 2019-01            | AFTER_DUE_DAY      | [100, 100]
                    ONGOING   | 2018-05/2018-06    | ALREADY_OBSERVED   | [100, 100]
                    COMPLETED | 2018-05            | ALREADY_OBSERVED   | [100, 100]
                    """)
    void itsPeriodAndStateSayHowAContributionCounts(ActivityState state, String period, Reason reason, String planned) {
        GoalAssessment goal = goal().planned(activity(period).state(state)).on("2018-08-31");
        uses(goal, reason);
        assertThat(goal.indicator("people").planned()).hasToString(planned);
    }

    @Test
    void anActivityOfWhichNobodySaysWhenCountsWithItsHighEnd() {
        GoalAssessment goal = goal().planned(Activity.planned("A").expecting(exactly(50), "people"))
                .on("2018-08-31");
        uses(goal, Reason.END_UNKNOWN);
        assertThat(goal.indicator("people").planned()).hasToString("[100, 150]");
    }

    @Test
    void whatWasStatedOnOrAfterTheLastObservationIsStillToCome() {
        Activity ongoing = activity("2018-06/2018-10").state(ActivityState.ONGOING);
        uses(goal().planned(ongoing.stated("2018-06-30")).on("2018-08-31"), Reason.STILL_TO_COME);
        uses(goal().planned(ongoing.stated("2018-06-29")).on("2018-08-31"), Reason.PERHAPS_OBSERVED);
    }

    @Test
    void withoutAnyObservationEverythingIsStillToCome() {
        OneGoal unseen = OneGoal.of(level("people").atLeast(500), PEOPLE);
        uses(unseen.planned(activity("2018-01/2018-10")).on("2018-08-31"), Reason.STILL_TO_COME);
    }

    @Test
    void aBaselineAndACategorySayNothingOfWhatIsInTheCount() {
        Activity ongoing = activity("2018-05/2018-10");
        Indicator counted = PEOPLE.baseline("2018-05-01", exactly(0));
        uses(OneGoal.of(level("people").atLeast(500), counted).planned(ongoing).on("2018-08-31"), Reason.STILL_TO_COME);
        uses(
                OneGoal.of(level("people").atLeast(500), PEOPLE)
                        .seen(Observation.total("people", exactly(9), "2018-05-01")
                                .category("gender", "women"))
                        .planned(ongoing)
                        .on("2018-08-31"),
                Reason.STILL_TO_COME);
    }

    @Test
    void afterTheDueDayPlansNoLongerCount() {
        uses(goal().planned(activity("2018-10")).on("2019-01-01"), Reason.DUE_DAY_PAST);
        uses(goal().planned(activity("2018-10")).on("2018-12-31"), Reason.OVERDUE);
    }

    @Test
    void whatWasStatedAfterTheKnownOnDayDoesNotCountYet() {
        uses(
                goal().planned(activity("2018-10").stated("2018-08-15")).on("2018-08-31", "2018-08-14"),
                Reason.NOT_KNOWN_YET);
    }

    @Test
    void theLatestActivityInFullSetsTheLevelOfWhatGoesEitherWay() {
        Indicator days = Indicator.fluctuating("people", "Ventedage");
        GoalAssessment goal = OneGoal.of(level("people").atMost(30), days)
                .seen(Observation.total("people", exactly(40), "2018-06-30"))
                .planned(
                        bringing("2018-09", 35),
                        bringing("2018-11", 28),
                        bringing("2018-12/2019-01", 20),
                        bringing("2018-11", 10).state(ActivityState.CANCELLED))
                .on("2018-08-31");
        uses(goal, Reason.LATER_LEVEL, Reason.STILL_TO_COME, Reason.LEVEL_NOT_CERTAIN, Reason.CANCELLED);
        assertThat(goal.indicator("people").planned()).hasToString("[28, 28]");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsInBothLanguages(Reason reason) {
        assertThat(reason.word(Language.DANISH)).isNotBlank().isNotEqualTo(reason.word(Language.ENGLISH));
        assertThat(reason.word(Language.ENGLISH)).isNotBlank();
    }

    private static OneGoal goal() {
        return OneGoal.of(level("people").atLeast(500), PEOPLE)
                .seen(Observation.total("people", exactly(100), "2018-06-30"));
    }

    private static Activity activity(String period) {
        return Activity.planned("A").during(Span.of(period)).expecting(exactly(50), "people");
    }

    private static Activity bringing(String period, long level) {
        return Activity.planned("A", period).expectingLevel(exactly(level), "people");
    }

    private static void uses(GoalAssessment goal, Reason... reasons) {
        assertThat(goal.indicator("people").contributions())
                .extracting(ContributionUse::reason)
                .containsExactly(reasons);
    }
}
