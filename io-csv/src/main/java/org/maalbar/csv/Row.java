package org.maalbar.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.RefusedException;

/** A record of a table whose cells have been read: what each means, or what is wrong with it. */
final class Row {
    private static final String MISSING = "missing-value";

    private final Header header;
    private final Dialect dialect;
    private final Place place;
    private final Map<Column<?>, Object> values = new HashMap<>();
    private final List<Problem> faults = new ArrayList<>();
    private final Set<Column<?>> missing = new HashSet<>();

    private Row(Header header, Dialect dialect, Place place) {
        this.header = header;
        this.dialect = dialect;
        this.place = place;
    }

    /** Reads every cell; what is wrong with them is told by {@link #faults()}. */
    static Row of(Header header, Dialect dialect, Place place, List<String> cells) {
        Row row = new Row(header, dialect, place);
        for (Column<?> column : header.columns()) {
            Integer position = header.position(column);
            row.read(column, position != null && position < cells.size() ? cells.get(position) : "");
        }
        return row;
    }

    private void read(Column<?> column, String written) {
        if (Blank.is(written)) {
            if (column.isRequired()) {
                missing(column);
            }
            return;
        }
        try {
            values.put(column, column.meaning(written, dialect));
        } catch (IllegalArgumentException e) {
            refuse(column, column.cell().code(), e);
        }
    }

    /** What a cell means, if anything stands in it. */
    @SuppressWarnings("unchecked")
    <T> Optional<T> get(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    /** What a cell of a required column means; only of a row without faults. */
    <T> T value(Column<T> column) {
        return get(column).orElseThrow();
    }

    boolean has(Column<?> column) {
        return values.containsKey(column);
    }

    /** The same thing, changed by a cell if anything stands in it. */
    <T, V> T changed(T same, Column<V> column, BiFunction<T, V, T> change) {
        return get(column).map(value -> change.apply(same, value)).orElse(same);
    }

    /**
     * What a constructor makes of this row. If it refuses, that is a fault of a cell, and there is nothing.
     *
     * @param column whose value would be to blame
     * @param code what the refusal is called
     */
    <T> @Nullable T made(Column<?> column, String code, Making<T> making) {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            refuse(column, code, e);
            return null;
        }
    }

    /** The same thing changed; as it was, and a fault of a cell, if that is refused. */
    <T> T madeOr(T same, Column<?> column, String code, UnaryOperator<T> change) {
        T changed = made(column, code, () -> change.apply(same));
        return changed == null ? same : changed;
    }

    void missing(Column<?> column) {
        missing.add(column);
        faults.add(Problem.error(
                MISSING,
                at(column),
                "The column \"" + column.english() + "\" must have a value here",
                "Kolonnen »" + column.danish() + "« skal have en værdi her"));
    }

    /** The same, saying why; where the column itself is missing, that is told of the header, and so but once. */
    void missing(Column<?> column, String english, String danish) {
        missing.add(column);
        faults.add(
                header.position(column) == null
                        ? header.missing(column, dialect, place.line().orElse(1), english, danish)
                        : Problem.error(
                                MISSING,
                                at(column),
                                "The column \"" + column.english() + "\" must have a value here: " + english,
                                "Kolonnen »" + column.danish() + "« skal have en værdi her: " + danish));
    }

    /** Refuses a cell for what somebody else found wrong with it. */
    void refuse(Column<?> column, Problem problem) {
        faults.add(problem.at(at(column)));
    }

    void refuse(Column<?> column, String code, IllegalArgumentException refusal) {
        refuse(column, code, String.valueOf(refusal.getMessage()), RefusedException.danish(refusal));
    }

    void refuse(Column<?> column, String code, String english, String danish) {
        faults.add(Problem.error(code, at(column), english, danish));
    }

    /** Everything that is wrong with this record. */
    List<Problem> faults() {
        return faults;
    }

    /** Whether something stands in a cell of which nobody can tell what it means. */
    boolean isUnreadable(Column<?> column) {
        Place cell = at(column);
        return !has(column)
                && faults.stream()
                        .anyMatch(fault ->
                                fault.place().equals(cell) && !fault.code().equals(MISSING));
    }

    /** Whether something must stand in a cell, and does not. */
    boolean isMissing(Column<?> column) {
        return missing.contains(column);
    }

    Place place() {
        return place;
    }

    Dialect dialect() {
        return dialect;
    }

    Place at(Column<?> column) {
        return header.cell(place, column, dialect);
    }

    /**
     * Makes something, or nothing, or throws {@link IllegalArgumentException}.
     *
     * @param <T> what
     */
    @FunctionalInterface
    interface Making<T> {
        @Nullable
        T make();
    }
}
