package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.testkit.check.Measures;
import org.maalbar.time.Span;

/** A summary of observations decides what the observations decide. */
@Tag("once")
class ObservationSummaryProperties {

    /** A programme, and many observations of few days. */
    record Crowd(Programme programme, List<Observation> observations) {
        ObservationSummary summary() {
            return summary(observations);
        }

        ObservationSummary summary(List<Observation> some) {
            ObservationSummary summary = ObservationSummary.of(programme);
            some.forEach(summary::add);
            return summary;
        }
    }

    @Provide
    Arbitrary<Crowd> crowds() {
        return MaalbarArbitraries.programmes()
                .withPlainTexts()
                .flatMap(programme -> Arbitraries.oneOf(
                                crowd(programme.indicators()).map(List::of), spread(programme.indicators()))
                        .list()
                        .ofMaxSize(12)
                        .map(groups -> new Crowd(
                                programme, groups.stream().flatMap(List::stream).toList())))
                .withoutEdgeCases();
    }

    /** Observations of every category of a complete dimension, of one period, as far as there is any. */
    private static Arbitrary<List<Observation>> spread(List<Indicator> indicators) {
        List<Indicator> complete =
                indicators.stream().filter(each -> each.complete().isPresent()).toList();
        if (complete.isEmpty()) {
            return crowd(indicators).map(List::of);
        }
        return Arbitraries.of(complete).flatMap(indicator -> {
            List<Category> all =
                    Measures.sorted(indicator.complete().orElseThrow().all());
            return Combinators.combine(crowd(List.of(indicator)).list().ofSize(all.size()), periods())
                    .as((examples, period) -> IntStream.range(0, all.size())
                            .mapToObj(i -> Observation.of(
                                            indicator.id(),
                                            examples.get(0).tally(),
                                            examples.get(i).figure(),
                                            period)
                                    .category(all.get(i).dimension(), all.get(i).name()))
                            .toList());
        });
    }

    private static Arbitrary<Observation> crowd(List<Indicator> indicators) {
        Arbitrary<Observation> any = Arbitraries.oneOf(indicators.stream()
                .map(each -> SampleRecords.observation(
                        each,
                        Measures.sorted(RuleArbitrary.DISTRICTS),
                        SampleRecords.days(0, 16),
                        Arbitraries.just("Source")))
                .toList());
        Arbitrary<LocalDate> recorded = Arbitraries.of(SampleRecords.day(3), SampleRecords.day(7));
        return Combinators.combine(any, periods(), recorded.optional(0.3)).as((observation, period, known) -> {
            Observation some =
                    Observation.of(observation.indicator(), observation.tally(), observation.figure(), period);
            some = observation.isSomeOnly() ? some.someOfThem() : some;
            some = observation.isFinal() ? some.asFinal() : some;
            some = observation.category().isPresent()
                    ? some.category(
                            observation.category().get().dimension(),
                            observation.category().get().name())
                    : some;
            return known.isPresent() ? some.recorded(known.get()) : some;
        });
    }

    private static Arbitrary<Span> periods() {
        return Arbitraries.of(
                Span.of(SampleRecords.day(3)),
                Span.of(SampleRecords.day(7)),
                Span.between(SampleRecords.day(2), SampleRecords.day(7)),
                Span.of("/" + SampleRecords.day(10)));
    }

    @Property(tries = 1000)
    void decidesWhatEveryObservationDecidesOnAnyDay(@ForAll("crowds") Crowd crowd, @ForAll Random random) {
        Programme all = crowd.programme().observing(crowd.observations().toArray(Observation[]::new));
        Programme few = crowd.programme().observing(crowd.summary());
        for (int day = 0; day < 16; day += 1 + random.nextInt(4)) {
            Assessor on = Assessor.on(SampleRecords.day(day));
            Assessor known = on.knownOn(SampleRecords.day(random.nextInt(12)));
            assertThat(views(on.assess(few))).isEqualTo(views(on.assess(all)));
            assertThat(views(known.assess(few))).isEqualTo(views(known.assess(all)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void manyOfTheSameAreAsOneAfterTheOther(
            @ForAll("crowds") Crowd crowd, @ForAll @IntRange(min = 1, max = 40) int times) {
        ObservationSummary counted = ObservationSummary.of(crowd.programme());
        ObservationSummary single = ObservationSummary.of(crowd.programme());
        for (Observation each : crowd.observations()) {
            counted.add(each, times);
            for (int time = 0; time < times; time++) {
                single.add(each);
            }
        }

        assertThat(counted).isEqualTo(single);
    }

    /** As an engine does it: each part somewhere else, some twice since the first try failed, and merged as they come. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void partsThatWereMadeElsewhereDecideWhatAllObservationsDecide(
            @ForAll("crowds") Crowd crowd, @ForAll Random random) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < crowd.observations().size()) {
            int to = from + 1 + random.nextInt(crowd.observations().size() - from);
            List<Observation> part = crowd.observations().subList(from, to);
            crowd.summary(part.subList(0, random.nextInt(part.size())));
            parts.add(crowd.summary(part).format());
            from = to;
        }
        while (parts.size() > 1) {
            ObservationSummary one = ObservationSummary.parse(parts.remove(random.nextInt(parts.size())));
            ObservationSummary other = ObservationSummary.parse(parts.remove(random.nextInt(parts.size())));
            parts.add(one.merge(other).format());
        }
        String all = parts.isEmpty() ? crowd.summary().format() : parts.get(0);

        assertThat(all).isEqualTo(crowd.summary().format());
        ObservationSummary merged = ObservationSummary.parse(all);
        assertThat(merged).isEqualTo(crowd.summary());
        assertThat(merged.count()).isEqualTo(crowd.observations().size());
        Assessor assessor = Assessor.on(SampleRecords.day(random.nextInt(16)));
        assertThat(views(assessor.assess(crowd.programme().observing(merged))))
                .isEqualTo(views(assessor.assess(
                        crowd.programme().observing(crowd.observations().toArray(Observation[]::new)))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anAlteredTextIsRejectedOrIsAnotherSummary(
            @ForAll("crowds") Crowd crowd,
            @ForAll Random random,
            @ForAll @CharRange(from = '\t', to = 'z') char other) {
        StringBuilder text = new StringBuilder(crowd.summary().format());
        text.setCharAt(random.nextInt(text.length()), other);
        String altered = text.toString();
        try {
            assertThat(ObservationSummary.parse(altered).format()).isEqualTo(altered);
        } catch (RefusedException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    private static List<Object> views(ProgrammeAssessment assessment) {
        List<Object> views = new ArrayList<>(assessment.problems());
        for (GoalAssessment goal : assessment.goals()) {
            views.add(goal.status());
            views.add(goal.isContradictory());
            goal.indicators().forEach(each -> {
                views.add(List.of(each.seen(), each.possible(), each.planned(), each.lastObserved()));
                each.planBase().ifPresent(views::add);
                views.addAll(each.measures());
            });
        }
        return views;
    }

    @Property
    void keepsNoMoreThanAFewOfEachPeriod(@ForAll("crowds") Crowd crowd) {
        ObservationSummary summary = crowd.summary();
        long groups = crowd.observations().stream()
                .map(ObservationSummaryProperties::group)
                .distinct()
                .count();
        assertThat(summary.observations().size()).isLessThanOrEqualTo((int) (4 * groups));
        assertThat(summary.count()).isEqualTo(crowd.observations().size());
        assertThat(crowd.programme().indicators().stream()
                        .mapToLong(each -> summary.count(each.id()))
                        .sum())
                .isEqualTo(summary.count());
    }

    private static Object group(Observation each) {
        return List.of(
                each.indicator(),
                each.tally(),
                each.tally() == Tally.TOTAL ? each.lastDay() : each.period(),
                each.isSomeOnly(),
                each.isFinal(),
                each.category(),
                each.recorded().orElse(each.lastDay()));
    }

    @Property
    void summingUpWhatWasSummedUpChangesNothing(@ForAll("crowds") Crowd crowd) {
        List<Observation> few = crowd.summary().observations();
        assertThat(crowd.summary(few).observations()).isEqualTo(few);
    }

    @Group
    class Merging implements MergeLaws<Observation, ObservationSummary> {
        private static final List<Indicator> INDICATORS = List.of(
                Indicator.cumulative("people", "People").mayOverlap(),
                Indicator.cumulative("meetings", "Meetings").complete("district", "Valby", "Ærø"),
                Indicator.cumulative("hours", "Hours").domain(Domain.AMOUNT),
                Indicator.fluctuating("share", "Share").domain(Domain.PERCENT));
        private static final Programme PROGRAMME = Programme.builder("Programme")
                .indicators(INDICATORS.toArray(Indicator[]::new))
                .build();

        @Override
        public Arbitrary<Observation> items() {
            return crowd(INDICATORS);
        }

        @Override
        public ObservationSummary zero() {
            return ObservationSummary.of(PROGRAMME);
        }

        @Override
        public ObservationSummary add(ObservationSummary summary, Observation item) {
            return summary.add(item);
        }

        @Override
        public ObservationSummary merge(ObservationSummary one, ObservationSummary other) {
            return one.merge(other);
        }
    }
}
