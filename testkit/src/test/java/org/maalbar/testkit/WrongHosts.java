package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.time.Span;

/** What hosts get wrong when they store and add up, each under the laws that it breaks. */
final class WrongHosts {
    private WrongHosts() {}

    /** An open end becomes a day. */
    static class LosesOpenEnds implements RoundTripLaws<Span, String> {
        @Override
        public Arbitrary<Span> values() {
            return MaalbarArbitraries.spans();
        }

        @Override
        public String write(Span span) {
            return span.first().orElse(span.last().orElseThrow()) + "/"
                    + span.last().orElse(span.first().orElseThrow());
        }

        @Override
        public Span read(String written) {
            return Span.of(written);
        }
    }

    /** The number of decimals is lost, and equality of texts with it. */
    static class WritesWhatItReadInAnotherWay implements RoundTripLaws<List<String>, String> {
        @Override
        public Arbitrary<List<String>> values() {
            return Arbitraries.of("4.0", "4.50", "4").list().ofSize(1);
        }

        @Override
        public String write(List<String> value) {
            return value.get(0);
        }

        @Override
        public List<String> read(String written) {
            return List.of(Decimals.normal(Decimals.of(written)).toPlainString());
        }
    }

    private abstract static class OfNumbers<S> implements MergeLaws<BigDecimal, S> {
        @Override
        public Arbitrary<BigDecimal> items() {
            return Arbitraries.integers().between(0, 9).map(BigDecimal::valueOf);
        }
    }

    /** Of two averages nobody can tell the average of all. */
    static class Average extends OfNumbers<Double> {
        @Override
        public Double zero() {
            return 0.0;
        }

        @Override
        public Double add(Double summary, BigDecimal item) {
            return (summary + item.doubleValue()) / 2;
        }

        @Override
        public Double merge(Double one, Double other) {
            return (one + other) / 2;
        }
    }

    static class LastOneWins extends OfNumbers<List<BigDecimal>> {
        @Override
        public List<BigDecimal> zero() {
            return List.of();
        }

        @Override
        public List<BigDecimal> add(List<BigDecimal> summary, BigDecimal item) {
            return List.of(item);
        }

        @Override
        public List<BigDecimal> merge(List<BigDecimal> one, List<BigDecimal> other) {
            return other.isEmpty() ? one : other;
        }
    }

    /** A sum that counts its parts with itself. */
    static class CountsEverySummary extends OfNumbers<Bounds> {
        @Override
        public Bounds zero() {
            return Bounds.exactly(1);
        }

        @Override
        public Bounds add(Bounds summary, BigDecimal item) {
            return summary.plus(Bounds.exactly(item));
        }

        @Override
        public Bounds merge(Bounds one, Bounds other) {
            return one.plus(other);
        }
    }

    static class SharesItsZero extends OfNumbers<List<BigDecimal>> {
        private final List<BigDecimal> shared = new ArrayList<>();

        @Override
        public List<BigDecimal> zero() {
            return shared;
        }

        @Override
        public List<BigDecimal> add(List<BigDecimal> summary, BigDecimal item) {
            summary.add(item);
            summary.sort(null);
            return summary;
        }

        @Override
        public List<BigDecimal> merge(List<BigDecimal> one, List<BigDecimal> other) {
            List<BigDecimal> all = new ArrayList<>(one);
            all.addAll(other);
            all.sort(null);
            return all;
        }
    }

    static Stream<WrongRules.Wrong> all() {
        return Stream.of(
                new WrongRules.Wrong(LosesOpenEnds.class, "readsBackWhatItWrote"),
                new WrongRules.Wrong(WritesWhatItReadInAnotherWay.class, "writesAgainAsItWas"),
                new WrongRules.Wrong(Average.class, "mergingIsAssociative"),
                new WrongRules.Wrong(Average.class, "orderMakesNoDifference"),
                new WrongRules.Wrong(LastOneWins.class, "mergingIsCommutative"),
                new WrongRules.Wrong(CountsEverySummary.class, "mergingWithNothingChangesNothing"),
                new WrongRules.Wrong(SharesItsZero.class, "splittingMakesNoDifference"));
    }
}
