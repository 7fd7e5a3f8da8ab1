package org.maalbar.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Decimals;

/** How numbers are written: in groups of three or in one, with decimals or a half, a quarter or three of them. */
final class NumberForms {
    /** So many digits are always a {@code long}. */
    private static final int FEW_DIGITS = 18;

    private final char decimalMark;

    /** A number without a group of its own around it. */
    final String number;

    /** The same without a sign before it. */
    final String unsigned;

    final Grammar<BigDecimal> numbers;
    final Grammar<BigDecimal> percentages;
    final Grammar<BigDecimal> positions;

    NumberForms(Language language) {
        decimalMark = language.choose('.', ',');
        String group = language.choose(",", "\\.");
        // A lone 0 begins no group: "0.500" is a decimal of another language.
        String start = "(?:[1-9][0-9]{0,2}|0[0-9]{1,2})(?:";
        String rest = "[0-9]{3})+|";
        String whole = "(?:" + start + group + rest + start + "\u00A0" + rest + start + "\u202F" + rest + start
                + "\\x20" + rest + "[0-9]+)";
        unsigned = "(?:" + whole + "(?:" + language.choose("\\.", ",") + "[0-9]+|[½¼¾])?|[½¼¾])";
        number = "[+\u2212-]?" + unsigned;
        String thousands = language.choose("2,000", "2.000");
        String decimal = language.choose("12.5", "12,5");
        numbers = new Grammar<BigDecimal>(
                        "a number such as " + thousands + " or " + decimal,
                        "et tal, fx " + thousands + " eller " + decimal)
                .form("(" + number + ")", match -> value(match.group(1)))
                .plain(NumberForms::digits);
        String percentage = language.choose("80%", "80 pct.");
        percentages = new Grammar<BigDecimal>("a percentage such as " + percentage, "en procentdel, fx " + percentage)
                .form(
                        "(" + number + ") ?" + language.choose("(?:%|per cent|percent)", "(?:pct\\.?|%|procent)"),
                        match -> Decimals.checked(
                                Decimals.normal(positive(match.group(1)).movePointLeft(2))));
        String staff = language.choose("3½ full-time equivalents", "3½ årsværk");
        positions = new Grammar<BigDecimal>("positions such as " + staff, "stillinger, fx " + staff)
                .form(
                        "(" + number + ") " + language.choose("full-time equivalents?", "årsværk"),
                        match -> positive(match.group(1)));
    }

    /** The value of a few digits and nothing else; null if a text is anything else. */
    static @Nullable BigDecimal digits(String text) {
        if (text.isEmpty() || text.length() > FEW_DIGITS) {
            return null;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return null;
            }
        }
        return BigDecimal.valueOf(Long.parseLong(text));
    }

    /** The value of what {@link #number} matched, its decimals as written. */
    BigDecimal value(String written) {
        StringBuilder plain = new StringBuilder();
        BigDecimal part = BigDecimal.ZERO;
        for (int at = 0; at < written.length(); at++) {
            char character = written.charAt(at);
            if (character >= '0' && character <= '9') {
                plain.append(character);
            } else if (character == decimalMark) {
                plain.append('.');
            } else if (character == '½' || character == '¼' || character == '¾') {
                part = new BigDecimal(character == '½' ? "0.5" : character == '¼' ? "0.25" : "0.75");
            }
        }
        BigDecimal size = Decimals.checked(new BigDecimal(plain.length() == 0 ? "0" : plain.toString()).add(part));
        boolean negative = written.charAt(0) == '-' || written.charAt(0) == '\u2212';
        return negative ? size.negate() : size;
    }

    /** The value, which must not be negative. */
    BigDecimal positive(String written) {
        return Decimals.checked(value(written));
    }
}
