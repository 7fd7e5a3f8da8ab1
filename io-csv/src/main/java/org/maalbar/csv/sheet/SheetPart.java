package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.PartWriter;
import org.maalbar.csv.cell.Measured;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.RowPart;

/** A part of a programme in a sheet, where its fields are in columns of other names, or are as usual where a cell is empty. */
final class SheetPart implements RowPart, PartWriter {
    private final @Nullable Row row;
    private final Field<?> column;
    private final Map<Field<?>, Object> values = new HashMap<>();
    private final Map<Field<?>, Origin> origins = new HashMap<>();
    private final Map<PartType, List<SheetPart>> parts = new HashMap<>();
    private final Set<Field<?>> faulty = new HashSet<>();

    /**
     * A part of which no field is known.
     *
     * @param row the first row that mentions it; null if none is to blame for it
     * @param column the column in which it is reported what is wrong with it
     */
    SheetPart(@Nullable Row row, Field<?> column) {
        this.row = row;
        this.column = column;
    }

    /** Puts what is usual, or follows from other cells. */
    @Override
    public <T> SheetPart put(Field<T> field, T value) {
        values.put(field, value);
        return this;
    }

    /** Puts what cells of its row mean, as far as there is anything in them. */
    SheetPart putAll(Map<Field<?>, Field<?>> columns) {
        columns.forEach((field, from) -> put(field, from, row()));
        return this;
    }

    /** Puts what was said in columns, as far as anything was. */
    SheetPart putAll(Map<Field<?>, Field<?>> columns, StatedCells said) {
        columns.forEach((field, from) -> {
            origins.put(field, new Origin(said.rowOf(from), from));
            said.get(from).ifPresent(value -> putMeaning(field, value));
        });
        return this;
    }

    /** Puts what a cell means, if there is anything in it. */
    SheetPart put(Field<?> field, Field<?> from, Row of) {
        origins.put(field, new Origin(of, from));
        of.get(from).ifPresent(value -> putMeaning(field, value));
        return this;
    }

    private void putMeaning(Field<?> field, Object value) {
        values.put(field, value instanceof Measured it ? it.figure() : value);
    }

    /** Leaves out fields that mean nothing alone. */
    SheetPart without(Field<?>... fields) {
        values.keySet().removeAll(List.of(fields));
        return this;
    }

    SheetPart putAll(PartType type, List<SheetPart> all) {
        parts.put(type, all);
        return this;
    }

    /** Takes note that a rejected row may have said more of a field. */
    void setFaulty(Field<?> field) {
        faulty.add(field);
    }

    /** The first row that mentions it. */
    Row row() {
        return Objects.requireNonNull(row);
    }

    /** All that it says, to be compared. */
    Object content() {
        return List.of(
                values,
                parts.values().stream()
                        .flatMap(List::stream)
                        .map(SheetPart::content)
                        .toList());
    }

    @Override
    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T found(Field<T> field) {
        return (T) values.get(field);
    }

    @Override
    public List<SheetPart> parts(PartType type) {
        return parts.getOrDefault(type, List.of());
    }

    @Override
    public boolean isWhole(PartType type) {
        return true;
    }

    @Override
    public void missing(Field<?> field) {
        faulty.add(field);
        origin(field).ifPresent(at -> at.row().missing(at.field()));
    }

    @Override
    public void reject(Field<?> field, String code, String english, String danish, Field<?>... others) {
        faulty.add(field);
        origin(field).ifPresent(at -> at.row().reject(at.field(), code, english, danish));
    }

    private Optional<Origin> origin(Field<?> field) {
        return Optional.ofNullable(origins.getOrDefault(field, origin("")));
    }

    @Override
    public boolean isFaulty() {
        return !faulty.isEmpty();
    }

    @Override
    public boolean isFaulty(Field<?> field) {
        return faulty.contains(field);
    }

    @Override
    public @Nullable Origin origin(String pointer) {
        if (parts.containsKey(ConditionRecipe.TYPE)) {
            SheetPart found =
                    (SheetPart) CompositionRecipe.fieldOf(this, pointer).part();
            return found == this ? own() : found.origin("");
        }
        return pointer.startsWith("/baseline") ? origins.getOrDefault(IndicatorRecipe.BASELINE, own()) : own();
    }

    private @Nullable Origin own() {
        return row == null ? null : new Origin(row, column);
    }
}
