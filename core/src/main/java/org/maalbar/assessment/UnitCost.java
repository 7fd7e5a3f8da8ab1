package org.maalbar.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maalbar.programme.Baseline;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Funding;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.programme.Spending;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Range;
import org.maalbar.rule.AtLeast;

/**
 * What was spent for each one reached, where that can honestly be said.
 *
 * <p>It can when money and count tell of the same thing: the initiative has this one goal, an at-least goal on a cumulative
 * indicator that no other initiative works on, and that was counted as a whole when it was last observed; counting starts
 * when the funding does, on 1 January of its first year; and every funding of the initiative states its
 * first year and, in one currency, what was spent in each of its years up to that of the last observation. Of the year in
 * which the last observation lies, anything from nothing to all may have been spent by then, unless that is its last day.
 *
 * @param currency the code of the currency
 * @param amount the amount for one of the indicator's units
 */
public record UnitCost(String currency, Range amount) {

    static Optional<UnitCost> of(GoalAssessment goal, Programme programme) {
        Initiative initiative = goal.initiative();
        if (initiative.goals().size() != 1 || !(goal.rule().rule() instanceof AtLeast rule)) {
            return Optional.empty();
        }
        Indicator indicator = programme.indicator(rule.indicator());
        if (indicator.behaviour() != Behaviour.CUMULATIVE
                || indicator.domain() == Domain.PERCENT
                || indicator.baseline().isEmpty()
                || isShared(indicator, initiative, programme)) {
            return Optional.empty();
        }
        Baseline start = indicator.baseline().get();
        IndicatorAssessment seen = goal.indicator(indicator.id());
        Bounds before = start.figure().bounds(indicator.domain(), programme.approximation());
        Range reached = Range.of(seen.seen()).minus(Range.of(before)).atLeastZero();
        return seen.lastObserved()
                .filter(day -> !day.isBefore(start.day()) && goal.evidence().isCountedOn(indicator.id(), day))
                .flatMap(day -> spent(initiative.funding(), start.day(), day))
                .flatMap(spent -> per(spent, reached));
    }

    private static boolean isShared(Indicator indicator, Initiative own, Programme programme) {
        return programme.initiatives().stream()
                .filter(each -> !each.equals(own))
                .anyMatch(each -> each.goals().stream()
                                .anyMatch(goal -> goal.rule().indicators().contains(indicator.id()))
                        || each.activities().stream()
                                .flatMap(activity -> activity.contributions().stream())
                                .anyMatch(part -> part.indicator().equals(indicator.id())));
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
