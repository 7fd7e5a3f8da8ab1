package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.testkit.sample.Values;

/**
 * Bounds of every kind: single values, intervals with open and closed ends, unbounded ones. Their ends are small and often
 * meet.
 */
public final class BoundsArbitrary extends ArbitraryDecorator<Bounds> {
    private Domain domain = Domain.AMOUNT;
    private boolean bounded;
    private List<BigDecimal> ends = List.of();

    BoundsArbitrary() {}

    private enum Kind {
        ZERO,
        EXACT,
        CLOSED,
        INTERVAL,
        UP_TO,
        FROM,
        ABOVE,
        UNBOUNDED
    }

    /**
     * Only what a domain allows: for a count, whole closed ends.
     *
     * @param newDomain the domain; amounts if not set
     * @return the constrained arbitrary
     */
    public BoundsArbitrary in(Domain newDomain) {
        BoundsArbitrary copy = typedClone();
        copy.domain = newDomain;
        return copy;
    }

    /**
     * Only with a high end.
     *
     * @return the constrained arbitrary
     */
    public BoundsArbitrary bounded() {
        BoundsArbitrary copy = typedClone();
        copy.bounded = true;
        return copy;
    }

    /** More often than not with ends at some of these numbers of the domain, the simplest first. */
    BoundsArbitrary endingAt(Collection<BigDecimal> numbers) {
        BoundsArbitrary copy = typedClone();
        copy.ends = List.copyOf(numbers);
        return copy;
    }

    @Override
    protected Arbitrary<Bounds> arbitrary() {
        Arbitrary<BigDecimal> small = Values.small(domain);
        Arbitrary<BigDecimal> number = ends.isEmpty()
                ? small
                : Arbitraries.integers().between(0, 3).flatMap(often -> often > 0 ? Arbitraries.of(ends) : small);
        Arbitrary<Kind> kinds = bounded
                ? Arbitraries.of(
                        Kind.ZERO, Kind.EXACT, Kind.EXACT, Kind.CLOSED, Kind.INTERVAL, Kind.INTERVAL, Kind.UP_TO)
                : Arbitraries.of(
                        Kind.ZERO,
                        Kind.EXACT,
                        Kind.EXACT,
                        Kind.CLOSED,
                        Kind.INTERVAL,
                        Kind.INTERVAL,
                        Kind.UP_TO,
                        Kind.FROM,
                        Kind.ABOVE,
                        Kind.UNBOUNDED);
        Arbitrary<Boolean> open = Arbitraries.of(false, true);
        return Combinators.combine(kinds, number, number, open, open)
                .as(BoundsArbitrary::of)
                .map(this::fitted)
                .withoutEdgeCases();
    }

    private static Bounds of(Kind kind, BigDecimal a, BigDecimal b, boolean lowOpen, boolean highOpen) {
        boolean single = a.compareTo(b) == 0;
        return switch (kind) {
            case ZERO -> Bounds.exactly(0);
            case EXACT -> Bounds.exactly(a);
            case CLOSED -> Bounds.closed(a.min(b), a.max(b));
            case INTERVAL -> Bounds.of(a.min(b), lowOpen && !single, a.max(b), highOpen && !single);
            case UP_TO -> Bounds.closed(BigDecimal.ZERO, a);
            case FROM -> Bounds.from(a);
            case ABOVE -> Bounds.above(a);
            case UNBOUNDED -> Bounds.unbounded();
        };
    }

    private Bounds fitted(Bounds bounds) {
        return domain.fit(bounds)
                .or(() -> domain.fit(Bounds.exactly(bounds.low())))
                .orElse(domain.whole());
    }
}
