package org.maalbar.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Money;

/** How amounts of money are written: with thousands, millions and billions, the currency before or after. */
final class MoneyForms {
    private static final String KRONER = "kr.";

    /** Three capital letters, but no shortened million, billion or krone: "5 MIO" and "5 TKR" name no currency. */
    private static final String CODE = "(?-i:(?!MIO|MIA|MRD|MLN|MIL|BIL|[A-Z]KR|DKR)[A-Z]{3})";

    /** What says that a whole number of kroner has no øre behind it. */
    private static final String NO_ORE = "(?<!,[0-9]{1,50}),[-–]";

    private final Language language;
    private final NumberForms numbers;
    private final String amount;

    final Grammar<Money> money;
    final Grammar<Money> perYear;

    MoneyForms(Language language, NumberForms numbers) {
        this.language = language;
        this.numbers = numbers;
        this.amount = "(?<number>" + numbers.number + ")(?:" + language.choose("", NO_ORE + "|") + " (?<unit>"
                + language.choose("million|billion", "mio\\.|mia\\.") + "))?";
        String example = language.choose("DKK 0.5 million", "0,5 mio. kr.");
        this.money = withCurrency(
                new Grammar<>(
                        "an amount of money and its currency, such as " + example,
                        "et beløb med valuta, fx " + example),
                "");
        String yearly = example + language.choose(" a year", " årligt");
        this.perYear = withCurrency(
                new Grammar<>(
                        "an amount of money for each year, such as " + yearly, "et beløb for hvert år, fx " + yearly),
                " (?:" + language.choose("a year|per year", "årligt|pr\\. år") + ")");
    }

    private Grammar<Money> withCurrency(Grammar<Money> grammar, String end) {
        String currency = "(?<currency>" + language.choose("", "kr\\.|") + CODE + ")";
        grammar.form(amount + " " + currency + end, match -> money(match, match.group("currency")))
                .form(currency + " " + amount + end, match -> money(match, match.group("currency")));
        return language == Language.DANISH
                ? grammar.form(
                        "(?<number>" + numbers.number + ") ?(?<unit>t\\.? ?kr\\.?)" + end,
                        match -> money(match, KRONER))
                : grammar;
    }

    /** As {@link #money}, and without a currency, which is then this one. */
    Money read(String text, String currency) {
        String code = Money.of(currency, 0).currency();
        String example = language.choose("0.5 million", "0,5 mio.");
        return new Grammar<Money>("an amount of money such as " + example, "et beløb, fx " + example)
                .form(amount, match -> money(match, code))
                .form("(?<any>.*)", match -> money.read(match.group("any")))
                .read(text);
    }

    private Money money(Matcher match, String currency) {
        String unit = match.group("unit") == null ? "" : match.group("unit");
        BigDecimal number =
                Decimals.normal(numbers.positive(match.group("number")).movePointRight(zeros(unit)));
        return new Money(currency.equalsIgnoreCase(KRONER) ? "DKK" : currency, Decimals.checked(number));
    }

    /** How many zeros the unit of an amount adds to its number. */
    private static int zeros(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        if (small.isEmpty()) {
            return 0;
        } else if (small.startsWith("t")) {
            return 3;
        }
        return small.startsWith("mia") || small.startsWith("b") ? 9 : 6;
    }
}
