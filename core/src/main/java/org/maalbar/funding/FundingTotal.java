package org.maalbar.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;

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
 */
public record FundingTotal(
        List<Money> amounts,
        int withoutAmount,
        int notStated,
        int existingBudget,
        BigDecimal positions,
        List<Money> spent,
        int spentWithoutAmount) {
    /** Nothing at all. */
    public static final FundingTotal NONE = new FundingTotal(List.of(), 0, 0, 0, BigDecimal.ZERO, List.of(), 0);

    /** Copies what can change, and brings the number of positions to its normal form. */
    public FundingTotal {
        amounts = List.copyOf(amounts);
        positions = Decimals.normal(positions);
        spent = List.copyOf(spent);
    }

    /**
     * One funding over some years.
     *
     * @param funding a funding
     * @param first the first year
     * @param last the last year
     * @return what it comes to, nothing if it does not cover any of the years
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static FundingTotal of(Funding funding, int first, int last) {
        Adding sum = new Adding(first, last);
        sum.add(funding);
        return sum.total();
    }

    /** Adds up what fundings come to in some years, without a total for each of them. */
    static final class Adding {
        private final int first;
        private final int last;
        private final SortedMap<String, Money> amounts = new TreeMap<>();
        private final SortedMap<String, Money> spent = new TreeMap<>();
        private BigDecimal positions = BigDecimal.ZERO;
        private int withoutAmount;
        private int notStated;
        private int existingBudget;
        private int spentWithoutAmount;

        Adding(int first, int last) {
            if (last < first) {
                throw new IllegalArgumentException("The last year is before the first: " + first + " to " + last);
            }
            this.first = first;
            this.last = last;
        }

        void add(Funding funding) {
            int from = Math.max(first, funding.firstYear().orElse(first));
            int to = Math.min(last, funding.lastYear().orElse(last));
            if (from > to) {
                return;
            }
            FundingTerms terms = funding.terms();
            BigDecimal years = BigDecimal.valueOf(to - from + 1L);
            if (terms instanceof FundingTerms.YearlyAmount given) {
                Money amount = given.amount();
                FundingTotal.add(new Money(amount.currency(), amount.amount().multiply(years)), amounts);
            } else if (terms instanceof FundingTerms.YearlyPositions given) {
                positions = positions.add(given.fullTimeEquivalents().multiply(years));
            } else if (terms instanceof FundingTerms.AmountNotStated) {
                withoutAmount++;
            } else if (terms instanceof FundingTerms.ExistingBudget) {
                existingBudget++;
            } else if (terms instanceof FundingTerms.NotStated) {
                notStated++;
            }
            for (Spending each : funding.spending()) {
                if (from <= each.year() && each.year() <= to) {
                    each.amount()
                            .ifPresentOrElse(amount -> FundingTotal.add(amount, spent), () -> spentWithoutAmount++);
                }
            }
        }

        /** Adds an initiative that states no funding at all. */
        void addNotStated() {
            notStated++;
        }

        FundingTotal total() {
            return new FundingTotal(
                    List.copyOf(amounts.values()),
                    withoutAmount,
                    notStated,
                    existingBudget,
                    positions,
                    List.copyOf(spent.values()),
                    spentWithoutAmount);
        }
    }

    /**
     * What two totals come to.
     *
     * @param other the total of other fundings, or of other years of those whose amounts are stated
     * @return the sum
     */
    public FundingTotal plus(FundingTotal other) {
        return new FundingTotal(
                byCurrency(amounts, other.amounts),
                withoutAmount + other.withoutAmount,
                notStated + other.notStated,
                existingBudget + other.existingBudget,
                positions.add(other.positions),
                byCurrency(spent, other.spent),
                spentWithoutAmount + other.spentWithoutAmount);
    }

    private static List<Money> byCurrency(List<Money> some, List<Money> others) {
        SortedMap<String, Money> sums = new TreeMap<>();
        some.forEach(amount -> add(amount, sums));
        others.forEach(amount -> add(amount, sums));
        return List.copyOf(sums.values());
    }

    private static void add(Money amount, SortedMap<String, Money> sums) {
        sums.merge(amount.currency(), amount, Money::plus);
    }

    /**
     * What is given in one year, in words.
     *
     * @param language the language
     * @return "at least DKK 2.2 million (2 fundings without a stated amount); 3.5 full-time equivalents"; empty for nothing at all
     */
    public Optional<String> inWords(Language language) {
        return new FundingWords(language).ofYear(this);
    }

    /**
     * What is given in several years together, in words.
     *
     * @param language the language
     * @return "at least DKK 2.2 million (2 fundings without a stated amount); 7 full-time-equivalent years"; empty for nothing
     *     at all
     */
    public Optional<String> overYearsInWords(Language language) {
        return new FundingWords(language).overYears(this);
    }

    /**
     * What is given a year, in words, of several years of which each has this total.
     *
     * @param language the language
     * @return "DKK 0.2 million a year"; empty for nothing at all
     */
    public Optional<String> perYearInWords(Language language) {
        return new FundingWords(language).perYear(this);
    }

    /**
     * What was spent, as far as it is stated, in words.
     *
     * @param language the language
     * @return "at least DKK 0.3 million (1 year's use without a stated amount)"; empty if nothing is stated
     */
    public Optional<String> spentInWords(Language language) {
        return new FundingWords(language).spent(this);
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
