package org.maalbar.testkit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.jspecify.annotations.Nullable;
import org.maalbar.time.Span;

/** Spans of time: days, months, parts of a year and years, from one to another, and with open and unknown ends. */
public final class SpanArbitrary extends ArbitraryDecorator<Span> {
    private int firstYear = 1;
    private int lastYear = 9998;
    private boolean closed;

    SpanArbitrary() {}

    /**
     * Only within some years, except a winter that begins in the last of them.
     *
     * @param first the first year, 1 or later
     * @param last the last year, 9998 or earlier
     * @return the constrained arbitrary
     * @throws IllegalArgumentException if there are no such years
     */
    public SpanArbitrary inYears(int first, int last) {
        if (first < 1 || last > 9998 || first > last) {
            throw new IllegalArgumentException("Years are 1 to 9998, not " + first + " to " + last);
        }
        SpanArbitrary copy = typedClone();
        copy.firstYear = first;
        copy.lastYear = last;
        return copy;
    }

    /**
     * Only with a first and a last day.
     *
     * @return the constrained arbitrary
     */
    public SpanArbitrary closed() {
        SpanArbitrary copy = typedClone();
        copy.closed = true;
        return copy;
    }

    @Override
    protected Arbitrary<Span> arbitrary() {
        Arbitrary<Span> intervals = Combinators.combine(dates(), dates())
                .as((a, b) -> Span.between(
                        Collections.min(List.of(first(a), first(b))), Collections.max(List.of(last(a), last(b)))));
        if (closed) {
            return Arbitraries.oneOf(dates(), intervals).withoutEdgeCases();
        }
        Arbitrary<Span> halfOpen = Combinators.combine(dates(), Arbitraries.of("/", "../", "|/", "|/.."))
                .as((date, how) ->
                        how.startsWith("|") ? Span.of(first(date) + how.substring(1)) : Span.of(how + last(date)));
        return Arbitraries.oneOf(dates(), intervals, halfOpen).withoutEdgeCases();
    }

    private static LocalDate first(Span date) {
        return date.first().orElseThrow();
    }

    private static LocalDate last(Span date) {
        return date.last().orElseThrow();
    }

    /** Often at the turn of a month. */
    private Arbitrary<Span> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(firstYear, lastYear);
        Arbitrary<Integer> daysOfMonth =
                Arbitraries.oneOf(Arbitraries.of(1, 31), Arbitraries.integers().between(1, 28));
        Arbitrary<Span> days = Combinators.combine(years, Arbitraries.integers().between(1, 12), daysOfMonth)
                .as((year, month, day) -> {
                    LocalDate start = LocalDate.of(year, month, 1);
                    return Span.of(start.withDayOfMonth(Math.min(day, start.lengthOfMonth())));
                });
        Arbitrary<@Nullable Integer> parts = Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(21, 24),
                        Arbitraries.integers().between(33, 41))
                .injectNull(0.3);
        Arbitrary<Span> longer = Combinators.combine(years, parts)
                .as((year, part) -> Span.of(part == null ? padded(year, 4) : padded(year, 4) + "-" + padded(part, 2)));
        return Arbitraries.oneOf(days, longer);
    }

    private static String padded(int number, int digits) {
        return "0".repeat(digits - Integer.toString(number).length()) + number;
    }
}
