package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.sum;
import static org.maalbar.rule.Rules.times;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Side;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** What is settled or expected of growth, of levels on earlier days and of sums is so in every small world. */
@Tag("once")
class SmallWorldsMeasuresProperties {
    private static final String THINGS = SmallWorld.INDICATOR;

    @Provide
    Arbitrary<SmallWorld> worlds() {
        return SmallWorlds.any();
    }

    @Provide
    Arbitrary<SmallWorld> plans() {
        return SmallWorlds.plans();
    }

    /** How a measure is chosen in a world: what is asked for, and one or two days that are cut to the due day. */
    private record Choice(int kind, int one, int other) {
        Measure in(SmallWorld world) {
            int day = Math.min(one, world.due());
            int what = (kind == 2 || kind == 3) && world.hasBaselineAfterCategories() ? kind - 2 : kind;
            int last = Math.min(Math.max(one, other), world.due());
            Measure level = level(THINGS);
            return switch (what) {
                case 0 -> level;
                case 1 -> level.on(SmallReport.day(day));
                case 2 -> level.category("gender", "women");
                case 3 -> level.category("gender", "women").on(SmallReport.day(day));
                default ->
                    world.overlap()
                            ? level.on(SmallReport.day(last))
                            : growth(THINGS)
                                    .during(Span.between(
                                            SmallReport.day(Math.min(Math.min(one, other), last)),
                                            SmallReport.day(last)));
            };
        }
    }

    /** A rule in a world. */
    private interface Draft extends Function<SmallWorld, Comparison> {}

    @Provide
    Arbitrary<Draft> drafts() {
        Arbitrary<Choice> choices = Combinators.combine(
                        Arbitraries.of(0, 1, 2, 3, 4, 4, 4, 4),
                        Arbitraries.integers().between(0, SmallWorld.LAST_DAY),
                        Arbitraries.integers().between(0, SmallWorld.LAST_DAY))
                .as(Choice::new);
        return Combinators.combine(
                        choices.list().ofSize(3),
                        Arbitraries.of(Relation.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Shape.class))
                .as((chosen, is, number, shape) -> world -> {
                    List<Measure> measures =
                            chosen.stream().map(each -> each.in(world)).toList();
                    return shape.rule(measures, is, number);
                });
    }

    /** What is compared with what. */
    private enum Shape {
        MEASURE_AND_NUMBER,
        TWO_MEASURES,
        SUM_AND_NUMBER,
        MEASURE_AND_SUM,
        TWICE,
        HALF;

        Comparison rule(List<Measure> measures, Relation is, int number) {
            Measure one = measures.get(0);
            Measure other = measures.get(1);
            return switch (this) {
                case MEASURE_AND_NUMBER -> compared(one, is, sum().plus(number));
                case TWO_MEASURES -> compared(one, is, sum(other).plus(number));
                case SUM_AND_NUMBER -> compared(sum(one, other, measures.get(2)), is, sum().plus(number));
                case MEASURE_AND_SUM -> compared(one, is, sum(times("2").of(other), measures.get(2)));
                case TWICE -> compared(one, is, times("2").of(other));
                case HALF -> share(one).of(other).is(is, new BigDecimal("0.5"));
            };
        }

        private static Comparison compared(Side left, Relation is, Side right) {
            return switch (is) {
                case AT_LEAST -> left.atLeast(right);
                case MORE_THAN -> left.moreThan(right);
                case AT_MOST -> left.atMost(right);
                case LESS_THAN -> left.lessThan(right);
            };
        }
    }

    @Property(tries = 3000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void whatIsSettledIsSoInEveryWorldThatTheReportsAllow(
            @ForAll("worlds") SmallWorld world, @ForAll("drafts") Draft draft) {
        Comparison rule = draft.apply(world);
        List<Measure> measures = List.copyOf(rule.measures());
        GoalAssessment goal = assess(world, rule);
        Collection<List<Integer>> numbers = world.possible(measures);
        assertThat(numbers).isNotEmpty();
        allLieWithin(goal, measures, View.POSSIBLE, numbers);
        agree(goal, rule, measures, numbers, Status.FULFILLED, Status.NOT_FULFILLED);
        Statistics.collect(goal.status());
        Stream.of(Status.FULFILLED, Status.NOT_FULFILLED)
                .forEach(status ->
                        Statistics.coverage(coverage -> coverage.check(status).percentage(share -> share > 3)));
    }

    @Property(tries = 3000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void whatIsExpectedIsSoInEveryWorldWherePlansGoAsStated(
            @ForAll("plans") SmallWorld world, @ForAll("drafts") Draft draft) {
        Comparison rule = draft.apply(world);
        List<Measure> measures = List.copyOf(rule.measures());
        GoalAssessment goal = assess(world, rule);
        Collection<List<Integer>> numbers = world.plannedMeasures(measures);
        allLieWithin(goal, measures, View.PLANNED, numbers);
        agree(goal, rule, measures, numbers, Status.EXPECTED, Status.NOT_EXPECTED);
        Statistics.collect(goal.status());
        Stream.of(Status.EXPECTED, Status.NOT_EXPECTED)
                .forEach(status ->
                        Statistics.coverage(coverage -> coverage.check(status).percentage(share -> share > 0.1)));
    }

    private static GoalAssessment assess(SmallWorld world, Comparison rule) {
        return Assessor.on(SmallReport.day(world.day()))
                .assess(world.programme(rule).build())
                .goals()
                .get(0);
    }

    private static void allLieWithin(
            GoalAssessment goal, List<Measure> measures, View view, Collection<List<Integer>> numbers) {
        IndicatorAssessment things = goal.indicator(THINGS);
        Map<Measure, Bounds> bounds = new HashMap<>();
        bounds.put(level(THINGS), view == View.POSSIBLE ? things.possible() : things.planned());
        things.measures()
                .forEach(each -> bounds.put(each.measure(), view == View.POSSIBLE ? each.possible() : each.planned()));
        for (int i = 0; i < measures.size(); i++) {
            int place = i;
            SmallWorldChecks.allLieWithin(
                    bounds.get(measures.get(i)),
                    numbers.stream().map(each -> each.get(place)).toList());
        }
    }

    /** A multiple of nothing says nothing. */
    private static void agree(
            GoalAssessment goal,
            Comparison rule,
            List<Measure> measures,
            Collection<List<Integer>> numbers,
            Status yes,
            Status no) {
        for (List<Integer> each : numbers) {
            Map<Measure, Bounds> exact = new HashMap<>();
            for (int i = 0; i < measures.size(); i++) {
                exact.put(measures.get(i), Bounds.exactly(each.get(i)));
            }
            Truth there = rule.evaluate(Evidence.ofMeasures(exact));
            if (goal.status() == yes) {
                assertThat(there).as("%s where %s", rule, exact).isNotEqualTo(Truth.FAILS);
            } else if (goal.status() == no) {
                assertThat(there).as("%s where %s", rule, exact).isNotEqualTo(Truth.HOLDS);
            }
        }
    }
}
