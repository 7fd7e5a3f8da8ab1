package org.maalbar.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.testkit.sample.Values;

/** Figures of every kind, from 0 to 12, exact ones more often than others. */
public final class FigureArbitrary extends ArbitraryDecorator<Figure> {
    private Domain domain = Domain.AMOUNT;
    private boolean known;

    FigureArbitrary() {}

    private enum Kind {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        BETWEEN,
        UNKNOWN,
        SUPPRESSED
    }

    /**
     * Only what an indicator of a domain can have: whole numbers for a count.
     *
     * @param newDomain the domain; amounts if not set
     * @return the constrained arbitrary
     */
    public FigureArbitrary in(Domain newDomain) {
        FigureArbitrary copy = typedClone();
        copy.domain = newDomain;
        return copy;
    }

    /**
     * Never the unknown figure.
     *
     * @return the constrained arbitrary
     */
    public FigureArbitrary known() {
        FigureArbitrary copy = typedClone();
        copy.known = true;
        return copy;
    }

    @Override
    protected Arbitrary<Figure> arbitrary() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.EXACT,
                Kind.EXACT,
                Kind.EXACT,
                Kind.ABOUT,
                Kind.ABOUT,
                Kind.AT_LEAST,
                Kind.MORE_THAN,
                Kind.AT_MOST,
                Kind.LESS_THAN,
                Kind.BETWEEN,
                Kind.BETWEEN,
                known ? Kind.EXACT : Kind.UNKNOWN,
                known ? Kind.ABOUT : Kind.SUPPRESSED);
        Arbitrary<BigDecimal> number = Values.small(domain);
        return Combinators.combine(kinds, number, number)
                .as(FigureArbitrary::of)
                .withoutEdgeCases();
    }

    private static Figure of(Kind kind, BigDecimal a, BigDecimal b) {
        return switch (kind) {
            case EXACT -> Figure.exactly(a);
            case ABOUT -> Figure.about(a);
            case AT_LEAST -> Figure.atLeast(a);
            case MORE_THAN -> Figure.moreThan(a);
            case AT_MOST -> Figure.atMost(a);
            case LESS_THAN -> Figure.lessThan(a.add(BigDecimal.ONE));
            case BETWEEN -> Figure.between(a.min(b), a.max(b));
            case UNKNOWN -> Figure.unknown();
            case SUPPRESSED -> Figure.suppressed();
        };
    }
}
