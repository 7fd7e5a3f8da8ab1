package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.Spending;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.Rules;
import org.maalbar.text.Language;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/** Whatever a document can get refused is refused in Danish, too. */
class DanishRefusalsTest {
    private static final Wording DANISH = Wording.in(Language.DANISH);
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);
    private static final Money DKK = Money.of("DKK", 1);

    @ParameterizedTest
    @MethodSource({"quantities", "times", "texts", "wordings", "rules", "programmes"})
    void aRefusalSaysTheSameInDanishAsInEnglish(String danish, ThrowingCallable refused) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, refused);
        assertThat(refusal.danish()).isEqualTo(danish);
        Bilingual.check(refusal.getMessage(), refusal.danish());
    }

    static Stream<Arguments> quantities() {
        return Stream.of(
                refusal("Ikke et almindeligt decimaltal som 12.5: »12,5«", () -> Decimals.of("12,5")),
                refusal("Et tal må ikke være negativt: »-3.5«", () -> Figure.exactly(new BigDecimal("-3.5"))),
                refusal(
                        "Et tal har højst 34 cifre og 12 decimaler: »1E+100000000«",
                        () -> Figure.exactly(new BigDecimal("1E100000000"))),
                refusal("En valuta har tre store bogstaver, for eksempel DKK, ikke »kr.«", () -> Money.of("kr.", 1)),
                refusal("Et beløb må ikke være negativt", () -> Money.of("DKK", -1)),
                refusal(
                        "Et beløb har højst 12 decimaler og 100 cifre før dem",
                        () -> new Money("DKK", new BigDecimal("1E100"))),
                refusal("To valutaer lægges aldrig sammen: DKK 1 og EUR 2", () -> DKK.plus(Money.of("EUR", 2))),
                refusal(
                        "»2.5« kan ikke være et antal; tal med decimaler har mængde som slags tal",
                        () -> Figure.exactly("2.5").bounds(Domain.COUNT, Approximation.DEFAULT)),
                refusal(
                        "»>=101« kan ikke være en procentdel; den er højst 100: skriv de tal, der sammenlignes",
                        () -> Figure.atLeast(101).bounds(Domain.PERCENT, Approximation.DEFAULT)),
                refusal("Intet er mindre end 0", () -> Figure.lessThan(0)),
                refusal("Det første tal er større end det andet: »5« og »3«", () -> Figure.between(5, 3)),
                refusal("Andelen skal være fra 0 til 1: »1.5«", () -> Approximation.of("1.5")));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                refusal("Datoen findes ikke: »2018-02-30«", () -> Days.of("2018-02-30")),
                refusal("Ikke en dato som 2018-08-31: »31-08-2018«", () -> Days.of("31-08-2018")),
                refusal(
                        "Ikke et tidsrum i EDTF som 2018-08-31, 2018-10, 2018-23 (efterår) eller 2017/2018: »2018?«",
                        () -> Span.of("2018?")),
                refusal("Datoen findes ikke: »2018-02-30/2019«", () -> Span.of("2018-02-30/2019")),
                refusal("Tidsrummet slutter, før det begynder: 2018-01-01 til 2017-12-31", () -> Span.of("2018/2017")),
                refusal(
                        "Årstal går fra 0001 til 9999: 0000-01-01 til 0000-01-01",
                        () -> Span.of(Days.of("0000-01-01"))),
                refusal("Et tidsrum slutter senest i 9999: 9999-12", () -> Span.of("9999-24")));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                refusal("Et id har 1 til 200 tegn, ikke 0", () -> Texts.id("")),
                refusal("Et id har 1 til 200 tegn, ikke 12.345", () -> Texts.id("x".repeat(12_345))),
                refusal("Et id har 1 til 200 tegn, ikke 300", () -> Texts.id("\u0958".repeat(150))),
                refusal("Et id må ikke indeholde det usynlige tegn U+200B", () -> Texts.id("a\u200bb")),
                refusal(
                        "Et id må ikke begynde eller slutte med et mellemrum eller indeholde to i træk: »a  b«",
                        () -> Texts.id("a  b")),
                refusal("En tekst har højst 20.000 tegn, ikke 20.001", () -> Texts.text("x".repeat(20_001))),
                refusal("En tekst må ikke indeholde tegnet U+0007", () -> Texts.text("a\u0007")),
                refusal("En tekst må ikke være tom", () -> Texts.text(" \n")),
                refusal("Sprogene er da og en, ikke »sv«", () -> Language.of("sv")));
    }

    static Stream<Arguments> wordings() {
        return Stream.of(
                refusal(
                        "Skal være et tal, fx 2.000 eller 12,5; »12,5 km« kan ikke læses",
                        () -> DANISH.parseNumber("12,5 km")),
                refusal(
                        "Skal være et tal, fx 2,000 eller 12.5; »1,25« kan ikke læses",
                        () -> ENGLISH.parseNumber("1,25")),
                refusal(
                        "Skal være et tal, fx 2.000 eller 12,5; teksten har 1.000 tegn",
                        () -> DANISH.parseNumber("9".repeat(1000))),
                refusal("Skal være en procentdel, fx 80 pct.; teksten er tom", () -> DANISH.parsePercent("")),
                refusal("Skal være stillinger, fx 3½ årsværk; »3« kan ikke læses", () -> DANISH.parsePositions("3")),
                refusal(
                        "Skal være et tal, fx 450, ca. 450 eller mindst 125; »circa 5« kan ikke læses",
                        () -> DANISH.parseFigure("circa 5")),
                refusal(
                        "Skal være et beløb med valuta, fx 0,5 mio. kr.; »5« kan ikke læses",
                        () -> DANISH.parseMoney("5")),
                refusal(
                        "Skal være et beløb, fx 0,5 mio.; teksten har 201 tegn",
                        () -> DANISH.parseMoney("9".repeat(201), "DKK")),
                refusal(
                        "Skal være et beløb for hvert år, fx 0,5 mio. kr. årligt; »5 kr.« kan ikke læses",
                        () -> DANISH.parseMoneyPerYear("5 kr.")),
                refusal("Skal være en dato, fx 31-08-2018; »43348« kan ikke læses", () -> DANISH.parseDay("43348")),
                refusal("Datoen findes ikke: »2018-02-30«", () -> DANISH.parseDay("30-02-2018")),
                refusal(
                        "Skal være et tidsrum, fx 2017-18, efteråret 2018 eller 31-08-2018; »2018?« kan ikke læses",
                        () -> DANISH.parseSpan("2018?")),
                refusal(
                        "Ikke en årrække: »2018-10« slutter ikke senere, end den begynder; en måned skrives »oktober 2018«, to årstal skrives begge helt ud",
                        () -> DANISH.parseSpan("2018-10")),
                refusal(
                        "Ikke en årrække: »2018-17« slutter ikke senere, end den begynder; to årstal skrives begge helt ud",
                        () -> ENGLISH.parseSpan("2018-17")),
                refusal(
                        "Ikke et tidsrum: en vinter har to årstal, for eksempel vinteren 2018/2019",
                        () -> DANISH.parseSpan("vinteren 2018")),
                refusal(
                        "Ikke en vinter: årene 2018 og 2020 følger ikke efter hinanden",
                        () -> DANISH.parseSpan("vinteren 2018/2020")),
                refusal(
                        "Ikke et skoleår: 2018 og 20 følger ikke efter hinanden",
                        () -> DANISH.parseSpan("skoleåret 2018/20")),
                refusal("Ugen findes ikke: 53 i 2018", () -> DANISH.parseSpan("uge 53 2018")),
                refusal(
                        "»05/09/2018« kan læses på to måder: skriv 2018-09-05 eller 2018-05-09",
                        () -> DANISH.parseDay("05/09/2018")),
                refusal(
                        "»12/31/2018« har måneden først: skriv 2018-12-31, eller gem filen med danske datoer",
                        () -> DANISH.parseDay("12/31/2018")));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                refusal(
                        "Et tal må ikke være negativt: »-1«",
                        () -> Rules.level("x").atLeast(-1)),
                refusal(
                        "Den første værdi er større end den anden: »5« og »3«",
                        () -> Rules.level("x").between(5, 3)),
                refusal(
                        "En andel er over 0 og højst 1 (0.8 er 80 pct.), ikke »80«",
                        () -> Rules.share("x").of("y").atLeast("80")),
                refusal(
                        "En regel har én betegnelse: »b« er den anden",
                        () -> Rules.reached("x").labelled("a").labelled("b")),
                refusal("Der kan ikke kræves mindst 3 af 1 regler", () -> Rules.atLeastOf(3, Rules.reached("x"))),
                refusal("En sammensat regel har mindst én del", () -> new AllOf(List.of())));
    }

    static Stream<Arguments> programmes() {
        return Stream.of(
                refusal(
                        "En påstand om en del af et mål nævner målet: »b«",
                        () -> Claim.expected("2018-08-31").ofPart("b")),
                refusal(
                        "En observation har en periode med en sidste dag, ikke 1999/..",
                        () -> Observation.total("x", Figure.exactly(1), "1999/..")),
                refusal(
                        "Kun et samlet tal kan være endeligt: x i 2018",
                        () -> Observation.increment("x", Figure.exactly(1), "2018")
                                .asFinal()),
                refusal(
                        "Kun en kumulativ indikator har overlap, vækst eller et udgangspunkt: x",
                        () -> Indicator.fixed("x", "X").growsByItself()),
                refusal(
                        "Kun et antal kan overlappe: x",
                        () -> Indicator.of("x", "X", Behaviour.CUMULATIVE)
                                .domain(Domain.AMOUNT)
                                .mayOverlap()),
                refusal(
                        "En bevilling uden oplyst beløb nævner sin kilde",
                        () -> Funding.of(new FundingTerms.AmountNotStated(), null, null)),
                refusal(
                        "En bevilling, der slet ikke er oplyst, har ingen kilde; måske er det kun beløbet, der ikke er oplyst",
                        () -> Funding.notStated().source("Satspulje")),
                refusal(
                        "Det, der gives årligt, har et første og et sidste år",
                        () -> Funding.of(new FundingTerms.YearlyAmount(DKK), null, null)),
                refusal(
                        "Det, der gives årligt, har et første og et sidste år, ikke 2018/..",
                        () -> Funding.yearly(DKK, "2018/..")),
                refusal(
                        "En bevilling dækker hele år som 2017/2018, ikke 2018-01/2018-06",
                        () -> Funding.yearly(DKK, "2018-40")),
                refusal("En bevilling dækker højst 100 år, ikke 1900/2000", () -> Funding.yearly(DKK, "1900/2000")),
                refusal(
                        "Bevillingen dækker 2017/2018; intet af den kan bruges i 2020",
                        () -> Funding.yearly(DKK, "2017/2018").used(2020)),
                refusal(
                        "Forbruget i 2018 er oplyst to gange",
                        () -> Funding.yearly(DKK, "2017/2018").used(2018).used(2018)),
                refusal("Stillinger skal være mere end 0", () -> Funding.positions("0", "2018")),
                refusal("Årstal går fra 1 til 9999, ikke 0", () -> Spending.of(0, DKK)));
    }

    private static Arguments refusal(String danish, ThrowingCallable refused) {
        return arguments(danish, refused);
    }
}
