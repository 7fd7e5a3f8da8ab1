package org.maalbar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2018-08-31,            2018-08-31, 2018-08-31
                    2018-10,               2018-10-01, 2018-10-31
                    2018-02,               2018-02-01, 2018-02-28
                    2020-02,               2020-02-01, 2020-02-29
                    1900-02,               1900-02-01, 1900-02-28
                    2000-02-29,            2000-02-29, 2000-02-29
                    2018,                  2018-01-01, 2018-12-31
                    0001,                  0001-01-01, 0001-12-31
                    9999,                  9999-01-01, 9999-12-31
                    2018-21,               2018-03-01, 2018-05-31
                    2018-22,               2018-06-01, 2018-08-31
                    2018-23,               2018-09-01, 2018-11-30
                    2018-24,               2018-12-01, 2019-02-28
                    2019-24,               2019-12-01, 2020-02-29
                    2018-33,               2018-01-01, 2018-03-31
                    2018-34,               2018-04-01, 2018-06-30
                    2018-35,               2018-07-01, 2018-09-30
                    2018-36,               2018-10-01, 2018-12-31
                    2018-37,               2018-01-01, 2018-04-30
                    2018-38,               2018-05-01, 2018-08-31
                    2018-39,               2018-09-01, 2018-12-31
                    2018-40,               2018-01-01, 2018-06-30
                    2018-41,               2018-07-01, 2018-12-31
                    2017/2018,             2017-01-01, 2018-12-31
                    2018/2018,             2018-01-01, 2018-12-31
                    2018-10/2018-11-05,    2018-10-01, 2018-11-05
                    2018-23/2018-24,       2018-09-01, 2019-02-28
                    2018-08-31/2018-08-31, 2018-08-31, 2018-08-31
                    """)
    void aClosedSpanHasAFirstAndALastDay(String edtf, LocalDate first, LocalDate last) {
        Span span = Span.of(edtf);
        assertThat(span.first()).contains(first);
        assertThat(span.last()).contains(last);
        assertThat(span.isClosed()).isTrue();
        assertThat(span.isStartOpen()).isFalse();
        assertThat(span.isEndOpen()).isFalse();
        assertThat(span).isEqualTo(Span.between(first, last));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ../2020,    true,  2020-12-31
                    /2020,      false, 2020-12-31
                    ../2018-23, true,  2018-11-30
                    /2018-08-31, false, 2018-08-31
                    """)
    void aMissingStartIsOpenOrUnknown(String edtf, boolean open, LocalDate last) {
        Span span = Span.of(edtf);
        assertThat(span.first()).isEmpty();
        assertThat(span.isStartOpen()).isEqualTo(open);
        assertThat(span.last()).contains(last);
        assertThat(span.isEndOpen()).isFalse();
        assertThat(span.isClosed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1999/..,     true,  1999-01-01
                    1999/,       false, 1999-01-01
                    2018-24/..,  true,  2018-12-01
                    2018-08-31/, false, 2018-08-31
                    """)
    void aMissingEndIsOpenOrUnknown(String edtf, boolean open, LocalDate first) {
        Span span = Span.of(edtf);
        assertThat(span.first()).contains(first);
        assertThat(span.isEndOpen()).isEqualTo(open);
        assertThat(span.last()).isEmpty();
        assertThat(span.isStartOpen()).isFalse();
        assertThat(span.isClosed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "../..",
                "../",
                "/..",
                "..",
                "//",
                "2017/2018/2019",
                "0000",
                "0000-01-01",
                "18",
                "218",
                "12018",
                "+2018",
                "-2018",
                "2018-",
                "2018-1",
                "2018-8-31",
                "2018-08-1",
                "20180831",
                "2018-00",
                "2018-13",
                "2018-20",
                "2018-25",
                "2018-32",
                "2018-42",
                "2018-99",
                "2018-00-01",
                "2018-13-01",
                "2018-08-00",
                "2018-08-32",
                "2018-02-30",
                "2018-02-29",
                "1900-02-29",
                "2018-04-31",
                "2018-23-01",
                "2018?",
                "2018~",
                "2018%",
                "201X",
                "2018-XX",
                "?2018",
                "2018-10..2018-11",
                "2018 ",
                " 2018",
                "2018\n",
                "２０１８",
                "٢٠١٨",
                "2018\u201310",
                "2018-08-31T12:00",
                "31-08-2018",
                "2017-2018",
                "9999-24",
                "2018/2017",
                "2018-11/2018-10",
                "2018-08-31/2018-08-30",
                "2018-23/2018-21"
            })
    void anythingElseIsNoSpan(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(text));
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of("2018-02-30"))
                .withMessageContaining("No such day: \"2018-02-30\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of("2018?"))
                .withMessageContaining("EDTF")
                .withMessageContaining("\"2018?\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of("2018/2017"))
                .withMessageContaining("2018-01-01 to 2017-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "-", "/", ".", "2018/"})
    void aHugeTextIsRefusedAtOnce(String piece) {
        String huge = piece.repeat(5_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatIllegalArgumentException().isThrownBy(() -> Span.of(huge)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2018-21, true
                    2018-33, true
                    2018-41, true
                    2020-24, true
                    2018-10, false
                    2024-24, false
                    2025-24, false
                    2050-41, false
                    2018-08-31, false
                    2018, false
                    2018-21/2018-23, false
                    nonsense, false
                    """)
    void aSeasonLooksLikeYearsWhereItsCodeIsTheGreaterNumber(String edtf, boolean looksLikeYears) {
        assertThat(Span.looksLikeYears(edtf)).isEqualTo(looksLikeYears);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2018-08-31,            2018-08-31
                    2018-10-01/2018-10-31, 2018-10
                    2018-01/2018-12,       2018
                    2018-23,               2018-09/2018-11
                    2018-24,               2018-12/2019-02
                    2018-33,               2018-01/2018-03
                    2017/2018,             2017/2018
                    2017-01-01/2018-12,    2017/2018
                    2018-01-01/2018-11-05, 2018-01-01/2018-11-05
                    2018-10-02/2018-11-30, 2018-10-02/2018-11-30
                    ../2020-12,            ../2020
                    /2020-12-30,           /2020-12-30
                    1999-01-01/..,         1999/..
                    1999-02-01/,           1999-02/
                    0099,                  0099
                    """)
    void isWrittenAsShortAsItCanBeWithoutSeasons(String edtf, String written) {
        assertThat(Span.of(edtf)).hasToString(written);
    }

    @Test
    void aSpanIsItsDays() {
        new EqualsTester()
                .addEqualityGroup(Span.of("2018-23"), Span.of("2018-09/2018-11"), Span.of("2018-09-01/2018-11-30"))
                .addEqualityGroup(Span.of("2018-08-31"), Span.of(LocalDate.of(2018, 8, 31)))
                .addEqualityGroup(Span.of("../2020"), Span.of("../2020-12-31"))
                .addEqualityGroup(Span.of("/2020"))
                .addEqualityGroup(Span.of("2020/.."), Span.of("2020-01/.."))
                .addEqualityGroup(Span.of("2020/"))
                .addEqualityGroup(Span.of("2020"))
                .testEquals();
    }

    @Test
    void aSpanCannotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2018, 8, 31);
        assertThatIllegalArgumentException().isThrownBy(() -> Span.between(day, day.minusDays(1)));
    }

    @Test
    void nothingAboutItMayBeNull() {
        new NullPointerTester().setDefault(String.class, "2018").testAllPublicStaticMethods(Span.class);
    }

    @Test
    void aSpanLiesInTheYearsThatCanBeWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(LocalDate.of(12018, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(LocalDate.of(0, 1, 1)));
    }
}
