package org.maalbar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Money;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/** What a case officer types is read as it was meant, or refused, and the message shows the text. */
class ReadWordingTest {
    private static final Wording DANISH = Wording.in(Language.DANISH);
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    // Numbers.

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    2.000             | 2000
                    12,5              | 12.5
                    12,50             | 12.50
                    1.234.567,89      | 1234567.89
                    "2\u00A0000"      | 2000
                    "1\u202F234,5"    | 1234.5
                    "2 000"           | 2000
                    +5                | 5
                    \u22121.500       | -1500
                    -3                | -3
                    3½                | 3.5
                    1.000¼            | 1000.25
                    ¾                 | 0.75
                    007               | 7
                    000.500           | 500
                    999999999999999999  | 999999999999999999
                    9999999999999999999 | 9999999999999999999
                    """)
    void aDanishNumberIsReadAsItIsWritten(String text, BigDecimal number) {
        assertThat(DANISH.parseNumber(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2,000        | 2000
                    12.5         | 12.5
                    1,234,567.89 | 1234567.89
                    3½           | 3.5
                    """)
    void anEnglishNumberIsReadAsItIsWritten(String text, BigDecimal number) {
        assertThat(ENGLISH.parseNumber(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    1.25           | "1.25" cannot be read
                    12.34.567      | "12.34.567" cannot be read
                    0.500          | "0.500" cannot be read
                    1234.567       | "1234.567" cannot be read
                    1.2345         | "1.2345" cannot be read
                    "1.000 000"    | "1.000 000" cannot be read
                    1,2,3          | "1,2,3" cannot be read
                    5,             | "5," cannot be read
                    ,5             | ",5" cannot be read
                    12,5 km        | "12,5 km" cannot be read
                    1E5            | "1E5" cannot be read
                    ١٢             | "١٢" cannot be read
                    ３             | "３" cannot be read
                    1,5½           | "1,5½" cannot be read
                    "\u00A05"      | "\u00A05" cannot be read: character 1 is invisible (U+00A0)
                    """)
    void anythingElseIsRefused(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseNumber(text))
                .withMessage("Must be a number such as 2.000 or 12,5; " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u202F"})
    void aSpaceBetweenWordsMayBeOneThatDoesNotBreak(String space) {
        assertThat(DANISH.parsePercent("80" + space + "pct.")).isEqualTo("0.8");
        assertThat(DANISH.parseFigure("ca." + space + "450")).hasToString("~450");
        assertThat(DANISH.parseFigure("200" + space + "til" + space + "300")).hasToString("200-300");
        assertThat(DANISH.parseFigure("ikke" + space + "oplyst")).hasToString("unknown");
        assertThat(DANISH.parseMoney("1 000" + space + "kr.")).hasToString("DKK 1000");
        assertThat(DANISH.parsePositions("3½" + space + "årsværk")).isEqualTo("3.5");
        assertThat(DANISH.parseDay("5." + space + "september" + space + "2018")).isEqualTo("2018-09-05");
        assertThat(ENGLISH.parseSpan("autumn" + space + "2018")).isEqualTo(Span.of("2018-23"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
                    "1\u00A0000 000"      | "1\u00A0000 000" cannot be read
                    "1\u202F000\u00A0000" | "1\u202F000\u00A0000" cannot be read: character 6 is invisible (U+00A0)
                    "1 000.000"           | "1 000.000" cannot be read
                    "1.000\u202F000"      | "1.000\u202F000" cannot be read: character 6 is invisible (U+202F)
                    "1  000"              | "1  000" cannot be read
                    """)
    void groupsAreSeparatedAlike(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseNumber(text))
                .withMessage("Must be a number such as 2.000 or 12,5; " + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,25        | "1,25" cannot be read
                    12,34,567   | "12,34,567" cannot be read
                    1.2.3       | "1.2.3" cannot be read
                    1.000,5     | "1.000,5" cannot be read
                    5.          | "5." cannot be read
                    .5          | ".5" cannot be read
                    1E5         | "1E5" cannot be read
                    ३           | "३" cannot be read
                    """)
    void englishNumbersAreHeldToEnglishMarks(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.parseNumber(text))
                .withMessage("Must be a number such as 2,000 or 12.5; " + fault);
    }

    @Test
    void nothingIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseNumber(""))
                .withMessage("Must be a number such as 2.000 or 12,5; it is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.parseNumber(" "))
                .withMessage("Must be a number such as 2,000 or 12.5; \" \" cannot be read");
    }

    @Test
    void aNumberHas34DigitsAnd12DecimalsAtMost() {
        assertThat(DANISH.parseNumber("9".repeat(34))).isEqualTo(new BigDecimal("9".repeat(34)));
        assertThat(DANISH.parseNumber("0,000000000001")).isEqualTo(new BigDecimal("0.000000000001"));
        for (String text : List.of("9".repeat(35), "0,0000000000001", "9".repeat(150))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DANISH.parseNumber(text))
                    .withMessageStartingWith("A number has at most 34 digits and 12 decimals");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseNumber("9".repeat(201)))
                .withMessage("Must be a number such as 2.000 or 12,5; it has 201 characters");
    }

    @Test
    void messagesCarryNoControlCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseNumber("1\u001B[31m"))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).contains("(U+001B)").doesNotContain("\u001B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80\u00A0pct.", "80 pct.", "80 pct", "80 %", "80%", "80 procent", "80,0 PCT."})
    void aPercentageIsAShare(String text) {
        assertThat(DANISH.parsePercent(text)).isEqualByComparingTo("0.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80%", "80 %", "80 per cent", "80 percent"})
    void anEnglishPercentageIsAShare(String text) {
        assertThat(ENGLISH.parsePercent(text)).isEqualByComparingTo("0.8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    80          | "80" cannot be read
                    80 p        | "80 p" cannot be read
                    80 %%       | "80 %%" cannot be read
                    80  %       | "80  %" cannot be read
                    80 percent  | "80 percent" cannot be read
                    80.5 %      | "80.5 %" cannot be read
                    ٨٠ %        | "٨٠ %" cannot be read
                    80 ٪        | "80 ٪" cannot be read
                    """)
    void aPercentageOfAnotherFormIsRefused(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parsePercent(text))
                .withMessage("Must be a percentage such as 80 pct.; " + fault);
    }

    @Test
    void aShareIsNeitherNegativeNorRounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parsePercent("-80 %"))
                .withMessage("A number must not be negative: -80");
        assertThat(ENGLISH.parsePercent("33.3333333333%")).isEqualTo("0.333333333333");
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.parsePercent("33.33333333333%"));
    }

    // Figures.

    @ParameterizedTest
    @CsvSource({
        "450, 450",
        "ca. 450, ~450",
        "Ca. 450, ~450",
        "omkring 450, ~450",
        "cirka 450, ~450",
        "ca 450, ~450",
        "ca.450, ~450",
        "mindst 125, >=125",
        "min 125, >=125",
        "min.125, >=125",
        "≥ 1.200, >=1200",
        "450+, >=450",
        "flere end 700, >700",
        "max 30, <=30",
        "maks 30, <=30",
        "≤30, <=30",
        "mindre end 5, <5",
        "450 - 500, 450-500",
        "mellem 20 og 25, 20-25",
        "minimum 125, >=125",
        "min. 125, >=125",
        "mere end 800, >800",
        "over 800, >800",
        "højst 30, <=30",
        "HØJST 30, <=30",
        "maks. 30, <=30",
        "op til 30, <=30",
        "ikke over 500, <=500",
        "ikke mere end 500, <=500",
        "Ikke flere end 500, <=500",
        "500 eller færre, <=500",
        "500 eller mindre, <=500",
        "500 eller derunder, <=500",
        "ikke under 500, >=500",
        "ikke færre end 500, >=500",
        "ikke mindre end 500, >=500",
        "500 eller flere, >=500",
        "500 eller mere, >=500",
        "1.500 eller derover, >=1500",
        "under 5, <5",
        "færre end 5, <5",
        "200-300, 200-300",
        "200–300, 200-300",
        "200 til 300, 200-300",
        "1.200-1.300, 1200-1300",
        "ukendt, unknown",
        "ikke oplyst, unknown",
        "~450, ~450",
        ">=125, >=125",
        ">= 125, >=125",
        ">800, >800",
        "<= 30, <=30",
        "<5, <5",
    })
    void aDanishFigureKeepsWhatItSays(String text, String figure) {
        assertThat(DANISH.parseFigure(text)).hasToString(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "about 450, ~450",
        "approx. 450, ~450",
        "approx 450, ~450",
        "at least 125, >=125",
        "minimum 125, >=125",
        "maximum 30, <=30",
        "over 800, >800",
        "under 5, <5",
        "between 20 and 25, 20-25",
        "more than 800, >800",
        "at most 30, <=30",
        "no more than 500, <=500",
        "not more than 500, <=500",
        "500 or fewer, <=500",
        "500 or less, <=500",
        "no fewer than 500, >=500",
        "no less than 500, >=500",
        "500 or more, >=500",
        "up to 30, <=30",
        "less than 5, <5",
        "fewer than 5, <5",
        "200-300, 200-300",
        "200 to 300, 200-300",
        "unknown, unknown",
        "not stated, unknown",
        ">=125, >=125",
    })
    void anEnglishFigureKeepsWhatItSays(String text, String figure) {
        assertThat(ENGLISH.parseFigure(text)).hasToString(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ca450        | cannot be read
                    mindst       | cannot be read
                    mindst ca. 5 | cannot be read
                    circa 5      | cannot be read
                    5-           | cannot be read
                    3-+5         | cannot be read
                    200 -300     | cannot be read
                    200--300     | cannot be read
                    ca. ~5       | cannot be read
                    5 personer   | cannot be read
                    ikke 5       | cannot be read
                    ikke højst 5 | cannot be read
                    5 eller 6    | cannot be read
                    m\u0131ndst 5     | cannot be read
                    u\u212Aendt       | cannot be read
                    """)
    void aFigureOfAnotherFormIsRefused(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseFigure(text))
                .withMessage("Must be a number such as 450, ca. 450 or mindst 125; \"" + text + "\" " + fault);
    }

    @Test
    void aFigureThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseFigure("-5"))
                .withMessage("A number must not be negative: -5");
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseFigure("300-200"));
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseFigure("under 0"));
    }

    // Money.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0,5 mio. kr.   | DKK 500000
                    500.000 kr.    | DKK 500000
                    1,2 mia. kr.   | DKK 1200000000
                    500.000,50 kr. | DKK 500000.5
                    DKK 500000     | DKK 500000
                    500 000 DKK    | DKK 500000
                    DKK 0,5 mio.   | DKK 500000
                    20.000 EUR     | EUR 20000
                    2 mio. EUR     | EUR 2000000
                    kr. 500.000    | DKK 500000
                    kr. 0,5 mio.   | DKK 500000
                    kr. 500.000,-  | DKK 500000
                    500.000,- kr.  | DKK 500000
                    500,– kr.      | DKK 500
                    500.000,- DKK  | DKK 500000
                    DKK 500.000,-  | DKK 500000
                    500 t.kr.      | DKK 500000
                    500 t. kr.     | DKK 500000
                    500 tkr.       | DKK 500000
                    500 tkr        | DKK 500000
                    1.500 TKR      | DKK 1500000
                    0,5 t.kr.      | DKK 500
                    """)
    void danishMoneyNamesItsCurrency(String text, String money) {
        assertThat(DANISH.parseMoney(text)).hasToString(money);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DKK 0.5 million | DKK 500000
                    DKK 500,000     | DKK 500000
                    DKK 1.2 billion | DKK 1200000000
                    0.5 million EUR | EUR 500000
                    """)
    void englishMoneyNamesItsCurrency(String text, String money) {
        assertThat(ENGLISH.parseMoney(text)).hasToString(money);
    }

    @Test
    void anAmountWithoutACurrencyIsRefusedUnlessOneIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseMoney("0,5 mio."))
                .withMessage("Must be an amount of money and its currency, such as 0,5 mio. kr.; "
                        + "\"0,5 mio.\" cannot be read");
        assertThat(DANISH.parseMoney("0,5 mio.", "DKK")).isEqualTo(Money.of("DKK", 500_000));
        assertThat(DANISH.parseMoney("500.000,-", "DKK")).isEqualTo(Money.of("DKK", 500_000));
        assertThat(DANISH.parseMoney("200 EUR", "DKK")).isEqualTo(Money.of("EUR", 200));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseMoney("meget", "DKK"))
                .withMessageEndingWith("\"meget\" cannot be read");
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseMoney("5", "kr"));
    }

    @Test
    void aUnitThatIsMeantMayBeBehindANumberAndNoOtherMay() {
        assertThat(DANISH.parseFigure("ca. 450 timer", "timer")).isEqualTo(Figure.about(450));
        assertThat(DANISH.parseFigure("450\u00A0TIMER", "timer")).isEqualTo(Figure.exactly(450));
        assertThat(DANISH.parseFigure("mindst 125", "timer")).isEqualTo(Figure.atLeast(125));
        assertThat(DANISH.parseNumber("3½ årsværk", "årsværk")).isEqualByComparingTo("3.5");
        assertThat(ENGLISH.parseNumber("1,250 kg CO2", "kg CO2")).isEqualByComparingTo("1250");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseFigure("450 dage", "timer"))
                .withMessageEndingWith("\"450 dage\" cannot be read");
        for (String text : List.of("450timer", "450 timer ", "450  timer", " timer", "timer", "450 timer timer", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseFigure(text, "timer"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseNumber("5", " "));
    }

    @Test
    void aUnitIsTheSameWithItsMarksInTheLetterOrAfterIt() {
        String composed = "\u00E5rsv\u00E6rk";
        String decomposed = "a\u030Arsv\u00E6rk";

        assertThat(DANISH.parseNumber("5 " + decomposed, composed)).isEqualByComparingTo("5");
        assertThat(DANISH.parseNumber("5 " + composed, decomposed)).isEqualByComparingTo("5");
        assertThat(DANISH.parseFigure("ca. 5 A\u030ARSV\u00C6RK", composed)).isEqualTo(Figure.about(5));
        // The letter with the longest decomposition.
        assertThat(DANISH.parseNumber("9".repeat(30) + " \u03B1\u0313\u0300\u0345", "\u1F82"))
                .isEqualTo(new BigDecimal("9".repeat(30)));
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseNumber("5 arsv\u00E6rk", composed));
    }

    @Test
    void aUnitWithMarksWithoutEndIsRejectedAtOnce() {
        String text = "5 a" + "\u0301\u0323".repeat(1_000_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> DANISH.parseNumber(text, "timer"))
                        .withMessageEndingWith("it has 2000003 characters"));
    }

    @Test
    void everyYearIsNeverDropped() {
        assertThat(DANISH.parseMoneyPerYear("0,5 mio. kr. årligt")).isEqualTo(Money.of("DKK", 500_000));
        assertThat(DANISH.parseMoneyPerYear("500 t.kr. årligt")).isEqualTo(Money.of("DKK", 500_000));
        assertThat(DANISH.parseMoneyPerYear("0,5 mio. kr. pr. år")).isEqualTo(Money.of("DKK", 500_000));
        assertThat(ENGLISH.parseMoneyPerYear("DKK 0.5 million a year")).isEqualTo(Money.of("DKK", 500_000));
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseMoney("0,5 mio. kr. årligt"));
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseMoneyPerYear("0,5 mio. kr."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dkk 5",
                "-5 kr.",
                "5 MKR",
                "5 kroner",
                "500,50,- kr.",
                "500,- mio. kr.",
                "500,-",
                "tkr. 500",
                "5kr.",
                "0,5 mio kr.",
                "999999999999999999999999999999 mia. kr."
            })
    void moneyOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseMoney(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 MIO", "5 MIA", "MIO 5", "5 MIL", "BIL 5", "5 MRD", "5 MLN"})
    void aShortenedMillionIsNoCurrency(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseMoney(text));
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseMoney(text, "DKK"));
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.parseMoney(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 MIO        | "5 MIO" cannot be read
                    5 €          | "5 €" cannot be read
                    5 kroner     | "5 kroner" cannot be read
                    ٥ kr.        | "٥ kr." cannot be read
                    5.00 kr.     | "5.00 kr." cannot be read
                    500.000      | "500.000" cannot be read
                    DKK          | "DKK" cannot be read
                    """)
    void aRefusalOfMoneyShowsTheText(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseMoney(text))
                .withMessage("Must be an amount of money and its currency, such as 0,5 mio. kr.; " + fault);
    }

    @Test
    void positionsAreFullTimeEquivalents() {
        assertThat(DANISH.parsePositions("3½ årsværk")).isEqualTo("3.5");
        assertThat(ENGLISH.parsePositions("1 full-time equivalent")).isEqualTo("1");
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parsePositions("3½"));
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parsePositions("-1 årsværk"));
    }

    // Days and spans.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. september 2018",
                "5. September 2018",
                "05-09-2018",
                "5-9-2018",
                "05.09.2018",
                "05/09-2018",
                "2018-09-05"
            })
    void aDayHasItsDayFirst(String text) {
        assertThat(DANISH.parseDay(text)).isEqualTo(Days.of("2018-09-05"));
        assertThat(DANISH.parseSpan(text)).isEqualTo(Span.of("2018-09-05"));
    }

    @Test
    void anEnglishDayIsReadToo() {
        assertThat(ENGLISH.parseDay("5 September 2018")).isEqualTo(Days.of("2018-09-05"));
        assertThat(ENGLISH.parseDay("05/09-2018")).isEqualTo(Days.of("2018-09-05"));
    }

    @Test
    void twoSlashesAreReadOnlyWhereTheMonthCannotBeFirst() {
        for (Wording wording : List.of(DANISH, ENGLISH)) {
            assertThat(wording.parseDay("25/09/2018")).isEqualTo(Days.of("2018-09-25"));
            assertThat(wording.parseDay("5/5/2018")).isEqualTo(Days.of("2018-05-05"));
            assertThat(wording.parseSpan("25/09/2018")).isEqualTo(Span.of("2018-09-25"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "05/09/2018, '\"05/09/2018\" can be read in two ways: write 2018-09-05 or 2018-05-09'",
        "12/31/2018, '\"12/31/2018\" has the month first: write 2018-12-31, or save the file with Danish days'",
        "31/31/2018, No such day: \"2018-31-31\"",
        "30-02-2018, No such day: \"2018-02-30\"",
        "31. april 2018, No such day: \"2018-04-31\"",
        "05-13-2018, No such day: \"2018-13-05\"",
        "2018-02-30, No such day: \"2018-02-30\"",
        "01-01-0000, 'Must be a day such as 31-08-2018; \"01-01-0000\" cannot be read'",
        "00-01-2018, No such day: \"2018-01-00\"",
        "0000-01-01, 'Must be a day such as 31-08-2018; \"0000-01-01\" cannot be read'",
        "05-09-18, 'Must be a day such as 31-08-2018; \"05-09-18\" cannot be read'",
        "43348, 'Must be a day such as 31-08-2018; \"43348\" cannot be read'",
        "05-09/2018, 'Must be a day such as 31-08-2018; \"05-09/2018\" cannot be read'",
    })
    void aDayThatIsNoneIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseDay(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018",
        "i 2018, 2018",
        "2017-18, 2017/2018",
        "2018-21, 2018/2021",
        "2017-2018, 2017/2018",
        "2017–2018, 2017/2018",
        "i efteråret 2018, 2018-23",
        "efteråret 2018, 2018-23",
        "EFTERÅRET 2018, 2018-23",
        "foråret 2018, 2018-21",
        "sommeren 2018, 2018-22",
        "skoleåret 2018/19, 2018-08/2019-07",
        "i skoleåret 2018/2019, 2018-08/2019-07",
        "skoleåret 1999-00, 1999-08/2000-07",
        "uge 36 2018, 2018-09-03/2018-09-09",
        "i uge 1 2019, 2018-12-31/2019-01-06",
        "2018-W36, 2018-09-03/2018-09-09",
        "2019-w01, 2018-12-31/2019-01-06",
        "uge 53; 2020, 2020-12-28/2021-01-03",
        "ultimo 2025, 2025-12-31",
        "primo 2026, 2026-01-01",
        "dec. 2018, 2018-12",
        "okt 2018, 2018-10",
        "jul. 2018, 2018-07",
        "juli 2018, 2018-07",
        "01-01-2025 til 30-09-2025, 2025-01/2025-09",
        "2025-01-01 til 2025-09-30, 2025-01/2025-09",
        "januar-september 2025, 2025-01/2025-09",
        "januar til september 2025, 2025-01/2025-09",
        "fra januar til og med september 2025, 2025-01/2025-09",
        "jan.-sep. 2025, 2025-01/2025-09",
        "feb. – april 2026, 2026-02/2026-04",
        "december 2025 til februar 2026, 2025-12/2026-02",
        "januar-februar 2024, 2024-01-01/2024-02-29",
        "Q3 2025, 2025-07/2025-09",
        "i q4 2025, 2025-10/2025-12",
        "3. kvt. 2025, 2025-07/2025-09",
        "sept. 2018, 2018-09",
        "31. dec. 2018, 2018-12-31",
        "31-12-2018 00:00, 2018-12-31",
        "2018-12-31 00:00:00, 2018-12-31",
        "vinteren 2018/2019, 2018-24",
        "1. halvår 2018, 2018-40",
        "2. halvår 2018, 2018-41",
        "4. kvartal 2018, 2018-36",
        "oktober 2018, 2018-10",
        "til og med 2020, /2020",
        "til og med 30. juni 2020, /2020-06",
        "til og med juni 2020, /2020-06",
        "uden start; til og med 2020, ../2020",
        "siden 1999, 1999/..",
        "siden 05-09-2018, 2018-09-05/..",
        "fra 1999; slut ikke oplyst, 1999/",
        "fra 1999, 1999/",
        "fra 1. januar 1999, 1999/",
        "fra juli 2018, 2018-07/",
        "fra 05-09-2018, 2018-09-05/",
        "1. juli 2018 til 30. november 2018, 2018-07/2018-11",
    })
    void aDanishSpanIsReadAsItIsMeant(String text, String edtf) {
        assertThat(DANISH.parseSpan(text.replace(';', ','))).isEqualTo(Span.of(edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-18, 2017/2018",
        "autumn 2018, 2018-23",
        "in autumn 2018, 2018-23",
        "in the spring of 2018, 2018-21",
        "winter 2018/2019, 2018-24",
        "first half of 2018, 2018-40",
        "the fourth quarter of 2018, 2018-36",
        "October 2018, 2018-10",
        "Jul 2018, 2018-07",
        "January to September 2025, 2025-01/2025-09",
        "Jan.-Sep. 2025, 2025-01/2025-09",
        "November 2025 to February 2026, 2025-11/2026-02",
        "Q3 2025, 2025-07/2025-09",
        "until and including 2020, /2020",
        "since 1999, 1999/..",
        "from 1 January 1999, 1999/",
        "school year 2018/19, 2018-08/2019-07",
        "week 36 of 2018, 2018-09-03/2018-09-09",
        "end of 2025, 2025-12-31",
        "Dec 2018, 2018-12",
        "31 Dec. 2018, 2018-12-31",
        "winter 2018-2019, 2018-24",
        "second quarter of 2018, 2018-34",
        "5 September 2018, 2018-09-05",
        "1 July 2018 to 30 November 2018, 2018-07/2018-11",
    })
    void anEnglishSpanIsReadAsItIsMeant(String text, String edtf) {
        assertThat(ENGLISH.parseSpan(text)).isEqualTo(Span.of(edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018-10            | Not a span of years: "2018-10" does not end after it begins; for a month write "oktober 2018", for years write both in full
                    2018-12            | Not a span of years: "2018-12" does not end after it begins; for a month write "december 2018", for years write both in full
                    2018-18            | Not a span of years: "2018-18" does not end after it begins; for years write both in full
                    1999-00            | Not a span of years: "1999-00" does not end after it begins; for years write both in full
                    vinteren 2018      | Not a span of time: a winter has two years, such as vinteren 2018/2019
                    vinteren 2018/2020 | Not a winter: the years 2018 and 2020 do not follow each other
                    skoleåret 2018/20  | Not a school year: 2018 and 20 do not follow each other
                    jul 2025           | July, or Christmas? Write "juli 2025" or "december 2025"
                    siden jul 2025     | July, or Christmas? Write "juli 2025" or "december 2025"
                    nov.-feb. 2026     | The months end before they begin: write both years, as in "november 2025 til februar 2026"
                    uge 53 2018        | No such week: 53 of 2018
                    2018-W53           | No such week: 53 of 2018
                    uge 0 2018         | No such week: 0 of 2018
                    2018-2017          | The span ends before it begins: 2018-01-01 to 2017-12-31
                    """)
    void aSpanThatCanBeTakenForAnotherIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseSpan(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    17-18             | "17-18" cannot be read
                    efteråret 18      | "efteråret 18" cannot be read
                    43348             | "43348" cannot be read
                    0000              | "0000" cannot be read
                    siden i går       | "siden i går" cannot be read
                    siden 05-09-18    | "siden 05-09-18" cannot be read
                    siden 2018-10     | "siden 2018-10" cannot be read
                    ２０１８          | "２０１８" cannot be read
                    2018?             | "2018?" cannot be read
                    """)
    void aRefusalOfASpanNamesTheCharacter(String text, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.parseSpan(text))
                .withMessage("Must be a span of time such as 2017-18, efteråret 2018 or 31-08-2018; " + fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "efteråret",
                "efteråret 18",
                "3. halvår 2018",
                "5. kvartal 2018",
                "juli",
                "0000",
                "siden",
                "siden i går",
                "2018/2019",
                "snart"
            })
    void aSpanOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.parseSpan(text));
    }

    // Hostile text.

    static Stream<Function<String, Object>> readers() {
        return Stream.of(DANISH, ENGLISH)
                .flatMap(wording -> Stream.of(
                        wording::parseNumber,
                        text -> wording.parseNumber(text, "m"),
                        wording::parsePercent,
                        wording::parseFigure,
                        text -> wording.parseFigure(text, "m"),
                        wording::parseMoney,
                        text -> wording.parseMoney(text, "DKK"),
                        wording::parseMoneyPerYear,
                        wording::parsePositions,
                        wording::parseDay,
                        wording::parseSpan));
    }

    @Test
    void everyTextOfFortyCharactersIsAnsweredAtOnce() {
        Random random = new Random(40);
        String alphabet = "0123456789.,  \u00A0+-−½~<>=%/abcimnoprstuåæø\u202F\uD83D\u0000";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 2_000; i++) {
                StringBuilder text = new StringBuilder();
                while (text.length() < 40) {
                    text.append(alphabet.charAt(random.nextInt(i % 2 == 0 ? alphabet.length() : 14)));
                }
                readers().forEach(reader -> answered(reader, text.toString()));
            }
            for (String worst : List.of(
                    "1.000".repeat(8),
                    "1 000 ".repeat(6) + "0000",
                    "9".repeat(40),
                    "1.".repeat(20),
                    "1.000 til ".repeat(4))) {
                readers().forEach(reader -> answered(reader, worst));
            }
        });
    }

    private static void answered(Function<String, Object> reader, String text) {
        try {
            assertThat(reader.apply(text)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
