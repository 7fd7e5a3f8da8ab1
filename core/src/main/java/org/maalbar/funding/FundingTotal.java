package org.maalbar.funding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;

/**
 * What several fundings come to over some years: the amounts stated, at the least, and beside them what states no amount.
 * Totals add up in any order and in parts.
 *
 * @param amounts what is given, one for each currency, by its code
 * @param withoutAmount how many fundings from a named source state no amount and may cover the years
 * @param notStated how many may cover the years without saying how they are funded, initiatives that state no funding
 *     included
 * @param existingBudget how many are within the existing budget and may cover the years
 * @param positions full-time equivalents, each year's added
 * @param spent what was spent, as far as it is stated, one for each currency, by its code
 * @param spentWithoutAmount how often something was used, amount not stated
 * @param fundings the ids of all that may cover the years
 */
public record FundingTotal(
        List<Money> amounts,
        int withoutAmount,
        int notStated,
        int existingBudget,
        BigDecimal positions,
        List<Money> spent,
        int spentWithoutAmount,
        NavigableSet<String> fundings) {
    /** Nothing at all. */
    public static final FundingTotal NONE =
            new FundingTotal(List.of(), 0, 0, 0, BigDecimal.ZERO, List.of(), 0, new TreeSet<>());

    /** An initiative that states no funding at all. */
    static final FundingTotal NOT_STATED =
            new FundingTotal(List.of(), 0, 1, 0, BigDecimal.ZERO, List.of(), 0, new TreeSet<>());

    /** Copies what can change, and brings the number of positions to its normal form. */
    public FundingTotal {
        amounts = List.copyOf(amounts);
        positions = Decimals.normal(positions);
        spent = List.copyOf(spent);
        fundings = Collections.unmodifiableNavigableSet(new TreeSet<>(fundings));
    }

    /**
     * One funding over some years.
     *
     * @param funding a funding of a programme, with an id
     * @param first the first year
     * @param last the last year
     * @return what it comes to, nothing if it does not cover any of the years
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static FundingTotal of(Funding funding, int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException("The last year is before the first: " + first + " to " + last);
        }
        int from = Math.max(first, funding.firstYear().orElse(first));
        int to = Math.min(last, funding.lastYear().orElse(last));
        if (from > to) {
            return NONE;
        }
        List<Spending> spending = funding.spending().stream()
                .filter(each -> from <= each.year() && each.year() <= to)
                .toList();
        BigDecimal years = BigDecimal.valueOf(to - from + 1L);
        FundingTerms terms = funding.terms();
        return new FundingTotal(
                terms instanceof FundingTerms.YearlyAmount given
                        ? List.of(new Money(
                                given.amount().currency(),
                                given.amount().amount().multiply(years)))
                        : List.of(),
                terms instanceof FundingTerms.AmountNotStated ? 1 : 0,
                terms instanceof FundingTerms.NotStated ? 1 : 0,
                terms instanceof FundingTerms.ExistingBudget ? 1 : 0,
                terms instanceof FundingTerms.YearlyPositions given
                        ? given.fullTimeEquivalents().multiply(years)
                        : BigDecimal.ZERO,
                byCurrency(spending.stream()
                        .flatMap(each -> each.amount().stream())
                        .toList()),
                (int) spending.stream().filter(each -> each.amount().isEmpty()).count(),
                new TreeSet<>(List.of(funding.id().orElseThrow())));
    }

    private static List<Money> byCurrency(Collection<Money> amounts) {
        SortedMap<String, Money> sums = new TreeMap<>();
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return List.copyOf(sums.values());
    }

    /**
     * What two totals come to.
     *
     * @param other the total of other fundings, or of other years of those whose amounts are stated
     * @return the sum
     */
    public FundingTotal plus(FundingTotal other) {
        return sum(List.of(this, other));
    }

    /** What several totals come to. Added one by one, each sum would copy the ids of all before it. */
    static FundingTotal sum(List<FundingTotal> totals) {
        BigDecimal positions = BigDecimal.ZERO;
        NavigableSet<String> fundings = new TreeSet<>();
        for (FundingTotal each : totals) {
            positions = positions.add(each.positions);
            fundings.addAll(each.fundings);
        }
        return new FundingTotal(
                byCurrency(
                        totals.stream().flatMap(each -> each.amounts.stream()).toList()),
                totals.stream().mapToInt(FundingTotal::withoutAmount).sum(),
                totals.stream().mapToInt(FundingTotal::notStated).sum(),
                totals.stream().mapToInt(FundingTotal::existingBudget).sum(),
                positions,
                byCurrency(totals.stream().flatMap(each -> each.spent.stream()).toList()),
                totals.stream().mapToInt(FundingTotal::spentWithoutAmount).sum(),
                fundings);
    }

    /**
     * Whether the amounts are all there is: if not, the total is "at least".
     *
     * @return true if every funding that may cover the years states an amount or positions, or is within a budget
     */
    public boolean isComplete() {
        return withoutAmount == 0 && notStated == 0;
    }
}
