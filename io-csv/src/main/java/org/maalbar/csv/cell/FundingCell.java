package org.maalbar.csv.cell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.OwnForm;
import org.maalbar.funding.FundingTerms;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Money;
import org.maalbar.text.Language;
import org.maalbar.text.Wording;
import org.maalbar.time.Span;

/**
 * A funding as people write it: {@code 0,5 mio. kr. årligt i 2017-18}, {@code 0,5 mio. kr. i 2018}, {@code kr. 500.000,- i 2018},
 * {@code 500 t.kr. i 2018}, {@code 3½ årsværk 2018-21}, {@code inden for den eksisterende ramme} or {@code inden for rammen},
 * {@code beløb ikke oplyst, til og med 2020}, {@code ikke oplyst}.
 */
public final class FundingCell extends OwnForm<FundingText> implements Cell<FundingText> {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 400;
    private static final String YEARS = "(?:,? (?<years>.+))?";

    private static final String NUMBER = "[0-9.,]*[0-9]";
    private static final String AMOUNT = NUMBER + "(?:,[-–]| mio\\.| mia\\.)?";
    private static final String CURRENCY = "(?:kr\\.|[A-Z]{3})";

    /** Abbreviations that people write without their full stop. */
    private static final Pattern WITHOUT_STOP = Pattern.compile("\\b(mio|mia|kr)(?![.\\p{L}])", FLAGS);

    /** Abbreviations with what people write right after their full stop: {@code mio.kr.} */
    private static final Pattern WITHOUT_SPACE = Pattern.compile("\\b(mi[oa]\\.)(?=\\p{L})", FLAGS);

    private static final Forms DANISH = new Forms(
            "(?<what>.+) (?:årligt|pr\\. år|om året)",
            "(?<what>" + AMOUNT + " " + CURRENCY + "|" + CURRENCY + " " + AMOUNT + "|" + NUMBER + ",[-–]|" + NUMBER
                    + " ?t\\.? ?kr\\.?)",
            "(?<what>.+ årsværk)(?: årligt| pr\\. år| om året)?",
            "inden for den eksisterende ramme",
            "inden ?for (?:(?:den |de )?eksisterende rammer?|rammen|egen ramme)",
            "beløb ikke oplyst",
            "ikke oplyst");
    private static final Forms ENGLISH = new Forms(
            "(?<what>.+) (?:a year|per year)",
            "(?<what>[A-Z]{3} [0-9.,]+(?: million| billion)?)",
            "(?<what>.+ full-time equivalents?)(?: a year| per year)?",
            "within the existing budget",
            "within (?:the )?existing budget",
            "amount not stated",
            "not stated");

    /** How each kind of funding is written in a language; all but what is written of the existing budget are patterns. */
    private record Forms(
            String amount,
            String amountOnce,
            String positions,
            String existing,
            String existingAsRead,
            String unstatedAmount,
            String unstated) {
        @Nullable
        Matcher match(String form, String text) {
            Matcher matcher = Pattern.compile(form + YEARS, FLAGS).matcher(text);
            return matcher.matches() ? matcher : null;
        }
    }

    public FundingCell() {
        super("invalid-funding");
    }

    @Override
    public FundingText read(String text, Notation notation) {
        Thousands.check(text, notation);
        Language language = notation.language();
        Forms forms = language.choose(ENGLISH, DANISH);
        String spaced =
                text.length() > LONGEST ? "" : text.replace('\u00A0', ' ').replace('\u202F', ' ');
        String stopped = WITHOUT_STOP.matcher(spaced).replaceAll("$1.");
        String line = WITHOUT_SPACE.matcher(stopped).replaceAll("$1 ");
        Matcher positions = forms.match(forms.positions(), line);
        if (positions != null) {
            FundingTerms terms =
                    new FundingTerms.YearlyPositions(Wording.in(language).parsePositions(positions.group("what")));
            return new FundingText(terms, closed(years(positions, language), text));
        }
        Matcher amount = forms.match(forms.amount(), line);
        if (amount != null) {
            return new FundingText(
                    new FundingTerms.YearlyAmount(money(amount.group("what"), notation)),
                    closed(years(amount, language), text));
        }
        Matcher once = forms.match(forms.amountOnce(), line);
        if (once != null) {
            Money money = money(once.group("what"), notation);
            return new FundingText(new FundingTerms.YearlyAmount(money), oneYear(years(once, language), text));
        }
        return withoutNumber(line, forms, language)
                .orElseThrow(() -> new RefusedException(
                        "Must be a funding such as DKK 0.5 million a year in 2017-18, 3½ full-time equivalents 2018-21, within"
                                + " the existing budget, amount not stated, or not stated; \"" + Printable.brief(text)
                                + "\" cannot be read",
                        "Skal være midler, fx 0,5 mio. kr. årligt i 2017-18, 3½ årsværk 2018-21, inden for den eksisterende"
                                + " ramme, beløb ikke oplyst eller ikke oplyst; »" + Printable.brief(text)
                                + "« kan ikke læses"));
    }

    private static Optional<FundingText> withoutNumber(String line, Forms forms, Language language) {
        Matcher existing = forms.match(forms.existingAsRead(), line);
        if (existing != null) {
            return Optional.of(new FundingText(new FundingTerms.ExistingBudget(), years(existing, language)));
        }
        Matcher unstatedAmount = forms.match(forms.unstatedAmount(), line);
        if (unstatedAmount != null) {
            return Optional.of(new FundingText(new FundingTerms.AmountNotStated(), years(unstatedAmount, language)));
        }
        Matcher unstated = forms.match(forms.unstated(), line);
        return unstated == null
                ? Optional.empty()
                : Optional.of(new FundingText(new FundingTerms.NotStated(), years(unstated, language)));
    }

    private static Money money(String text, Notation notation) {
        Wording wording = Wording.in(notation.language());
        return notation.currency()
                .map(code -> wording.parseMoney(text, code))
                .orElseGet(() -> wording.parseMoney(text));
    }

    /** When something is given each year, which has an end. */
    private static Span closed(@Nullable Span span, String text) {
        if (span == null || !span.isClosed()) {
            String shown = Printable.brief(text);
            throw new RefusedException(
                    "What is given yearly has a first and a last year, as in DKK 0.5 million a year in 2017-18: \""
                            + shown + "\"",
                    "Det, der gives årligt, har et første og et sidste år, som i 0,5 mio. kr. årligt i 2017-18: »"
                            + shown + "«");
        }
        return span;
    }

    /** When an amount is given once: within one year, it is that of the year. */
    private static Span oneYear(@Nullable Span span, String text) {
        if (span == null || !span.isClosed()) {
            throw new RefusedException(
                    "An amount names its years, as in DKK 0.5 million in 2018, or a year in 2017-18: \""
                            + Printable.brief(text) + "\"",
                    "Et beløb nævner sine år, som i 0,5 mio. kr. i 2018 eller årligt i 2017-18: »"
                            + Printable.brief(text) + "«");
        }
        if (span.first().map(LocalDate::getYear).equals(span.last().map(LocalDate::getYear))) {
            return span;
        }
        throw new RefusedException(
                "An amount is one for each year, as in DKK 0.5 million a year in 2017-18; there is no place for one for"
                        + " several years together: \"" + Printable.brief(text) + "\"",
                "Et beløb er et for hvert år, som i 0,5 mio. kr. årligt i 2017-18; der er ikke plads til et for flere"
                        + " år under ét: »" + Printable.brief(text) + "«");
    }

    private static @Nullable Span years(Matcher matcher, Language language) {
        String years = matcher.group("years");
        if (years == null) {
            return null;
        }
        String in = language.choose("in ", "i ");
        boolean isLed = years.toLowerCase(Locale.ROOT).startsWith(in);
        if (years.chars().noneMatch(Character::isDigit)) {
            String shown = Printable.brief(years);
            throw new RefusedException(
                    "\"" + shown
                            + "\" is no year: write an amount for one year in each row, such as DKK 0.5 million in 2017, or"
                            + " one a year, such as DKK 0.5 million a year in 2017-18; other words go in \"note\"",
                    "»" + shown
                            + "« er intet årstal: skriv et beløb for ét år i hver række, fx 0,5 mio. kr. i 2017, eller et"
                            + " om året, fx 0,5 mio. kr. årligt i 2017-18; andre ord kan stå i »Bemærkning«");
        }
        return Wording.in(language).parseSpan(isLed ? years.substring(in.length()) : years);
    }

    @Override
    public String write(FundingText funding, Notation notation) {
        Language language = notation.language();
        Wording wording = Wording.in(language);
        FundingTerms terms = funding.terms();
        String what;
        if (terms instanceof FundingTerms.YearlyAmount yearly) {
            what = wording.moneyPerYear(yearly.amount());
        } else if (terms instanceof FundingTerms.YearlyPositions positions) {
            what = wording.positions(positions.fullTimeEquivalents());
        } else {
            Forms forms = language.choose(ENGLISH, DANISH);
            what = terms instanceof FundingTerms.ExistingBudget
                    ? forms.existing()
                    : terms instanceof FundingTerms.AmountNotStated ? forms.unstatedAmount() : forms.unstated();
        }
        String told = Thousands.toldApart(what, notation);
        return funding.years().map(span -> told + ", " + wording.span(span)).orElse(told);
    }
}
