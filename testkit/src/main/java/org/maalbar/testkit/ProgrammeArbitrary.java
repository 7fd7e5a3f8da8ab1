package org.maalbar.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.check.Question;
import org.maalbar.testkit.sample.SampleTexts;
import org.maalbar.testkit.sample.Values;

/**
 * Small programmes of every kind: valid, but as incomplete, overdue and contradictory as real ones. They contain corrections,
 * complete dimensions, plans without a number, evidence from after the due day, shares of nothing, claims, and text that means something to
 * Markdown or a spreadsheet.
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
     * Only with goals that ask one of these rules; the programme counts what they declare.
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
        return indicators().flatMap(this::about).withoutEdgeCases();
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
                        .map(id -> SampleRecords.indicator(id, domains(id), all, texts()))
                        .toList())
                .as(list -> list);
    }

    /** Those to which every target belongs that the rules name, if there are any. */
    private List<Domain> domains(String indicator) {
        return DOMAINS.stream()
                .filter(domain -> asked.stream()
                        .flatMap(RuleChecks::leaves)
                        .filter(leaf -> leaf.indicators().contains(indicator))
                        .allMatch(leaf -> RuleArbitrary.targets(leaf).stream()
                                .allMatch(target -> Values.belongs(target, domain))))
                .toList();
    }

    private Arbitrary<String> idStyles() {
        return plain ? Arbitraries.just("") : Arbitraries.of("", "", "", "", "", "mål ", "æ|", "/~", "\"<b>");
    }

    private Arbitrary<Sample> about(List<Indicator> indicators) {
        RuleArbitrary rules = builtIn ? new RuleArbitrary().builtIn() : new RuleArbitrary();
        Arbitrary<FulfilmentRule> goals = asked.isEmpty() ? rules.on(indicators) : Arbitraries.of(asked);
        Arbitrary<List<Observation>> observations = Combinators.combine(
                        Arbitraries.of(indicators)
                                .flatMap(each -> SampleRecords.observations(each, categories(), texts()))
                                .list()
                                .ofMaxSize(MOST_OBSERVATIONS)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, 20).list().ofSize(MOST_NAMED))
                .as(ProgrammeArbitrary::corrected);
        return Combinators.combine(
                        observations,
                        SampleRecords.activity(indicators, texts())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        goals.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(6, 14),
                        Arbitraries.of(0, 0, -1, -2, -3, -4, -6, 1, 3, 5),
                        SampleSettings.any(texts()))
                .as((observed, activities, asks, due, later, settings) -> new Sample(
                        settings.programme(indicators, observed, activities, asks, due),
                        SampleRecords.day(Math.max(0, due + later))));
    }

    private List<Category> categories() {
        Set<Category> all = new HashSet<>(asked.isEmpty() ? RuleArbitrary.DISTRICTS : Set.of());
        for (Category category :
                asked.stream().flatMap(rule -> rule.categories().stream()).toList()) {
            all.add(category);
            // A dimension is seldom complete with those alone that are asked for.
            all.add(new Category(category.dimension(), "andre"));
        }
        return Question.sorted(all);
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
