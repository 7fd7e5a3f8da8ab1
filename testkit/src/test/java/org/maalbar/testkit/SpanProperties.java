package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.time.Span;

class SpanProperties {

    @Property
    void whatIsWrittenNeverLooksLikeASpanOfYears(@ForAll Span span) {
        for (String end : span.toString().split("/")) {
            assertThat(Span.looksLikeYears(end)).isFalse();
        }
    }

    @Property
    void theFourSeasonsFollowOnEachOther(@ForAll @IntRange(min = 1, max = 9997) int year) {
        for (int season = 21; season < 24; season++) {
            assertThat(first(year, season + 1)).isEqualTo(last(year, season).plusDays(1));
        }
        assertThat(first(year + 1, 21)).isEqualTo(last(year, 24).plusDays(1));
    }

    @Property
    void quartersThirdsAndHalvesMakeUpTheYear(@ForAll @IntRange(min = 1, max = 9999) int year) {
        int[][] partsOfTheYear = {{33, 36}, {37, 39}, {40, 41}};
        for (int[] codes : partsOfTheYear) {
            assertThat(first(year, codes[0])).isEqualTo(LocalDate.of(year, 1, 1));
            for (int code = codes[0]; code < codes[1]; code++) {
                assertThat(first(year, code + 1)).isEqualTo(last(year, code).plusDays(1));
            }
            assertThat(last(year, codes[1])).isEqualTo(LocalDate.of(year, 12, 31));
        }
    }

    @Property
    void noTextMakesReadingFailInAnUnexpectedWay(@ForAll("nearlyEdtf") String text) {
        try {
            Span span = Span.of(text);
            assertThat(Span.of(span.toString())).isEqualTo(span);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("(?s).*[a-z].*");
        }
    }

    @Provide
    Arbitrary<String> nearlyEdtf() {
        return Arbitraries.strings().withChars("0123489-/.?").ofMaxLength(12);
    }

    private static String padded(int number, int digits) {
        return "0".repeat(digits - Integer.toString(number).length()) + number;
    }

    private static LocalDate first(int year, int code) {
        return Span.of(padded(year, 4) + "-" + code).first().orElseThrow();
    }

    private static LocalDate last(int year, int code) {
        return Span.of(padded(year, 4) + "-" + code).last().orElseThrow();
    }
}
