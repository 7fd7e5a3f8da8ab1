package org.maalbar.funding;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What fundings come to in each year, without the fundings. Those of several programmes add up, in any order and in parts; what is
 * kept grows with the number of years, never with that of the fundings.
 *
 * <pre>{@code
 * FundingByYear here = FundingByYear.of(FundingSummary.of(programme.initiatives()));
 * here.plus(there).year(2018);
 * }</pre>
 */
public final class FundingByYear {
    /** No funding at all. */
    public static final FundingByYear NONE =
            new FundingByYear(Collections.emptyNavigableSet(), FundingTotal.NONE, Collections.emptyNavigableMap());

    private final NavigableSet<Integer> years;
    private final FundingTotal before;

    /** The total from a year on, until the next one here. */
    private final NavigableMap<Integer, FundingTotal> from;

    private FundingByYear(NavigableSet<Integer> years, FundingTotal before, NavigableMap<Integer, FundingTotal> from) {
        this.years = Collections.unmodifiableNavigableSet(years);
        this.before = before;
        this.from = from;
    }

    /**
     * The totals of a summary.
     *
     * @param summary what initiatives are funded by
     * @return the total of every year
     */
    public static FundingByYear of(FundingSummary summary) {
        NavigableSet<Integer> years = summary.years();
        NavigableMap<Integer, FundingTotal> from = new TreeMap<>();
        for (int year : years) {
            // Between two years of which anything is stated, nothing begins or ends.
            from.put(year, summary.year(year));
            from.computeIfAbsent(year + 1, summary::year);
        }
        return new FundingByYear(years, summary.year(years.isEmpty() ? 0 : years.first() - 1), from);
    }

    /**
     * What two come to.
     *
     * @param other the totals of other fundings
     * @return the sum of each year
     */
    public FundingByYear plus(FundingByYear other) {
        NavigableMap<Integer, FundingTotal> sums = new TreeMap<>();
        SortedSet<Integer> steps = new TreeSet<>(from.keySet());
        steps.addAll(other.from.keySet());
        steps.forEach(year -> sums.put(year, year(year).plus(other.year(year))));
        NavigableSet<Integer> all = new TreeSet<>(years);
        all.addAll(other.years);
        return new FundingByYear(all, before.plus(other.before), sums);
    }

    /**
     * The years of which anything in particular is stated; fundings with an open end may cover others, too.
     *
     * @return the calendar years, in order
     */
    public NavigableSet<Integer> years() {
        return years;
    }

    /**
     * The total for one year.
     *
     * @param year any calendar year
     * @return what is stated for it, and what may come on top
     */
    public FundingTotal year(int year) {
        var step = from.floorEntry(year);
        return step == null ? before : step.getValue();
    }

    /** Equal if they say the same of every year. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FundingByYear that
                && years.equals(that.years)
                && before.equals(that.before)
                && from.equals(that.from);
    }

    @Override
    public int hashCode() {
        return Objects.hash(years, before, from);
    }

    @Override
    public String toString() {
        return "FundingByYear" + years;
    }
}
