package org.maalbar.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * Decimal numbers from outside, checked before anyone calculates with them: at most 34 significant digits, at most 12
 * decimals, at most 34 digits before the decimal point, not negative. {@code 1E100000000} is rejected at once instead of
 * filling the memory at the first addition.
 */
public final class Decimals {
    private static final int DIGITS = 34;
    static final int DECIMALS = 12;

    /** As many digits as a filled up number may have, so that taking zeros off takes no time. */
    private static final int FILLED_UP = 100;

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,40}(\\.[0-9]{1,40})?");

    private Decimals() {}

    /**
     * Reads a number in plain notation with a decimal point ({@code 0.8}), whatever the locale.
     *
     * @param text ASCII digits, with or without decimals
     * @return the number, its decimals as written
     * @throws IllegalArgumentException if it is written in any other way or is too long
     */
    public static BigDecimal of(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new RefusedException(
                    "Not a plain decimal number such as 12.5: \"" + Printable.brief(text) + "\"",
                    "Ikke et almindeligt decimaltal som 12.5: »" + Printable.brief(text) + "«");
        }
        return checked(new BigDecimal(text));
    }

    /**
     * Checks a number from outside. Of one with more decimals than may be stated, zeros at the end are none: a program that keeps
     * 18 decimals of every number has made 4.000000000000000000 of 4.
     *
     * @param stated any number
     * @return the same number, without zeros that were not stated
     * @throws IllegalArgumentException if it is negative or has too many digits
     */
    public static BigDecimal checked(BigDecimal stated) {
        Objects.requireNonNull(stated, "number");
        BigDecimal number = stated.scale() > DECIMALS && stated.precision() <= FILLED_UP ? normal(stated) : stated;
        if (number.signum() < 0) {
            throw new RefusedException(
                    "A number must not be negative: " + brief(number),
                    "Et tal må ikke være negativt: »" + brief(number) + "«");
        }
        long wholeDigits = (long) number.precision() - number.scale();
        if (number.precision() > DIGITS || wholeDigits > DIGITS || number.scale() > DECIMALS) {
            throw new RefusedException(
                    "A number has at most " + DIGITS + " digits and " + DECIMALS + " decimals: " + brief(number),
                    "Et tal har højst " + DIGITS + " cifre og " + DECIMALS + " decimaler: »" + brief(number) + "«");
        }
        return number;
    }

    /**
     * The same value in its one normal form, so that 4.0 equals 4: no trailing decimals, no negative scale.
     *
     * @param number a checked number
     * @return the number in normal form
     */
    public static BigDecimal normal(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Never expands an exponent. */
    private static String brief(BigDecimal number) {
        return Printable.brief(number.toString());
    }
}
