package org.maalbar.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small numbers, bounds and figures to try laws with: small, so that ends often meet. */
public final class Quantities {
    private static final BigDecimal TINY = new BigDecimal("0.001");

    private Quantities() {}

    /** From 0 to 12, with and without decimals, and written in several ways: 4, 4.0, 4.5, 4.25. */
    public static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf),
                        Arbitraries.integers().between(0, 120).map(tenths -> BigDecimal.valueOf(tenths, 1)),
                        Arbitraries.integers().between(0, 1200).map(hundredths -> BigDecimal.valueOf(hundredths, 2)))
                .withoutEdgeCases();
    }

    /** Bounds of every kind; one in four is a single value. */
    public static Arbitrary<Bounds> bounds() {
        return Arbitraries.oneOf(
                        numbers().map(Bounds::exactly),
                        numbers().map(Bounds::from),
                        numbers().map(Bounds::above),
                        intervals(),
                        intervals(),
                        wholeBounds(),
                        numbers().map(high -> Bounds.closed(BigDecimal.ZERO, high)),
                        Arbitraries.integers().between(0, 12).map(Bounds::exactly))
                .withoutEdgeCases();
    }

    /** Bounded, with whole closed ends, as those of a count. */
    public static Arbitrary<Bounds> wholeBounds() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, 6);
        return Combinators.combine(ends, ends)
                .as((a, b) -> Bounds.closed(Math.min(a, b), Math.max(a, b)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Bounds> intervals() {
        Arbitrary<Boolean> open = Arbitraries.of(true, false);
        return Combinators.combine(numbers(), open, numbers(), open).as((a, lowOpen, b, highOpen) -> {
            boolean exact = a.compareTo(b) == 0;
            return Bounds.of(a.min(b), lowOpen && !exact, a.max(b), highOpen && !exact);
        });
    }

    /** Figures of every kind; those of a count have whole numbers. */
    public static Arbitrary<Figure> figures(Domain domain) {
        Arbitrary<BigDecimal> number =
                domain == Domain.COUNT ? Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf) : numbers();
        return Arbitraries.frequencyOf(
                        Tuple.of(3, number.map(Figure::exactly)),
                        Tuple.of(2, number.map(Figure::about)),
                        Tuple.of(1, number.map(Figure::atLeast)),
                        Tuple.of(1, number.map(Figure::moreThan)),
                        Tuple.of(1, number.map(Figure::atMost)),
                        Tuple.of(1, number.map(value -> Figure.lessThan(value.add(BigDecimal.ONE)))),
                        Tuple.of(
                                2,
                                Combinators.combine(number, number).as((a, b) -> Figure.between(a.min(b), a.max(b)))),
                        Tuple.of(1, Arbitraries.of(Figure.unknown())))
                .withoutEdgeCases();
    }

    /** Exact values within some bounds: the ends, or just beside them where they are open, and some between or far up. */
    public static List<BigDecimal> within(Bounds bounds) {
        BigDecimal low = bounds.lowOpen() ? bounds.low().add(TINY) : bounds.low();
        BigDecimal high = bounds.high()
                .map(end -> bounds.highOpen() ? end.subtract(TINY) : end)
                .orElse(low.add(BigDecimal.valueOf(1000)));
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
        return Stream.of(low, high, middle, middle.add(low).divide(BigDecimal.valueOf(2)))
                .distinct()
                .toList();
    }
}
