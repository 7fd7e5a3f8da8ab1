package org.maalbar.csv.sheet.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Lines;
import org.maalbar.time.Span;

/** A row of a sheet that is being filled in: what it is about, and what is in it so far. */
final class SheetRow {
    private final @Nullable String goal;
    private final @Nullable String part;
    private final @Nullable String indicator;
    private final Map<Field<?>, Object> cells = new LinkedHashMap<>();

    /**
     * A row about something.
     *
     * @param initiative the number of the initiative
     * @param goal the id of the goal, if it is about one
     * @param part the label of the part, if it is about one
     * @param indicator the id of the indicator that its figures would be of, if that is known
     */
    SheetRow(@Nullable String initiative, @Nullable String goal, @Nullable String part, @Nullable String indicator) {
        this.goal = goal;
        this.part = part;
        this.indicator = indicator;
        put(SheetColumns.NUMBER, Optional.ofNullable(initiative));
        put(SheetColumns.GOAL, Optional.ofNullable(goal));
        put(SheetColumns.PART, Optional.ofNullable(part));
    }

    <T> SheetRow put(Field<T> column, T value) {
        cells.put(column, value);
        return this;
    }

    <T> SheetRow put(Field<T> column, Optional<T> value) {
        value.ifPresent(it -> put(column, it));
        return this;
    }

    SheetRow putAll(Map<Field<?>, Object> more) {
        cells.putAll(more);
        return this;
    }

    boolean has(Field<?> column) {
        return cells.containsKey(column);
    }

    /** Whether it states what a goal asks for in a part of it. */
    boolean isTarget(String otherGoal, String otherPart) {
        return has(SheetColumns.TARGET) && otherGoal.equals(goal) && otherPart.equals(part);
    }

    /** Whether a claim in it is about this: in the row of a target, it is about the whole goal. */
    boolean isAbout(@Nullable String otherGoal, @Nullable String otherPart) {
        return Objects.equals(goal, otherGoal) && Objects.equals(has(SheetColumns.TARGET) ? null : part, otherPart);
    }

    boolean isOfGoal() {
        return goal != null;
    }

    boolean countsFor(String id) {
        return id.equals(indicator);
    }

    /** The indicators that it names, in the order in which a reader takes note of them. */
    List<String> mentions() {
        List<String> mentions = new ArrayList<>();
        get(SheetColumns.INDICATOR).ifPresent(mentions::add);
        get(SheetColumns.WHOLE).ifPresent(mentions::add);
        return mentions;
    }

    @SuppressWarnings("unchecked")
    <T> Optional<T> get(Field<T> column) {
        return Optional.ofNullable((T) cells.get(column));
    }

    /** Whether a day in it is of a year that no sheet has. */
    boolean isEarly() {
        return cells.values().stream()
                .flatMap(value -> value instanceof Span span
                        ? span.first().or(span::last).stream()
                        : value instanceof LocalDate day ? Stream.of(day) : Stream.empty())
                .anyMatch(day -> day.getYear() < SheetColumns.FIRST_YEAR);
    }

    void write(Lines.Line line) {
        cells.forEach((column, value) -> put(line, column, value));
    }

    @SuppressWarnings("unchecked")
    private static <T> void put(Lines.Line line, Field<T> column, Object value) {
        line.put(column, (T) value);
    }
}
