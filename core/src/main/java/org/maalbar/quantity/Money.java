package org.maalbar.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * An exact amount in one currency, not negative. Two currencies are never added.
 *
 * <pre>{@code
 * Money.of("DKK", "500000").plus(Money.of("DKK", 200_000));   // DKK 700000
 * }</pre>
 *
 * <p>Two amounts are equal when currency and value are: DKK 0.50 is DKK 0.5.
 *
 * @param currency the code of the currency (ISO 4217), such as {@code DKK}
 * @param amount the amount in the currency's main unit: kroner, not øre
 */
public record Money(String currency, BigDecimal amount) {
    private static final int CODE_LENGTH = 3;
    private static final int LONGEST_SUM = 100;

    /**
     * Checks the code and the amount.
     *
     * @throws IllegalArgumentException if the code is not three capital letters from A to Z, or the amount is negative or
     *     has more than 12 decimals or 100 digits
     */
    public Money {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amount, "amount");
        if (!isCode(currency)) {
            throw new RefusedException(
                    "A currency has three capital letters, such as DKK, not \"" + Printable.brief(currency) + "\"",
                    "En valuta har tre store bogstaver, for eksempel DKK, ikke »" + Printable.brief(currency) + "«");
        }
        if (amount.signum() < 0) {
            throw new RefusedException("An amount of money must not be negative", "Et beløb må ikke være negativt");
        }
        if (amount.scale() > Decimals.DECIMALS || (long) amount.precision() - amount.scale() > LONGEST_SUM) {
            throw new RefusedException(
                    "An amount of money has at most " + Decimals.DECIMALS + " decimals and " + LONGEST_SUM
                            + " digits before them",
                    "Et beløb har højst " + Decimals.DECIMALS + " decimaler og " + LONGEST_SUM + " cifre før dem");
        }
        amount = Decimals.normal(amount);
    }

    private static boolean isCode(String currency) {
        boolean isCode = currency.length() == CODE_LENGTH;
        for (int at = 0; isCode && at < CODE_LENGTH; at++) {
            isCode = currency.charAt(at) >= 'A' && currency.charAt(at) <= 'Z';
        }
        return isCode;
    }

    /**
     * An amount.
     *
     * @param currency the code of the currency, such as {@code DKK}
     * @param amount the amount
     * @return the money
     * @throws IllegalArgumentException if the code is malformed or the amount negative
     */
    public static Money of(String currency, long amount) {
        return new Money(currency, BigDecimal.valueOf(amount));
    }

    /**
     * An amount from outside.
     *
     * @param currency the code of the currency, such as {@code DKK}
     * @param amount the amount in plain notation, {@code "500000.50"}
     * @return the money
     * @throws IllegalArgumentException if either is malformed or longer than {@link Decimals} allows
     */
    public static Money of(String currency, String amount) {
        return new Money(currency, Decimals.of(amount));
    }

    /**
     * What two amounts come to.
     *
     * @param other an amount in the same currency
     * @return the sum
     * @throws IllegalArgumentException if the other is in another currency
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new RefusedException(
                    "Two currencies are never added: " + this + " and " + other,
                    "To valutaer lægges aldrig sammen: " + this + " og " + other);
        }
        return new Money(currency, amount.add(other.amount));
    }

    /** The code of the currency and the amount in full: {@code DKK 500000}. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
