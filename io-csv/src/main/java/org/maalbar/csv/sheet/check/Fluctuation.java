package org.maalbar.csv.sheet.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/** Whether an indicator of which no row says so may go up and down, so that it must be asked whether it only grows. */
public final class Fluctuation {
    private Fluctuation() {}

    /**
     * A total that is below an earlier one.
     *
     * @param row its row
     * @param before the row of the earlier one
     */
    public record Fall(Row row, Row before) {}

    /** A total with what it is understood to mean. */
    private record Total(Row row, LocalDate day, Bounds bounds) {}

    /** The first total that is surely below an earlier one. */
    public static Optional<Fall> fall(List<Row> seen, Domain domain, Approximation about) {
        List<Total> totals = seen.stream()
                .flatMap(row -> total(row, domain, about).stream())
                .sorted(Comparator.comparing(Total::day))
                .toList();
        Total highest = null;
        for (Total total : totals) {
            if (highest != null && highest.day().isBefore(total.day()) && isBelow(total, highest)) {
                return Optional.of(new Fall(total.row(), highest.row()));
            }
            if (highest == null
                    || total.bounds().low().compareTo(highest.bounds().low()) > 0) {
                highest = total;
            }
        }
        return Optional.empty();
    }

    private static boolean isBelow(Total total, Total before) {
        return total.bounds()
                .high()
                .filter(most -> most.compareTo(before.bounds().low()) < 0)
                .isPresent();
    }

    /** The total of a row; empty if it has none that is possible. */
    private static Optional<Total> total(Row row, Domain domain, Approximation about) {
        Optional<LocalDate> day = row.get(SheetColumns.SEEN_ON).flatMap(Span::last);
        Optional<Figure> figure = row.get(SheetColumns.SEEN).map(Measured::figure);
        if (day.isEmpty() || figure.isEmpty() || row.get(SheetColumns.SEEN_AS).orElse(Tally.TOTAL) != Tally.TOTAL) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Total(row, day.get(), figure.get().bounds(domain, about)));
        } catch (IllegalArgumentException outsideDomain) {
            return Optional.empty();
        }
    }
}
