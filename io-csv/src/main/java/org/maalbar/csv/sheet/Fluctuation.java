package org.maalbar.csv.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maalbar.csv.table.Row;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;

/** Whether an indicator of which no row says so may go up and down, so that it must be asked whether it only grows. */
final class Fluctuation {
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})(?:score|scoren|gennemsnit\\p{L}*|\\p{L}*gennemsnit|tilfredshed\\p{L}*|\\p{L}*tilfredshed|ventetid\\p{L}*"
                    + "|sagsbehandlingstid\\p{L}*|indeks\\p{L}*|average|mean|satisfaction|waiting\\s+times?|index)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Fluctuation() {}

    /** A word of a name or unit that speaks of what goes up and down. */
    static Optional<String> word(String text) {
        return WORDS.matcher(text).results().map(found -> found.group()).findFirst();
    }

    /**
     * A total that is below an earlier one.
     *
     * @param row its row
     * @param before the row of the earlier one
     */
    record Fall(Row row, Row before) {}

    /** The first total that is surely below an earlier one. */
    static Optional<Fall> fall(List<Row> seen, Domain domain) {
        List<Row> totals = seen.stream()
                .filter(row -> row.get(SheetColumns.SEEN_AS).orElse(Tally.TOTAL) == Tally.TOTAL)
                .filter(row -> day(row).isPresent() && bounds(row, domain).isPresent())
                .sorted(Comparator.comparing(row -> day(row).orElseThrow()))
                .toList();
        Row highest = null;
        for (Row row : totals) {
            Bounds bounds = bounds(row, domain).orElseThrow();
            if (highest != null) {
                Bounds before = bounds(highest, domain).orElseThrow();
                boolean isLater = day(highest).orElseThrow().isBefore(day(row).orElseThrow());
                BigDecimal most = bounds.high().orElse(null);
                if (isLater && most != null && most.compareTo(before.low()) < 0) {
                    return Optional.of(new Fall(row, highest));
                }
            }
            if (highest == null
                    || bounds.low()
                                    .compareTo(bounds(highest, domain)
                                            .orElseThrow()
                                            .low())
                            > 0) {
                highest = row;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Row row) {
        return row.get(SheetColumns.SEEN_ON).flatMap(span -> span.last());
    }

    private static Optional<Bounds> bounds(Row row, Domain domain) {
        try {
            Optional<Figure> figure = row.get(SheetColumns.SEEN).map(measured -> measured.figure());
            return figure.map(each -> each.bounds(domain, Approximation.DEFAULT));
        } catch (IllegalArgumentException outsideDomain) {
            return Optional.empty();
        }
    }
}
