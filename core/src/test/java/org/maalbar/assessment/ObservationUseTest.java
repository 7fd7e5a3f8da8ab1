package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.ObservationUse.Reason;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.text.Language;

/** How each observation counted, and why. The goal is due on 31 December 2018. */
class ObservationUseTest {
    private static final String AUGUST = "2018-08-31";
    private static final Observation JUNE = total(100, "2018-06-30");
    private static final Indicator FIXED = Indicator.fixed("people", "Personer");
    private static final Indicator FLUCTUATING = Indicator.fluctuating("people", "Personer");

    @Test
    void theLatestTotalStands() {
        uses(goal(PEOPLE).seen(total(50, "2018-03-31"), JUNE).on(AUGUST), Reason.EARLIER, Reason.STANDING_TOTAL);
    }

    @Test
    void aLaterBaselineTakesTheLatestTotalsPlace() {
        uses(goal(PEOPLE.baseline("2018-08-01", exactly(120))).seen(JUNE).on(AUGUST), Reason.EARLIER);
    }

    @Test
    void anIncrementWhollyAfterTheLatestTotalIsAdded() {
        uses(goal(PEOPLE).seen(JUNE, increment("2018-07")).on(AUGUST), Reason.STANDING_TOTAL, Reason.ADDED);
    }

    @Test
    void anIncrementIsAddedWhereThereIsNoTotal() {
        uses(goal(PEOPLE).seen(increment("2018-07")).on(AUGUST), Reason.ADDED);
    }

    @Test
    void anIncrementUpToTheLatestTotalIsInIt() {
        uses(goal(PEOPLE).seen(JUNE, increment("2018-06")).on(AUGUST), Reason.STANDING_TOTAL, Reason.EARLIER);
    }

    @Test
    void anIncrementAroundTheLatestTotalMayBePartlyInIt() {
        uses(
                goal(PEOPLE).seen(JUNE, increment("2018-06/2018-07")).on(AUGUST),
                Reason.STANDING_TOTAL,
                Reason.STRADDLES_TOTAL);
        uses(goal(PEOPLE).seen(JUNE, increment("/2018-07")).on(AUGUST), Reason.STANDING_TOTAL, Reason.STRADDLES_TOTAL);
    }

    @Test
    void anIncrementWhollyAfterTheLatestTotalIsLeftOutWhereACategoryReachesMore() {
        uses(
                goal(PEOPLE)
                        .seen(
                                JUNE,
                                increment("2018-07"),
                                Observation.increment("people", exactly(80), "2018-07/2018-08")
                                        .category("gender", "women"))
                        .on(AUGUST),
                Reason.STANDING_TOTAL,
                Reason.OTHERS_REACH_MORE,
                Reason.CATEGORY);
    }

    @Test
    void whatCameAfterTheDueDayIsTakenOffALaterTotal() {
        uses(
                goal(PEOPLE)
                        .seen(JUNE, increment("2019-01"), total(190, "2019-01-31"), increment("2019-02"))
                        .on("2019-03-01"),
                Reason.STANDING_TOTAL,
                Reason.TAKEN_OFF,
                Reason.LIMITS_DUE_DAY,
                Reason.AFTER_DUE_DAY);
    }

    @Test
    void allCategoriesOfACompleteDimensionCountAsAWhole() {
        Indicator complete = PEOPLE.complete("gender", "women", "men");
        Observation women = total(40, "2018-06-30").category("gender", "women");
        Observation men = total(50, "2018-06-30").category("gender", "men");
        uses(goal(complete).seen(women, men).on(AUGUST), Reason.STANDING_TOTAL, Reason.STANDING_TOTAL);
        uses(goal(complete).seen(women).on(AUGUST), Reason.CATEGORY);
        uses(
                goal(complete)
                        .seen(
                                total(40, "2019-01-31").category("gender", "women"),
                                total(50, "2019-01-31").category("gender", "men"))
                        .on("2019-02-15"),
                Reason.LIMITS_DUE_DAY,
                Reason.LIMITS_DUE_DAY);
        uses(
                goal(complete)
                        .seen(
                                women,
                                men,
                                increment("2018-07").category("gender", "women"),
                                increment("2018-07").category("gender", "men"))
                        .on(AUGUST),
                Reason.STANDING_TOTAL,
                Reason.STANDING_TOTAL,
                Reason.ADDED,
                Reason.ADDED);
    }

    @Test
    void someOfThemCountWithTheHighEndOnly() {
        uses(
                goal(PEOPLE)
                        .seen(JUNE.someOfThem(), increment("2018-07").someOfThem())
                        .on(AUGUST),
                Reason.SOME_ONLY,
                Reason.SOME_ONLY);
    }

    @Test
    void aTotalOnTheDueDayOrAFinalOneSettlesIt() {
        uses(
                goal(PEOPLE).seen(JUNE.asFinal(), total(100, "2018-12-31")).on("2019-01-15"),
                Reason.SETTLES_DUE_DAY,
                Reason.SETTLES_DUE_DAY);
        uses(
                goal(FLUCTUATING).seen(JUNE.asFinal(), total(100, "2018-12-31")).on("2019-01-15"),
                Reason.SETTLES_DUE_DAY,
                Reason.SETTLES_DUE_DAY);
    }

    @Test
    void anUnchangingNumberCountsWheneverItWasStated() {
        uses(
                goal(FIXED).seen(JUNE, total(100, "2019-01-10")).on("2019-01-15"),
                Reason.FIXED_NUMBER,
                Reason.FIXED_NUMBER);
    }

    @Test
    void aLaterTotalOfWhatGoesEitherWayTakesTheEarliersPlace() {
        uses(
                goal(FLUCTUATING).seen(total(50, "2018-03-31"), JUNE).on(AUGUST),
                Reason.SUPERSEDED,
                Reason.STANDING_TOTAL);
    }

    @Test
    void oneCategorySaysWhatTheWholeIsAtLeast() {
        uses(goal(PEOPLE).seen(JUNE.category("gender", "women")).on(AUGUST), Reason.CATEGORY);
    }

    @Test
    void oneCategorySaysNothingOfAWholeThatIsNotASum() {
        uses(goal(FIXED).seen(JUNE.category("gender", "women")).on(AUGUST), Reason.CATEGORY_ASIDE);
        uses(goal(FLUCTUATING).seen(JUNE.category("gender", "women")).on(AUGUST), Reason.CATEGORY_ASIDE);
    }

    @Test
    void aCorrectedObservationDoesNotCount() {
        uses(goal(PEOPLE).seen(JUNE, JUNE.correcting("o1")).on(AUGUST), Reason.CORRECTED, Reason.STANDING_TOTAL);
    }

    @Test
    void whatWasCountedAfterTheDueDayDoesNotCount() {
        uses(goal(PEOPLE).seen(increment("2018-12/2019-01")).on("2019-02-15"), Reason.AFTER_DUE_DAY);
        uses(goal(FLUCTUATING).seen(total(100, "2019-01-10")).on("2019-02-15"), Reason.AFTER_DUE_DAY);
        uses(
                goal(PEOPLE)
                        .seen(total(100, "2019-01-10").category("gender", "women"))
                        .on("2019-02-15"),
                Reason.AFTER_DUE_DAY);
    }

    @Test
    void whatEndsAfterTheDayOfAssessmentDoesNotCountYet() {
        uses(goal(PEOPLE).seen(increment("2018-08/2018-09")).on(AUGUST), Reason.AFTER_ASSESSMENT);
    }

    @Test
    void whatWasRecordedAfterTheKnownOnDayDoesNotCountYet() {
        uses(goal(PEOPLE).seen(JUNE.recorded("2018-08-15")).on(AUGUST, "2018-08-01"), Reason.NOT_KNOWN_YET);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsInBothLanguages(Reason reason) {
        assertThat(reason.word(Language.DANISH)).isNotBlank().isNotEqualTo(reason.word(Language.ENGLISH));
        assertThat(reason.word(Language.ENGLISH)).isNotBlank();
    }

    @Test
    void howMuchCountsFollowsFromTheReason() {
        assertThat(new ObservationUse(JUNE, Reason.STANDING_TOTAL).counting()).isEqualTo(Counting.IN_FULL);
        assertThat(new ObservationUse(JUNE, Reason.SOME_ONLY).counting()).isEqualTo(Counting.HIGH_END_ONLY);
        assertThat(new ObservationUse(JUNE, Reason.STRADDLES_TOTAL).counting()).isEqualTo(Counting.HIGH_END_ONLY);
        assertThat(new ObservationUse(JUNE, Reason.EARLIER).counting()).isEqualTo(Counting.LOW_END_ONLY);
        assertThat(new ObservationUse(JUNE, Reason.CATEGORY).counting()).isEqualTo(Counting.LOW_END_ONLY);
        assertThat(new ObservationUse(JUNE, Reason.CORRECTED).counting()).isEqualTo(Counting.NOT_AT_ALL);
    }

    private static OneGoal goal(Indicator indicator) {
        return OneGoal.of(level("people").atLeast(500), indicator);
    }

    private static Observation total(long count, String day) {
        return Observation.total("people", exactly(count), day);
    }

    private static Observation increment(String period) {
        return Observation.increment("people", exactly(10), period);
    }

    private static void uses(GoalAssessment goal, Reason... reasons) {
        assertThat(goal.indicator("people").observations())
                .extracting(ObservationUse::reason)
                .containsExactly(reasons);
    }

    @Test
    void aTotalAfterTheDueDayCountsWithItsHighEndOnly() {
        GoalAssessment goal = OneGoal.of(level("people").atLeast(500), PEOPLE)
                .seen(Observation.total("people", exactly(600), "2019-02-01"))
                .on("2019-02-15");
        assertThat(goal.indicator("people").possible()).hasToString("[0, 600]");
        assertThat(goal.indicator("people").observations())
                .extracting(ObservationUse::counting)
                .containsExactly(Counting.HIGH_END_ONLY);
    }
}
