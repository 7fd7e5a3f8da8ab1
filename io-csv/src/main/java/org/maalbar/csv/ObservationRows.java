package org.maalbar.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.table.Places;
import org.maalbar.csv.table.RawRow;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.tables.Summing;
import org.maalbar.csv.text.Garbled;
import org.maalbar.problem.Place;
import org.maalbar.problem.ProblemsException;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.ObservationGroup;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;

/**
 * Observations as rows of texts from a database or an engine, which has grouped and counted them. Each is read just as
 * {@link ObservationTable} reads a line of a file, and summed up as often as it was counted.
 *
 * <pre>{@code
 * ObservationRows rows = ObservationRows.of("visits", Dialect.RFC_4180, programme, "indicator", "increment", "period");
 * while (found.next()) {    // select indicator, increment, period, count(*) ... group by all
 *     rows.add(found.getLong(4), found.getString(1), found.getString(2), found.getString(3));
 * }
 * Programme now = programme.observing(rows.summary().orElseThrow());
 * }</pre>
 *
 * <p>Let the engine give all columns as text: a number that it has read before may be another one. Not safe for several threads, each of
 * which makes its own; their summaries are {@linkplain ObservationSummary#merge merged}.
 */
public final class ObservationRows {
    private final TableReading table;
    private final TableReading.Taking taking;
    private final ObservationSummary summary;
    private final Garbled garbled = new Garbled();
    private long times;

    private ObservationRows(String name, Dialect dialect, Programme programme, List<String> columns) {
        summary = ObservationSummary.of(programme);
        table = new TableReading(ObservationRecipe.TYPE, new RowPlaces(name));
        taking = table.open(columns, dialect.format().notation(), (header, notation) -> {
                    Summing summing = new Summing(programme, summary, header, notation);
                    return row -> summing.takes(row, times);
                })
                .orElseThrow(() -> new ProblemsException(table.problems()));
    }

    /** Rows have a number, and no line or column. */
    private record RowPlaces(Place table) implements Places {
        RowPlaces(String name) {
            this(name.isEmpty() ? Place.unknown() : Place.unknown().inFile(name));
        }

        @Override
        public Place cell(int row, int cell) {
            return table;
        }
    }

    /**
     * No rows yet.
     *
     * @param name what problems call the source; empty for nothing
     * @param dialect the language of numbers, days and words; separator and encoding do not matter
     * @param programme what the observations belong to
     * @param columns the names of the columns as in the header of an {@link ObservationTable}, in the order in which each row has them
     * @return rows to add to
     * @throws ProblemsException if a column is missing, misspelt or there twice
     */
    public static ObservationRows of(String name, Dialect dialect, Programme programme, String... columns) {
        return new ObservationRows(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(dialect, "dialect"),
                Objects.requireNonNull(programme, "programme"),
                List.of(columns));
    }

    /**
     * Takes in a row.
     *
     * @param count how many there are of it, from 1 to {@link ObservationGroup#MOST_TIMES}
     * @param cells what is in each column; null and what is blank are nothing
     * @return whether nothing is wrong with it; a blank row is not wrong. If something is, {@link #summary} says what
     * @throws IllegalArgumentException if there are not so many; nothing is taken in then
     */
    public boolean add(long count, @Nullable String... cells) {
        if (count < 1 || count > ObservationGroup.MOST_TIMES) {
            throw new RefusedException(
                    "There are 1 to " + ObservationGroup.MOST_TIMES + " rows of a kind, not " + count,
                    "Der er 1 til " + ObservationGroup.MOST_TIMES + " rækker af en slags, ikke " + count);
        }
        times = count;
        // In no file, a row has no line; problems name its record.
        RawRow row = new RawRow(
                1,
                Arrays.stream(cells)
                        .map(cell -> Objects.requireNonNullElse(cell, ""))
                        .toList());
        RawRow repaired = garbled.repaired(row, table.places());
        return taking.takeNext(repaired, count) && repaired.equals(row);
    }

    /**
     * What the rows so far come to. Rows are accounted for as often as they were counted, and a problem has the number of the call of
     * {@link #add} that it comes from, from 1.
     *
     * @return the summary, to which what is added later belongs, too; or what is wrong, if any row was
     */
    public Imported<ObservationSummary> summary() {
        garbled.problem().ifPresent(table::tell);
        return Imported.summedUp(summary, table);
    }
}
