package org.maalbar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SpanProperties {

    @Property
    void whatIsWrittenIsReadBackAsTheSameSpan(@ForAll("spans") Span span) {
        assertThat(Span.of(span.toString())).isEqualTo(span);
    }

    @Property
    void whatIsWrittenNeverLooksLikeASpanOfYears(@ForAll("spans") Span span) {
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

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<String> starts = Arbitraries.oneOf(dates(), Arbitraries.of("", ".."));
        Arbitrary<String> ends = Arbitraries.oneOf(dates(), Arbitraries.of("", ".."));
        Arbitrary<Span> intervals = Combinators.combine(starts, ends)
                .filter(SpanProperties::isSpan)
                .as((start, end) -> Span.of(start + "/" + end));
        return Arbitraries.oneOf(dates().filter(date -> !date.equals("9999-24")).map(Span::of), intervals);
    }

    /** Days, months, years and parts of the year; often at the turn of a month or year. */
    private static Arbitrary<String> dates() {
        Arbitrary<Integer> years =
                Arbitraries.oneOf(Arbitraries.integers().between(1, 9999), Arbitraries.of(2018, 2020));
        Arbitrary<String> days = Combinators.combine(
                        years,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.oneOf(Arbitraries.integers().between(1, 28), Arbitraries.of(1, 31)))
                .as((year, month, day) -> day == 31
                        ? LocalDate.of(year, month, 1)
                                .plusMonths(1)
                                .minusDays(1)
                                .toString()
                        : LocalDate.of(year, month, day).toString());
        Arbitrary<String> parts = Combinators.combine(
                        years,
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(21, 24),
                                Arbitraries.integers().between(33, 41)))
                .as((year, part) -> padded(year, 4) + "-" + padded(part, 2));
        return Arbitraries.oneOf(days, parts, years.map(year -> padded(year, 4)));
    }

    private static boolean isSpan(String start, String end) {
        try {
            Span.of(start + "/" + end);
            return true;
        } catch (IllegalArgumentException crossed) {
            return false;
        }
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
