package org.maalbar.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.testkit.check.Measures;
import org.maalbar.testkit.sample.SampleMeasures;
import org.maalbar.testkit.sample.SampleTexts;
import org.maalbar.testkit.sample.Values;

/**
 * Small programmes of every kind: valid, but as incomplete, overdue and contradictory as real ones. They contain corrections,
 * complete dimensions, plans without a number, evidence from after the due day, shares of nothing, claims, status texts, and text that means
 * something to Markdown or a spreadsheet.
 */
public final class ProgrammeArbitrary extends ArbitraryDecorator<Programme> {
    private static final int MOST_OBSERVATIONS = 6;
    private static final List<Domain> DOMAINS = List.of(Domain.COUNT, Domain.COUNT, Domain.AMOUNT, Domain.PERCENT);

    /** Of the numbers from 0 to 20, those that go with an id; the others leave the id to the position. */
    private static final int MOST_NAMED = 17;

    private List<FulfilmentRule> asked = List.of();
    private boolean builtIn;
    private boolean plain;

    ProgrammeArbitrary() {}

    private record Sample(Programme programme, LocalDate day) {
        ProgrammeAssessment assess() {
            return Assessor.on(day).assess(programme);
        }
    }

    /**
     * Only with goals that ask one of these rules. The programme counts what they declare, and no goal is due before the last day
     * that they measure.
     *
     * @param rules rules
     * @return the constrained arbitrary
     * @throws IllegalArgumentException if there is none
     */
    public ProgrammeArbitrary asking(FulfilmentRule... rules) {
        if (rules.length == 0) {
            throw new IllegalArgumentException("A goal asks one rule at least");
        }
        ProgrammeArbitrary copy = typedClone();
        copy.asked = List.of(rules);
        return copy;
    }

    /**
     * Only with rules that Maalbar brings, none of an application's own.
     *
     * @return the constrained arbitrary
     */
    public ProgrammeArbitrary withBuiltInRules() {
        ProgrammeArbitrary copy = typedClone();
        copy.builtIn = true;
        return copy;
    }

    /**
     * Only with harmless titles, names, ids and notes.
     *
     * @return the constrained arbitrary
     */
    public ProgrammeArbitrary withPlainTexts() {
        ProgrammeArbitrary copy = typedClone();
        copy.plain = true;
        return copy;
    }

    /**
     * Each assessed on a day near to the due days of its goals: before, on or after them.
     *
     * @return an arbitrary of assessments
     */
    public Arbitrary<ProgrammeAssessment> assessed() {
        return samples().map(Sample::assess);
    }

    @Override
    protected Arbitrary<Programme> arbitrary() {
        return samples().map(Sample::programme);
    }

    private Arbitrary<Sample> samples() {
        return Combinators.combine(indicators(), dues()).flatAs(this::about).withoutEdgeCases();
    }

    private Arbitrary<String> texts() {
        return plain ? SampleTexts.plain() : SampleTexts.any();
    }

    private Arbitrary<List<Indicator>> indicators() {
        if (asked.isEmpty()) {
            return Combinators.combine(Arbitraries.of(1, 1, 2, 2, 2, 3), idStyles())
                    .as((count, style) -> IntStream.range(0, count)
                            .mapToObj(number -> style + "i" + number)
                            .toList())
                    .flatMap(this::indicators);
        }
        Set<String> ids = new TreeSet<>();
        asked.forEach(rule -> ids.addAll(rule.indicators()));
        return indicators(List.copyOf(ids));
    }

    private Arbitrary<List<Indicator>> indicators(List<String> ids) {
        List<Category> all = categories();
        return Combinators.combine(ids.stream()
                        .map(id -> SampleRecords.indicator(id, domains(id), mustGrow(id), all, texts()))
                        .toList())
                .as(list -> list);
    }

    /** Those to which every target belongs that the rules name, if there are any. */
    private List<Domain> domains(String indicator) {
        return DOMAINS.stream()
                .filter(domain -> domain != Domain.PERCENT || !mustGrow(indicator))
                .filter(domain -> asked.stream()
                        .flatMap(RuleChecks::leaves)
                        .allMatch(leaf -> RuleArbitrary.targets(leaf, indicator).stream()
                                .allMatch(target -> Values.belongs(target, domain))))
                .toList();
    }

    private boolean mustGrow(String indicator) {
        return measured()
                .anyMatch(measure -> measure.indicator().equals(indicator)
                        && measure.during().isPresent());
    }

    private Stream<Measure> measured() {
        return asked.stream().flatMap(rule -> rule.measures().stream());
    }

    private Arbitrary<LocalDate> dues() {
        List<LocalDate> measured = SampleMeasures.days(measured().toList());
        return SampleRecords.days(6, 14)
                .map(day -> measured.stream().reduce(day, (one, other) -> other.isAfter(one) ? other : one));
    }

    /** The due day, and the other days on which what a goal measures begins or ends. */
    private List<LocalDate> days(LocalDate due) {
        List<Measure> all = asked.isEmpty()
                ? SampleMeasures.all("any", List.of(), due)
                : measured().toList();
        return Stream.concat(SampleMeasures.days(all).stream(), Stream.of(due))
                .distinct()
                .sorted()
                .toList();
    }

    private Arbitrary<FulfilmentRule> rules(List<Indicator> indicators, LocalDate due) {
        RuleArbitrary rules = builtIn ? new RuleArbitrary().builtIn() : new RuleArbitrary();
        return asked.isEmpty() ? rules.on(indicators, due) : Arbitraries.of(asked);
    }

    private Arbitrary<String> idStyles() {
        return plain ? Arbitraries.just("") : Arbitraries.of("", "", "", "", "", "mål ", "æ|", "/~", "\"<b>");
    }

    private Arbitrary<Sample> about(List<Indicator> indicators, LocalDate due) {
        List<LocalDate> measured = days(due);
        Arbitrary<LocalDate> early = SampleRecords.days(0, 8);
        Arbitrary<LocalDate> late = SampleRecords.days(0, 16);
        Arbitrary<LocalDate> near = SampleRecords.near(measured);
        Arbitrary<LocalDate> ends = asked.isEmpty()
                ? Arbitraries.frequencyOf(Tuple.of(3, early), Tuple.of(2, late), Tuple.of(1, near))
                : Arbitraries.oneOf(early, late, near, near);
        Arbitrary<List<Observation>> observations = Combinators.combine(
                        Arbitraries.of(indicators)
                                .flatMap(each -> observations(each, ends, measured))
                                .list()
                                .ofMaxSize(MOST_OBSERVATIONS)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, 20).list().ofSize(MOST_NAMED))
                .as(ProgrammeArbitrary::corrected);
        return Combinators.combine(
                        observations,
                        SampleRecords.activity(indicators, Arbitraries.oneOf(SampleRecords.days(4, 16), near), texts())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        rules(indicators, due).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(0, 0, -1, -2, -3, -4, -6, 1, 3, 5),
                        SampleSettings.any(texts()))
                .as((observed, activities, rules, later, settings) -> new Sample(
                        settings.programme(indicators, observed, activities, rules, due), due.plusDays(later)));
    }

    /** One, one for each category, or one on each day that matters. */
    private Arbitrary<List<Observation>> observations(
            Indicator indicator, Arbitrary<LocalDate> ends, List<LocalDate> measured) {
        Arbitrary<List<Observation>> some = SampleRecords.observations(indicator, categories(), ends, texts());
        return measured.isEmpty()
                ? some
                : Arbitraries.frequencyOf(Tuple.of(10, some), Tuple.of(1, SampleRecords.history(indicator, measured)));
    }

    private List<Category> categories() {
        Set<Category> all = new HashSet<>(asked.isEmpty() ? RuleArbitrary.DISTRICTS : Set.of());
        for (Category category :
                measured().flatMap(measure -> measure.category().stream()).toList()) {
            all.add(category);
            // A dimension is seldom complete with those alone that are asked for.
            all.add(new Category(category.dimension(), "andre"));
        }
        return Measures.sorted(all);
    }

    /** Some correct one before them in the list, and some have no id. */
    private static List<Observation> corrected(List<List<Observation>> groups, List<Integer> corrections) {
        List<Observation> all = new ArrayList<>();
        for (Observation each : groups.stream().flatMap(List::stream).toList()) {
            int other = corrections.get(all.size() % corrections.size());
            Observation named = other < MOST_NAMED ? each.id("o" + all.size()) : each;
            boolean corrects = other < all.size()
                    && all.get(other).id().isPresent()
                    && all.get(other).indicator().equals(each.indicator());
            all.add(corrects ? named.correcting("o" + other) : named);
        }
        return all;
    }
}
