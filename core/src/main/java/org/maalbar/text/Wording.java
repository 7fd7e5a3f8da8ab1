package org.maalbar.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/**
 * How numbers, figures, bounds, days and spans are written for people, in Danish or English, the same on every machine.
 *
 * <p>Danish groups thousands with a full stop and writes a decimal comma (2.000; 12,5), English the other way round.
 * Nothing is rounded.
 */
public final class Wording {
    private static final Wording DANISH = new Wording(Language.DANISH);
    private static final Wording ENGLISH = new Wording(Language.ENGLISH);

    private static final List<String> DANISH_MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DANISH_SEASONS = List.of("foråret", "sommeren", "efteråret");
    private static final List<String> ENGLISH_SEASONS = List.of("spring", "summer", "autumn");

    private final Language language;

    private Wording(Language language) {
        this.language = language;
    }

    /**
     * The wording of a language.
     *
     * @param language the language
     * @return its wording
     */
    public static Wording in(Language language) {
        return language.choose(DANISH, ENGLISH);
    }

    /**
     * The language written.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * A number in full, with its decimals as they are: 2.000 or 12,5.
     *
     * @param number any number
     * @return the number in words of this language
     */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int digit = 0; digit < whole.length(); digit++) {
            if (digit > 0 && (whole.length() - digit) % 3 == 0) {
                text.append(language.choose('.', ',').charValue());
            }
            text.append(whole.charAt(digit));
        }
        if (point >= 0) {
            text.append(language.choose(',', '.').charValue()).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * A whole number in full.
     *
     * @param number any number
     * @return the number in words of this language
     */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /**
     * A share as a percentage: 0.8 is "80 pct." or "80%".
     *
     * @param share a share, where 1 is all
     * @return the percentage
     */
    public String percent(BigDecimal share) {
        return number(Decimals.normal(share.movePointRight(2))) + percentSign();
    }

    /**
     * A figure as a source would state it: "ca. 450", "at least 125".
     *
     * @param figure the figure
     * @return the figure in words
     */
    public String figure(Figure figure) {
        if (figure instanceof Figure.Exact exact) {
            return number(exact.value());
        } else if (figure instanceof Figure.About about) {
            return language.choose("ca. ", "about ") + number(about.value());
        } else if (figure instanceof Figure.AtLeast atLeast) {
            return atLeast(atLeast.value());
        } else if (figure instanceof Figure.MoreThan moreThan) {
            return moreThan(moreThan.value());
        } else if (figure instanceof Figure.AtMost atMost) {
            return atMost(atMost.value());
        } else if (figure instanceof Figure.LessThan lessThan) {
            return lessThan(lessThan.value());
        } else if (figure instanceof Figure.Between between) {
            return number(between.low()) + "-" + number(between.high());
        }
        return unknown();
    }

    /**
     * What is known of a number: "980", "405-495", "mindst 125", "ukendt".
     *
     * @param bounds the bounds
     * @return the bounds in words
     */
    public String bounds(Bounds bounds) {
        BigDecimal low = bounds.low();
        boolean fromZero = low.signum() == 0 && !bounds.lowOpen();
        if (bounds.high().isEmpty()) {
            return fromZero ? unknown() : bounds.lowOpen() ? moreThan(low) : atLeast(low);
        }
        BigDecimal high = bounds.high().get();
        if (bounds.isExact()) {
            return number(low);
        }
        if (fromZero) {
            return bounds.highOpen() ? lessThan(high) : atMost(high);
        }
        if (!bounds.lowOpen() && !bounds.highOpen()) {
            return number(low) + "-" + number(high);
        }
        return (bounds.lowOpen() ? moreThan(low) : atLeast(low))
                + language.choose(" og ", " and ")
                + (bounds.highOpen() ? lessThan(high) : atMost(high));
    }

    /**
     * What is known of the level of an indicator: as {@link #bounds}, with a percent sign where it is one, and "ukendt" where
     * any value of the domain is possible.
     *
     * @param bounds the bounds
     * @param domain the values that the indicator can take
     * @return the level in words
     */
    public String level(Bounds bounds, Domain domain) {
        if (bounds.equals(domain.whole()) || bounds.equals(Bounds.unbounded())) {
            return unknown();
        }
        return domain == Domain.PERCENT ? bounds(bounds) + percentSign() : bounds(bounds);
    }

    /**
     * What stands behind a percentage.
     *
     * @return " pct." with a no-break space, or "%"
     */
    public String percentSign() {
        return language.choose("\u00a0pct.", "%");
    }

    private String atLeast(BigDecimal value) {
        return language.choose("mindst ", "at least ") + number(value);
    }

    private String moreThan(BigDecimal value) {
        return language.choose("mere end ", "more than ") + number(value);
    }

    private String atMost(BigDecimal value) {
        return language.choose("højst ", "at most ") + number(value);
    }

    private String lessThan(BigDecimal value) {
        return language.choose("under ", "less than ") + number(value);
    }

    private String unknown() {
        return language.choose("ukendt", "unknown");
    }

    /**
     * A day in prose: "31. august 2018", "31 August 2018".
     *
     * @param day the day
     * @return the day in words
     */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + language.choose(". ", " ") + month(day);
    }

    private String month(LocalDate day) {
        return language.choose(DANISH_MONTHS, ENGLISH_MONTHS).get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /**
     * A span in prose, as a season, year or month where it is exactly that: "efteråret 2018", "oktober 2018", "1. juli
     * 2018 til 30. november 2018", "fra 1. januar 1999".
     *
     * @param span the span
     * @return the span in words
     */
    public String span(Span span) {
        if (span.first().isEmpty()) {
            return language.choose("til og med ", "until and including ")
                    + day(span.last().orElseThrow());
        }
        LocalDate first = span.first().get();
        if (span.last().isEmpty()) {
            return language.choose("fra ", "from ") + day(first);
        }
        LocalDate last = span.last().get();
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return first.getYear() == last.getYear() ? "" + first.getYear() : first.getYear() + "-" + last.getYear();
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
                return month(first);
            }
            if (isSeason(first, last)) {
                int season = first.getMonthValue() / 3 - 1;
                return language.choose(DANISH_SEASONS, ENGLISH_SEASONS).get(season) + " " + first.getYear();
            }
        }
        return day(first) + language.choose(" til ", " to ") + day(last);
    }

    /** Winter has two years and is written with its days. */
    private static boolean isSeason(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear()
                && first.getMonthValue() % 3 == 0
                && last.getMonthValue() == first.getMonthValue() + 2;
    }
}
