package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.growth;
import static org.maalbar.rule.Rules.level;
import static org.maalbar.rule.Rules.share;
import static org.maalbar.rule.Rules.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.assessment.Counting;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.IndicatorAssessment;
import org.maalbar.assessment.MeasureAssessment;
import org.maalbar.assessment.ObservationUse;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.FundingTerms.AmountNotStated;
import org.maalbar.funding.FundingTerms.ExistingBudget;
import org.maalbar.funding.FundingTerms.NotStated;
import org.maalbar.funding.FundingTerms.YearlyAmount;
import org.maalbar.funding.FundingTerms.YearlyPositions;
import org.maalbar.funding.Spending;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Comparison.Kind;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Status;
import org.maalbar.rule.Term;
import org.maalbar.testkit.sample.SampleRule;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/** What is interesting is not rare, and what is constrained keeps to it. Every share asked for lies four to five standard deviations below the usual one. */
@Tag("once")
class ArbitrariesProperties {
    /** In how many of a hundred tries at least the rarest kind of rule is met; on average, it is in two. */
    private static final double RAREST_PERCENT = 0.3;

    /** Every class of which a property on programmes should see some in its thousand tries. */
    private enum Interesting {
        ZERO_TARGET,
        PART_ABOVE_WHOLE,
        UNBOUNDED_LEVEL,
        DUE_ON_DAY_OF_ASSESSMENT,
        PAST_DUE,
        EVIDENCE_FROM_AFTER_DUE_DAY,
        UNQUANTIFIED_PLAN,
        STRADDLING_INCREMENT,
        PLAN_WITH_HIGH_END_ONLY,
        CORRECTION,
        CONTRADICTION,
        OVERDUE_ACTIVITY,
        CATEGORY,
        FINAL_TOTAL,
        SOME_ONLY,
        KNOWN_LATER,
        BASELINE,
        GROWTH_BY_ACTIVITIES,
        GROWTH_BY_ITSELF,
        GROWTH_NOT_STATED,
        COMPLETE_DIMENSION,
        COMPLETE_TOTAL,
        COMPLETE_INCREMENT,
        CONTRADICTED_TOTAL,
        PLANS_ON_TOP_OF_A_LEVEL,
        OVERLAP,
        CUSTOM_RULE,
        GROWTH_IN_A_SPAN,
        GROWTH_THAT_IS_KNOWN,
        GROWTH_THAT_IS_PLANNED,
        LEVEL_ON_AN_EARLIER_DAY,
        LEVEL_ON_A_DAY_TO_COME,
        CATEGORY_MEASURED,
        MULTIPLE,
        BASE_OF_ZERO,
        SUM_OF_MEASURES,
        LABELLED_CLAIM,
        ORGANISATIONS,
        FUNDED_BY_AMOUNT,
        FUNDED_BY_POSITIONS,
        FUNDED_BY_EXISTING_BUDGET,
        FUNDING_WITHOUT_AMOUNT,
        FUNDING_NOT_STATED,
        FUNDING_WITHOUT_SOURCE,
        FUNDING_IN_OPEN_YEARS,
        FUNDING_OF_SEVERAL_INITIATIVES,
        SEVERAL_SOURCES,
        TWO_CURRENCIES,
        SPENT,
        SPENT_WITHOUT_AMOUNT,
        DANISH_LETTERS,
        MARKUP,
        INVISIBLE_CHARACTERS
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void programmesAreInteresting(@ForAll ProgrammeAssessment assessment) {
        Set<Interesting> met = new TreeSet<>();
        lookAtTexts(assessment.programme(), met);
        lookAtRecords(assessment, met);
        lookAtFunding(assessment.programme(), met);
        assessment.goals().forEach(goal -> lookAtGoal(goal, met));
        for (Interesting each : Interesting.values()) {
            Statistics.label(each.name()).collect(met.contains(each));
            Statistics.label(each.name())
                    .coverage(coverage -> coverage.check(true).percentage(share -> share >= 0.3));
        }
    }

    private static void lookAtTexts(Programme programme, Set<Interesting> met) {
        String texts = String.join("", texts(programme));
        note(met, Interesting.DANISH_LETTERS, texts.matches("(?s).*[æøåÆØÅ].*"));
        note(met, Interesting.MARKUP, texts.matches("(?s).*[|<*`=].*"));
        note(met, Interesting.INVISIBLE_CHARACTERS, texts.matches("(?s).*[\u00A0\u200B\u202E\u2028\uFEFF].*"));
    }

    private static List<String> texts(Programme programme) {
        List<String> texts = new ArrayList<>(List.of(programme.title()));
        texts.addAll(programme.notes());
        programme.indicators().forEach(each -> texts.add(each.name()));
        for (Initiative initiative : programme.initiatives()) {
            texts.add(initiative.title());
            initiative.purpose().ifPresent(texts::add);
            initiative.activities().forEach(each -> texts.add(each.title()));
        }
        return texts;
    }

    private static void lookAtRecords(ProgrammeAssessment assessment, Set<Interesting> met) {
        Programme programme = assessment.programme();
        List<Observation> observations = programme.observations();
        note(
                met,
                Interesting.CORRECTION,
                observations.stream().anyMatch(each -> each.corrects().isPresent()));
        note(
                met,
                Interesting.CATEGORY,
                observations.stream().anyMatch(each -> each.category().isPresent()));
        note(met, Interesting.FINAL_TOTAL, observations.stream().anyMatch(Observation::isFinal));
        note(met, Interesting.SOME_ONLY, observations.stream().anyMatch(Observation::isSomeOnly));
        note(
                met,
                Interesting.KNOWN_LATER,
                observations.stream()
                        .anyMatch(each ->
                                each.recorded().filter(each.lastDay()::isBefore).isPresent()));
        note(
                met,
                Interesting.BASELINE,
                programme.indicators().stream().anyMatch(each -> each.baseline().isPresent()));
        programme.indicators().forEach(each -> lookAtIndicator(each, observations, met));
        note(met, Interesting.OVERLAP, programme.indicators().stream().anyMatch(each -> each.isOverlapPossible()));
        note(met, Interesting.ORGANISATIONS, !programme.organisations().isEmpty());
        note(met, Interesting.BASE_OF_ZERO, hasProblem(assessment, "whole-is-zero"));
        note(met, Interesting.CONTRADICTION, hasProblem(assessment, "contradictory-observations"));
        note(met, Interesting.PART_ABOVE_WHOLE, hasProblem(assessment, "part-exceeds-whole"));
        note(met, Interesting.OVERDUE_ACTIVITY, hasProblem(assessment, "overdue-activity"));
        for (Initiative initiative : programme.initiatives()) {
            Stream<Contribution> contributions = initiative.activities().stream()
                    .filter(Activity::isAhead)
                    .flatMap(each -> each.contributions().stream());
            note(
                    met,
                    Interesting.UNQUANTIFIED_PLAN,
                    contributions.anyMatch(each -> each.figure().isEmpty()));
            note(
                    met,
                    Interesting.LABELLED_CLAIM,
                    initiative.claims().stream().anyMatch(each -> each.part().isPresent()));
        }
    }

    private static void lookAtIndicator(Indicator indicator, List<Observation> all, Set<Interesting> met) {
        if (indicator.behaviour() != Behaviour.CUMULATIVE) {
            return;
        }
        note(met, Interesting.GROWTH_NOT_STATED, indicator.growth().isEmpty());
        indicator
                .growth()
                .ifPresent(growth -> met.add(
                        growth == Growth.OPEN ? Interesting.GROWTH_BY_ITSELF : Interesting.GROWTH_BY_ACTIVITIES));
        indicator.complete().ifPresent(complete -> {
            met.add(Interesting.COMPLETE_DIMENSION);
            for (Observation first : all) {
                boolean isSpread = first.indicator().equals(indicator.id())
                        && complete.all().stream()
                                .allMatch(category -> all.stream()
                                        .anyMatch(each -> each.indicator().equals(indicator.id())
                                                && each.category()
                                                        .filter(category::equals)
                                                        .isPresent()
                                                && each.tally() == first.tally()
                                                && each.period().equals(first.period())));
                note(
                        met,
                        first.tally() == Tally.TOTAL ? Interesting.COMPLETE_TOTAL : Interesting.COMPLETE_INCREMENT,
                        isSpread);
            }
        });
    }

    private static void lookAtFunding(Programme programme, Set<Interesting> met) {
        Set<String> sources = new HashSet<>();
        Set<String> currencies = new HashSet<>();
        long funded = programme.initiatives().stream()
                .filter(each -> !each.funding().isEmpty())
                .count();
        note(met, Interesting.FUNDING_OF_SEVERAL_INITIATIVES, funded > 1);
        programme.initiatives().stream()
                .flatMap(each -> each.funding().stream())
                .forEach(funding -> {
                    FundingTerms terms = funding.terms();
                    note(met, Interesting.FUNDED_BY_AMOUNT, terms instanceof YearlyAmount);
                    note(met, Interesting.FUNDED_BY_POSITIONS, terms instanceof YearlyPositions);
                    note(met, Interesting.FUNDED_BY_EXISTING_BUDGET, terms instanceof ExistingBudget);
                    note(met, Interesting.FUNDING_WITHOUT_AMOUNT, terms instanceof AmountNotStated);
                    note(met, Interesting.FUNDING_NOT_STATED, terms instanceof NotStated);
                    note(
                            met,
                            Interesting.FUNDING_WITHOUT_SOURCE,
                            funding.source().isEmpty());
                    note(
                            met,
                            Interesting.FUNDING_IN_OPEN_YEARS,
                            funding.years().filter(years -> !years.isClosed()).isPresent());
                    if (terms instanceof YearlyAmount yearly) {
                        currencies.add(yearly.amount().currency());
                    }
                    funding.source().ifPresent(sources::add);
                    for (Spending spending : funding.spending()) {
                        spending.amount().map(Money::currency).ifPresent(currencies::add);
                        note(met, Interesting.SPENT, spending.amount().isPresent());
                        note(
                                met,
                                Interesting.SPENT_WITHOUT_AMOUNT,
                                spending.amount().isEmpty());
                    }
                });
        note(met, Interesting.SEVERAL_SOURCES, sources.size() > 1);
        note(met, Interesting.TWO_CURRENCIES, currencies.size() > 1);
    }

    private static boolean hasProblem(ProgrammeAssessment assessment, String code) {
        return assessment.problems().stream().anyMatch(problem -> problem.code().equals(code));
    }

    private static void lookAtGoal(GoalAssessment goal, Set<Interesting> met) {
        note(met, Interesting.DUE_ON_DAY_OF_ASSESSMENT, goal.dueDay().equals(goal.day()));
        note(met, Interesting.PAST_DUE, goal.dueDay().isBefore(goal.day()));
        goal.rule().all().map(RuleAssessment::rule).forEach(rule -> {
            note(met, Interesting.CUSTOM_RULE, rule instanceof CustomRule);
            note(
                    met,
                    Interesting.ZERO_TARGET,
                    rule instanceof Comparison is
                            && is.number()
                                    .filter(number -> number.signum() == 0)
                                    .isPresent());
        });
        goal.rule().all().flatMap(node -> node.rule().comparisons().stream()).forEach(comparison -> {
            note(met, Interesting.MULTIPLE, comparison.kind() == Comparison.Kind.TIMES);
            note(met, Interesting.SUM_OF_MEASURES, comparison.left().terms().size() > 1);
        });
        for (IndicatorAssessment indicator : goal.indicators()) {
            indicator.measures().forEach(each -> lookAtMeasure(each, goal, met));
            note(met, Interesting.PLANS_ON_TOP_OF_A_LEVEL, indicator.planBase().isPresent());
            note(
                    met,
                    Interesting.CONTRADICTED_TOTAL,
                    indicator.observations().stream()
                            .anyMatch(use -> use.reason() == ObservationUse.Reason.CONTRADICTS));
            note(met, Interesting.UNBOUNDED_LEVEL, indicator.seen().high().isEmpty());
            note(
                    met,
                    Interesting.EVIDENCE_FROM_AFTER_DUE_DAY,
                    indicator.observations().stream()
                            .map(use -> use.observation().lastDay())
                            .anyMatch(day -> day.isAfter(goal.dueDay()) && !day.isAfter(goal.day())));
            note(
                    met,
                    Interesting.STRADDLING_INCREMENT,
                    indicator.observations().stream()
                            .anyMatch(use -> use.reason() == ObservationUse.Reason.STRADDLES_TOTAL));
            indicator.contributions().stream()
                    .map(ContributionUse::reason)
                    .forEach(reason -> note(
                            met, Interesting.PLAN_WITH_HIGH_END_ONLY, reason.counting() == Counting.HIGH_END_ONLY));
        }
    }

    private static void lookAtMeasure(MeasureAssessment known, GoalAssessment goal, Set<Interesting> met) {
        Measure measure = known.measure();
        note(met, Interesting.CATEGORY_MEASURED, measure.category().isPresent());
        note(met, Interesting.LEVEL_ON_AN_EARLIER_DAY, measure.on().isPresent());
        note(
                met,
                Interesting.LEVEL_ON_A_DAY_TO_COME,
                measure.on().filter(day -> day.isAfter(goal.day())).isPresent());
        if (measure.during().isPresent()) {
            met.add(Interesting.GROWTH_IN_A_SPAN);
            note(met, Interesting.GROWTH_THAT_IS_KNOWN, known.possible().isExact());
            note(met, Interesting.GROWTH_THAT_IS_PLANNED, !known.planned().equals(known.possible()));
        }
    }

    private static void note(Set<Interesting> met, Interesting what, boolean isSo) {
        if (isSo) {
            met.add(what);
        }
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void evidenceIsInteresting(
            @ForAll Evidence evidence, @ForAll Bounds bounds, @ForAll Figure figure, @ForAll Span span) {
        Bounds level = evidence.level("a");
        Statistics.label("level")
                .collect(level.high().isEmpty() ? "unbounded" : level.isExact() ? "exact" : "interval");
        Statistics.label("low").collect(level.lowOpen());
        Statistics.label("zero").collect(bounds.equals(Bounds.exactly(0)));
        Statistics.label("figure").collect(figure.getClass());
        Statistics.label("span").collect(span.first().isPresent(), span.last().isPresent());
        Stream.of("unbounded", "exact", "interval")
                .forEach(kind -> Statistics.label("level")
                        .coverage(coverage -> coverage.check(kind).percentage(share -> share > 5)));
        Statistics.label("low").coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("zero").coverage(coverage -> coverage.check(true).percentage(share -> share >= 1));
        Stream.of(Figure.class.getPermittedSubclasses())
                .forEach(kind -> Statistics.label("figure")
                        .coverage(coverage -> coverage.check(kind).percentage(share -> share > 3)));
        Stream.of(List.of(true, true), List.of(true, false), List.of(false, true))
                .forEach(ends -> Statistics.label("span")
                        .coverage(coverage -> coverage.check(ends.toArray()).percentage(share -> share > 5)));
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void rulesAreOfEveryKind(@ForAll FulfilmentRule rule) {
        Statistics.collect(rule.getClass());
        Stream.of(FulfilmentRule.class.getPermittedSubclasses())
                .filter(kind -> kind.isRecord())
                .forEach(kind -> Statistics.coverage(
                        coverage -> coverage.check(kind).percentage(share -> share >= RAREST_PERCENT)));
        Statistics.coverage(coverage -> coverage.check(SampleRule.class).percentage(share -> share >= RAREST_PERCENT));
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void rulesCompareAllThatCanBeMeasured(@ForAll("leaves") FulfilmentRule rule) {
        if (rule instanceof Comparison comparison) {
            Statistics.label("kind").collect(comparison.kind(), comparison.is());
            Statistics.label("factor")
                    .collect(comparison.right().terms().stream().anyMatch(ArbitrariesProperties::isMoreThanOnce));
            Statistics.label("sides")
                    .collect(
                            Math.min(2, comparison.left().terms().size()),
                            Math.min(2, comparison.right().terms().size()),
                            comparison.right().plus().signum() > 0);
        }
        rule.measures()
                .forEach(measure -> Statistics.label("measure")
                        .collect(
                                measure.category().isPresent(),
                                measure.on().isPresent(),
                                measure.during().isPresent()));
        for (Relation is : Relation.values()) {
            Stream.of(Kind.PLAIN, Kind.SHARE, Kind.TIMES)
                    .forEach(kind -> Statistics.label("kind")
                            .coverage(coverage -> coverage.check(kind, is).percentage(share -> share > 0.5)));
        }
        Statistics.label("factor").coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        Stream.of(
                        List.of(1, 1, false),
                        List.of(1, 1, true),
                        List.of(2, 0, true),
                        List.of(2, 1, false),
                        List.of(2, 2, true))
                .forEach(sides -> Statistics.label("sides")
                        .coverage(coverage -> coverage.check(sides.toArray()).percentage(share -> share > 0.3)));
        Stream.of(
                        List.of(false, false, false),
                        List.of(true, false, false),
                        List.of(false, true, false),
                        List.of(true, true, false),
                        List.of(false, false, true))
                .forEach(kind -> Statistics.label("measure")
                        .coverage(coverage -> coverage.check(kind.toArray()).percentage(share -> share > 1.5)));
    }

    private static boolean isMoreThanOnce(Term term) {
        return term.factor().compareTo(BigDecimal.ONE) > 0;
    }

    @Provide
    Arbitrary<FulfilmentRule> leaves() {
        return MaalbarArbitraries.rules().withoutComposites();
    }

    @Provide
    Arbitrary<FulfilmentRule> simpleRules() {
        return MaalbarArbitraries.rules().on("x").builtIn().withoutComposites();
    }

    @Provide
    Arbitrary<Programme> askingTwo() {
        return MaalbarArbitraries.programmes()
                .asking(level("x").atLeast(5), share("x").of("y").all())
                .withPlainTexts();
    }

    @Provide
    Arbitrary<ProgrammeAssessment> askingForGrowth() {
        return MaalbarArbitraries.programmes()
                .asking(
                        growth("x").during("2021").atLeast(growth("x").during("2020")),
                        level("y").atMost(times("0.5").of("y").on("2020")))
                .assessed();
    }

    @Provide
    Arbitrary<Programme> builtIn() {
        return MaalbarArbitraries.programmes().withBuiltInRules();
    }

    @Provide
    Arbitrary<Evidence> counts() {
        return MaalbarArbitraries.evidence().on("x").in(Domain.COUNT);
    }

    @Provide
    Arbitrary<Evidence> aboutFiveHundred() {
        return MaalbarArbitraries.evidence().about(level("x").atLeast(500));
    }

    @Provide
    Arbitrary<Bounds> percentages() {
        return MaalbarArbitraries.bounds().in(Domain.PERCENT);
    }

    @Provide
    Arbitrary<Bounds> bounded() {
        return MaalbarArbitraries.bounds().bounded();
    }

    @Provide
    Arbitrary<Figure> known() {
        return MaalbarArbitraries.figures().known().in(Domain.COUNT);
    }

    @Provide
    Arbitrary<Span> closed() {
        return MaalbarArbitraries.spans().inYears(2017, 2018).closed();
    }

    @Provide
    Arbitrary<String> texts() {
        return MaalbarArbitraries.texts();
    }

    @Property
    void whatIsConstrainedKeepsToIt(
            @ForAll("simpleRules") FulfilmentRule rule,
            @ForAll("counts") Evidence counts,
            @ForAll("percentages") Bounds percentage,
            @ForAll("bounded") Bounds bounds,
            @ForAll("known") Figure figure,
            @ForAll("closed") Span span,
            @ForAll("texts") String text) {
        assertThat(rule.indicators()).containsExactly("x");
        assertThat(rule).isNotInstanceOfAny(CompositeRule.class, CustomRule.class);
        assertThat(Domain.COUNT.fit(counts.level("x"))).contains(counts.level("x"));
        assertThat(Domain.PERCENT.whole().contains(percentage)).isTrue();
        assertThat(bounds.high()).isPresent();
        assertThat(figure).isNotInstanceOf(Figure.Unknown.class);
        assertThat(span.first())
                .hasValueSatisfying(day -> assertThat(day.getYear()).isGreaterThanOrEqualTo(2017));
        assertThat(span.last()).hasValueSatisfying(day -> assertThat(day).isBefore(LocalDate.of(2019, 3, 1)));
        assertThat(Texts.text(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void programmesAskTheRulesThatTheyAreTold(@ForAll("askingTwo") Programme programme) {
        assertThat(programme.indicators()).extracting(each -> each.id()).containsExactly("x", "y");
        assertThat(programme.initiatives().stream().flatMap(each -> each.goals().stream()))
                .flatExtracting(goal -> goal.rule().stream().toList())
                .isSubsetOf(level("x").atLeast(5), share("x").of("y").all());
        assertThat(String.join("", texts(programme))).doesNotContainPattern("[|<>*=\u200B]");
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void programmesHaveRecordsWhereTheirRulesMeasure(@ForAll("askingForGrowth") ProgrammeAssessment assessment) {
        for (GoalAssessment goal : assessment.goals()) {
            Statistics.collect(goal.status());
            assertThat(goal.dueDay()).isAfterOrEqualTo(LocalDate.of(2021, 12, 31));
        }
        Stream.of(Status.FULFILLED, Status.NOT_FULFILLED)
                .forEach(status ->
                        Statistics.coverage(coverage -> coverage.check(status).percentage(share -> share > 1)));
    }

    @Property(tries = 300)
    void programmesAskBuiltInRulesOnlyIfTold(@ForAll("builtIn") Programme programme) {
        assertThat(programme.initiatives().stream().flatMap(each -> each.goals().stream()))
                .noneMatch(goal -> goal.rule()
                        .filter(ArbitrariesProperties::asksCustomRule)
                        .isPresent());
    }

    private static boolean asksCustomRule(FulfilmentRule rule) {
        return rule instanceof CustomRule
                || (rule instanceof CompositeRule composite
                        && composite.rules().stream().anyMatch(ArbitrariesProperties::asksCustomRule));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void evidenceComesCloseToTheNumbersOfARule(@ForAll("aboutFiveHundred") Evidence evidence) {
        Optional<BigDecimal> high = evidence.level("x").high();
        Statistics.label("ends at")
                .collect(high.filter(end -> end.intValue() == 500).isPresent());
        Statistics.label("ends at").coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }

    @Property
    void aFixedIndicatorIsNeverPlannedFor(@ForAll Programme programme) {
        for (Initiative initiative : programme.initiatives()) {
            assertThat(initiative.activities().stream().flatMap(each -> each.contributions().stream()))
                    .noneMatch(each -> programme.indicator(each.indicator()).behaviour() == Behaviour.FIXED);
        }
    }
}
