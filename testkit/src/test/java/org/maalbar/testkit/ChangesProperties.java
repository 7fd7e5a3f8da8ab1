package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.change.Change;
import org.maalbar.change.Changes;
import org.maalbar.change.FigureMove;
import org.maalbar.change.TargetChange;
import org.maalbar.change.TargetChange.Direction;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Programme;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** What holds of what-ifs, and of what is otherwise on two occasions. */
@Tag("once")
class ChangesProperties {

    @Property(tries = 300)
    void ifNothingChangesItIsTheSameAssessment(@ForAll ProgrammeAssessment assessment) {
        ProgrammeAssessment same = assessment.whatIf(UnaryOperator.identity());

        assertThat(same).isEqualTo(assessment).hasSameHashCodeAs(assessment);
        assertThat(everything(same)).isEqualTo(everything(assessment));
        assertThat(Changes.between(assessment, same).isEmpty()).isTrue();
    }

    private static List<String> everything(ProgrammeAssessment assessment) {
        List<String> all = new ArrayList<>();
        assessment.goals().forEach(goal -> all.add(goal.why(Language.DANISH)));
        assessment.claims().forEach(check -> all.add(check.toString()));
        assessment.problems().forEach(problem -> all.add(problem.toString()));
        return all;
    }

    @Property(tries = 300)
    void nothingIsOtherwiseInAnEqualAssessment(@ForAll ProgrammeAssessment assessment) {
        ProgrammeAssessment copy = assessor(assessment, assessment.day()).assess(Rebuilt.copy(assessment.programme()));

        assertThat(Changes.between(assessment, copy).isEmpty()).isTrue();
        assertThat(Changes.between(assessment, copy)).isEqualTo(Changes.between(assessment, assessment));
    }

    @Property(tries = 300)
    void whatIsOtherwiseOnTwoDaysIsTheMirrorOfTheOtherWayRound(@ForAll ProgrammeAssessment one, @ForAll Random random) {
        mirrors(
                one,
                assessor(one, one.day().plusDays(random.nextInt(400) - 200)).assess(one.programme()));
    }

    @Property(tries = 300)
    void whatAnActivityChangesIsTheMirrorOfItsReturn(@ForAll ProgrammeAssessment one, @ForAll Random random) {
        List<String> activities = one.programme().initiatives().stream()
                .flatMap(each -> each.activities().stream())
                .map(Activity::id)
                .flatMap(Optional::stream)
                .toList();
        Assume.that(!activities.isEmpty());
        mirrors(one, one.whatIf(p -> p.cancelling(activities.get(random.nextInt(activities.size())))));
    }

    @Property(tries = 300)
    void whatIsOtherwiseInAnotherProgrammeIsTheMirrorOfTheOtherWayRound(
            @ForAll ProgrammeAssessment one, @ForAll ProgrammeAssessment other) {
        mirrors(one, other);
    }

    private static void mirrors(ProgrammeAssessment one, ProgrammeAssessment other) {
        Changes there = Changes.between(one, other);
        Changes back = Changes.between(other, one);

        assertThat(back.from()).isEqualTo(there.to());
        assertThat(back.isEmpty()).isEqualTo(there.isEmpty());
        mirrored("goals", there.goals(), back.goals());
        mirrored("statuses", there.statuses(), back.statuses());
        mirrored("due days", there.dueDays(), back.dueDays());
        mirrored("claims", there.claims(), back.claims());
        mirrored("activities", there.activities(), back.activities());
        mirrored("observations", there.observations(), back.observations());
        mirrored("indicators", there.indicators(), back.indicators());
        mirrored("approximations", there.approximations(), back.approximations());
        assertThat(figures(back, false)).isEqualTo(figures(there, true));
        assertThat(targets(back, false)).isEqualTo(targets(there, true));
    }

    private static void mirrored(String what, List<? extends Change<?>> there, List<? extends Change<?>> back) {
        assertThat(back.stream().map(each -> List.of(each.before(), each.after())))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .map(each -> List.of(each.after(), each.before()))
                        .toList());
    }

    private static Set<List<Object>> figures(Changes changes, boolean mirrored) {
        Set<List<Object>> all = new HashSet<>();
        for (FigureMove each : changes.figures()) {
            Optional<BigDecimal> by = mirrored ? each.by().map(BigDecimal::negate) : each.by();
            all.add(
                    mirrored
                            ? List.of(each.indicator(), each.view(), each.after(), each.before(), by)
                            : List.of(each.indicator(), each.view(), each.before(), each.after(), by));
        }
        return all;
    }

    private static Set<List<Object>> targets(Changes changes, boolean mirrored) {
        Set<List<Object>> all = new HashSet<>();
        for (TargetChange each : changes.targets()) {
            all.add(
                    mirrored
                            ? List.of(each.after(), each.before(), opposite(each.direction()))
                            : List.of(each.before(), each.after(), each.direction()));
        }
        return all;
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case LOWERED -> Direction.RAISED;
            case RAISED -> Direction.LOWERED;
            case OTHER -> Direction.OTHER;
        };
    }

    @Property(tries = 300)
    void whereNothingIsOtherwiseEveryGoalStandsAsItDid(@ForAll ProgrammeAssessment one, @ForAll Random random) {
        ProgrammeAssessment later =
                assessor(one, one.day().plusDays(1 + random.nextInt(100))).assess(one.programme());
        Changes changes = Changes.between(one, later);

        for (GoalAssessment goal : one.goals()) {
            Status now = later.goal(goal.id()).status();
            assertThat(changes.statuses().stream()
                            .filter(each -> each.id().equals(goal.id()))
                            .map(each -> List.of(each.before(), each.after())))
                    .isEqualTo(
                            now == goal.status()
                                    ? List.of()
                                    : List.of(List.of(Optional.of(goal.status()), Optional.of(now))));
        }
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aLoweredTargetNeverMakesAStatusWorseNorARaisedOneBetter(
            @ForAll ProgrammeAssessment assessment, @ForAll Random random) {
        for (GoalAssessment goal : assessment.goals()) {
            String target = random.nextBoolean() ? "0." + (1 + random.nextInt(9)) : "" + random.nextInt(1000);
            retargeted(assessment, p -> p.targeting(goal.id(), target))
                    .ifPresent(other -> compare(goal, assessment, other));
        }
        Statistics.coverage(coverage -> {
            coverage.check(Direction.LOWERED, "moves").percentage(share -> share > 0.3);
            coverage.check(Direction.RAISED, "moves").percentage(share -> share > 0.3);
        });
    }

    /** Not where a goal has no target or several, the target cannot be, or somebody claims something of a part that is gone. */
    private static Optional<ProgrammeAssessment> retargeted(
            ProgrammeAssessment assessment, UnaryOperator<Programme> change) {
        try {
            return Optional.of(assessment.whatIf(change));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static void compare(GoalAssessment goal, ProgrammeAssessment before, ProgrammeAssessment after) {
        for (TargetChange change : Changes.between(before, after).targets()) {
            Status now = after.goal(goal.id()).status();
            Statistics.collect(change.direction(), goal.status() == now ? "stays" : "moves");
            if (change.direction() == Direction.LOWERED) {
                assertThat(goal.status().isBetterThan(now)).isFalse();
            } else if (change.direction() == Direction.RAISED) {
                assertThat(now.isBetterThan(goal.status())).isFalse();
            }
        }
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aGoalThatAsksForFewerOfItsPartsIsNeverWorseOff(@ForAll ProgrammeAssessment assessment, @ForAll Random random) {
        for (GoalAssessment goal : assessment.goals()) {
            if (goal.rule().rule() instanceof CompositeRule composite) {
                List<FulfilmentRule> some = new ArrayList<>(composite.rules());
                Collections.shuffle(some, random);
                some.subList(1 + random.nextInt(some.size()), some.size()).clear();
                FulfilmentRule other = new AtLeastOf(1 + random.nextInt(some.size()), some);
                retargeted(assessment, p -> p.targeting(goal.id(), other))
                        .ifPresent(changed -> compare(goal, assessment, changed));
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(Direction.LOWERED, "moves").count(count -> count > 0);
            coverage.check(Direction.RAISED, "stays").count(count -> count > 0);
        });
    }

    private static Assessor assessor(ProgrammeAssessment like, LocalDate day) {
        Assessor assessor = Assessor.on(day);
        return like.knownOn().map(assessor::knownOn).orElse(assessor);
    }
}
