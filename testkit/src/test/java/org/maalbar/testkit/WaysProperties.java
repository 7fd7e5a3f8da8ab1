package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.Way;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Status;

/** What it would take is checked by doing it, on programmes of every kind. */
@Tag("once")
class WaysProperties {

    /** Some as they come; of some simple ones, no activity says how much it gives, or all say one. */
    @Provide
    Arbitrary<ProgrammeAssessment> assessments() {
        Arbitrary<ProgrammeAssessment> simple = MaalbarArbitraries.programmes()
                .asking(
                        level("a").atLeast(9),
                        level("a").atMost(6),
                        share("a").of("b").atLeast("0.5"))
                .assessed();
        return Arbitraries.oneOf(
                MaalbarArbitraries.programmes().assessed(),
                simple.map(each -> giving(each, some -> Contribution.notQuantified(some.indicator(), some.tally()))),
                simple.map(each -> giving(each, WaysProperties::one)));
    }

    /** Assessed some days earlier, when more lies ahead. */
    private static ProgrammeAssessment giving(ProgrammeAssessment assessment, UnaryOperator<Contribution> other) {
        LocalDate day = assessment.day().minusDays(4);
        return Assessor.on(day)
                .assess(Rebuilt.giving(
                        assessment.programme(), each -> other.apply(each).stated(day)));
    }

    private static Contribution one(Contribution each) {
        return each.tally() == Tally.TOTAL
                ? Contribution.total(each.indicator(), Figure.exactly(1))
                : Contribution.increment(each.indicator(), Figure.exactly(1));
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aWayDoesWhatItSays(@ForAll("assessments") ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            for (Way way : goal.ways()) {
                Statistics.label("kinds").collect(way.kind());
                Statistics.label("statuses").collect(way.status());
                assertThat(way.status()).isIn(Status.EXPECTED, Status.FULFILLED);
                assertThat(way.status().isBetterThan(goal.status())).isTrue();
                assertThat(assessment.whatIf(way).goal(goal.id()).status())
                        .as(way.toString())
                        .isEqualTo(way.status());
            }
        }
        Stream.of(Way.Kind.values())
                .forEach(kind -> Statistics.label("kinds")
                        .coverage(coverage -> coverage.check(kind).percentage(share -> share > 0.5)));
        Stream.of(Status.EXPECTED, Status.FULFILLED)
                .forEach(status -> Statistics.label("statuses")
                        .coverage(coverage -> coverage.check(status).percentage(share -> share > 10)));
    }

    @Property
    void aSettledGoalHasNone(@ForAll("assessments") ProgrammeAssessment assessment) {
        assertThat(assessment.goals())
                .filteredOn(goal -> goal.status() == Status.FULFILLED || goal.status() == Status.NOT_FULFILLED)
                .allSatisfy(goal -> assertThat(goal.ways()).isEmpty());
    }

    @Property
    void equalAssessmentsHaveEqualWays(@ForAll("assessments") ProgrammeAssessment assessment) {
        ProgrammeAssessment copy = Assessor.on(assessment.day()).assess(Rebuilt.copy(assessment.programme()));
        for (GoalAssessment goal : assessment.goals()) {
            assertThat(copy.goal(goal.id()).ways()).isEqualTo(goal.ways()).hasSameHashCodeAs(goal.ways());
        }
    }

    @Property(tries = 500)
    void aWayBringsNoContradiction(@ForAll("assessments") ProgrammeAssessment assessment) {
        for (GoalAssessment each : assessment.goals()) {
            ProgrammeAssessment alone = Assessor.on(assessment.day())
                    .assess(Rebuilt.asking(
                            assessment.programme(), List.of(each.goal().rule().orElseThrow()), each.goal()));
            for (Way way : alone.goals().get(0).ways()) {
                assertThat(alone.problems())
                        .as(way.toString())
                        .containsAll(alone.whatIf(way).problems());
            }
        }
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void ofACountNothingWeakerDoes(@ForAll("assessments") ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            for (Way way : goal.ways()) {
                Optional<Figure> weaker =
                        assessment.programme().indicator(way.indicator()).domain() == Domain.COUNT
                                ? weaker(way.figure())
                                : Optional.empty();
                Statistics.collect(way.kind(), weaker.isPresent());
                weaker.ifPresent(figure -> assertThat(way.status()
                                .isBetterThan(assessment
                                        .whatIf(p -> with(p, goal, way, figure))
                                        .goal(goal.id())
                                        .status()))
                        .as(way + ", not " + figure)
                        .isTrue());
            }
        }
        Stream.of(Way.Kind.values())
                .forEach(kind -> Statistics.coverage(
                        coverage -> coverage.check(kind, true).count(count -> count > 2)));
    }

    private static Optional<Figure> weaker(Figure figure) {
        if (figure instanceof Figure.AtMost most) {
            return Optional.of(Figure.atMost(most.value().add(BigDecimal.ONE)));
        }
        BigDecimal least = ((Figure.AtLeast) figure).value();
        return least.signum() == 0 ? Optional.empty() : Optional.of(Figure.atLeast(least.subtract(BigDecimal.ONE)));
    }

    /** The same change with another figure. */
    private static Programme with(Programme programme, GoalAssessment goal, Way way, Figure figure) {
        return switch (way.kind()) {
            case STATED, CHANGED -> programme.quantifying(way.activity().orElseThrow(), figure, way.indicator());
            case PLANNED -> {
                Programme changed = way.apply(programme);
                yield changed.quantifying(added(changed, goal), figure, way.indicator());
            }
            case OBSERVED -> {
                List<Observation> all = new ArrayList<>(way.apply(programme).observations());
                Observation last = all.remove(all.size() - 1);
                Observation other = Observation.of(way.indicator(), last.tally(), figure, last.period());
                all.add(last.isFinal() ? other.asFinal() : other);
                yield Rebuilt.observing(programme, all);
            }
        };
    }

    private static String added(Programme changed, GoalAssessment goal) {
        List<Activity> activities = changed.initiatives().stream()
                .filter(each -> each.number().equals(goal.initiative().number()))
                .flatMap(each -> each.activities().stream())
                .toList();
        return activities.get(activities.size() - 1).id().orElseThrow();
    }

    /**
     * A rule of one's own may ask for what does nothing. Where an indicator is measured twice, what is done to it changes both; a figure is missing as if the other stayed as it is.
     */
    private static List<Missing> missing(GoalAssessment goal) {
        FulfilmentRule rule = goal.rule().rule();
        return goal.rule().parts().isEmpty() && !(rule instanceof CustomRule) && isSettledByOneFigure(rule)
                ? goal.missing()
                : List.of();
    }

    private static boolean isSettledByOneFigure(FulfilmentRule rule) {
        return rule.comparisons().stream()
                .allMatch(each -> each.indicators().size()
                        == each.left().terms().size() + each.right().terms().size());
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void oneMoreActivityThatAddsWhatIsMissingIsAWay(@ForAll("assessments") ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            List<Figure> additions = missing(goal).stream()
                    .filter(each ->
                            each.kind() == Missing.Kind.ADDITION && goal.day().isBefore(goal.dueDay()))
                    .map(Missing::expectedBy)
                    .flatMap(Optional::stream)
                    .toList();
            Statistics.collect(!additions.isEmpty());
            assertThat(figures(goal, Way.Kind.PLANNED)).as(goal.why()).containsAll(additions);
        }
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 10));
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void anObservationOfAnUnchangingNumberThatIsMissingIsAWay(@ForAll("assessments") ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            List<Figure> levels = missing(goal).stream()
                    .filter(each -> each.measure().isPlain() && isPlainNumber(goal, each.indicator()))
                    .flatMap(each -> Stream.of(each.fulfilledBy(), each.expectedBy()))
                    .flatMap(Optional::stream)
                    .toList();
            Statistics.collect(!levels.isEmpty());
            assertThat(figures(goal, Way.Kind.OBSERVED)).as(goal.why()).containsAll(levels);
        }
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 10));
    }

    /** It cannot contradict what it does not depend on: a category of it, or the rest of a share as counted so far. */
    private static boolean isPlainNumber(GoalAssessment goal, String indicator) {
        return goal.indicator(indicator).indicator().behaviour() == Behaviour.FIXED
                && !(goal.rule().rule() instanceof Comparison is && is.base().isPresent())
                && goal.indicator(indicator).observations().stream()
                        .allMatch(use -> use.observation().category().isEmpty());
    }

    private static Collection<Figure> figures(GoalAssessment goal, Way.Kind kind) {
        return goal.ways().stream()
                .filter(way -> way.kind() == kind)
                .map(Way::figure)
                .toList();
    }
}
