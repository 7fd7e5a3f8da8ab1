package org.maalbar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.quantity.Notation.bounds;
import static org.maalbar.quantity.Notation.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.quantity.Money;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/** The wording is the same on every machine, also where digits, signs or months are written otherwise. */
@ParameterizedClass
@ValueSource(strings = {"en-GB", "da-DK", "tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH"})
class WordingTest {
    private static final Wording DANISH = Wording.in(Language.DANISH);
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    private final Locale machine;
    private Locale before;

    WordingTest(String machine) {
        this.machine = Locale.forLanguageTag(machine);
    }

    @BeforeEach
    void moveElsewhere() {
        before = Locale.getDefault();
        Locale.setDefault(machine);
    }

    @AfterEach
    void moveBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0            | 0
                    980        | 980          | 980
                    2000       | 2.000        | 2,000
                    12.5       | 12,5         | 12.5
                    4.0        | 4,0          | 4.0
                    0.05       | 0,05         | 0.05
                    1234567.89 | 1.234.567,89 | 1,234,567.89
                    1E+3       | 1.000        | 1,000
                    -1500      | −1.500       | −1,500
                    """)
    void aNumberIsGroupedByThreesAndNeverRounded(BigDecimal number, String danish, String english) {
        assertThat(DANISH.number(number)).isEqualTo(danish);
        assertThat(ENGLISH.number(number)).isEqualTo(english);
    }

    @Test
    void aWholeNumberIsWrittenAlike() {
        assertThat(DANISH.number(1_000_000)).isEqualTo("1.000.000");
        assertThat(ENGLISH.number(999)).isEqualTo("999");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.8    | 80 | 80
                    1      | 100 | 100
                    0.875  | 87,5 | 87.5
                    0.9999 | 99,99 | 99.99
                    0      | 0 | 0
                    """)
    void aShareIsWrittenAsAPercentage(BigDecimal share, String danish, String english) {
        assertThat(DANISH.percent(share)).isEqualTo(danish + "\u00a0pct.");
        assertThat(ENGLISH.percent(share)).isEqualTo(english + "%");
    }

    @ParameterizedTest
    @CsvSource({"0.9999, 99", "0.99999999, 99", "1, 100", "1.005, 100", "0.5, 50", "0.004, 0", "0, 0", "12, '1.200'"})
    void aPercentageOfAGoalIsRoundedDown(BigDecimal share, String danish) {
        assertThat(DANISH.percentOfGoal(share)).isEqualTo(danish + "\u00a0pct.");
        assertThat(ENGLISH.percentOfGoal(share)).isEqualTo(danish.replace('.', ',') + "%");
    }

    @Test
    void lessThanNothingOfAGoalHasNoWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> DANISH.percentOfGoal(new BigDecimal("-0.01")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1980    | 1.980         | 1,980
                    ~450    | ca. 450       | about 450
                    ~4.0    | ca. 4,0       | about 4.0
                    >=125   | mindst 125    | at least 125
                    >800    | mere end 800  | more than 800
                    <=30    | højst 30      | at most 30
                    <5      | under 5       | less than 5
                    200-300 | 200-300       | 200-300
                    unknown | ukendt        | unknown
                    """)
    void aFigureKeepsItsKind(String figure, String danish, String english) {
        assertThat(DANISH.figure(figure(figure))).isEqualTo(danish);
        assertThat(ENGLISH.figure(figure(figure))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [980, 980]       | 980                       | 980
                    [0, 0]           | 0                         | 0
                    [405, 495]       | 405-495                   | 405-495
                    [125, unbounded) | mindst 125                | at least 125
                    (800, unbounded) | mere end 800              | more than 800
                    (0, unbounded)   | mere end 0                | more than 0
                    [0, unbounded)   | ukendt                    | unknown
                    [0, 30]          | højst 30                  | at most 30
                    [0, 5)           | under 5                   | less than 5
                    (0, 5]           | mere end 0 og højst 5     | more than 0 and at most 5
                    (2.5, 1000)      | mere end 2,5 og under 1.000 | more than 2.5 and less than 1,000
                    [3, 5)           | mindst 3 og under 5       | at least 3 and less than 5
                    """)
    void boundsOfEveryShapeHaveWords(String bounds, String danish, String english) {
        assertThat(DANISH.bounds(bounds(bounds))).isEqualTo(danish);
        assertThat(ENGLISH.bounds(bounds(bounds))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 1. januar 2018, 1 January 2018",
        "2018-02-28, 28. februar 2018, 28 February 2018",
        "2018-03-01, 1. marts 2018, 1 March 2018",
        "2018-04-30, 30. april 2018, 30 April 2018",
        "2018-05-05, 5. maj 2018, 5 May 2018",
        "2018-06-06, 6. juni 2018, 6 June 2018",
        "2018-07-07, 7. juli 2018, 7 July 2018",
        "2018-08-31, 31. august 2018, 31 August 2018",
        "2018-09-05, 5. september 2018, 5 September 2018",
        "2018-10-10, 10. oktober 2018, 10 October 2018",
        "2018-11-11, 11. november 2018, 11 November 2018",
        "2018-12-31, 31. december 2018, 31 December 2018"
    })
    void aDayHasTheNameOfItsMonth(String day, String danish, String english) {
        assertThat(DANISH.day(Days.of(day))).isEqualTo(danish);
        assertThat(ENGLISH.day(Days.of(day))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018-08-31         | 31. august 2018                       | 31 August 2018
                    2018-10            | oktober 2018                          | October 2018
                    2018               | 2018                                  | 2018
                    2017/2018          | 2017-2018                             | 2017-2018
                    2018-21            | foråret 2018                          | spring 2018
                    2018-22            | sommeren 2018                         | summer 2018
                    2018-23            | efteråret 2018                        | autumn 2018
                    2018-24            | 1. december 2018 til 28. februar 2019 | 1 December 2018 to 28 February 2019
                    2018-33            | 1. kvartal 2018                       | first quarter of 2018
                    2018-36            | 4. kvartal 2018                       | fourth quarter of 2018
                    2018-40            | 1. halvår 2018                        | first half of 2018
                    2018-41            | 2. halvår 2018                        | second half of 2018
                    2018-02/2018-04    | 1. februar 2018 til 30. april 2018    | 1 February 2018 to 30 April 2018
                    2018-03/2019-05    | 1. marts 2018 til 31. maj 2019        | 1 March 2018 to 31 May 2019
                    2018-07/2018-11    | 1. juli 2018 til 30. november 2018    | 1 July 2018 to 30 November 2018
                    2018-01-02/2018-12 | 2. januar 2018 til 31. december 2018  | 2 January 2018 to 31 December 2018
                    1999/..            | siden 1999                            | since 1999
                    1999-05-02/..      | siden 2. maj 1999                     | since 2 May 1999
                    1999/              | fra 1999, slut ikke oplyst            | from 1999, end not stated
                    ../2020            | uden start, til og med 2020           | without a start, until and including 2020
                    /2020              | til og med 2020                       | until and including 2020
                    /2020-06           | til og med 30. juni 2020              | until and including 30 June 2020
                    """)
    void aSpanIsASeasonYearOrMonthWhereItIsExactlyThat(String span, String danish, String english) {
        assertThat(DANISH.span(Span.of(span))).isEqualTo(danish);
        assertThat(ENGLISH.span(Span.of(span))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DKK | 500000     | 0,5 mio. kr.      | DKK 0.5 million
                    DKK | 4000000    | 4 mio. kr.        | DKK 4 million
                    DKK | 1234000    | 1,234 mio. kr.    | DKK 1.234 million
                    DKK | 1234500    | 1.234.500 kr.     | DKK 1,234,500
                    DKK | 100000     | 0,1 mio. kr.      | DKK 0.1 million
                    DKK | 99999      | 99.999 kr.        | DKK 99,999
                    DKK | 500000.5   | 500.000,50 kr.    | DKK 500,000.50
                    DKK | 180000.50  | 180.000,50 kr.    | DKK 180,000.50
                    DKK | 99999.00   | 99.999 kr.        | DKK 99,999
                    DKK | 0.125      | 0,125 kr.         | DKK 0.125
                    DKK | 1200000000 | 1.200 mio. kr.    | DKK 1,200 million
                    DKK | 0          | 0 kr.             | DKK 0
                    EUR | 20000      | 20.000 EUR        | EUR 20,000
                    EUR | 500000     | 0,5 mio. EUR      | EUR 0.5 million
                    """)
    void moneyIsInMillionsWhereThatIsShort(String currency, String amount, String danish, String english) {
        Money money = Money.of(currency, amount);

        assertThat(DANISH.money(money)).isEqualTo(danish);
        assertThat(ENGLISH.money(money)).isEqualTo(english);
        assertThat(DANISH.moneyPerYear(money)).isEqualTo(danish + " årligt");
        assertThat(ENGLISH.moneyPerYear(money)).isEqualTo(english + " a year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.5 | 3,5 årsværk | 3.5 full-time equivalents
                    1   | 1 årsværk   | 1 full-time equivalent
                    1.0 | 1 årsværk   | 1 full-time equivalent
                    14  | 14 årsværk  | 14 full-time equivalents
                    """)
    void positionsAreFullTimeEquivalents(BigDecimal number, String danish, String english) {
        assertThat(DANISH.positions(number)).isEqualTo(danish);
        assertThat(ENGLISH.positions(number)).isEqualTo(english);
    }

    @Test
    void aLanguageIsKnownByItsCode() {
        assertThat(Language.of("da")).isEqualTo(Language.DANISH);
        assertThat(Language.of("en").code()).isEqualTo("en");
        assertThat(DANISH.language()).isEqualTo(Language.DANISH);
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of("DA")).withMessageContaining("\"DA\"");
    }
}
