package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.testkit.sample.Values;

/** Calculating with bounds says nothing that calculating with the exact values within them would not. */
@Tag("once")
class BoundsProperties {

    @Provide
    Arbitrary<Bounds> whole() {
        return MaalbarArbitraries.bounds().in(Domain.COUNT).bounded();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Values.small(Domain.AMOUNT);
    }

    private static List<BigDecimal> within(Bounds bounds) {
        return Values.within(bounds, Domain.AMOUNT, List.of(), Values.reach(List.of(bounds)));
    }

    @Property
    void boundsContainWhatLiesBetweenTheirEnds(@ForAll Bounds a, @ForAll("numbers") BigDecimal x) {
        int low = x.compareTo(a.low());
        int high = a.high().map(x::compareTo).orElse(-1);
        assertThat(a.contains(x))
                .isEqualTo((low > 0 || (low == 0 && !a.lowOpen())) && (high < 0 || (high == 0 && !a.highOpen())));
        assertThat(within(a)).allMatch(a::contains);
        assertThat(a.isExact()).isEqualTo(within(a).size() == 1);
    }

    @Property
    void joiningIsCommutative(@ForAll Bounds a, @ForAll Bounds b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.hull(b)).isEqualTo(b.hull(a));
        assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
    }

    @Property
    void joiningIsAssociative(@ForAll Bounds a, @ForAll Bounds b, @ForAll Bounds c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(a.hull(b).hull(c)).isEqualTo(a.hull(b.hull(c)));
        assertThat(a.intersect(b).flatMap(c::intersect))
                .isEqualTo(b.intersect(c).flatMap(a::intersect));
    }

    @Property
    void aSumHoldsTheSumsOfWhatItsSummandsHold(@ForAll Bounds a, @ForAll Bounds b) {
        Bounds sum = a.plus(b);
        for (BigDecimal x : within(a)) {
            assertThat(within(b)).allMatch(y -> sum.contains(x.add(y)));
        }
        assertThat(sum.lowOpen()).isEqualTo(a.lowOpen() || b.lowOpen());
        assertThat(sum.highOpen()).isEqualTo(a.highOpen() || b.highOpen());
        assertThat(sum.high().isEmpty())
                .isEqualTo(a.high().isEmpty() || b.high().isEmpty());
    }

    @Property
    void aUnionHoldsAtLeastTheLargestAndAtMostTheSum(@ForAll Bounds a, @ForAll Bounds b) {
        Bounds union = a.union(b);
        for (BigDecimal x : within(a)) {
            for (BigDecimal y : within(b)) {
                assertThat(union.contains(x.max(y))).isTrue();
                assertThat(union.contains(x.add(y))).isTrue();
            }
        }
    }

    @Property
    void sumsAndUnionsOfWholeNumbersHoldNothingElse(@ForAll("whole") Bounds a, @ForAll("whole") Bounds b) {
        TreeSet<Integer> sums = new TreeSet<>();
        TreeSet<Integer> sizes = new TreeSet<>();
        for (int x = a.low().intValue(); a.contains(BigDecimal.valueOf(x)); x++) {
            for (int y = b.low().intValue(); b.contains(BigDecimal.valueOf(y)); y++) {
                sums.add(x + y);
                for (int inBoth = 0; inBoth <= Math.min(x, y); inBoth++) {
                    sizes.add(x + y - inBoth);
                }
            }
        }
        assertThat(a.plus(b)).isEqualTo(Bounds.closed(sums.first(), sums.last()));
        assertThat(a.union(b)).isEqualTo(Bounds.closed(sizes.first(), sizes.last()));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void anIntersectionHoldsWhatBothHold(@ForAll Bounds a, @ForAll Bounds b) {
        Optional<Bounds> both = a.intersect(b);
        Statistics.collect(both.isPresent());
        Statistics.coverage(coverage -> coverage.check(false).count(count -> count > 0));
        Stream.of(within(a), within(b), both.map(BoundsProperties::within).orElse(within(a)))
                .flatMap(values -> values.stream())
                .forEach(x -> assertThat(
                                both.filter(common -> common.contains(x)).isPresent())
                        .isEqualTo(a.contains(x) && b.contains(x)));
        both.ifPresent(common -> {
            assertThat(a.contains(common)).isTrue();
            assertThat(b.contains(common)).isTrue();
        });
        assertThat(a.intersect(a)).contains(a);
    }

    @Property
    void aHullIsTheSmallestThatHoldsBoth(@ForAll Bounds a, @ForAll Bounds b, @ForAll Bounds c) {
        Bounds hull = a.hull(b);
        assertThat(hull.contains(a)).isTrue();
        assertThat(hull.contains(b)).isTrue();
        assertThat(c.contains(hull)).isEqualTo(c.contains(a) && c.contains(b));
        assertThat(a.hull(a)).isEqualTo(a);
    }

    @Property
    void boundsContainOthersWhenTheyContainEveryValueOfThem(@ForAll Bounds a, @ForAll Bounds b) {
        boolean farUp = b.high().isPresent() || a.high().isEmpty();
        assertThat(a.contains(b)).isEqualTo(farUp && within(b).stream().allMatch(a::contains));
        assertThat(a.contains(b)).isEqualTo(a.intersect(b).filter(b::equals).isPresent());
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aComparisonIsDecidedExactlyWhenEveryValueAgrees(@ForAll Bounds a, @ForAll("numbers") BigDecimal target) {
        Set<Truth> atLeast = new TreeSet<>();
        Set<Truth> atMost = new TreeSet<>();
        for (BigDecimal x : within(a)) {
            atLeast.add(Truth.of(x.compareTo(target) >= 0));
            atMost.add(Truth.of(x.compareTo(target) <= 0));
        }
        Statistics.collect(a.atLeast(target));
        Statistics.coverage(coverage ->
                Stream.of(Truth.values()).forEach(truth -> coverage.check(truth).count(count -> count > 0)));
        assertThat(a.atLeast(target)).isEqualTo(common(atLeast));
        assertThat(a.atMost(target)).isEqualTo(common(atMost));
    }

    private static Truth common(Set<Truth> answers) {
        return answers.size() == 1 ? answers.iterator().next() : Truth.UNDECIDED;
    }

    @Property
    void whatOnlySomeCountForReachesDownToZero(@ForAll Bounds a) {
        Bounds some = a.orFewer();
        assertThat(some.contains(BigDecimal.ZERO)).isTrue();
        assertThat(some.compareHigh(a)).isZero();
        assertThat(some.contains(a)).isTrue();
    }

    @Property
    void theWayANumberIsWrittenIsNoPartOfBounds(@ForAll Bounds a, @ForAll @IntRange(min = 0, max = 5) int zeros) {
        BigDecimal low = a.low().setScale(a.low().scale() + zeros);
        Bounds same = a.high()
                .map(high -> Bounds.of(low, a.lowOpen(), high.setScale(high.scale() + zeros), a.highOpen()))
                .orElseGet(() -> a.lowOpen() ? Bounds.above(low) : Bounds.from(low));
        assertThat(same).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
        assertThat(same.low()).isEqualTo(a.low());
        assertThat(same.high()).isEqualTo(a.high());
    }
}
