package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.testkit.sample.Values;

/** What figures are understood to mean, value by value. */
class FigureProperties {
    /** Every quarter from 0 to 30, and some values further up. */
    private static final List<BigDecimal> GRID = IntStream.concat(
                    IntStream.rangeClosed(0, 120), IntStream.of(396, 399, 400, 401, 404, 4000))
            .mapToObj(quarters -> BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4)))
            .toList();

    record Stated(Domain domain, Figure figure) {}

    @Provide
    Arbitrary<Stated> stated() {
        return Arbitraries.of(Domain.values())
                .flatMap(domain -> MaalbarArbitraries.figures().in(domain).map(figure -> new Stated(domain, figure)));
    }

    @Provide
    Arbitrary<Bounds> bounds() {
        Arbitrary<Bounds> higher = MaalbarArbitraries.bounds().map(low -> low.plus(Bounds.exactly(95)));
        return Arbitraries.oneOf(MaalbarArbitraries.bounds(), MaalbarArbitraries.bounds(), higher);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> larger = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(1);
        return Arbitraries.oneOf(Values.small(Domain.AMOUNT), larger);
    }

    @Provide
    Arbitrary<Approximation> policies() {
        return Arbitraries.integers().between(0, 100).map(percent -> new Approximation(BigDecimal.valueOf(percent, 2)));
    }

    @Property
    void aFitHoldsExactlyTheValuesOfTheDomain(@ForAll Domain domain, @ForAll("bounds") Bounds bounds) {
        Optional<Bounds> fit = domain.fit(bounds);
        for (BigDecimal value : GRID) {
            if (belongs(value, domain)) {
                assertThat(fit.filter(part -> part.contains(value)).isPresent()).isEqualTo(bounds.contains(value));
            }
        }
        fit.ifPresent(part -> {
            assertThat(bounds.contains(part)).isTrue();
            assertThat(domain.whole().contains(part)).isTrue();
            assertThat(domain.fit(part)).contains(part);
        });
    }

    @Property
    void aCountHasClosedWholeEnds(@ForAll("bounds") Bounds bounds) {
        Domain.COUNT.fit(bounds).ifPresent(part -> {
            assertThat(part.lowOpen()).isFalse();
            assertThat(belongs(part.low(), Domain.COUNT)).isTrue();
            assertThat(part.highOpen()).isEqualTo(part.high().isEmpty());
            assertThat(part.high().filter(high -> !belongs(high, Domain.COUNT))).isEmpty();
        });
    }

    @Property
    void aFigureIsUnderstoodAsTheTableSays(@ForAll("stated") Stated stated) {
        Bounds bounds = stated.figure().bounds(stated.domain(), Approximation.DEFAULT);
        for (BigDecimal value : GRID) {
            if (belongs(value, stated.domain())) {
                assertThat(bounds.contains(value))
                        .as("%s as %s, at %s", stated.figure(), bounds, value)
                        .isEqualTo(means(stated.figure(), value, stated.domain()));
            }
        }
    }

    @Property
    void aFigureIsNeverEmptyNegativeOrOutsideItsDomain(@ForAll("stated") Stated stated) {
        Bounds bounds = stated.figure().bounds(stated.domain(), Approximation.DEFAULT);
        assertThat(bounds.low()).isNotNegative();
        assertThat(stated.domain().whole().contains(bounds)).isTrue();
        assertThat(stated.domain().fit(bounds)).contains(bounds);
    }

    @Property
    void aboutReachesAsFarToEitherSideAsThePolicySays(
            @ForAll("numbers") BigDecimal value, @ForAll("policies") Approximation policy) {
        Bounds amount = Figure.about(value).bounds(Domain.AMOUNT, policy);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(value.scale());
        BigDecimal halfWidth = value.multiply(policy.share()).max(unit);
        assertThat(amount)
                .isEqualTo(Bounds.closed(value.subtract(halfWidth).max(BigDecimal.ZERO), value.add(halfWidth)));
    }

    @Property
    void aboutACountReachesAtLeastOneToEitherSide(
            @ForAll("numbers") BigDecimal number, @ForAll("policies") Approximation policy) {
        BigDecimal value = number.setScale(0, RoundingMode.DOWN);
        Bounds count = Figure.about(value).bounds(Domain.COUNT, policy);
        BigDecimal halfWidth = value.multiply(policy.share()).max(BigDecimal.ONE);
        assertThat(count.low())
                .isEqualByComparingTo(
                        value.subtract(halfWidth).max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING));
        assertThat(count.high().orElseThrow())
                .isEqualByComparingTo(value.add(halfWidth).setScale(0, RoundingMode.FLOOR));
    }

    @Property
    void aWiderPolicyAllowsMore(
            @ForAll("stated") Stated stated,
            @ForAll("policies") Approximation one,
            @ForAll("policies") Approximation other) {
        boolean narrower = one.share().compareTo(other.share()) <= 0;
        Bounds narrow = stated.figure().bounds(stated.domain(), narrower ? one : other);
        Bounds wide = stated.figure().bounds(stated.domain(), narrower ? other : one);
        assertThat(wide.contains(narrow)).isTrue();
    }

    @Property
    void onlyAboutKeepsItsDecimals(@ForAll("numbers") BigDecimal value) {
        BigDecimal longer = value.setScale(value.scale() + 1);
        assertThat(Figure.exactly(longer)).isEqualTo(Figure.exactly(value));
        assertThat(Figure.atLeast(longer)).isEqualTo(Figure.atLeast(value));
        assertThat(Figure.between(value, longer)).isEqualTo(Figure.between(longer, value));
        assertThat(Figure.about(longer)).isNotEqualTo(Figure.about(value));
    }

    private static boolean belongs(BigDecimal value, Domain domain) {
        return switch (domain) {
            case COUNT -> value.stripTrailingZeros().scale() <= 0;
            case AMOUNT -> true;
            case PERCENT -> value.compareTo(BigDecimal.valueOf(100)) <= 0;
        };
    }

    private static boolean means(Figure figure, BigDecimal x, Domain domain) {
        if (figure instanceof Figure.Exact is) {
            return x.compareTo(is.value()) == 0;
        } else if (figure instanceof Figure.About is) {
            BigDecimal least = domain == Domain.COUNT
                    ? BigDecimal.ONE
                    : BigDecimal.ONE.movePointLeft(is.value().scale());
            BigDecimal off = x.subtract(is.value()).abs();
            return off.compareTo(least) <= 0 || off.multiply(BigDecimal.TEN).compareTo(is.value()) <= 0;
        } else if (figure instanceof Figure.AtLeast is) {
            return x.compareTo(is.value()) >= 0;
        } else if (figure instanceof Figure.MoreThan is) {
            return x.compareTo(is.value()) > 0;
        } else if (figure instanceof Figure.AtMost is) {
            return x.compareTo(is.value()) <= 0;
        } else if (figure instanceof Figure.LessThan is) {
            return x.compareTo(is.value()) < 0;
        } else if (figure instanceof Figure.Between is) {
            return x.compareTo(is.low()) >= 0 && x.compareTo(is.high()) <= 0;
        }
        return !figure.isStated();
    }
}
