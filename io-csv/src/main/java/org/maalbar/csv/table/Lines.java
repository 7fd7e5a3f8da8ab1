package org.maalbar.csv.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.FigureBounds;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.PartWriter;
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.cell.Notation;

/** A table that is to be written: its rows, one after the other, in one notation. */
public final class Lines {
    private final PartType type;
    private final Notation notation;
    private final List<Line> lines = new ArrayList<>();

    public Lines(PartType type, Notation notation) {
        this.type = type;
        this.notation = notation;
    }

    /** Begins the next row. */
    public Line line() {
        Line line = new Line();
        lines.add(line);
        return line;
    }

    /** The cells of the header and of every row. */
    public List<List<String>> rows() {
        return rows(columns(), this::written);
    }

    /** The same beside a descriptor, which says of which columns the cells are ids, and with what programs of others compute with. */
    public List<List<String>> describedRows() {
        return rows(allColumns(), this::described);
    }

    /** The same without the columns that are empty, unless every row must have them. */
    public List<List<String>> rowsOfFilledColumns() {
        return rows(filledColumns(), this::written);
    }

    /** The columns that are not empty, and those that every row must have. */
    public List<Field<?>> filledColumns() {
        return type.columns().stream()
                .filter(column -> !FigureBounds.FIELDS.contains(column))
                .filter(column ->
                        column.isRequiredInTables() || lines.stream().anyMatch(line -> line.values.containsKey(column)))
                .toList();
    }

    /** All columns. */
    public List<Field<?>> allColumns() {
        return type.columns();
    }

    /**
     * All columns but those that only programs need, as whoever changes a figure would have to change them, too, and those of
     * questions, which only drafts have.
     */
    public List<Field<?>> columns() {
        return type.columns().stream()
                .filter(column -> !FigureBounds.FIELDS.contains(column) && !Questions.COLUMNS.contains(column))
                .toList();
    }

    /** What is in the cells of every row, as far as something is. */
    public List<Map<Field<?>, Object>> values() {
        return lines.stream().map(line -> line.values).toList();
    }

    private <T> String written(Field<T> column, T value) {
        return Cells.written(column, value, notation);
    }

    private <T> String described(Field<T> column, T value) {
        return Cells.described(column, value, notation);
    }

    /** How a value is written in a cell of its column. */
    private interface Writing {
        <T> String cell(Field<T> column, T value);
    }

    private List<List<String>> rows(List<Field<?>> columns, Writing writing) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                columns.stream().map(column -> column.name(notation.language())).toList());
        for (Line line : lines) {
            rows.add(columns.stream().map(column -> line.cell(column, writing)).toList());
        }
        return rows;
    }

    /** One row; what is not put into it stays empty. */
    public final class Line implements PartWriter {
        private final Map<Field<?>, Object> values = new HashMap<>();

        @Override
        public <T> Line put(Field<T> field, T value) {
            values.put(field, value);
            return this;
        }

        @SuppressWarnings("unchecked")
        private <T> String cell(Field<T> column, Writing writing) {
            Object value = values.get(column);
            return value == null ? "" : writing.cell(column, (T) value);
        }
    }
}
