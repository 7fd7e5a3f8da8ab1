package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;
import org.maalbar.testkit.sample.SampleRule;

/**
 * Rules of every kind, built in and not; every other one is a composite, at most three deep. Targets are small, and now and
 * then zero.
 */
public final class RuleArbitrary extends ArbitraryDecorator<FulfilmentRule> {
    /** What generated rules ask for by default. */
    static final List<String> INDICATORS = List.of("a", "b", "c");

    /** The categories that generated custom rules ask for. */
    static final Set<Category> DISTRICTS = Category.all("district", List.of("Valby", "Ærø"));

    private List<String> indicators = INDICATORS;
    private Map<String, Domain> domains = Map.of();
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

    /** Only on these indicators, with targets that belong to their domains. */
    RuleArbitrary on(List<Indicator> some) {
        RuleArbitrary copy = on(some.stream().map(Indicator::id).toArray(String[]::new));
        copy.domains = some.stream().collect(Collectors.toMap(Indicator::id, Indicator::domain));
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

    /** The targets of a rule that is not made of others; each belongs to the domain of every indicator of the rule. */
    static List<BigDecimal> targets(FulfilmentRule leaf) {
        if (leaf instanceof AtLeast is) {
            return List.of(is.target());
        } else if (leaf instanceof AtMost is) {
            return List.of(is.target());
        }
        return leaf instanceof Between is ? List.of(is.low(), is.high()) : List.of();
    }

    private Arbitrary<FulfilmentRule> ofOne(String id) {
        Domain domain = domains.getOrDefault(id, Domain.AMOUNT);
        Arbitrary<BigDecimal> targets = Arbitraries.integers()
                .between(0, 30)
                .map(halves ->
                        domain == Domain.COUNT ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(5L * halves, 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, targets.map(target -> new AtLeast(id, target))),
                Tuple.of(2, targets.map(target -> new AtMost(id, target))),
                Tuple.of(2, Combinators.combine(targets, targets).as((a, b) -> new Between(id, a.min(b), a.max(b)))),
                Tuple.of(
                        1,
                        Combinators.combine(targets, labels())
                                .as((target, label) -> new Labelled(label, new AtLeast(id, target)))));
    }

    private Arbitrary<FulfilmentRule> leaves() {
        Arbitrary<String> ids = Arbitraries.of(indicators);
        Arbitrary<BigDecimal> minima =
                Arbitraries.of("1", "0.8", "0.5", "0.25", "0.01").map(BigDecimal::new);
        List<Tuple.Tuple2<Integer, Arbitrary<FulfilmentRule>>> kinds = new ArrayList<>(List.of(
                Tuple.of(8, ids.flatMap(this::ofOne)),
                Tuple.of(8, Combinators.combine(ids, ids, minima).as(Share::new)),
                Tuple.of(1, ids.map(Reached::new))));
        if (!builtIn) {
            Arbitrary<Long> few = Arbitraries.longs().between(1, 4);
            kinds.add(Tuple.of(
                    1, Combinators.combine(ids, few).as((id, target) -> new SampleRule(id, DISTRICTS, target))));
        }
        return Arbitraries.frequencyOf(kinds).withoutEdgeCases();
    }

    /** So many that no two in a goal are the same. */
    private static Arbitrary<String> labels() {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .map(number -> "mål " + number);
    }
}
