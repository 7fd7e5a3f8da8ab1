package org.maalbar.csv.sheet.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.PartWriter;
import org.maalbar.csv.cell.Measured;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;

/** Cells of a row of a sheet, as a recipe fills them; what a sheet has no column for is left out. */
final class SheetCells implements PartWriter {
    private final Map<Field<?>, Field<?>> columns;
    private final UnaryOperator<List<String>> names;
    private final boolean isPercent;
    private final Map<Field<?>, Object> cells = new HashMap<>();

    private SheetCells(Map<Field<?>, Field<?>> columns, UnaryOperator<List<String>> names, boolean isPercent) {
        this.columns = columns;
        this.names = names;
        this.isPercent = isPercent;
    }

    /**
     * What is in each column.
     *
     * @param columns the column of each field
     * @param names gives the names of organisations by their ids
     * @param recipe fills the cells
     */
    static Map<Field<?>, Object> of(
            Map<Field<?>, Field<?>> columns, UnaryOperator<List<String>> names, Consumer<PartWriter> recipe) {
        return cells(new SheetCells(columns, names, false), recipe);
    }

    /** What is in each column of an indicator or its figures, which have a per cent sign if they are percentages. */
    static Map<Field<?>, Object> of(Indicator indicator, Map<Field<?>, Field<?>> columns, Consumer<PartWriter> recipe) {
        return cells(new SheetCells(columns, UnaryOperator.identity(), indicator.domain() == Domain.PERCENT), recipe);
    }

    private static Map<Field<?>, Object> cells(SheetCells cells, Consumer<PartWriter> recipe) {
        recipe.accept(cells);
        return cells.cells;
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
            case FIGURE -> new Measured((Figure) value, isPercent, false, null);
            case IDS -> names.apply((List<String>) value);
            default -> value;
        };
    }
}
