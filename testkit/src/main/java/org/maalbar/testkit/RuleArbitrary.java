package org.maalbar.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.Category;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Side;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;
import org.maalbar.testkit.check.Measures;
import org.maalbar.testkit.sample.SampleMeasures;
import org.maalbar.testkit.sample.SampleRule;

/**
 * Rules of every kind, built in and not; every other one is a composite, at most three deep. They compare levels, of categories
 * and of days in late August 2018 too, growth, shares, multiples and sums with numbers and with each other. Targets are small,
 * and now and then zero.
 */
public final class RuleArbitrary extends ArbitraryDecorator<FulfilmentRule> {
    /** What generated rules ask for by default. */
    static final List<String> INDICATORS = List.of("a", "b", "c");

    /** The categories that generated rules ask for. */
    static final Set<Category> DISTRICTS = Category.all("district", List.of("Valby", "Ærø"));

    /** No generated rule measures what comes later, unless told so. */
    static final LocalDate DUE = SampleRecords.day(6);

    private static final List<Relation> RELATIONS = List.of(
            Relation.AT_LEAST,
            Relation.AT_LEAST,
            Relation.AT_LEAST,
            Relation.AT_MOST,
            Relation.AT_MOST,
            Relation.MORE_THAN,
            Relation.LESS_THAN);

    private List<String> indicators = INDICATORS;
    private Map<String, Indicator> known = Map.of();
    private LocalDate due = DUE;
    private boolean builtIn;
    private boolean single;

    RuleArbitrary() {}

    /**
     * Only on these indicators.
     *
     * @param ids the ids of indicators
     * @return the constrained arbitrary
     * @throws IllegalArgumentException if there is none
     */
    public RuleArbitrary on(String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("A rule looks at one indicator at least");
        }
        RuleArbitrary copy = typedClone();
        copy.indicators = List.of(ids);
        return copy;
    }

    /** Only of what can be measured of these indicators by a due day, with targets that belong to their domains. */
    RuleArbitrary on(List<Indicator> some, LocalDate newDue) {
        RuleArbitrary copy = on(some.stream().map(Indicator::id).toArray(String[]::new));
        copy.known = some.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        copy.due = newDue;
        return copy;
    }

    /**
     * Only rules that Maalbar brings, none of an application's own.
     *
     * @return the constrained arbitrary
     */
    public RuleArbitrary builtIn() {
        RuleArbitrary copy = typedClone();
        copy.builtIn = true;
        return copy;
    }

    /**
     * Only rules that are not made of others.
     *
     * @return the constrained arbitrary
     */
    public RuleArbitrary withoutComposites() {
        RuleArbitrary copy = typedClone();
        copy.single = true;
        return copy;
    }

    @Override
    protected Arbitrary<FulfilmentRule> arbitrary() {
        Arbitrary<FulfilmentRule> leaf = leaves();
        return single ? leaf : orComposite(leaf, orComposite(leaf, leaf));
    }

    private static Arbitrary<FulfilmentRule> orComposite(
            Arbitrary<FulfilmentRule> leaf, Arbitrary<FulfilmentRule> part) {
        Arbitrary<FulfilmentRule> composite = Combinators.combine(
                        part.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(-1, 3))
                .as((parts, kind) -> switch (kind) {
                    case -1 -> new AllOf(parts);
                    case 0 -> new AnyOf(parts);
                    default -> new AtLeastOf(Math.min(kind, parts.size()), parts);
                });
        return Arbitraries.oneOf(leaf, composite).withoutEdgeCases();
    }

    /** The numbers that a rule, which is not made of others, compares an indicator with; each belongs to its domain. */
    static List<BigDecimal> targets(FulfilmentRule leaf, String indicator) {
        return leaf.comparisons().stream()
                .filter(comparison -> comparison.kind() == Comparison.Kind.PLAIN)
                .filter(comparison -> comparison
                        .left()
                        .only()
                        .filter(measure -> measure.indicator().equals(indicator))
                        .isPresent())
                .flatMap(comparison -> comparison.number().stream())
                .toList();
    }

    private Arbitrary<FulfilmentRule> leaves() {
        Arbitrary<String> ids = Arbitraries.of(indicators);
        List<Tuple.Tuple2<Integer, Arbitrary<FulfilmentRule>>> kinds = new ArrayList<>(List.of(
                Tuple.of(9, ids.flatMap(this::measures).flatMap(this::ofOne)),
                Tuple.of(8, shares(ids)),
                Tuple.of(3, multiples(ids)),
                Tuple.of(3, sums(ids.flatMap(this::measures))),
                Tuple.of(1, ids.map(Rules::reached))));
        if (!builtIn) {
            Arbitrary<Long> few = Arbitraries.longs().between(1, 4);
            kinds.add(Tuple.of(
                    1, Combinators.combine(ids, few).as((id, target) -> new SampleRule(id, DISTRICTS, target))));
        }
        return Arbitraries.frequencyOf(kinds).withoutEdgeCases();
    }

    /** The level on the due day more often than not. */
    private Arbitrary<Measure> measures(String id) {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Measure.level(id))), Tuple.of(2, Arbitraries.oneOf(others(id))));
    }

    private List<Arbitrary<Measure>> others(String id) {
        Arbitrary<Measure> levels = Arbitraries.of(SampleMeasures.levels(id, Measures.sorted(DISTRICTS), due));
        Indicator indicator = known.get(id);
        boolean canGrow = indicator == null || SampleMeasures.canGrow(indicator);
        return canGrow ? List.of(levels, Arbitraries.of(SampleMeasures.growths(id, due))) : List.of(levels);
    }

    private Arbitrary<FulfilmentRule> ofOne(Measure measure) {
        Indicator indicator = known.get(measure.indicator());
        boolean isCount = indicator != null && indicator.domain() == Domain.COUNT;
        Arbitrary<BigDecimal> targets = Arbitraries.integers()
                .between(0, 30)
                .map(halves -> isCount ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(5L * halves, 1));
        Arbitrary<FulfilmentRule> comparisons = Combinators.combine(Arbitraries.of(RELATIONS), targets)
                .as((is, target) -> compared(measure, is, number(target)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, comparisons),
                Tuple.of(2, Combinators.combine(targets, targets).as((a, b) -> measure.between(a.min(b), a.max(b)))),
                Tuple.of(1, Combinators.combine(comparisons, labels()).as((rule, label) -> new Labelled(label, rule))));
    }

    /** Of a category of the whole now and then. */
    private Arbitrary<FulfilmentRule> shares(Arbitrary<String> ids) {
        Arbitrary<BigDecimal> shares =
                Arbitraries.of("1", "0.8", "0.5", "0.25", "0.01").map(BigDecimal::new);
        Arbitrary<Measure> any = ids.flatMap(this::measures);
        return Combinators.combine(any, any, shares, Arbitraries.of(RELATIONS), Arbitraries.of(false, false, true))
                .as((part, whole, share, is, within) -> Rules.share(part)
                        .of(within && part.category().isPresent() ? part.whole() : whole)
                        .is(is, share));
    }

    /** Of the same indicator on an earlier day, or in an earlier span, more often than not. */
    private Arbitrary<FulfilmentRule> multiples(Arbitrary<String> ids) {
        Arbitrary<BigDecimal> factors =
                Arbitraries.of("0.5", "0.9", "1.2", "2", "3", "1").map(BigDecimal::new);
        return ids.flatMap(id -> {
            Arbitrary<Measure> same = Arbitraries.oneOf(others(id));
            Arbitrary<Measure> bases = Arbitraries.oneOf(same, same, ids.flatMap(this::measures));
            return Combinators.combine(measures(id), bases, factors, Arbitraries.of(RELATIONS))
                    .as((measure, base, factor, is) -> compared(measure, is, side(List.of(new Term(factor, base)), 0)));
        });
    }

    /** Of one to three measures, compared with a number, with others, or with others and a number. */
    private static Arbitrary<FulfilmentRule> sums(Arbitrary<Measure> measures) {
        Arbitrary<BigDecimal> factors =
                Arbitraries.of("1", "1", "1", "0.5", "1.5", "2").map(BigDecimal::new);
        Arbitrary<Term> terms = Combinators.combine(factors, measures).as(Term::new);
        return Combinators.combine(
                        terms.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(RELATIONS),
                        terms.list().ofMaxSize(2),
                        Arbitraries.of(0, 0, 1, 2, 5, 9, 14))
                .as((left, is, right, plus) -> compared(side(left, 0), is, side(right, plus)));
    }

    /** As one would write it: no sum of one. */
    private static Side side(List<Term> terms, int plus) {
        if (terms.size() != 1 || plus > 0) {
            return new Sum(terms, BigDecimal.valueOf(plus));
        }
        Term only = terms.get(0);
        return only.factor().compareTo(BigDecimal.ONE) == 0 ? only.measure() : only;
    }

    private static Side number(BigDecimal number) {
        return new Sum(List.of(), number);
    }

    private static FulfilmentRule compared(Side left, Relation is, Side right) {
        return switch (is) {
            case AT_LEAST -> left.atLeast(right);
            case MORE_THAN -> left.moreThan(right);
            case AT_MOST -> left.atMost(right);
            case LESS_THAN -> left.lessThan(right);
        };
    }

    /** So many that no two in a goal are the same. */
    private static Arbitrary<String> labels() {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .map(number -> "mål " + number);
    }
}
