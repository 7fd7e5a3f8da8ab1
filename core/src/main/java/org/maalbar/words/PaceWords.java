package org.maalbar.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Fraction;
import org.maalbar.quantity.Money;
import org.maalbar.quantity.Range;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** Words how fast a goal is approached, and what it costs. Numbers are rounded here and nowhere else. */
public final class PaceWords extends Words {
    private static final Fraction THIRTY = Fraction.of(30);

    /** In a language. */
    public PaceWords(Language language) {
        super(language);
    }

    /**
     * How fast a goal has been approached, and how fast it must be. Rates are for thirty days.
     *
     * @param soFar how many a day so far
     * @param required how many a day from now on
     * @param ratio required by so far, if that can be said
     * @param projected the level on the due day at the pace so far
     * @param seen what has been seen
     * @param domain the values that the level can take
     */
    public Sentence pace(
            Range soFar, Range required, Optional<Range> ratio, Range projected, Bounds seen, Domain domain) {
        String points = domain == Domain.PERCENT ? language.choose(" percentage points", " procentpoint") : "";
        StringBuilder text = new StringBuilder()
                .append(language.choose("so far ", "hidtil "))
                .append(range(soFar.times(THIRTY), 1))
                .append(points)
                .append(language.choose(" in 30 days; required ", " om måneden; fremover kræves "))
                .append(range(required.times(THIRTY), 1))
                .append(points);
        ratio.ifPresent(times -> text.append(language.choose(", which is ", " ("))
                .append(range(times, 1))
                .append(language.choose(" times the pace so far", " gange så meget)")));
        text.append(language.choose(
                        ". At the pace so far, the number on the due day will be ", ". Med samme tempo nås "))
                .append(range(possible(projected, seen, domain), domain == Domain.COUNT ? 0 : 1))
                .append(domain == Domain.PERCENT ? wording.percentSign() : "")
                .append(language.choose(".", " inden fristen."));
        return Sentence.of(text.toString());
    }

    /** What is reached stays reached, and a percentage ends at 100. */
    private static Range possible(Range projected, Bounds seen, Domain domain) {
        Fraction least = Fraction.of(seen.low());
        Fraction most = domain.whole().high().map(Fraction::of).orElse(null);
        return Range.of(
                within(projected.low().orElse(least), least, most),
                projected.high().map(high -> within(high, least, most)).orElse(most));
    }

    private static Fraction within(Fraction number, Fraction least, @Nullable Fraction most) {
        Fraction raised = number.compareTo(least) < 0 ? least : number;
        return most != null && raised.compareTo(most) > 0 ? most : raised;
    }

    /** A single number is rounded to the nearest, ends away from each other. */
    private String range(Range range, int decimals) {
        if (range.isExact()) {
            return rounded(range.low().orElseThrow(), decimals, RoundingMode.HALF_UP);
        }
        String low = range.low()
                .map(end -> rounded(end, decimals, RoundingMode.FLOOR))
                .orElse("");
        String high = range.high()
                .map(end -> rounded(end, decimals, RoundingMode.CEILING))
                .orElse("");
        if (low.isEmpty() && high.isEmpty()) {
            return language.choose("unknown", "ukendt");
        } else if (high.isEmpty()) {
            return language.choose("at least ", "mindst ") + low;
        } else if (low.isEmpty()) {
            return language.choose("at most ", "højst ") + high;
        }
        return low + language.choose(" to ", "-") + high;
    }

    private String rounded(Fraction number, int decimals, RoundingMode rounding) {
        return wording.number(Decimals.normal(number.rounded(decimals(number, decimals), rounding)));
    }

    /** At least two digits that say something: a small number is not rounded to nothing. */
    private static int decimals(Fraction number, int usual) {
        BigDecimal close = number.rounded(30, RoundingMode.HALF_UP);
        return close.signum() == 0 ? usual : Math.max(usual, 2 - (close.precision() - close.scale()));
    }

    /** "mellem 565 kr. og 1.062 kr. pr. optalt (medarbejdere)." */
    public Sentence unitCost(String currency, Range amount, Optional<String> unit) {
        Fraction low = amount.low().orElseThrow();
        String text = amount.isExact()
                ? money(currency, low, RoundingMode.HALF_UP)
                : amount.high()
                        .map(high -> language.choose("between ", "mellem ")
                                + money(currency, low, RoundingMode.FLOOR)
                                + language.choose(" and ", " og ")
                                + money(currency, high, RoundingMode.CEILING))
                        .orElseGet(() ->
                                language.choose("at least ", "mindst ") + money(currency, low, RoundingMode.FLOOR));
        Sentence cost = Sentence.of(text + language.choose(" for each one counted", " pr. optalt"));
        return unit.map(counted -> cost.and(" ({})", counted)).orElse(cost).and(".");
    }

    private String money(String currency, Fraction amount, RoundingMode rounding) {
        return wording.money(new Money(currency, amount.rounded(Math.min(12, decimals(amount, 0)), rounding)));
    }
}
