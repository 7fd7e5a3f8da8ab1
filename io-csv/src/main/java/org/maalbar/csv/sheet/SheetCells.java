package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.PartWriter;
import org.maalbar.csv.cell.Measured;
import org.maalbar.quantity.Figure;

/** Cells of a row of a sheet, as a recipe fills them; what a sheet has no column for is left out. */
public final class SheetCells implements PartWriter {
    private final Map<Field<?>, Field<?>> columns;
    private final UnaryOperator<List<String>> names;
    private final Map<Field<?>, Object> cells = new HashMap<>();

    /**
     * Empty cells.
     *
     * @param columns the column of each field
     * @param names gives the names of organisations by their ids
     */
    SheetCells(Map<Field<?>, Field<?>> columns, UnaryOperator<List<String>> names) {
        this.columns = columns;
        this.names = names;
    }

    @Override
    public <T> SheetCells put(Field<T> field, T value) {
        Field<?> column = columns.get(field);
        if (column != null) {
            cells.put(column, of(field.form(), value));
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private Object of(Form<?> form, Object value) {
        return switch (form.kind()) {
            case FIGURE -> Measured.of((Figure) value);
            case IDS -> names.apply((List<String>) value);
            default -> value;
        };
    }

    /** Puts what the fields of the part do not say by themselves. */
    <T> SheetCells with(Field<T> column, T value) {
        cells.put(column, value);
        return this;
    }

    /** Leaves a cell empty that would say what is usual. */
    <T> SheetCells without(Field<T> column, T usual) {
        cells.remove(column, usual);
        return this;
    }

    /** What is in each column. */
    Map<Field<?>, Object> cells() {
        return cells;
    }
}
