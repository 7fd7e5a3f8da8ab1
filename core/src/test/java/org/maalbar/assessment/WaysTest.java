package org.maalbar.assessment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.assessment.OneGoal.PEOPLE;
import static org.maalbar.quantity.Figure.atLeast;
import static org.maalbar.quantity.Figure.atMost;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.anyOf;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.reached;
import static org.maalbar.rule.Rules.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** The single changes that would make a goal expected or fulfilled. */
class WaysTest {
    private static final String AUGUST = "2018-08-31";
    private static final String JANUARY = "2019-01-15";
    private static final Indicator STAFF =
            Indicator.fixed("relevant", "Relevante").unit("ansatte");
    private static final Indicator DAYS =
            Indicator.fluctuating("days", "Ventetid").unit("dage");
    private static final Indicator GROUP = Indicator.cumulative("group", "Gruppe");
    private static final Indicator HOURS =
            Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT);
    private static final Activity OPEN = Activity.planned("A", "2018-10").expectingUnquantified("people");
    private static final FulfilmentRule MANY = level("people").atLeast(500);

    private static List<String> ways(GoalAssessment goal) {
        return goal.ways().stream().map(Way::toString).toList();
    }

    private static Observation people(long count, String day) {
        return Observation.total("people", exactly(count), day);
    }

    private static Observation relevant(long count) {
        return Observation.total("relevant", exactly(count), "2018-06-30");
    }

    @Test
    void whatIsLackingCanBeStatedPlannedOrCounted() {
        GoalAssessment goal = OneGoal.of(MANY, PEOPLE.unit("børn"))
                .seen(people(100, "2018-06-30"))
                .planned(OPEN)
                .on(AUGUST);
        assertThat(ways(goal))
                .containsExactly(
                        "1.a1 states at least 400 børn: expected",
                        "one more planned activity that states at least 400 børn: expected",
                        "at least 500 børn counted on 31 August 2018: fulfilled",
                        "another at least 400 børn counted (1 July 2018 to 31 August 2018): fulfilled");
    }

    @Test
    void aWayIsAChangeThatDoesWhatItSays() {
        ProgrammeAssessment assessment = OneGoal.of(MANY, PEOPLE)
                .seen(people(100, "2018-06-30"))
                .planned(OPEN)
                .assessed(Assessor.on(AUGUST));
        assertThat(assessment.goal("1").ways())
                .hasSize(4)
                .allSatisfy(way ->
                        assertThat(assessment.whatIf(way).goal("1").status()).isEqualTo(way.status()));
    }

    @Test
    void aWayTellsItsPartsAndEqualsItself() {
        OneGoal one = OneGoal.of(MANY, PEOPLE).planned(OPEN);
        Way way = one.on(AUGUST).ways().get(0);
        assertThat(way.kind()).isEqualTo(Way.Kind.STATED);
        assertThat(way.activity()).contains("1.a1");
        assertThat(way.indicator()).isEqualTo("people");
        assertThat(way.figure()).isEqualTo(atLeast(500));
        assertThat(way)
                .isEqualTo(one.on(AUGUST).ways().get(0))
                .hasSameHashCodeAs(one.on(AUGUST).ways().get(0));
        assertThat(way).isNotEqualTo(one.on(AUGUST).ways().get(1));
        assertThat(one.on(AUGUST).ways().get(1).activity()).isEmpty();
    }

    @Test
    void aWayCanBeSaidInDanish() {
        GoalAssessment goal = OneGoal.of(MANY, PEOPLE.unit("børn"))
                .seen(people(100, "2018-06-30"))
                .planned(OPEN, Activity.planned("B", "2018-11").expecting(exactly(50), "people"))
                .on(AUGUST);
        assertThat(goal.ways())
                .extracting(way -> way.inWords(Language.DANISH))
                .containsExactly(
                        "1.a1 oplyser mindst 350 børn: forventes opfyldt",
                        "1.a2 oplyser i stedet mindst 400 børn: forventes opfyldt",
                        "én planlagt aktivitet mere, der oplyser mindst 350 børn: forventes opfyldt",
                        "mindst 450 børn er talt pr. 31. august 2018: forventes opfyldt",
                        "yderligere mindst 350 børn er talt (1. juli 2018 til 31. august 2018): forventes opfyldt",
                        "mindst 500 børn er talt pr. 31. august 2018: opfyldt",
                        "yderligere mindst 400 børn er talt (1. juli 2018 til 31. august 2018): opfyldt");
    }

    @Test
    void whereTheSameOnesMayBeCountedTwiceOneActivityMustReachTheTarget() {
        GoalAssessment goal = OneGoal.of(MANY, PEOPLE.mayOverlap())
                .seen(people(100, "2018-06-30"))
                .planned(OPEN, Activity.planned("B", "2018-11").expecting(exactly(300), "people"))
                .on(AUGUST);
        assertThat(goal.ways())
                .filteredOn(way -> way.status() == Status.EXPECTED)
                .extracting(Way::figure)
                .containsExactly(atLeast(500), atLeast(500), atLeast(500));
    }

    @Test
    void anActivityThatMayBeCountedAlreadyMustReachTheTargetByItselfAndOneOfWhichOnlySomeBelongIsNoWay() {
        GoalAssessment goal = OneGoal.of(MANY, PEOPLE)
                .seen(people(100, "2018-08-31"))
                .planned(
                        Activity.planned("Begun", "2018-08/2018-09").expectingUnquantified("people"),
                        Activity.planned("Some", "2018-10").expectingSome(exactly(30), "people"),
                        Activity.planned("Beyond", "2018-10/2019-02").expectingUnquantified("people"))
                .on(AUGUST);
        assertThat(ways(goal))
                .containsExactly(
                        "1.a1 states at least 500 (Personer): expected",
                        "one more planned activity that states at least 400 (Personer): expected");
    }

    @Test
    void aTotalThatContradictsTheOneOfTheSameDayIsNoWay() {
        assertThat(ways(OneGoal.of(MANY, PEOPLE).seen(people(100, AUGUST)).on(AUGUST)))
                .containsExactly("one more planned activity that states at least 400 (Personer): expected");
    }

    @Test
    void whereObservationsContradictEachOtherAlreadyOneMoreIsNoWay() {
        GoalAssessment goal = OneGoal.of(MANY, PEOPLE)
                .seen(people(100, "2018-06-30"), people(200, "2018-06-30"))
                .on(AUGUST);
        assertThat(ways(goal))
                .containsExactly("one more planned activity that states at least 400 (Personer): expected");
    }

    @Test
    void aGoalThatIsNotExpectedHasWaysToo() {
        GoalAssessment goal = OneGoal.of(MANY, PEOPLE)
                .seen(people(100, AUGUST))
                .planned(Activity.planned("A", "2018-10").expecting(exactly(50), "people"))
                .on(AUGUST);
        assertThat(goal.status()).isEqualTo(Status.NOT_EXPECTED);
        assertThat(ways(goal))
                .containsExactly(
                        "1.a1 states instead at least 400 (Personer): expected",
                        "one more planned activity that states at least 350 (Personer): expected");
    }

    @Test
    void anExpectedGoalHasOnlyWaysThatFulfilItAndASettledOneNone() {
        Activity enough = Activity.planned("A", "2018-10").expecting(exactly(500), "people");
        OneGoal goal = OneGoal.of(MANY, PEOPLE).planned(enough);
        assertThat(ways(goal.on(AUGUST)))
                .containsExactly("at least 500 (Personer) counted on 31 August 2018: fulfilled");
        assertThat(goal.seen(people(500, "2018-06-30")).on(AUGUST).ways()).isEmpty();
        assertThat(goal.seen(people(499, "2018-12-31")).on(JANUARY).status()).isEqualTo(Status.NOT_FULFILLED);
        assertThat(goal.seen(people(499, "2018-12-31")).on(JANUARY).ways()).isEmpty();
    }

    @Test
    void onceTheDueDayIsPastOnlyACountOnThatDayWillDo() {
        assertThat(ways(OneGoal.of(MANY, PEOPLE)
                        .seen(people(100, "2018-06-30"))
                        .planned(OPEN)
                        .on(JANUARY)))
                .containsExactly(
                        "at least 500 (Personer) counted on 31 December 2018: fulfilled",
                        "another at least 400 (Personer) counted (second half of 2018): fulfilled");
        assertThat(ways(OneGoal.of(level("days").atMost(30), DAYS).on(JANUARY)))
                .containsExactly("at most 30 dage counted on 31 December 2018: fulfilled");
    }

    @Test
    void whatWasKnownEarlierIsCountedNoLaterThanThat() {
        GoalAssessment goal = OneGoal.of(MANY, PEOPLE).on(AUGUST, "2018-08-15");
        assertThat(ways(goal))
                .containsExactly(
                        "one more planned activity that states at least 500 (Personer): expected",
                        "at least 500 (Personer) counted on 15 August 2018: fulfilled");
    }

    @Test
    void theWholeOfAShareIsAtMostWhatThePartIsEnoughOf() {
        GoalAssessment goal = OneGoal.of(share("people").of("relevant").atLeast("0.8"), PEOPLE, STAFF)
                .seen(people(30, AUGUST))
                .planned(Activity.planned("A", "2018-10").expecting(exactly(30), "people"))
                .on(AUGUST);
        assertThat(ways(goal))
                .containsExactly(
                        "at most 75 ansatte (Relevante) counted on 31 August 2018: expected",
                        "at most 37 ansatte (Relevante) counted on 31 August 2018: fulfilled");
    }

    @Test
    void thePartOfAShareIsAtLeastWhatTheWholeAsksFor() {
        GoalAssessment goal = OneGoal.of(share("people").of("relevant").atLeast("0.8"), PEOPLE, STAFF)
                .seen(people(30, AUGUST), relevant(99))
                .planned(OPEN)
                .on(AUGUST);
        assertThat(ways(goal))
                .containsExactly(
                        "1.a1 states at least 50 (Personer): expected",
                        "one more planned activity that states at least 50 (Personer): expected");
    }

    @Test
    void moreThanAllOfTheWholeIsNoWay() {
        FulfilmentRule rule =
                allOf(share("people").of("relevant").all(), level("people").atLeast(50));
        assertThat(ways(OneGoal.of(rule, PEOPLE, STAFF).seen(relevant(40)).on(JANUARY)))
                .isEmpty();
    }

    @Test
    void aLevelThatGoesEitherWayIsBroughtAboutByTheActivityThatEndsLast() {
        GoalAssessment goal = OneGoal.of(level("days").atMost(30), DAYS)
                .planned(
                        Activity.planned("Early", "2018-09").expectingLevel(exactly(25), "days"),
                        Activity.planned("Late", "2018-11").expectingLevel(exactly(40), "days"))
                .on(AUGUST);
        assertThat(ways(goal))
                .containsExactly(
                        "1.a2 states instead a level of at most 30 dage: expected",
                        "one more planned activity that states a level of at most 30 dage: expected");
    }

    @Test
    void atMostOfWhatOnlyGrowsTakesAnActivityWithALimitOrAFinalCount() {
        GoalAssessment goal = OneGoal.of(level("people").atMost(500), PEOPLE)
                .seen(people(100, "2018-06-30"))
                .planned(OPEN)
                .on(AUGUST);
        assertThat(ways(goal))
                .containsExactly(
                        "1.a1 states at most 400 (Personer): expected",
                        "at most 500 (Personer) as the final count on 31 August 2018: fulfilled");
    }

    @Test
    void whatIsNoCountIsLackingToTheDecimal() {
        GoalAssessment goal = OneGoal.of(level("hours").atLeast("12.5"), HOURS)
                .seen(Observation.total("hours", exactly("10.25"), AUGUST))
                .on(AUGUST);
        assertThat(goal.ways()).extracting(Way::figure).containsExactly(atLeast("2.25"));
    }

    @Test
    void allOfSeveralOpenPartsTakesMoreThanOneChange() {
        FulfilmentRule both = allOf(MANY, reached("group"));
        assertThat(OneGoal.of(both, PEOPLE, GROUP).on(AUGUST).ways()).isEmpty();
        assertThat(OneGoal.of(allOf(MANY, level("people").atLeast(700)), PEOPLE)
                        .on(AUGUST)
                        .ways())
                .extracting(Way::figure)
                .containsExactly(atLeast(700), atLeast(700));
    }

    @Test
    void anyOfTakesWhatTheEasiestPartAsksFor() {
        FulfilmentRule either = anyOf(MANY, level("people").atLeast(700), reached("group"));
        assertThat(ways(OneGoal.of(either, PEOPLE, GROUP).on(AUGUST)))
                .containsExactly(
                        "one more planned activity that states at least 500 (Personer): expected",
                        "one more planned activity that states at least 1 (Gruppe): expected",
                        "at least 500 (Personer) counted on 31 August 2018: fulfilled",
                        "at least 1 (Gruppe) counted on 31 August 2018: fulfilled");
    }

    @Test
    void whatLiesBetweenTwoValuesHasNoWay() {
        assertThat(OneGoal.of(level("days").between(10, 20), DAYS).on(AUGUST).ways())
                .isEmpty();
    }

    /** Says less than it asks for. */
    private record Own(int enough, int said) implements CustomRule {
        @Override
        public String name() {
            return "own";
        }

        @Override
        public Set<String> indicators() {
            return Set.of("people");
        }

        @Override
        public Truth evaluate(Evidence evidence) {
            return evidence.level("people").atLeast(enough);
        }

        @Override
        public List<Missing> missing(Evidence planned) {
            return List.of(Missing.addition("people").expectedBy(atLeast(said)));
        }

        @Override
        public String describe(Language language) {
            return "own";
        }
    }

    @Test
    void aRuleOfOnesOwnIsTakenAtItsWordOnlyIfThatDoesIt() {
        assertThat(OneGoal.of(new Own(5, 5), PEOPLE).on(AUGUST).ways())
                .extracting(Way::figure)
                .containsExactly(atLeast(5), atLeast(5));
        assertThat(OneGoal.of(new Own(5, 4), PEOPLE).on(AUGUST).ways()).isEmpty();
        assertThat(OneGoal.of(new Own(5, 100), PEOPLE).on(AUGUST).ways())
                .as("the weakest is found all the same")
                .extracting(Way::figure)
                .containsExactly(atLeast(5), atLeast(5));
    }

    @Test
    @Tag("once")
    @Timeout(value = 30, unit = SECONDS)
    void aGoalWithAHundredActivitiesAndTenThousandObservationsHasItsWaysSoon() {
        LocalDate start = LocalDate.of(1990, 1, 1);
        GoalAssessment goal = OneGoal.of(level("people").atLeast(1_000_000), PEOPLE)
                .seen(IntStream.range(0, 10_000)
                        .mapToObj(
                                number -> people(number, start.plusDays(number).toString()))
                        .toArray(Observation[]::new))
                .planned(IntStream.range(0, 100)
                        .mapToObj(number -> Activity.planned("A", "2018-10").expectingUnquantified("people"))
                        .toArray(Activity[]::new))
                .on(AUGUST);
        assertThat(goal.ways()).hasSize(103);
    }

    @Test
    void wordsOfAFigureAtMostAreThoseOfTheProgramme() {
        assertThat(OneGoal.of(level("relevant").atMost(30), STAFF).on(AUGUST).ways())
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.figure()).isEqualTo(atMost(30));
                    assertThat(way.inWords(Language.DANISH))
                            .isEqualTo("højst 30 ansatte er talt pr. 31. august 2018: opfyldt");
                });
    }
}
