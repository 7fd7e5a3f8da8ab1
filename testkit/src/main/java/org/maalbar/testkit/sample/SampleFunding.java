package org.maalbar.testkit.sample;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.Spending;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.time.Span;

/** What initiatives are paid by: every kind, in years close to each other, from few sources, in two currencies. */
public final class SampleFunding {
    private static final List<String> CLOSED = List.of("2017", "2018", "2017/2018", "2016/2019");
    private static final List<String> OPEN = List.of("/2018", "../2020", "2017/", "1999/..");

    private SampleFunding() {}

    public static Arbitrary<Money> money() {
        Arbitrary<String> currencies = Arbitraries.of("DKK", "DKK", "DKK", "EUR");
        Arbitrary<Money> small =
                Combinators.combine(currencies, Values.small(Domain.AMOUNT)).as(Money::new);
        Arbitrary<Money> large = Combinators.combine(
                        currencies, Arbitraries.integers().between(0, 40_000))
                .as((currency, hundreds) -> Money.of(currency, 100L * hundreds));
        return Arbitraries.oneOf(small, large);
    }

    public static Arbitrary<Funding> any(Arbitrary<String> texts) {
        Arbitrary<String> anyYears = Arbitraries.oneOf(Arbitraries.of(CLOSED), Arbitraries.of(OPEN));
        Arbitrary<Funding> yearly = Combinators.combine(money(), Arbitraries.of(CLOSED), texts.optional(0.7))
                .as((amount, years, source) ->
                        Funding.of(new FundingTerms.YearlyAmount(amount), source.orElse(null), Span.of(years)));
        Arbitrary<Funding> positions = Combinators.combine(
                        Arbitraries.of("0.5", "1", "3.5"), Arbitraries.of(CLOSED), texts.optional(0.5))
                .as((number, years, source) -> source.map(Funding.positions(number, years)::source)
                        .orElseGet(() -> Funding.positions(number, years)));
        Arbitrary<Funding> budget = anyYears.optional(0.5)
                .map(years -> years.map(Funding.existingBudget()::years).orElseGet(Funding::existingBudget));
        Arbitrary<Funding> unstated = Combinators.combine(texts, anyYears).as(Funding::amountNotStated);
        Arbitrary<Funding> nothing = anyYears.optional(0.3)
                .map(years -> years.map(Funding.notStated()::years).orElseGet(Funding::notStated));
        Arbitrary<Funding> funding = Arbitraries.frequencyOf(
                Tuple.of(3, yearly),
                Tuple.of(1, positions),
                Tuple.of(1, budget),
                Tuple.of(1, unstated),
                Tuple.of(1, nothing));
        return Combinators.combine(funding, money().optional(0.5), Arbitraries.of(0, 0, 2017, 2018))
                .as((plain, spent, year) -> year == 0 || !plain.mayCover(year)
                        ? plain
                        : plain.spent(spent.map(amount -> Spending.of(year, amount))
                                .orElseGet(() -> Spending.notStated(year))));
    }
}
