package org.maalbar.funding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;

/** What was spent of a funding in a year: an amount, or "used, amount not stated". */
public final class Spending {
    private final int year;
    private final @Nullable Money amount;

    private Spending(int year, @Nullable Money amount) {
        if (year < 1 || year > 9999) {
            throw new RefusedException("Years are 1 to 9999, not " + year, "Årstal går fra 1 til 9999, ikke " + year);
        }
        this.year = year;
        this.amount = amount;
    }

    /**
     * An amount that was spent.
     *
     * @param year the calendar year
     * @param amount what was spent in it
     * @return the spending
     * @throws IllegalArgumentException if the year is not 1 to 9999, or the amount is longer than {@link Decimals} allows
     */
    public static Spending of(int year, Money amount) {
        Decimals.checked(amount.amount());
        return new Spending(year, amount);
    }

    /**
     * Used, amount not stated.
     *
     * @param year the calendar year
     * @return the spending
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public static Spending notStated(int year) {
        return new Spending(year, null);
    }

    /**
     * The year.
     *
     * @return the calendar year
     */
    public int year() {
        return year;
    }

    /**
     * What was spent.
     *
     * @return the amount, or empty if it is not stated
     */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spending that && year == that.year && amount().equals(that.amount());
    }

    @Override
    public int hashCode() {
        return 31 * year + amount().hashCode();
    }

    @Override
    public String toString() {
        return year + ": " + (amount == null ? "used, amount not stated" : amount);
    }
}
