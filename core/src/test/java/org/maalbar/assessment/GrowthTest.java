package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.allOf;
import static org.maalbar.rule.Rules.level;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;

/** Four times as much takes some four times the work, counted as the bytes that it allocates: sixteen times would be a square. */
@Tag("once")
class GrowthTest {
    private static final int SOME = 250;
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);

    private static LocalDate day(int number) {
        return BEGIN.plusDays(number);
    }

    private static void growsWithItsNumber(
            IntFunction<Programme> programmes, int day, Consumer<ProgrammeAssessment> work) {
        Assessor assessor = Assessor.on(day(day));
        // Classes are loaded and constants made the first time.
        work.accept(assessor.assess(programmes.apply(SOME)));
        long few = bytes(programmes.apply(SOME), assessor, work);
        long many = bytes(programmes.apply(4 * SOME), assessor, work);
        assertThat((double) many / few).isLessThan(6);
    }

    private static long bytes(Programme programme, Assessor assessor, Consumer<ProgrammeAssessment> work) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        work.accept(assessor.assess(programme));
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static Programme of(
            List<Indicator> indicators, Stream<Observation> observations, Initiative... initiatives) {
        return Programme.builder("Plan")
                .indicators(indicators.toArray(Indicator[]::new))
                .observations(observations.toArray(Observation[]::new))
                .initiatives(initiatives)
                .build();
    }

    private static <T> Stream<T> each(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made);
    }

    private static List<Indicator> people() {
        return List.of(Indicator.cumulative("people", "Personer"));
    }

    private static Stream<Observation> daily(int count) {
        return each(count, i -> Observation.increment("people", exactly(1), day(i).toString()));
    }

    private static Goal due(FulfilmentRule rule, int day) {
        return Goal.of("Mål", rule).due(day(day));
    }

    private static List<Indicator> many(int count) {
        return each(count, i -> Indicator.cumulative("people" + i, "Personer")).toList();
    }

    private static Programme ofManyInitiatives(int count) {
        return of(
                many(count),
                each(count, i -> Observation.total("people" + i, exactly(1), day(0).toString())),
                each(
                                count,
                                i -> Initiative.of("" + i, "Indsats")
                                        .goals(due(level("people" + i).atLeast(4), 20))
                                        .activities(Activity.planned("Kursus", day(10).toString())
                                                .expecting(exactly(3), "people" + i)))
                        .toArray(Initiative[]::new));
    }

    private static Programme ofManyGoals(int count) {
        return of(
                many(count),
                Stream.empty(),
                Initiative.of("1", "Indsats")
                        .goals(each(
                                        count,
                                        i -> due(level("people" + i).atLeast(4), 20)
                                                .id("g" + i))
                                .toArray(Goal[]::new))
                        .claims(each(
                                        count,
                                        i -> Claim.of(Status.EXPECTED, day(i % 10))
                                                .ofGoal("g" + i))
                                .toArray(Claim[]::new)));
    }

    private static Programme ofManyParts(int count) {
        return of(
                many(count),
                Stream.empty(),
                Initiative.of("1", "Indsats")
                        .goals(due(
                                allOf(each(count, i -> level("people" + i).atLeast(4))
                                        .toArray(FulfilmentRule[]::new)),
                                20)));
    }

    @Test
    void claimsOfManyDays() {
        growsWithItsNumber(
                count -> of(
                        people(),
                        daily(count),
                        Initiative.of("1", "Indsats")
                                .goals(due(level("people").atLeast(9_000), 9_000))
                                .activities(
                                        Activity.planned("Kursus", day(8_000).toString())
                                                .expecting(exactly(3), "people"))
                                .claims(each(
                                                count,
                                                i -> Claim.of(Status.EXPECTED, day(i))
                                                        .ofGoal("1"))
                                        .toArray(Claim[]::new))),
                5_000,
                ProgrammeAssessment::claims);
    }

    @Test
    void goalsOfOneIndicatorWithManyDueDaysAhead() {
        growsWithItsNumber(
                count -> of(
                        people(),
                        daily(count),
                        Initiative.of("1", "Indsats")
                                .goals(each(count, i -> due(level("people").atLeast(100 + i), 5_001 + i))
                                        .toArray(Goal[]::new))),
                5_000,
                assessment -> assessment.goals().forEach(goal -> goal.rule().pace()));
    }

    @Test
    void goalsFoundByTheirIds() {
        growsWithItsNumber(
                GrowthTest::ofManyGoals,
                5,
                assessment -> assessment
                        .programme()
                        .initiatives()
                        .get(0)
                        .goals()
                        .forEach(goal -> assessment.goal(goal.id().orElseThrow())));
    }

    @Test
    void claimsOfManyGoals() {
        growsWithItsNumber(GrowthTest::ofManyGoals, 15, ProgrammeAssessment::claims);
    }

    @Test
    void whatIsMissingOfManyParts() {
        growsWithItsNumber(
                GrowthTest::ofManyParts, 5, assessment -> assessment.goal("1").missing());
    }

    @Test
    void theReasonsOfManyParts() {
        growsWithItsNumber(
                GrowthTest::ofManyParts, 5, assessment -> assessment.goal("1").why());
    }

    @Test
    void whatManyGoalsDependOn() {
        growsWithItsNumber(
                GrowthTest::ofManyInitiatives,
                5,
                assessment -> assessment.goals().forEach(GoalAssessment::dependsOn));
    }

    @Test
    void theWaysOfManyGoals() {
        growsWithItsNumber(
                GrowthTest::ofManyInitiatives,
                15,
                assessment -> assessment.goals().forEach(GoalAssessment::ways));
    }

    @Test
    void theProblemsOfManyInitiatives() {
        growsWithItsNumber(GrowthTest::ofManyInitiatives, 15, ProgrammeAssessment::problems);
    }

    @Test
    void manyLevelsPlannedOfSomethingThatGoesEitherWay() {
        growsWithItsNumber(
                count -> of(
                        List.of(Indicator.fluctuating("score", "Tilfredshed")),
                        Stream.empty(),
                        Initiative.of("1", "Indsats")
                                .goals(due(level("score").atLeast(4), 20))
                                .activities(each(
                                                count,
                                                i -> Activity.planned("Kursus", day(10).toString())
                                                        .expectingLevel(exactly(5), "score"))
                                        .toArray(Activity[]::new))),
                5,
                assessment -> assessment.goal("1").indicator("score").contributions());
    }

    @Test
    void oneObservationMoreTakesTheSameHoweverManyGoalsThereAre() {
        Programme few = ofManyInitiatives(SOME);
        Programme many = ofManyInitiatives(4 * SOME);
        Assessor assessor = Assessor.on(day(15));
        Consumer<ProgrammeAssessment> tries = assessment -> {
            for (int i = 0; i < 1_000; i++) {
                int seen = i;
                ProgrammeAssessment changed = assessment.whatIf(
                        p -> p.observing(Observation.total("people7", exactly(seen), day(15).toString())));
                assertThat(changed.goal("7").status()).isNotNull();
            }
        };
        bytes(few, assessor, tries);
        assertThat((double) bytes(many, assessor, tries) / bytes(few, assessor, tries))
                .isLessThan(4);
    }
}
