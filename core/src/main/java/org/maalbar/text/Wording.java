package org.maalbar.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.time.Span;

/**
 * How numbers, figures, bounds, money, days and spans are written for people and read, in Danish or English, the same on every
 * machine.
 *
 * <p>What is written is read back as it was; what is written in any other way is rejected; the message shows how to
 * write it, and the text.
 *
 * <p>Danish groups thousands with a full stop and writes a decimal comma (2.000; 12,5), English the other way round.
 * Only a percentage of a goal is rounded, namely down.
 */
public final class Wording {
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
    private static final List<String> ENGLISH_ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> DANISH_SEASONS = List.of("foråret", "sommeren", "efteråret");
    private static final List<String> ENGLISH_SEASONS = List.of("spring", "summer", "autumn");

    private static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);

    /** So many times as long is a text in NFD at most. */
    private static final int LONGEST_DECOMPOSITION = 4;

    private static final Wording DANISH = new Wording(Language.DANISH);
    private static final Wording ENGLISH = new Wording(Language.ENGLISH);

    private final Language language;
    private volatile @Nullable Forms forms;

    /** What is read; made when something is, as whoever only writes needs none of it. */
    private record Forms(NumberForms numbers, FigureForms figures, MoneyForms amounts, SpanForms spans) {
        static Forms in(Language language) {
            NumberForms numbers = new NumberForms(language);
            return new Forms(
                    numbers,
                    new FigureForms(language, numbers),
                    new MoneyForms(language, numbers),
                    new SpanForms(language, language.choose(ENGLISH_MONTHS, DANISH_MONTHS)));
        }
    }

    private Wording(Language language) {
        this.language = language;
    }

    private Forms forms() {
        Forms found = forms;
        if (found == null) {
            found = Forms.in(language);
            forms = found;
        }
        return found;
    }

    /**
     * The wording of a language.
     *
     * @param language the language
     * @return its wording
     */
    public static Wording in(Language language) {
        return language.choose(ENGLISH, DANISH);
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
                text.append(language.choose(',', '.').charValue());
            }
            text.append(whole.charAt(digit));
        }
        if (point >= 0) {
            text.append(language.choose('.', ',').charValue()).append(plain, point + 1, plain.length());
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
     * How much of a goal is reached, in whole per cent and rounded down: 0.9999 is "99 pct.", never 100.
     *
     * @param share a share from 0 up, where 1 is all of the goal
     * @return the percentage
     * @throws IllegalArgumentException if the share is negative
     */
    public String percentOfGoal(BigDecimal share) {
        if (share.signum() < 0) {
            throw new IllegalArgumentException("A share of a goal must not be negative");
        }
        return number(share.movePointRight(2).setScale(0, RoundingMode.DOWN)) + percentSign();
    }

    /**
     * An amount of money: "0,5 mio. kr.", "99.999,50 kr.", "20.000 EUR"; "DKK 0.5 million". In millions from 100,000 up
     * where that takes at most three decimals, else in full, with two decimals or none.
     *
     * @param money the amount
     * @return the amount in words
     */
    public String money(Money money) {
        BigDecimal millions = Decimals.normal(money.amount().movePointLeft(6));
        boolean inMillions = money.amount().compareTo(HUNDRED_THOUSAND) >= 0 && millions.scale() <= 3;
        String number = inMillions ? number(millions) : inFull(money.amount());
        String unit = inMillions ? language.choose(" million", " mio.") : "";
        String currency = money.currency().equals("DKK") ? language.choose("DKK", "kr.") : money.currency();
        return language.choose(currency + " " + number + unit, number + unit + " " + currency);
    }

    /** With as many decimals as an amount has of its smaller unit, or none: 180.000,50. */
    private String inFull(BigDecimal amount) {
        String number = number(amount);
        return Decimals.normal(amount).scale() == 1 ? number + "0" : number;
    }

    /**
     * An amount for each of several years: "0,5 mio. kr. årligt", "DKK 0.5 million a year".
     *
     * @param money the amount for one year
     * @return the amount in words
     */
    public String moneyPerYear(Money money) {
        return money(money) + language.choose(" a year", " årligt");
    }

    /**
     * Positions: "3,5 årsværk", "3.5 full-time equivalents".
     *
     * @param fullTimeEquivalents how many
     * @return the positions in words
     */
    public String positions(BigDecimal fullTimeEquivalents) {
        String one = fullTimeEquivalents.compareTo(BigDecimal.ONE) == 0 ? "" : "s";
        return number(Decimals.normal(fullTimeEquivalents))
                + language.choose(" full-time equivalent" + one, " årsværk");
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
            return language.choose("about ", "ca. ") + number(about.value());
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
        } else if (figure instanceof Figure.Suppressed) {
            return language.choose("suppressed", "skjult");
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
                + language.choose(" and ", " og ")
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
     * What follows a percentage.
     *
     * @return " pct." with a no-break space, or "%"
     */
    public String percentSign() {
        return language.choose("%", "\u00a0pct.");
    }

    private String atLeast(BigDecimal value) {
        return language.choose("at least ", "mindst ") + number(value);
    }

    private String moreThan(BigDecimal value) {
        return language.choose("more than ", "mere end ") + number(value);
    }

    private String atMost(BigDecimal value) {
        return language.choose("at most ", "højst ") + number(value);
    }

    private String lessThan(BigDecimal value) {
        return language.choose("less than ", "under ") + number(value);
    }

    private String unknown() {
        return language.choose("unknown", "ukendt");
    }

    /**
     * A day in prose: "31. august 2018", "31 August 2018".
     *
     * @param day the day
     * @return the day in words
     */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + language.choose(" ", ". ") + month(day);
    }

    private String month(LocalDate day) {
        return language.choose(ENGLISH_MONTHS, DANISH_MONTHS).get(day.getMonthValue() - 1) + " " + year(day);
    }

    /**
     * A span in prose: "efteråret 2018", "2. halvår 2018", "1. kvartal 2018", "oktober 2018", "2017-2018", "1. juli 2018 til
     * 30. november 2018", "siden 1999", "til og med 2020".
     *
     * @param span the span
     * @return the span in words
     */
    public String span(Span span) {
        if (span.first().isEmpty()) {
            return language.choose(
                            span.isStartOpen() ? "without a start, until and including " : "until and including ",
                            span.isStartOpen() ? "uden start, til og med " : "til og med ")
                    + end(span.last().orElseThrow(), endsYear(span.last().orElseThrow()));
        }
        LocalDate first = span.first().get();
        if (span.last().isEmpty()) {
            String start = end(first, first.getDayOfYear() == 1);
            return span.isEndOpen()
                    ? language.choose("since ", "siden ") + start
                    : language.choose("from " + start + ", end not stated", "fra " + start + ", slut ikke oplyst");
        }
        LocalDate last = span.last().get();
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getDayOfYear() == 1 && endsYear(last)) {
            return first.getYear() == last.getYear() ? year(first) : year(first) + "-" + year(last);
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            String part = partOfYear(first, last);
            if (!part.isEmpty()) {
                return part;
            }
        }
        return day(first) + language.choose(" to ", " til ") + day(last);
    }

    private String end(LocalDate day, boolean wholeYear) {
        return wholeYear ? year(day) : day(day);
    }

    private static String year(LocalDate day) {
        String digits = String.valueOf(day.getYear());
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean endsYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    /** Whole months that have a name together, or nothing; a winter has two years and no name here. */
    private String partOfYear(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return "";
        }
        int start = first.getMonthValue();
        int months = last.getMonthValue() - start + 1;
        if (months == 1) {
            return month(first);
        } else if (months == 3 && start % 3 == 0) {
            return language.choose(ENGLISH_SEASONS, DANISH_SEASONS).get(start / 3 - 1) + " " + year(first);
        } else if (months == 3 && start % 3 == 1) {
            int quarter = start / 3 + 1;
            return language.choose(
                    ENGLISH_ORDINALS.get(quarter - 1) + " quarter of " + year(first),
                    quarter + ". kvartal " + year(first));
        } else if (months == 6 && start % 6 == 1) {
            int half = start / 6 + 1;
            return language.choose(
                    ENGLISH_ORDINALS.get(half - 1) + " half of " + year(first), half + ". halvår " + year(first));
        }
        return "";
    }

    // Reading.

    /**
     * Reads a number: "2.000", "12,5", "1 234,5", "−3", "3½"; "2,000", "12.5". Groups are of three digits, all alike within one
     * number (a full stop or, in English, a comma; a no-break space; one ordinary space), or there are none.
     *
     * @param text the number in words of this language
     * @return the number, its decimals as written; nothing is rounded
     * @throws IllegalArgumentException if it is written in any other way, has more than 34 digits or 12 decimals
     */
    public BigDecimal parseNumber(String text) {
        return forms().numbers.numbers.read(text);
    }

    /**
     * Reads a number that may have its unit behind it: "12,5 timer" or "12,5" of hours.
     *
     * @param text the number in words of this language
     * @param unit the unit that is meant, in whichever case and normalisation form it is written; a space is before it
     * @return the number, its decimals as written; nothing is rounded
     * @throws IllegalArgumentException if it is written in any other way than {@link #parseNumber(String)} reads, has another
     *     unit, or the unit is blank
     */
    public BigDecimal parseNumber(String text, String unit) {
        return parseNumber(withoutUnit(text, unit));
    }

    /**
     * Reads a percentage: "80 pct.", "80 %", "80%", "80 procent"; "80%", "80 per cent".
     *
     * @param text the percentage in words of this language
     * @return the share, where 1 is all
     * @throws IllegalArgumentException if it is written in any other way or is negative
     */
    public BigDecimal parsePercent(String text) {
        return forms().numbers.percentages.read(text);
    }

    /**
     * Reads a figure: "450", "ca. 450", "mindst 125", "over 800", "højst 30", "under 5", "200-300", "ukendt"; "about 450", "at
     * least 125"; and with signs in either language: {@code ~450}, {@code >=125}, {@code >800}, {@code <=30}, {@code <5}. So is
     * what people write for the same, such as "cirka 450", "max 30", "ikke over 30", "450+", "450 eller flere", "450 - 500".
     *
     * @param text the figure in words of this language
     * @return the figure; what {@link #figure} wrote is read back as it was
     * @throws IllegalArgumentException if it is written in any other way or is not possible (negative, low above high)
     */
    public Figure parseFigure(String text) {
        return forms().figures.figures.read(text);
    }

    /**
     * Reads a figure that may have its unit behind it: "ca. 450 timer" or "ca. 450" of hours.
     *
     * @param text the figure in words of this language
     * @param unit the unit that is meant, in whichever case and normalisation form it is written; a space is before it
     * @return the figure
     * @throws IllegalArgumentException if it is written in any other way than {@link #parseFigure(String)} reads, has another
     *     unit, or the unit is blank
     */
    public Figure parseFigure(String text, String unit) {
        return parseFigure(withoutUnit(text, unit));
    }

    /**
     * What is before the space before the unit; the text as it is if it does not end in that. Both are compared in NFC, as ids are.
     * The time for that grows with the square of the marks on a letter, so a text that is too long for a number and its unit is left
     * as it is.
     */
    private static String withoutUnit(String text, String unit) {
        String meant = Texts.normal(Texts.text(unit));
        if (text.length() > Grammar.LONGEST + LONGEST_DECOMPOSITION * meant.length()) {
            return text;
        }
        String written = Texts.normal(text);
        int end = written.length() - meant.length();
        boolean hasUnit = end > 1
                && written.regionMatches(true, end, meant, 0, meant.length())
                && Character.isSpaceChar(written.charAt(end - 1));
        return hasUnit ? written.substring(0, end - 1) : text;
    }

    /**
     * Reads an amount of money: "0,5 mio. kr.", "500.000,50 kr.", "1,2 mia. kr.", "500 t.kr.", "kr. 500.000,-", "DKK 500000"; "DKK
     * 0.5 million".
     *
     * @param text the amount and its currency in words of this language
     * @return the amount
     * @throws IllegalArgumentException if it is written in any other way, is negative or names no currency
     */
    public Money parseMoney(String text) {
        return forms().amounts.money.read(text);
    }

    /**
     * Reads an amount of money that may leave out its currency.
     *
     * @param text the amount in words of this language
     * @param currency the code of the currency that is meant where none is named
     * @return the amount
     * @throws IllegalArgumentException if either is malformed or the amount is negative
     */
    public Money parseMoney(String text, String currency) {
        return forms().amounts.read(text, currency);
    }

    /**
     * Reads an amount for each of several years: "0,5 mio. kr. årligt", "DKK 0.5 million a year".
     *
     * @param text the amount in words of this language
     * @return the amount for one year
     * @throws IllegalArgumentException if it is written in any other way, is negative or names no currency
     */
    public Money parseMoneyPerYear(String text) {
        return forms().amounts.perYear.read(text);
    }

    /**
     * Reads positions: "3½ årsværk", "3.5 full-time equivalents".
     *
     * @param text the positions in words of this language
     * @return how many full-time equivalents
     * @throws IllegalArgumentException if it is written in any other way or is negative
     */
    public BigDecimal parsePositions(String text) {
        return forms().numbers.positions.read(text);
    }

    /**
     * Reads a day: "5. september 2018", "05-09-2018", "05.09.2018", "05/09-2018" (always the day first), "2018-09-05";
     * "25/09/2018", with two slashes only where that is no other day with the month first.
     *
     * @param text the day in words of this language
     * @return the day
     * @throws IllegalArgumentException if it is written in any other way (two digits of the year, a number of a spreadsheet) or
     *     there is no such day
     */
    public LocalDate parseDay(String text) {
        return forms().spans.days.read(text);
    }

    /**
     * Reads a span in prose: "2018", "2017-18", "i efteråret 2018", "vinteren 2018/2019", "2. halvår 2018", "oktober 2018", "okt.
     * 2018", "januar-september 2018", "Q3 2018", "uge 36 2018" or "2018-W36" (ISO 8601), "skoleåret 2018/19" (August to July), "til og med
     * 2020" (no start stated), "fra 1999" (no end stated), "siden 1999" (it goes on), or a day. This is no EDTF: "2017-18" are
     * two years, and "2018-10" is rejected.
     *
     * @param text the span in words of this language
     * @return the span; what {@link #span} wrote is read back as it was
     * @throws IllegalArgumentException if it is written in any other way, there is no such day, or it ends before it begins
     */
    public Span parseSpan(String text) {
        return forms().spans.spans.read(text);
    }
}
