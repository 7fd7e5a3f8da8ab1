package org.maalbar.testkit.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;

/** Exact numbers: small ones, those of a domain, and those within bounds. */
public final class Values {
    private static final BigDecimal TINY = new BigDecimal("0.000000000001");
    private static final BigDecimal FAR = new BigDecimal("1000000000000");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Values() {}

    /** From 0 to 12, with and without decimals, and written in several ways: 4, 4.0, 4.5, 4.25. */
    public static Arbitrary<BigDecimal> small(Domain domain) {
        Arbitrary<BigDecimal> whole = Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf);
        return domain == Domain.COUNT
                ? whole
                : Arbitraries.oneOf(
                                whole,
                                Arbitraries.integers().between(0, 120).map(tenths -> BigDecimal.valueOf(tenths, 1)),
                                Arbitraries.integers()
                                        .between(0, 1200)
                                        .map(hundredths -> BigDecimal.valueOf(hundredths, 2)))
                        .withoutEdgeCases();
    }

    /** The numbers that belong to a domain, those with few digits first. */
    public static List<BigDecimal> simplestFirst(Collection<BigDecimal> numbers, Domain domain) {
        TreeSet<BigDecimal> each = new TreeSet<>();
        numbers.stream().filter(number -> belongs(number, domain)).forEach(each::add);
        return each.stream()
                .map(Values::plain)
                .sorted(Comparator.comparing(BigDecimal::precision)
                        .thenComparing(BigDecimal::scale)
                        .thenComparing(number -> number))
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static boolean belongs(BigDecimal number, Domain domain) {
        return switch (domain) {
            case COUNT -> plain(number).scale() == 0;
            case AMOUNT -> true;
            case PERCENT -> number.compareTo(HUNDRED) <= 0;
        };
    }

    /** The lowest value within some bounds, or one just above a low end that is left out. */
    public static BigDecimal lowest(Bounds bounds) {
        return bounds.lowOpen() ? bounds.low().add(step(bounds)) : bounds.low();
    }

    private static BigDecimal highest(Bounds bounds, BigDecimal reach) {
        return bounds.high()
                .map(high -> bounds.highOpen() ? high.subtract(step(bounds)) : high)
                .orElse(reach);
    }

    /** How far to go where there is no high end: a million million times as far as every number in some bounds. */
    public static BigDecimal reach(Collection<Bounds> all) {
        return all.stream()
                .map(bounds -> bounds.high().orElse(bounds.low()))
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .multiply(FAR);
    }

    private static BigDecimal step(Bounds bounds) {
        return bounds.high()
                .map(high -> high.subtract(bounds.low()).divide(TWO).min(TINY))
                .orElse(TINY);
    }

    /** The ends, or just beside them where they are left out, the reach where there is no high end, and what lies between. */
    public static List<BigDecimal> ends(Bounds bounds, Domain domain, BigDecimal reach) {
        BigDecimal low = lowest(bounds);
        BigDecimal high = highest(bounds, reach);
        BigDecimal middle = low.add(high).divide(TWO);
        return Stream.of(low, high, domain == Domain.COUNT ? middle.setScale(0, RoundingMode.FLOOR) : middle)
                .map(Values::plain)
                .distinct()
                .toList();
    }

    /** The ends, and those of some numbers that lie within. */
    public static List<BigDecimal> within(
            Bounds bounds, Domain domain, Collection<BigDecimal> numbers, BigDecimal reach) {
        List<BigDecimal> all = new ArrayList<>(ends(bounds, domain, reach));
        numbers.stream()
                .filter(bounds::contains)
                .filter(number -> !all.contains(number))
                .forEach(all::add);
        return all;
    }
}
