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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.InitiativeAssessment;
import org.maalbar.assessment.MeasureAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.CompleteDimension;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Status;
import org.maalbar.testkit.sample.SampleMeasures;
import org.maalbar.text.Language;
import org.maalbar.time.Span;

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
                        .coverage(coverage -> coverage.check(status).percentage(share -> share > 0.1)));
        Stream.of(Status.FULFILLED, Status.NOT_FULFILLED, Status.UNCERTAIN)
                .forEach(status -> Statistics.label("past")
                        .coverage(coverage -> coverage.check(status).percentage(share -> share > 1)));
    }

    @Property
    void whatTheAuthorWritesChangesNoStatusAndNoReason(@ForAll ProgrammeAssessment assessment) {
        ProgrammeAssessment written =
                assessment.whatIf(programme -> Rebuilt.writingAbout(programme, "Alle mål er nået.", assessment.day()));

        assertThat(written.initiatives())
                .extracting(InitiativeAssessment::status)
                .isEqualTo(assessment.initiatives().stream()
                        .map(InitiativeAssessment::status)
                        .toList());
        for (GoalAssessment goal : assessment.goals()) {
            GoalAssessment same = written.goal(goal.id());
            assertThat(same.rule()).hasToString(goal.rule().toString());
            assertThat(same.missing()).isEqualTo(goal.missing());
            assertThat(same.statusTexts())
                    .hasSize(goal.statusTexts().size()
                            + (assessment
                                            .knownOn()
                                            .filter(assessment.day()::isAfter)
                                            .isPresent()
                                    ? 0
                                    : 1));
        }
    }

    @Property
    void plannedLiesWithinPossible(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            for (IndicatorAssessment indicator : goal.indicators()) {
                assertThat(indicator.possible().contains(indicator.planned())).isTrue();
                Bounds whole = indicator.indicator().domain().whole();
                assertThat(whole.contains(indicator.seen())).isTrue();
                assertThat(whole.contains(indicator.possible())).isTrue();
                for (MeasureAssessment each : indicator.measures()) {
                    assertThat(each.possible().contains(each.planned())).isTrue();
                    assertThat(whole.contains(each.seen())).isTrue();
                    assertThat(whole.contains(each.possible())).isTrue();
                }
            }
        }
    }

    @Property
    void whatGrowsByItselfMayGrowAsFarAsIsPossible(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            for (IndicatorAssessment each : goal.indicators()) {
                if (each.indicator().growth().filter(Growth.OPEN::equals).isPresent()) {
                    assertThat(each.planned().compareHigh(each.possible())).isZero();
                }
            }
        }
    }

    /** Of two levels and the growth between them, each leaves the others some room, unless records contradict each other. */
    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void growthIsWhatALevelHasMoreThanTheOneBefore(
            @ForAll ProgrammeAssessment assessment,
            @ForAll @IntRange(min = 0, max = 10) int day,
            @ForAll @IntRange(min = 1, max = 6) int length) {
        LocalDate before = SampleRecords.day(day);
        LocalDate last = before.plusDays(length);
        for (Indicator indicator : assessment.programme().indicators()) {
            if (!SampleMeasures.canGrow(indicator)) {
                continue;
            }
            List<Measure> measures = List.of(
                    Measure.level(indicator.id()).on(before),
                    Measure.growth(indicator.id(), Span.between(before.plusDays(1), last)),
                    Measure.level(indicator.id()).on(last));
            FulfilmentRule rule = new AllOf(measures.stream()
                    .map(measure -> (FulfilmentRule) measure.atLeast(1))
                    .toList());
            GoalAssessment goal = again(assessment, Rebuilt.asking(assessment.programme(), List.of(rule), last))
                    .goals()
                    .get(0);
            List<Bounds> possible = goal.indicators().get(0).measures().stream()
                    .map(MeasureAssessment::possible)
                    .toList();
            Statistics.collect(!goal.isContradictory() && possible.get(1).high().isPresent());
            if (!goal.isContradictory()) {
                assertThat(possible.get(0).plus(possible.get(1)).intersect(possible.get(2)))
                        .as(goal.why())
                        .isPresent();
            }
        }
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    @Property
    void onlyWhatIsExpectedDependsOnAnActivity(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            Set<String> contributing = goal.indicators().stream()
                    .flatMap(each -> each.contributions().stream())
                    .map(use -> use.activity().id().orElseThrow())
                    .collect(Collectors.toSet());
            assertThat(contributing).containsAll(goal.dependsOn());
            assertThat(goal.status() == Status.EXPECTED || goal.dependsOn().isEmpty())
                    .isTrue();
        }
    }

    @Property
    void growthThatIsNotStatedIsByActivitiesIfAnyContributes(@ForAll ProgrammeAssessment assessment) {
        Set<String> planned = assessment.programme().initiatives().stream()
                .flatMap(each -> each.activities().stream())
                .flatMap(each -> each.contributions().stream())
                .map(Contribution::indicator)
                .collect(Collectors.toSet());
        Programme stated = Rebuilt.counting(assessment.programme(), each -> {
            if (each.behaviour() != Behaviour.CUMULATIVE || each.growth().isPresent()) {
                return each;
            }
            return planned.contains(each.id()) ? each.growsByActivitiesAlone() : each.growsByItself();
        });
        assertThat(answers(again(assessment, stated))).isEqualTo(answers(assessment));
    }

    @Property
    void aCategoryIsNoMoreThanTheWhole(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            for (IndicatorAssessment whole : goal.indicators()) {
                Indicator indicator = whole.indicator();
                if (indicator.behaviour() == Behaviour.FLUCTUATING
                        || indicator.domain() == Domain.PERCENT
                        || whole.isContradictory()) {
                    continue;
                }
                List<MeasureAssessment> parts = whole.measures().stream()
                        .filter(each -> each.measure().whole().isPlain())
                        .toList();
                for (MeasureAssessment part : parts) {
                    assertThat(part.seen().compareHigh(whole.seen())).isNotPositive();
                    assertThat(part.possible().compareHigh(whole.possible())).isNotPositive();
                    assertThat(part.planned().compareHigh(whole.planned())).isNotPositive();
                }
            }
        }
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void totalsOfAllCategoriesOfACompleteDimensionActAsATotalOfTheWhole(
            @ForAll ProgrammeAssessment assessment,
            @ForAll @IntRange(min = 0, max = 12) int number,
            @ForAll @IntRange(min = 0, max = 12) int valby,
            @ForAll @IntRange(min = 0, max = 12) int others) {
        LocalDate day = SampleRecords.day(number);
        List<Indicator> complete = assessment.programme().indicators().stream()
                .filter(each -> each.complete().isPresent())
                .filter(each -> assessment.programme().observations().stream()
                        .noneMatch(seen -> seen.indicator().equals(each.id())
                                && seen.tally() == Tally.TOTAL
                                && seen.category().isPresent()
                                && seen.lastDay().equals(day)))
                .toList();
        Statistics.collect(!complete.isEmpty());
        List<Observation> parts = new ArrayList<>();
        List<Observation> wholes = new ArrayList<>();
        for (Indicator each : complete) {
            CompleteDimension dimension = each.complete().orElseThrow();
            Bounds together = Bounds.exactly(0);
            for (String category : dimension.categories()) {
                long level = parts.size() % 2 == 0 ? valby : others;
                together = each.join(together, Bounds.exactly(level));
                parts.add(Observation.total(each.id(), Figure.exactly(level), day.toString())
                        .category(dimension.dimension(), category));
            }
            wholes.add(Observation.total(
                    each.id(),
                    together.isExact()
                            ? Figure.exactly(together.low())
                            : Figure.between(together.low(), together.high().orElseThrow()),
                    day.toString()));
        }
        Programme once = assessment.programme().observing(parts.toArray(Observation[]::new));
        Programme twice = once.observing(wholes.toArray(Observation[]::new));
        assertThat(answers(again(assessment, twice))).isEqualTo(answers(again(assessment, once)));
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property
    void theMarkOfAContradictionIsThatOfAProblem(@ForAll ProgrammeAssessment assessment) {
        List<String> told = assessment.problems().stream()
                .filter(problem -> problem.code().equals("contradictory-observations"))
                .map(problem -> problem.place().pointer().orElseThrow())
                .toList();
        for (InitiativeAssessment initiative : assessment.initiatives()) {
            assertThat(initiative.isContradictory())
                    .isEqualTo(initiative.goals().stream().anyMatch(GoalAssessment::isContradictory));
            for (GoalAssessment goal : initiative.goals()) {
                assertThat(goal.isContradictory())
                        .isEqualTo(goal.indicators().stream().anyMatch(IndicatorAssessment::isContradictory));
                for (IndicatorAssessment each : goal.indicators()) {
                    if (each.isContradictory()) {
                        assertThat(told).contains(place(each.indicator(), assessment));
                    }
                }
            }
        }
        Set<String> marked = assessment.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(IndicatorAssessment::isContradictory)
                .map(each -> place(each.indicator(), assessment))
                .collect(Collectors.toSet());
        Set<String> asked = assessment.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(each -> place(each.indicator(), assessment))
                .collect(Collectors.toSet());
        assertThat(told).filteredOn(asked::contains).allMatch(marked::contains);
    }

    private static String place(Indicator indicator, ProgrammeAssessment assessment) {
        return "/indicators/" + assessment.programme().indicators().indexOf(indicator);
    }

    @Property
    void nothingRemainsAfterTheDueDay(@ForAll ProgrammeAssessment assessment) {
        assessment.goals().stream()
                .filter(goal -> goal.day().isAfter(goal.dueDay()))
                .flatMap(goal -> goal.rule().all())
                .forEach(node -> assertThat(node.remaining()).isEmpty());
    }

    @Property
    void plansComeOnTopOfALevelThatWasSeen(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            for (IndicatorAssessment each : goal.indicators()) {
                each.planBase().ifPresent(base -> {
                    assertThat(base.day()).isBeforeOrEqualTo(goal.day());
                    assertThat(goal.day()).isBeforeOrEqualTo(goal.dueDay());
                    assertThat(each.contributions())
                            .extracting(ContributionUse::counting)
                            .containsAnyOf(Counting.IN_FULL, Counting.LOW_END_ONLY);
                });
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
            }
        });
    }

    @Property
    void aPartHasTheStatusThatItWouldHaveAsAGoalOfItsOwn(@ForAll ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            if (goal.goal().rule().orElseThrow() instanceof CompositeRule composite) {
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

    /** As they come, and some that ask for little. */
    @Provide
    Arbitrary<ProgrammeAssessment> oftenFulfilled() {
        Span week = Span.between(SampleRecords.day(0), SampleRecords.day(6));
        Arbitrary<ProgrammeAssessment> simple = MaalbarArbitraries.programmes()
                .asking(
                        Measure.level("a").atLeast(1),
                        Measure.level("a").on(SampleRecords.day(5)).moreThan(0),
                        Measure.growth("a", week).atLeast(1),
                        Measure.level("b").atMost(12))
                .assessed();
        return Arbitraries.oneOf(MaalbarArbitraries.programmes().assessed(), simple);
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void fulfilledStaysFulfilledWhenRecordsAreOnlyAdded(
            @ForAll("oftenFulfilled") ProgrammeAssessment after,
            @ForAll @IntRange(min = 0, max = 8) int observed,
            @ForAll @IntRange(min = 0, max = 6) int daysBefore) {
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
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 3));
    }

    private static boolean isContradicted(ProgrammeAssessment assessment) {
        if (assessment.goals().stream().anyMatch(GoalAssessment::isContradictory)) {
            return true;
        }
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

    @Property
    void aProgrammeIsAssessedTheSameWhateverDaysItWasAssessedOnBefore(
            @ForAll ProgrammeAssessment assessment, @ForAll @Size(max = 4) List<@IntRange(max = 40) Integer> days) {
        Programme programme = assessment.programme();
        for (int each : days) {
            LocalDate day = SampleRecords.day(each);
            assertThat(answers(Assessor.on(day).assess(programme)))
                    .isEqualTo(answers(Assessor.on(day).assess(fresh(programme))));
            Assessor asKnown = Assessor.on(assessment.day()).knownOn(day);
            assertThat(answers(asKnown.assess(programme))).isEqualTo(answers(asKnown.assess(fresh(programme))));
        }
    }

    @Property
    void observationsOfLaterDaysMightAsWellNotBeThere(
            @ForAll ProgrammeAssessment assessment, @ForAll @IntRange(max = 40) int number) {
        LocalDate day = SampleRecords.day(number);
        Predicate<Observation> isPast = each -> !each.lastDay().isAfter(day);
        Assume.that(assessment.programme().observations().stream()
                .allMatch(each -> each.corrects().isEmpty()));
        Programme less = Rebuilt.only(assessment.programme(), isPast, each -> true);
        assertThat(answers(Assessor.on(day).assess(assessment.programme())))
                .isEqualTo(answers(Assessor.on(day).assess(less)));
    }

    /** An equal programme that was never assessed. */
    private static Programme fresh(Programme programme) {
        return programme.toBuilder().build();
    }

    @Property
    void observationsMayComeOneByOne(@ForAll ProgrammeAssessment assessment) {
        Programme all = Rebuilt.observing(assessment.programme(), List.of());
        for (Observation each : assessment.programme().observations()) {
            Observation more = Observation.of(each.indicator(), each.tally(), each.figure(), each.period());
            Programme before = all;
            assertThat(again(assessment, before).goals()).isNotNull();
            all = before.observing(more);
            assertThat(all).isEqualTo(before.toBuilder().observations(more).build());
        }
        assertThat(answers(again(assessment, all))).isEqualTo(answers(again(assessment, fresh(all))));
        assertThat(again(assessment, all).problems())
                .isEqualTo(again(assessment, fresh(all)).problems());
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
                            each.indicator().id(),
                            each.seen(),
                            each.possible(),
                            each.planned(),
                            each.lastObserved(),
                            each.isContradictory(),
                            each.planBase(),
                            each.measures().stream()
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
