package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Rules of every kind on given indicators, composites of composites included. */
public final class RuleTrees {
    public static final List<String> DISTRICTS = List.of("north", "south");

    private RuleTrees() {}

    /** Rules at most three deep; every other one is a composite. */
    public static Arbitrary<FulfilmentRule> on(List<String> indicators) {
        return composites(leaves(indicators), composites(leaves(indicators), leaves(indicators)));
    }

    /** Every other one has parts. */
    private static Arbitrary<FulfilmentRule> composites(
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

    public static Arbitrary<FulfilmentRule> leaves(List<String> indicators) {
        Arbitrary<String> ids = Arbitraries.of(indicators);
        Arbitrary<BigDecimal> targets = Arbitraries.integers()
                .between(0, 30)
                .map(halves -> BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2)));
        Arbitrary<BigDecimal> minima =
                Arbitraries.of("0.01", "0.25", "0.5", "0.8", "1").map(BigDecimal::new);
        // So many that no two in a goal are the same.
        Arbitrary<String> labels = Arbitraries.longs()
                .between(0, Long.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .map(number -> "label " + number);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Combinators.combine(ids, targets).as(AtLeast::new)),
                        Tuple.of(2, Combinators.combine(ids, targets).as(AtMost::new)),
                        Tuple.of(
                                2,
                                Combinators.combine(ids, targets, targets)
                                        .as((id, a, b) -> new Between(id, a.min(b), a.max(b)))),
                        Tuple.of(3, Combinators.combine(ids, ids, minima).as(Share::new)),
                        Tuple.of(1, ids.map(Reached::new)),
                        Tuple.of(
                                1,
                                Combinators.combine(ids, targets, labels)
                                        .as((id, target, label) -> new Labelled(label, new AtLeast(id, target)))),
                        Tuple.of(
                                1,
                                Combinators.combine(ids, Arbitraries.longs().between(1, 4))
                                        .as((id, target) -> new EveryDistrict(id, DISTRICTS, target))))
                .map(rule -> (FulfilmentRule) rule)
                .withoutEdgeCases();
    }
}
