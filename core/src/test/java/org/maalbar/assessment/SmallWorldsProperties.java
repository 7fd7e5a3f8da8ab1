package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Status;

/** An assessment never claims more than every small world that the evidence allows would bear out. */
@Tag("once")
class SmallWorldsProperties {
    private static final String THINGS = SmallWorlds.INDICATOR;

    @Provide
    Arbitrary<SmallWorld> worlds() {
        return SmallWorlds.any();
    }

    @Provide
    Arbitrary<SmallWorld> wholes() {
        return SmallWorlds.wholes();
    }

    @Provide
    Arbitrary<SmallWorld> plans() {
        return SmallWorlds.plans();
    }

    @Provide
    Arbitrary<SmallWorld> totals() {
        return SmallWorlds.totals();
    }

    @Provide
    Arbitrary<SmallWorld> straddling() {
        return SmallWorlds.straddling();
    }

    private static ProgrammeAssessment assess(SmallWorld world, int day, int target) {
        return Assessor.on(SmallWorld.day(day))
                .assess(SmallWorlds.programme(
                                world,
                                level(THINGS).atLeast(target),
                                level(THINGS).atMost(target),
                                level(THINGS).between(target, target + 1))
                        .build());
    }

    /** The same goals, asked of a plain number. */
    private static List<IntPredicate> goals(int target) {
        return List.of(x -> x >= target, x -> x <= target, x -> x >= target && x <= target + 1);
    }

    private static IndicatorAssessment things(ProgrammeAssessment assessment) {
        return assessment.goal("0").indicator(THINGS);
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyStatusIsMet(@ForAll("plans") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        assess(world, world.day(), target).goals().forEach(goal -> Statistics.collect(goal.status()));
        Stream.of(Status.values())
                .forEach(status ->
                        Statistics.coverage(coverage -> coverage.check(status).percentage(share -> share > 2)));
    }

    @Property
    void whatIsSettledIsSoInEveryWorldThatTheReportsAllow(
            @ForAll("worlds") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        ProgrammeAssessment assessment = assess(world, world.day(), target);
        Set<Integer> levels = world.levels();
        assertThat(levels).isNotEmpty();
        allLieWithin(things(assessment).possible(), levels);
        agree(assessment, goals(target), levels, Status.FULFILLED, Status.NOT_FULFILLED);
    }

    @Property
    void nothingIsPossibleThatTotalsRuleOut(@ForAll("totals") SmallWorld world) {
        Bounds possible = things(assess(world, world.day(), 1)).possible();
        List<Integer> numbers = IntStream.rangeClosed(0, SmallWorld.MOST_THINGS)
                .boxed()
                .filter(number -> possible.contains(BigDecimal.valueOf(number)))
                .toList();
        assertThat(world.levels()).containsExactlyElementsOf(numbers);
    }

    @Property
    void whatIsExpectedIsSoInEveryWorldWhereThingsGoAsStated(
            @ForAll("plans") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        ProgrammeAssessment assessment = assess(world, world.day(), target);
        world.known().mapToInt(SmallWorld.Report::last).max().ifPresent(lastObserved -> {
            Set<Integer> levels = world.plannedLevels(lastObserved);
            allLieWithin(things(assessment).planned(), levels);
            agree(assessment, goals(target), levels, Status.EXPECTED, Status.NOT_EXPECTED);
        });
    }

    @Property
    void whatWasCountedLiesWithinWhatWasSeen(@ForAll("wholes") SmallWorld world) {
        allLieWithin(things(assess(world, world.day(), 1)).seen(), world.counted());
    }

    @Property
    void whatStraddlesATotalMayBePartOfIt(@ForAll("straddling") SmallWorld world) {
        IndicatorAssessment things = things(assess(world, world.day(), 1));
        int lastObserved = world.known().mapToInt(SmallWorld.Report::last).max().orElseThrow();
        allLieWithin(things.seen(), world.counted());
        allLieWithin(things.possible(), world.levels());
        allLieWithin(things.planned(), world.plannedLevels(lastObserved));
    }

    @Property
    void trueReportsAreNeverCalledContradictory(@ForAll("wholes") SmallWorld world) {
        assertThat(assess(world, world.day(), 1).problems())
                .noneMatch(problem -> problem.code().equals("contradictory-observations"));
    }

    @Property
    void whatIsSettledStaysSettledAsTrueReportsComeIn(
            @ForAll("worlds") SmallWorld world, @ForAll @IntRange(min = 0, max = 5) int target) {
        ProgrammeAssessment earlier = assess(world, 0, target);
        for (int day = 1; day <= SmallWorld.LAST_DAY; day++) {
            ProgrammeAssessment later = assess(world, day, target);
            for (GoalAssessment goal : earlier.goals()) {
                Status status = later.goal(goal.id()).status();
                if (goal.status() == Status.FULFILLED || goal.status() == Status.NOT_FULFILLED) {
                    assertThat(status).isEqualTo(goal.status());
                }
            }
            earlier = later;
        }
    }

    private static void allLieWithin(Bounds bounds, Set<Integer> levels) {
        assertThat(levels).allMatch(level -> bounds.contains(BigDecimal.valueOf(level)), "within " + bounds);
    }

    private static void agree(
            ProgrammeAssessment assessment, List<IntPredicate> goals, Set<Integer> levels, Status yes, Status no) {
        for (int i = 0; i < goals.size(); i++) {
            IntPredicate goal = goals.get(i);
            Status status = assessment.goal(String.valueOf(i)).status();
            if (status == yes) {
                assertThat(levels).allMatch(goal::test);
            } else if (status == no) {
                assertThat(levels).noneMatch(goal::test);
            }
        }
    }
}
