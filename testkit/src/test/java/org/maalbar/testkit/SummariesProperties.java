package org.maalbar.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;
import net.jqwik.api.Tag;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTotal;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;

/** What adds up evidence can be made in parts. */
@Tag("once")
class SummariesProperties {

    @Group
    class Sums implements MergeLaws<Bounds, Bounds> {
        @Override
        public Arbitrary<Bounds> items() {
            return MaalbarArbitraries.bounds();
        }

        @Override
        public Bounds zero() {
            return Bounds.exactly(0);
        }

        @Override
        public Bounds add(Bounds summary, Bounds item) {
            return summary.plus(item);
        }

        @Override
        public Bounds merge(Bounds one, Bounds other) {
            return one.plus(other);
        }
    }

    @Group
    class FundingTotals implements MergeLaws<Funding, FundingTotal> {
        @Override
        public Arbitrary<Funding> items() {
            Arbitrary<String> ids = Arbitraries.of("f1", "f2", "f3", "f4");
            return Combinators.combine(MaalbarArbitraries.fundings(), ids).as(Funding::id);
        }

        @Override
        public FundingTotal zero() {
            return FundingTotal.NONE;
        }

        @Override
        public FundingTotal add(FundingTotal summary, Funding item) {
            return summary.plus(FundingTotal.of(item, 2017, 2018));
        }

        @Override
        public FundingTotal merge(FundingTotal one, FundingTotal other) {
            return one.plus(other);
        }
    }

    @Group
    class Unions implements MergeLaws<Bounds, Bounds> {
        @Override
        public Arbitrary<Bounds> items() {
            return MaalbarArbitraries.bounds();
        }

        @Override
        public Bounds zero() {
            return Bounds.exactly(0);
        }

        @Override
        public Bounds add(Bounds summary, Bounds item) {
            return summary.union(item);
        }

        @Override
        public Bounds merge(Bounds one, Bounds other) {
            return one.union(other);
        }
    }

    @Group
    class Conjunctions implements MergeLaws<Truth, Truth> {
        @Override
        public Arbitrary<Truth> items() {
            return Arbitraries.of(Truth.class);
        }

        @Override
        public Truth zero() {
            return Truth.HOLDS;
        }

        @Override
        public Truth add(Truth summary, Truth item) {
            return summary.and(item);
        }

        @Override
        public Truth merge(Truth one, Truth other) {
            return one.and(other);
        }
    }

    @Group
    class Disjunctions implements MergeLaws<Truth, Truth> {
        @Override
        public Arbitrary<Truth> items() {
            return Arbitraries.of(Truth.class);
        }

        @Override
        public Truth zero() {
            return Truth.FAILS;
        }

        @Override
        public Truth add(Truth summary, Truth item) {
            return summary.or(item);
        }

        @Override
        public Truth merge(Truth one, Truth other) {
            return one.or(other);
        }
    }
}
