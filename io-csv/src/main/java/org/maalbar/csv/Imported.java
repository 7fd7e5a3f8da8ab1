package org.maalbar.csv;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;
import org.maalbar.programme.ObservationSummary;

/**
 * The result of reading tables: a value, if one could be read, every problem that was found on the way, and an account of every
 * record.
 *
 * <pre>{@code
 * Imported<Programme> sheet = ProgrammeSheet.standard().read(Path.of("handleplan.csv"));
 * sheet.problems().forEach(System.out::println);
 * System.out.println(sheet.rows());          // 12 read: 11 accepted, 0 rejected, 1 blank
 * Programme programme = sheet.orElseThrow();
 * }</pre>
 *
 * <p>Reading is all or nothing: if any problem is an error, there is no value.
 *
 * @param <T> what is read
 */
public final class Imported<T> {
    private final Loaded<T> loaded;
    private final RowCounts rows;

    Imported(Loaded<T> loaded, RowCounts rows) {
        this.loaded = Objects.requireNonNull(loaded, "loaded");
        this.rows = Objects.requireNonNull(rows, "rows");
    }

    /**
     * What came of reading tables that are kept in another format.
     *
     * @param <T> what is read
     * @param loaded what was read, or what is wrong
     * @param rows what became of the records
     * @return the result
     */
    public static <T> Imported<T> of(Loaded<T> loaded, RowCounts rows) {
        return new Imported<>(loaded, rows);
    }

    static <T> Imported<T> of(Loaded<T> loaded, Collection<TableReading> tables) {
        long read = tables.stream().mapToLong(TableReading::read).sum();
        long accepted = tables.stream().mapToLong(TableReading::accepted).sum();
        long blank = tables.stream().mapToLong(TableReading::blank).sum();
        return new Imported<>(loaded, new RowCounts(read, accepted, read - accepted - blank, blank));
    }

    /** What the rows of a table come to, unless one of them was rejected. */
    static Imported<ObservationSummary> summedUp(ObservationSummary summary, TableReading table) {
        List<Problem> problems = table.problems();
        boolean isRight = problems.stream().noneMatch(Problem::isError);
        return of(isRight ? Loaded.of(summary, problems) : Loaded.failed(problems), List.of(table));
    }

    /**
     * The value with its problems, as every reader gives them.
     *
     * @return what was read, without the account
     */
    public Loaded<T> loaded() {
        return loaded;
    }

    /**
     * What became of the records.
     *
     * @return the account
     */
    public RowCounts rows() {
        return rows;
    }

    /**
     * What was read, if nothing is an error.
     *
     * @return the value, if there is one
     */
    public Optional<T> value() {
        return loaded.value();
    }

    /**
     * Every problem, in the order of the data.
     *
     * @return the problems
     */
    public List<Problem> problems() {
        return loaded.problems();
    }

    /**
     * Whether any problem is an error.
     *
     * @return true if so
     */
    public boolean hasErrors() {
        return loaded.hasErrors();
    }

    /**
     * The value, which must have been read without a single error.
     *
     * @return the value
     * @throws ProblemsException if there is any error; it contains all problems
     */
    public T orElseThrow() {
        return loaded.orElseThrow();
    }

    @Override
    public String toString() {
        return loaded + ", " + rows;
    }
}
