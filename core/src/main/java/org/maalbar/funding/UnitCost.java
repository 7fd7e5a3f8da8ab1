package org.maalbar.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Range;

/**
 * What was spent for each one reached, where that can honestly be said.
 *
 * <p>It can when money and count are about the same thing: the initiative has this one goal, an at-least goal on a cumulative
 * indicator that no other initiative works on, and that was counted as a whole when it was last observed; counting starts
 * when the funding does, on 1 January of its first year; and every funding of the initiative states its
 * first year and, in one currency, what was spent in each of its years up to that of the last observation. Of the year in
 * which the last observation lies, anything from nothing to all may have been spent by then, unless that is its last day.
 *
 * @param currency the code of the currency
 * @param amount the amount for one of the indicator's units
 */
public record UnitCost(String currency, Range amount) {

    /**
     * What each one cost that was reached from a day on.
     *
     * @param fundings the fundings of an initiative
     * @param start the day on which counting starts
     * @param day the day on which so many were reached, not before the start
     * @param reached how many
     * @return the cost, or empty unless counting starts when every funding does and each says what was spent in one currency
     */
    public static Optional<UnitCost> of(List<Funding> fundings, LocalDate start, LocalDate day, Range reached) {
        return spent(fundings, start, day).flatMap(spent -> per(spent, reached));
    }

    private static Optional<UnitCost> per(UnitCost spent, Range reached) {
        return spent.amount().dividedBy(reached).map(each -> new UnitCost(spent.currency(), each));
    }

    /** What was spent from the start to a day. */
    private static Optional<UnitCost> spent(List<Funding> fundings, LocalDate start, LocalDate day) {
        List<Money> before = new ArrayList<>();
        List<Money> within = new ArrayList<>();
        for (Funding funding : fundings) {
            Optional<Integer> first = funding.firstYear();
            if (first.isEmpty() || !beginsWith(first.get(), start)) {
                return Optional.empty();
            }
            for (int year = first.get();
                    year <= Math.min(day.getYear(), funding.lastYear().orElse(day.getYear()));
                    year++) {
                Optional<Money> amount = amount(funding, year);
                if (amount.isEmpty()) {
                    return Optional.empty();
                }
                boolean over = year < day.getYear() || day.getDayOfYear() == day.lengthOfYear();
                (over ? before : within).add(amount.get());
            }
        }
        List<String> currencies = Stream.concat(before.stream(), within.stream())
                .map(Money::currency)
                .distinct()
                .toList();
        if (currencies.size() != 1) {
            return Optional.empty();
        }
        BigDecimal low = sum(before);
        return Optional.of(new UnitCost(currencies.get(0), Range.of(Bounds.closed(low, low.add(sum(within))))));
    }

    private static boolean beginsWith(int year, LocalDate start) {
        return start.equals(LocalDate.of(year, 1, 1));
    }

    private static Optional<Money> amount(Funding funding, int year) {
        return funding.spending().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .flatMap(Spending::amount);
    }

    private static BigDecimal sum(List<Money> amounts) {
        return amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
