package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** The theorems about assessments, on programmes of every kind. */
@Tag("once")
class AssessmentProperties {

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyStatusIsMetBeforeTheDueDayAndThreeAfterIt(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            boolean past = goal.day().isAfter(goal.dueDay());
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
    void plannedLiesWithinPossible(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            for (IndicatorAssessment indicator : goal.indicators()) {
                assertThat(indicator.possible().contains(indicator.planned())).isTrue();
                Bounds whole = indicator.indicator().domain().whole();
                assertThat(whole.contains(indicator.seen())).isTrue();
                assertThat(whole.contains(indicator.possible())).isTrue();
            }
        }
    }

    @Property
    void whatIsSettledStaysSettledWhateverIsPlanned(@ForAll ProgrammeAssessment assessment) {
        assessment.goals().stream().flatMap(goal -> goal.rule().all()).forEach(node -> {
            assertThat(node.possible()).isIn(node.planned(), Truth.UNDECIDED);
            assertThat(node.status()).isEqualTo(Status.of(node.possible(), node.planned()));
        });
    }

    @Property
    void aCompositeHasTheLowestHighestOrNthHighestStatusOfItsParts(@ForAll ProgrammeAssessment assessment) {
        assessment.goals().stream().flatMap(goal -> goal.rule().all()).forEach(node -> {
            if (node.rule() instanceof CompositeRule composite) {
                List<Status> parts =
                        node.parts().stream().map(RuleAssessment::status).toList();
                assertThat(node.status()).isEqualTo(composed(composite, parts));
                assertThat(composite.combineStatuses(parts)).isEqualTo(node.status());
            }
        });
    }

    @Property
    void aPartHasTheStatusThatItWouldHaveAsAGoalOfItsOwn(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            if (goal.goal().rule() instanceof CompositeRule composite) {
                List<Status> alone = again(
                                assessment, Rebuilt.asking(assessment.programme(), composite.rules(), goal.goal()))
                        .goals()
                        .stream()
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
    void theOrderOfRecordsIsIrrelevant(@ForAll ProgrammeAssessment assessment, @ForAll Random random) {
        assertThat(answers(again(assessment, Rebuilt.shuffled(assessment.programme(), random))))
                .isEqualTo(answers(assessment));
    }

    @Property
    void equalProgrammesHaveIdenticalReports(@ForAll ProgrammeAssessment assessment) {
        Programme copy = Rebuilt.copy(assessment.programme());
        assertThat(copy).isEqualTo(assessment.programme()).hasSameHashCodeAs(assessment.programme());
        assertThat(texts(again(assessment, copy))).isEqualTo(texts(assessment));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void fulfilledStaysFulfilledWhenRecordsAreOnlyAdded(
            @ForAll ProgrammeAssessment after,
            @ForAll @IntRange(min = 0, max = 5) int observed,
            @ForAll @IntRange(min = 0, max = 15) int daysBefore) {
        List<Observation> observations = after.programme().observations();
        Assume.that(observations.stream().allMatch(each -> each.corrects().isEmpty()));
        Programme less =
                Rebuilt.observing(after.programme(), observations.subList(0, Math.min(observed, observations.size())));
        ProgrammeAssessment before =
                Assessor.on(after.day().minusDays(daysBefore)).assess(less);
        boolean contradicted = isContradicted(before) || isContradicted(after);
        for (GoalAssessment goal : before.goals()) {
            boolean applies = goal.status() == Status.FULFILLED && !contradicted;
            Statistics.collect(applies && observed < observations.size());
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
    void knowingEverythingIsTheSameAsNotAskingWhatWasKnown(@ForAll ProgrammeAssessment assessment) {
        ProgrammeAssessment known =
                Assessor.on(assessment.day()).knownOn(SampleRecords.day(30)).assess(assessment.programme());
        assertThat(answers(known)).isEqualTo(answers(assessment));
    }

    @Property
    void whatWasNotKnownMightAsWellNotBeThere(
            @ForAll ProgrammeAssessment assessment, @ForAll @IntRange(min = 0, max = 20) int number) {
        LocalDate known = SampleRecords.day(number);
        Predicate<Observation> isKnown =
                each -> !each.recorded().orElse(each.lastDay()).isAfter(known);
        List<Observation> observations = assessment.programme().observations();
        Set<String> left =
                observations.stream().filter(isKnown).map(Rebuilt::id).collect(Collectors.toSet());
        // A correction of what is left out could not be stated.
        Assume.that(observations.stream()
                .filter(isKnown)
                .allMatch(each -> left.containsAll(each.corrects().stream().toList())));
        Programme less = Rebuilt.only(
                assessment.programme(),
                isKnown,
                each -> each.stated().filter(known::isBefore).isEmpty());
        ProgrammeAssessment then = Assessor.on(assessment.day()).knownOn(known).assess(assessment.programme());
        assertThat(answers(then)).isEqualTo(answers(again(assessment, less)));
    }

    private static ProgrammeAssessment again(ProgrammeAssessment like, Programme programme) {
        return Assessor.on(like.day()).assess(programme);
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
                            each.lastObserved(),
                            each.categories().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList())));
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
