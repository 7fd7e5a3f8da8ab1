package org.maalbar.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;
import org.maalbar.text.Texts;
import org.maalbar.time.Span;

/**
 * What an initiative is paid by: an amount or positions a year, the existing budget, a source that states no amount, or
 * nothing stated.
 *
 * <pre>{@code
 * Funding.yearly(Money.of("DKK", 500_000), "2017/2018").source("Handleplan 2017-18").spent(2017, Money.of("DKK", 480_000))
 * Funding.positions("3.5", "2018/2021").source("Budget 2018")
 * Funding.amountNotStated("Satspulje", "/2020")
 * }</pre>
 *
 * <p>Its years are whole calendar years, at most a hundred.
 */
public final class Funding {
    private static final int MOST_YEARS = 100;

    private final @Nullable String id;
    private final FundingTerms terms;
    private final @Nullable String source;
    private final @Nullable Span years;
    private final List<Spending> spending;

    /** Takes only what has been checked. */
    private Funding(
            @Nullable String id,
            FundingTerms terms,
            @Nullable String source,
            @Nullable Span years,
            List<Spending> spending) {
        this.id = id;
        this.terms = terms;
        this.source = source;
        this.years = years;
        this.spending = List.copyOf(spending);
    }

    private Funding checked() {
        checkSource();
        checkYears();
        for (Spending each : spending) {
            checkCovered(each);
        }
        return this;
    }

    private void checkSource() {
        if (terms instanceof FundingTerms.AmountNotStated && source == null) {
            throw new RefusedException(
                    "A funding without a stated amount names its source",
                    "En bevilling uden oplyst beløb nævner sin kilde");
        }
        if (terms instanceof FundingTerms.NotStated && source != null) {
            throw new RefusedException(
                    "A funding that nobody states has no source; its amount may be not stated",
                    "En bevilling, der slet ikke er oplyst, har ingen kilde; måske er det kun beløbet, der ikke er oplyst");
        }
    }

    private void checkYears() {
        boolean yearly = terms instanceof FundingTerms.YearlyAmount || terms instanceof FundingTerms.YearlyPositions;
        if (yearly && (years == null || !years.isClosed())) {
            throw new RefusedException(
                    "What is given yearly has a first and a last year" + (years == null ? "" : ", not " + years),
                    "Det, der gives årligt, har et første og et sidste år" + (years == null ? "" : ", ikke " + years));
        }
        if (years == null) {
            return;
        }
        boolean whole = years.first().map(first -> first.getDayOfYear() == 1).orElse(true)
                && years.last()
                        .map(last -> last.getDayOfYear() == last.lengthOfYear())
                        .orElse(true);
        if (!whole) {
            throw new RefusedException(
                    "A funding covers whole years, such as 2017/2018, not " + years,
                    "En bevilling dækker hele år som 2017/2018, ikke " + years);
        }
        if (years.isClosed() && lastYear().orElseThrow() - firstYear().orElseThrow() >= MOST_YEARS) {
            throw new RefusedException(
                    "A funding covers at most " + MOST_YEARS + " years, not " + years,
                    "En bevilling dækker højst " + MOST_YEARS + " år, ikke " + years);
        }
    }

    private void checkCovered(Spending spent) {
        if (!mayCover(spent.year())) {
            throw new RefusedException(
                    "The funding covers " + years + "; nothing of it can be spent in " + spent.year(),
                    "Bevillingen dækker " + years + "; intet af den kan bruges i " + spent.year());
        }
    }

    /**
     * A funding of any kind.
     *
     * @param terms what it gives
     * @param source where it comes from, or null
     * @param years when, or null if not stated
     * @return the funding
     * @throws IllegalArgumentException if the terms need a source or years that are not there, forbid a source that is, or
     *     the years are not whole years
     */
    public static Funding of(FundingTerms terms, @Nullable String source, @Nullable Span years) {
        Objects.requireNonNull(terms, "terms");
        return new Funding(null, terms, source == null ? null : Texts.text(source), years, List.of()).checked();
    }

    /**
     * An amount a year.
     *
     * @param amount the amount for one year
     * @param years the years in EDTF, {@code 2017/2018}
     * @return the funding
     * @throws IllegalArgumentException if the years are malformed, open or not whole
     */
    public static Funding yearly(Money amount, String years) {
        return of(new FundingTerms.YearlyAmount(amount), null, Span.of(years));
    }

    /**
     * Positions.
     *
     * @param fullTimeEquivalents how many full-time equivalents a year, in plain notation: {@code "3.5"}
     * @param years the years in EDTF, {@code 2018/2021}
     * @return the funding
     * @throws IllegalArgumentException if the number is malformed or 0, or the years are malformed, open or not whole
     */
    public static Funding positions(String fullTimeEquivalents, String years) {
        BigDecimal number = Decimals.of(fullTimeEquivalents);
        return of(new FundingTerms.YearlyPositions(number), null, Span.of(years));
    }

    /**
     * Nothing beyond the budget that is there anyway.
     *
     * @return the funding, in years that are not stated
     */
    public static Funding existingBudget() {
        return of(new FundingTerms.ExistingBudget(), null, null);
    }

    /**
     * A named source gives an amount that is not stated.
     *
     * @param source where it comes from
     * @param years the years in EDTF; {@code /2020} is until and including 2020, with no start stated
     * @return the funding
     * @throws IllegalArgumentException if the source is blank, or the years are malformed or not whole
     */
    public static Funding amountNotStated(String source, String years) {
        return of(new FundingTerms.AmountNotStated(), source, Span.of(years));
    }

    /**
     * How it is funded is not stated.
     *
     * @return the funding
     */
    public static Funding notStated() {
        return of(new FundingTerms.NotStated(), null, null);
    }

    /**
     * The same with an id.
     *
     * @param newId the id
     * @return a copy
     * @throws IllegalArgumentException if the id is malformed
     */
    public Funding id(String newId) {
        return new Funding(Texts.id(newId), terms, source, years, spending);
    }

    /**
     * The same from a named source.
     *
     * @param newSource where it comes from
     * @return a copy
     * @throws IllegalArgumentException if it is blank, or how this is funded is not stated
     */
    public Funding source(String newSource) {
        return new Funding(id, terms, Texts.text(newSource), years, spending).checked();
    }

    /**
     * The same in these years.
     *
     * @param edtf the years in EDTF
     * @return a copy
     * @throws IllegalArgumentException if they are malformed or not whole
     */
    public Funding years(String edtf) {
        return new Funding(id, terms, source, Span.of(edtf), spending).checked();
    }

    /**
     * The same, of which something was spent in a year, after what was spent in others.
     *
     * @param more the year and the amount, if stated
     * @return a copy
     * @throws IllegalArgumentException if the funding does not cover the year, or it is stated twice
     */
    public Funding spent(Spending... more) {
        List<Spending> all = new ArrayList<>(spending);
        Set<Integer> seen = new HashSet<>();
        spending.forEach(each -> seen.add(each.year()));
        for (Spending each : more) {
            checkCovered(each);
            if (!seen.add(each.year())) {
                throw new RefusedException(
                        "What was spent in " + each.year() + " is stated twice",
                        "Forbruget i " + each.year() + " er oplyst to gange");
            }
            all.add(each);
        }
        return new Funding(id, terms, source, years, all);
    }

    /**
     * The same, of which an amount was spent in a year.
     *
     * @param year the calendar year
     * @param amount what was spent in it
     * @return a copy
     * @throws IllegalArgumentException if the funding does not cover the year, or it is stated twice
     */
    public Funding spent(int year, Money amount) {
        return spent(Spending.of(year, amount));
    }

    /**
     * The same, used in a year; how much of it is not stated.
     *
     * @param year the calendar year
     * @return a copy
     * @throws IllegalArgumentException if the funding does not cover the year, or it is stated twice
     */
    public Funding used(int year) {
        return spent(Spending.notStated(year));
    }

    /**
     * Its id; a programme gives one by position ({@code 3.f1}) to fundings that have none.
     *
     * @return the id, if it has one
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * What it gives.
     *
     * @return the terms
     */
    public FundingTerms terms() {
        return terms;
    }

    /**
     * Where it comes from.
     *
     * @return the source, if stated
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * When.
     *
     * @return whole years, if stated
     */
    public Optional<Span> years() {
        return Optional.ofNullable(years);
    }

    /** The first calendar year, if stated. */
    Optional<Integer> firstYear() {
        return years().flatMap(Span::first).map(LocalDate::getYear);
    }

    /** The last calendar year, if stated. */
    Optional<Integer> lastYear() {
        return years().flatMap(Span::last).map(LocalDate::getYear);
    }

    /**
     * Whether it covers a year, as far as is stated; where no end is stated, it may.
     *
     * @param year the calendar year
     * @return true unless the year lies outside
     */
    public boolean mayCover(int year) {
        return firstYear().orElse(year) <= year && year <= lastYear().orElse(year);
    }

    /**
     * What was spent of it.
     *
     * @return at most one for each year, in the order given
     */
    public List<Spending> spending() {
        return spending;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Funding that
                && Objects.equals(id, that.id)
                && terms.equals(that.terms)
                && Objects.equals(source, that.source)
                && Objects.equals(years, that.years)
                && spending.equals(that.spending);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, terms, source, years, spending);
    }

    @Override
    public String toString() {
        return (id == null ? "" : id + ": ")
                + terms
                + (years == null ? "" : " (" + years + ")")
                + (source == null ? "" : ", " + Printable.of(source));
    }
}
