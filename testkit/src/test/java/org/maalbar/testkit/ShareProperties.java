package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Range;
import org.maalbar.quantity.Share;
import org.maalbar.testkit.sample.Values;

/** What is said of a share is true of every part and whole that it may be of. */
@Tag("once")
class ShareProperties {

    private static List<BigDecimal> within(Bounds bounds, Bounds other) {
        return Values.within(bounds, Domain.AMOUNT, List.of(), Values.reach(List.of(bounds, other)));
    }

    /** The shares of all exact parts and wholes that go together. */
    private static Stream<Fraction> shares(Bounds part, Bounds whole) {
        return within(part, whole).stream()
                .flatMap(one -> within(whole, part).stream()
                        .filter(all -> all.signum() > 0 && one.compareTo(all) <= 0)
                        .map(all -> Fraction.of(one).dividedBy(Fraction.of(all))));
    }

    @Property
    void everyExactPartOfAnExactWholeLiesWithin(@ForAll Bounds part, @ForAll Bounds whole) {
        Optional<Range> range = new Share(part, whole).range();

        assertThat(shares(part, whole)).allMatch(share -> contains(range, share));
    }

    @Property
    void theEndsAreTheLeastAndTheGreatestShareOfWholeNumbers(
            @ForAll @IntRange(max = 6) int part,
            @ForAll @IntRange(max = 6) int more,
            @ForAll @IntRange(min = 1, max = 6) int whole,
            @ForAll @IntRange(max = 6) int moreOfIt) {
        List<Fraction> shares = IntStream.rangeClosed(part, part + more)
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(Math.max(one, whole), whole + moreOfIt)
                        .mapToObj(all -> Fraction.of(one).dividedBy(Fraction.of(all))))
                .sorted()
                .toList();

        Optional<Range> range =
                new Share(Bounds.closed(part, part + more), Bounds.closed(whole, whole + moreOfIt)).range();

        assertThat(range)
                .isEqualTo(
                        shares.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Range.of(shares.get(0), shares.get(shares.size() - 1))));
    }

    @Property
    void narrowerBoundsGiveANarrowerRange(@ForAll Bounds part, @ForAll Bounds whole, @ForAll Bounds more) {
        Optional<Range> before = new Share(part, whole).range();

        for (Share after : narrowed(part, whole, more)) {
            after.range()
                    .ifPresent(range -> assertThat(List.of(
                                    range.low().orElseThrow(), range.high().orElseThrow()))
                            .allMatch(end -> contains(before, end)));
        }
    }

    private static List<Share> narrowed(Bounds part, Bounds whole, Bounds more) {
        return Stream.concat(
                        part.intersect(more).map(narrow -> new Share(narrow, whole)).stream(),
                        whole.intersect(more).map(narrow -> new Share(part, narrow)).stream())
                .toList();
    }

    private static boolean contains(Optional<Range> range, Fraction share) {
        return range.isPresent()
                && share.compareTo(range.get().low().orElseThrow()) >= 0
                && share.compareTo(range.get().high().orElseThrow()) <= 0;
    }
}
