package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.quantity.Figure.lessThan;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.average;
import static org.maalbar.rule.Rules.each;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** Goals that compare: with an earlier day, by growth, with a multiple, several together. */
class MeasuresTest {
    private static final String AFTER = "2019-01-15";
    private static final Indicator HURT =
            Indicator.fluctuating("hurt", "Tilskadekomne").unit("personer").domain(Domain.COUNT);
    private static final Indicator SMOKERS =
            Indicator.fluctuating("smokers", "Rygere").domain(Domain.PERCENT);
    private static final Indicator HOMES =
            Indicator.cumulative("homes", "Boliger").unit("boliger").growsByActivitiesAlone();

    @ParameterizedTest
    @CsvSource({"110, FULFILLED", "111, NOT_FULFILLED"})
    void halvedSince2016IsHalfOfWhatWasCountedThen(long now, Status status) {
        GoalAssessment goal = OneGoal.of(
                        level("hurt").atMost(times("0.5").of("hurt").on("2016")), HURT)
                .seen(hurt(220, "2016-12-31"), hurt(now, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.status()).isEqualTo(status);
    }

    @Test
    void whatWasNeverCountedThenDecidesNothing() {
        GoalAssessment goal = OneGoal.of(
                        level("hurt").atMost(times("0.5").of("hurt").on("2016")), HURT)
                .seen(hurt(110, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.status()).isEqualTo(Status.UNCERTAIN);
        assertThat(goal.missing())
                .containsExactly(Missing.figure(level("hurt").on("2016")).fulfilledBy(atLeast(220)));
        assertThat(goal.why(Language.DANISH))
                .contains(
                        "”Tilskadekomne” (ved udgangen af 2016) er ikke oplyst; er tallet mindst 220, er målet opfyldt.");
    }

    @Test
    void ofNothingNoMultipleSaysAnything() {
        OneGoal asked = OneGoal.of(level("hurt").atMost(times("0.5").of("hurt").on("2016")), HURT)
                .seen(hurt(0, "2016-12-31"), hurt(0, "2018-12-31"));
        assertThat(asked.on(AFTER).status()).isEqualTo(Status.UNCERTAIN);
        assertThat(asked.assessed(Assessor.on(AFTER)).problems())
                .extracting(Problem::message)
                .contains("\"hurt on 2016-12-31\" is 0, so nothing can be said of a share or a multiple of it");
        assertThat(asked.on(AFTER).why(Language.DANISH))
                .contains(
                        "Tilskadekomne ved udgangen af 2016 er 0, og af 0 er der hverken en andel eller et multiplum.");
    }

    @ParameterizedTest
    @CsvSource({"110, (110), FULFILLED", "111, (110), NOT_FULFILLED"})
    void halfOfAnAverageIsShownAsANumber(long now, String follows, Status status) {
        GoalAssessment goal = OneGoal.of(
                        level("hurt")
                                .atMost(times("0.5")
                                        .ofAverage(
                                                level("hurt").on("2009"),
                                                level("hurt").on("2010"),
                                                level("hurt").on("2011"))),
                        HURT)
                .seen(
                        hurt(210, "2009-12-31"),
                        hurt(220, "2010-12-31"),
                        hurt(230, "2011-12-31"),
                        hurt(now, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.status()).isEqualTo(status);
        assertThat(goal.why(Language.DANISH)).contains("ved udgangen af 2011 " + follows);
    }

    @Test
    void anAverageThatIsNoDecimalNumberIsNotRounded() {
        GoalAssessment goal = OneGoal.of(
                        level("hurt")
                                .atMost(average(
                                        level("hurt").on("2009"),
                                        level("hurt").on("2010"),
                                        level("hurt").on("2011"))),
                        HURT)
                .seen(hurt(1, "2009-12-31"), hurt(1, "2010-12-31"), hurt(2, "2011-12-31"), hurt(1, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
        assertThat(goal.why()).contains("at most the average of").doesNotContain("2011 (");
    }

    @Test
    void aFigureOfAnotherYearIsShownWithItsDay() {
        GoalAssessment goal = OneGoal.of(level("hurt").lessThan(level("hurt").on("2017")), HURT)
                .seen(hurt(110, "2016-12-31"), hurt(100, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.why(Language.DANISH)).contains("(sidst opgjort 31. december 2016)");
        assertThat(goal.why()).contains("(last seen 31 December 2016)").doesNotContain("(last seen 31 December 2018)");
    }

    @Test
    void nothingRemainsToDoForADayThatIsOver() {
        GoalAssessment goal = OneGoal.of(
                        allOf(
                                level("smokers").on("2018-06-30").atLeast(90),
                                level("smokers").atLeast(90)),
                        SMOKERS)
                .seen(percent("89", "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.rule().parts().get(0).remaining()).isEmpty();
        assertThat(goal.rule().parts().get(1).remaining()).contains(Bounds.exactly(1));
    }

    @Test
    void aRiseIsMoreThanThenAndAsMuchIsNone() {
        FulfilmentRule rises = level("smokers").moreThan(level("smokers").on("2017"));
        assertThat(OneGoal.of(rises, SMOKERS)
                        .seen(percent("20", "2017-12-31"), percent("20", "2018-12-31"))
                        .on(AFTER)
                        .status())
                .isEqualTo(Status.NOT_FULFILLED);
        assertThat(OneGoal.of(rises, SMOKERS)
                        .seen(percent("20", "2017-12-31"), percent("20.1", "2018-12-31"))
                        .on(AFTER)
                        .status())
                .isEqualTo(Status.FULFILLED);
    }

    @ParameterizedTest
    @CsvSource({"4.9, FULFILLED", "5, NOT_FULFILLED"})
    void underFiveIsNotFive(String seen, Status status) {
        GoalAssessment goal = OneGoal.of(level("smokers").lessThan(5), SMOKERS)
                .seen(percent(seen, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.status()).isEqualTo(status);
    }

    @Test
    void underFiveIsAskedForAsUnderFive() {
        GoalAssessment goal = OneGoal.of(level("smokers").lessThan(5), SMOKERS).on("2018-08-31");
        assertThat(goal.missing()).containsExactly(Missing.figure("smokers").expectedBy(lessThan(5)));
    }

    @Test
    void moreThan800OfACountLacksOneMoreThanTheDifference() {
        GoalAssessment goal = OneGoal.of(level("homes").moreThan(800), HOMES)
                .seen(Observation.total("homes", exactly(700), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.remaining()).contains(Bounds.exactly(101));
        assertThat(goal.ways().get(0))
                .hasToString("one more planned activity that states at least 101 boliger: expected");
    }

    @Test
    void moreThanAnAmountLacksMoreThanTheDifference() {
        GoalAssessment goal = OneGoal.of(
                        level("hours").moreThan(800),
                        Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT))
                .seen(Observation.total("hours", exactly(700), "2018-06-30"))
                .on("2018-08-31");
        assertThat(goal.remaining()).contains(Bounds.exactly(100));
        assertThat(goal.reasons(Language.DANISH).remaining().orElseThrow()).hasToString("mere end 100");
    }

    @Test
    void aRoundedThresholdIsEnoughByItself() {
        Indicator all = Indicator.fixed("all", "Alle");
        Indicator some = Indicator.cumulative("some", "Nogle");
        GoalAssessment goal = OneGoal.of(share("some").of("all").moreThan("0.333333333333"), some, all)
                .seen(Observation.total("some", exactly(1), "2018-12-31").asFinal())
                .on(AFTER);
        assertThat(goal.missing()).containsExactly(Missing.figure("all").fulfilledBy(atMost(3)));
    }

    // The three examples of growth.

    @Test
    void growthIsWhatCameInTheSpan() {
        GoalAssessment goal = OneGoal.of(growth("homes").during("2018").atLeast(50), HOMES)
                .seen(homes(100, "2017-12-31"), homes(160, "2018-12-31"))
                .on(AFTER);
        assertThat(known(goal, growth("homes").during("2018"))).hasToString("[60, 60]");
        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void ofAnOlderTotalGrowthIsKnownAtMost() {
        GoalAssessment goal = OneGoal.of(growth("homes").during("2018").atLeast(50), HOMES)
                .seen(homes(90, "2017-11-30"), homes(160, "2018-12-31"))
                .on(AFTER);
        assertThat(known(goal, growth("homes").during("2018"))).hasToString("[0, 70]");
    }

    @Test
    void whatWasCountedAcrossTheBeginningCountsByItsHighEnd() {
        GoalAssessment goal = OneGoal.of(growth("homes").during("2018").atLeast(50), HOMES)
                .seen(
                        Observation.increment("homes", exactly(40), "2017-12/2018-01"),
                        Observation.increment("homes", exactly(25), "2018-02/2018-12"))
                .on(AFTER);
        assertThat(known(goal, growth("homes").during("2018"))).hasToString("[25, 65]");
    }

    @Test
    void whatIsPlannedInTheSpanIsExpectedGrowth() {
        GoalAssessment goal = OneGoal.of(growth("homes").during("2018").atLeast(50), HOMES)
                .seen(homes(100, "2017-12-31"), homes(130, "2018-06-30"))
                .planned(Activity.planned("Byggeri", "2018-10").expecting(exactly(20), "homes"))
                .on("2018-08-31");
        assertThat(goal.status()).isEqualTo(Status.EXPECTED);
        assertThat(goal.remaining()).contains(Bounds.exactly(20));
        assertThat(goal.dependsOn()).containsExactly("1.a1");
    }

    @Test
    void aLevelThatIsBroughtAboutBeforeTheSpanIsNoGrowthInIt() {
        GoalAssessment goal = OneGoal.of(
                        growth("homes").during("2018-12").atLeast(50), HOMES.baseline("2018-12-01", exactly(100)))
                .seen(homes(90, "2018-08-31"))
                .planned(Activity.planned("Byggeri", "2018-10").expectingLevel(exactly(160), "homes"))
                .on("2018-08-31");
        assertThat(goal.status()).isNotEqualTo(Status.EXPECTED);
    }

    @Test
    void eachYearHasAPartOfItsOwn() {
        GoalAssessment goal = OneGoal.of(
                        each("2017/2018", year -> growth("homes").during(year).atLeast(50)), HOMES)
                .seen(homes(10, "2016-12-31"), homes(70, "2017-12-31"), homes(110, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.part("2017").status()).isEqualTo(Status.FULFILLED);
        assertThat(goal.part("2018").status()).isEqualTo(Status.NOT_FULFILLED);
        assertThat(goal.status()).isEqualTo(Status.NOT_FULFILLED);
    }

    @Test
    void severalTogetherReachWhatNoneOfThemDoes() {
        GoalAssessment goal = OneGoal.of(sum(level("homes"), level("hurt")).atLeast(200), HOMES, HURT)
                .seen(homes(160, "2018-12-31"), hurt(40, "2018-12-31"))
                .on("2018-12-31");
        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void aShareMayHaveAnUpperLimit() {
        FulfilmentRule cars = share("cars").of("trips").atMost("0.25");
        Indicator[] indicators = {Indicator.fixed("cars", "Bilture"), Indicator.fixed("trips", "Ture")};
        assertThat(OneGoal.of(cars, indicators)
                        .seen(
                                Observation.total("cars", exactly(25), "2018-12-31"),
                                Observation.total("trips", exactly(100), "2018-12-31"))
                        .on(AFTER)
                        .status())
                .isEqualTo(Status.FULFILLED);
        assertThat(OneGoal.of(cars, indicators)
                        .seen(Observation.total("trips", exactly(100), "2018-12-31"))
                        .on(AFTER)
                        .missing())
                .containsExactly(Missing.figure("cars").fulfilledBy(atMost(25)));
    }

    @Test
    void aCategoryIsMeasuredByItself() {
        Measure women = level("homes").category("køn", "kvinder");
        GoalAssessment goal = OneGoal.of(women.atLeast(40), HOMES.complete("køn", "kvinder", "mænd"))
                .seen(Observation.increment("homes", exactly(40), "2018-06").category("køn", "kvinder"))
                .on("2018-08-31");
        assertThat(goal.status()).isEqualTo(Status.FULFILLED);
        assertThat(known(goal, women)).hasToString("[40, unbounded)");
    }

    @Test
    void theLevelOfWhatOnlyGrowsIsNotComparedWithItsPast() {
        assertThat(OneGoal.of(level("homes").moreThan(level("homes").on("2017")), HOMES)
                        .assessed(Assessor.on(AFTER))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("level-never-falls");
    }

    @Test
    void nothingIsComparedWithItself() {
        for (FulfilmentRule rule : List.of(
                level("hurt").atMost(times("0.5").of("hurt").on("2018")),
                level("hurt").moreThan(level("hurt")),
                share("hurt").of("hurt").atLeast("0.5"))) {
            assertThat(OneGoal.of(rule, HURT)
                            .seen(hurt(5, "2018-12-31"))
                            .assessed(Assessor.on(AFTER))
                            .problems())
                    .extracting(Problem::code)
                    .contains("compared-with-itself");
        }
    }

    @Test
    void anObservationOfTheDayThatIsAskedForCounts() {
        GoalAssessment goal = OneGoal.of(
                        level("hurt").atMost(times("0.5").of("hurt").on("2016")), HURT)
                .seen(hurt(300, "2015-12-31"), hurt(220, "2016-12-31"), hurt(110, "2018-12-31"))
                .on(AFTER);
        assertThat(goal.indicator("hurt").observations())
                .extracting(ObservationUse::reason)
                .containsExactly(
                        ObservationUse.Reason.SUPERSEDED,
                        ObservationUse.Reason.MEASURED_EARLIER,
                        ObservationUse.Reason.SETTLES_DUE_DAY);
        assertThat(goal.indicator("hurt").measures())
                .extracting(MeasureAssessment::lastObserved)
                .containsExactly(Optional.of(LocalDate.of(2016, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            halved      | Tilskadekomne: højst halvdelen af niveauet ved udgangen af 2016 (220): 110 | Tilskadekomne: at most half of the level at the end of 2016 (220): 110
            rises       | Tilskadekomne: mere end niveauet ved udgangen af 2016 (220)                 | Tilskadekomne: more than the level at the end of 2016 (220)
            fifth       | Tilskadekomne: mindst 20 pct. over niveauet ved udgangen af 2016 (220): 264 | Tilskadekomne: at least 20% above the level at the end of 2016 (220): 264
            threeTimes  | Tilskadekomne: mindst 3 gange niveauet ved udgangen af 2016 (220): 660      | Tilskadekomne: at least 3 times the level at the end of 2016 (220): 660
            """)
    void readsAsAPersonWouldSayIt(String rule, String danish, String english) {
        Measure then = level("hurt").on("2016");
        FulfilmentRule asked = switch (rule) {
            case "halved" -> level("hurt").atMost(times("0.5").of(then));
            case "rises" -> level("hurt").moreThan(then);
            case "fifth" -> level("hurt").atLeast(times("1.2").of(then));
            default -> level("hurt").atLeast(times("3").of(then));
        };
        GoalAssessment goal =
                OneGoal.of(asked, HURT).seen(hurt(220, "2016-12-31")).on("2018-08-31");
        assertThat(goal.reasons(Language.DANISH)
                        .requirement(goal.rule())
                        .toString()
                        .replace('\u00a0', ' '))
                .isEqualTo(danish);
        assertThat(goal.reasons(Language.ENGLISH).requirement(goal.rule())).hasToString(english);
    }

    @Test
    void aGoalWithoutARuleIsNotMeasurableAndSaysSo() {
        Programme programme = Programme.builder("Plan")
                .span("2018")
                .indicators(HOMES)
                .initiatives(
                        Initiative.of("1", "Boliger")
                                .goals(Goal.of("50 boliger", level("homes").atLeast(50)), Goal.of("En åben dialog")),
                        Initiative.of("2", "Tryghed").goals(Goal.of("Alle er trygge")))
                .build();
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(programme);
        assertThat(assessment.goals()).extracting(GoalAssessment::id).containsExactly("1.1");
        assertThat(assessment.notMeasurable())
                .extracting(Goal::statement)
                .containsExactly("En åben dialog", "Alle er trygge");
        assertThat(assessment.initiatives().get(1).status()).isEmpty();
        assertThat(assessment.initiatives().get(1)).hasToString("2: Tryghed, no measurable goal");
        assertThat(assessment.inWords(Language.DANISH)).contains("– 1.2  Ikke målbart - En åben dialog");
    }

    private static Bounds known(GoalAssessment goal, Measure measure) {
        return goal.measure(measure).seen();
    }

    private static Observation hurt(long people, String day) {
        return Observation.total("hurt", exactly(people), day);
    }

    private static Observation percent(String share, String day) {
        return Observation.total("smokers", exactly(share), day);
    }

    private static Observation homes(long homes, String day) {
        return Observation.total("homes", exactly(homes), day);
    }
}
