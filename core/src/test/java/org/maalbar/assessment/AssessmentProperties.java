package org.maalbar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** The theorems about assessments, on programmes of every kind. */
class AssessmentProperties {

    @Provide
    Arbitrary<Sample> samples() {
        return Samples.any();
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyStatusIsMetBeforeTheDueDayAndThreeAfterIt(@ForAll("samples") Sample sample) {
        for (GoalAssessment goal : sample.assess().goals()) {
            boolean past = sample.day().isAfter(goal.dueDay());
            Statistics.label(past ? "past" : "open").collect(goal.status());
            if (past) {
                assertThat(goal.status()).isIn(Status.FULFILLED, Status.NOT_FULFILLED, Status.UNCERTAIN);
            }
        }
        Stream.of(Status.values())
                .forEach(status -> Statistics.label("open")
                        .coverage(coverage -> coverage.check(status).percentage(share -> share > 1)));
        Stream.of(Status.FULFILLED, Status.NOT_FULFILLED, Status.UNCERTAIN)
                .forEach(status -> Statistics.label("past")
                        .coverage(coverage -> coverage.check(status).percentage(share -> share > 1)));
    }

    @Property
    void plannedLiesWithinPossible(@ForAll("samples") Sample sample) {
        for (GoalAssessment goal : sample.assess().goals()) {
            for (IndicatorAssessment indicator : goal.indicators()) {
                assertThat(indicator.possible().contains(indicator.planned())).isTrue();
                Bounds whole = indicator.indicator().domain().whole();
                assertThat(whole.contains(indicator.seen())).isTrue();
                assertThat(whole.contains(indicator.possible())).isTrue();
            }
        }
    }

    @Property
    void whatIsSettledStaysSettledWhateverIsPlanned(@ForAll("samples") Sample sample) {
        sample.assess().goals().stream().flatMap(goal -> goal.rule().all()).forEach(node -> {
            assertThat(node.possible()).isIn(node.planned(), Truth.UNDECIDED);
            assertThat(node.status()).isEqualTo(Status.of(node.possible(), node.planned()));
        });
    }

    @Property
    void aCompositeHasTheLowestHighestOrNthHighestStatusOfItsParts(@ForAll("samples") Sample sample) {
        sample.assess().goals().stream().flatMap(goal -> goal.rule().all()).forEach(node -> {
            if (node.rule() instanceof CompositeRule composite) {
                List<Status> parts =
                        node.parts().stream().map(RuleAssessment::status).toList();
                assertThat(node.status()).isEqualTo(composed(composite, parts));
                assertThat(composite.combineStatuses(parts)).isEqualTo(node.status());
            }
        });
    }

    @Property
    void aPartHasTheStatusThatItWouldHaveAsAGoalOfItsOwn(@ForAll("samples") Sample sample) {
        for (GoalAssessment goal : sample.assess().goals()) {
            if (goal.goal().rule() instanceof CompositeRule composite) {
                List<Status> alone = sample.asking(composite.rules(), goal.dueDay()).assess().goals().stream()
                        .map(GoalAssessment::status)
                        .toList();
                assertThat(goal.rule().parts())
                        .extracting(RuleAssessment::status)
                        .isEqualTo(alone);
                assertThat(goal.status()).isEqualTo(composed(composite, alone));
            }
        }
    }

    private static Status composed(CompositeRule rule, List<Status> parts) {
        List<Status> bestFirst = parts.stream().sorted().toList();
        if (rule instanceof AtLeastOf some) {
            return bestFirst.get(some.count() - 1);
        }
        return bestFirst.get(rule instanceof AllOf ? parts.size() - 1 : 0);
    }

    @Property
    void theOrderOfRecordsIsIrrelevant(@ForAll("samples") Sample sample, @ForAll Random random) {
        assertThat(answers(sample.shuffled(random).assess())).isEqualTo(answers(sample.assess()));
    }

    @Property
    void equalProgrammesHaveIdenticalReports(@ForAll("samples") Sample sample) {
        Sample copy = sample.copied();
        assertThat(copy.programme()).isEqualTo(sample.programme());
        assertThat(texts(copy.assess())).isEqualTo(texts(sample.assess()));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void fulfilledStaysFulfilledWhenRecordsAreOnlyAdded(
            @ForAll("samples") Sample later,
            @ForAll @IntRange(min = 0, max = 5) int observed,
            @ForAll @IntRange(min = 0, max = 15) int daysBefore) {
        Assume.that(
                later.observations().stream().allMatch(each -> each.corrects().isEmpty()));
        Sample earlier = later.on(later.day().minusDays(daysBefore))
                .observing(later.observations()
                        .subList(0, Math.min(observed, later.observations().size())));
        ProgrammeAssessment before = earlier.assess();
        ProgrammeAssessment after = later.assess();
        boolean contradicted = isContradicted(before) || isContradicted(after);
        for (GoalAssessment goal : before.goals()) {
            boolean applies = goal.status() == Status.FULFILLED && !contradicted;
            Statistics.collect(applies && observed < later.observations().size());
            if (applies) {
                assertThat(after.goal(goal.id()).status()).isEqualTo(Status.FULFILLED);
            }
        }
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    private static boolean isContradicted(ProgrammeAssessment assessment) {
        return assessment.problems().stream()
                .anyMatch(problem -> List.of("contradictory-observations", "part-exceeds-whole")
                        .contains(problem.code()));
    }

    @Property
    void knowingEverythingIsTheSameAsNotAskingWhatWasKnown(@ForAll("samples") Sample sample) {
        LocalDate last = sample.days().max(LocalDate::compareTo).orElseThrow();
        ProgrammeAssessment known = Assessor.on(sample.day()).knownOn(last).assess(sample.programme());
        assertThat(answers(known)).isEqualTo(answers(sample.assess()));
    }

    @Property
    void whatWasNotKnownMightAsWellNotBeThere(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 0, max = 20) int number) {
        LocalDate known = Samples.day(number);
        Sample less = sample.only(
                each -> !each.recorded().orElse(each.lastDay()).isAfter(known),
                each -> each.stated().filter(known::isBefore).isEmpty());
        List<String> left = less.observations().stream()
                .map(each -> each.id().orElseThrow())
                .toList();
        // A correction of what is left out could not be stated.
        Assume.that(less.observations().stream()
                .allMatch(
                        each -> each.corrects().filter(id -> !left.contains(id)).isEmpty()));
        ProgrammeAssessment then = Assessor.on(sample.day()).knownOn(known).assess(sample.programme());
        assertThat(answers(then)).isEqualTo(answers(less.assess()));
    }

    /** Status, truths, bounds and dependencies of every goal, by its id. */
    private static Map<String, List<Object>> answers(ProgrammeAssessment assessment) {
        Map<String, List<Object>> answers = new TreeMap<>();
        for (GoalAssessment goal : assessment.goals()) {
            List<Object> said = new ArrayList<>();
            goal.rule().all().forEach(node -> said.add(node + " " + node.remaining()));
            goal.indicators()
                    .forEach(each -> said.add(List.of(
                            each.indicator(),
                            each.seen(),
                            each.possible(),
                            each.planned(),
                            Optional.ofNullable(each.views().lastObserved()),
                            new HashSet<>(each.views().troubles()))));
            said.add(new HashSet<>(goal.dependsOn()));
            answers.put(goal.id(), said);
        }
        return answers;
    }

    private static String texts(ProgrammeAssessment assessment) {
        StringBuilder text = new StringBuilder(assessment.toString()).append(assessment.problems());
        for (GoalAssessment goal : assessment.goals()) {
            text.append(goal).append(goal.missing()).append(goal.dependsOn());
            goal.rule().all().forEach(text::append);
            Stream.of(Language.values()).map(goal::why).forEach(text::append);
        }
        return text.toString();
    }
}
