package org.maalbar.csv.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.cell.Notation;
import org.maalbar.problem.Problem;

/** Reads the rows of one table. */
final class RowReader {
    private final Header header;
    private final Notation notation;
    private final List<Column> ofQuestions = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final @Nullable Questions questions;

    RowReader(Header header, Notation notation) {
        this.header = header;
        this.notation = notation;
        for (Field<?> field : header.columns()) {
            (Questions.COLUMNS.contains(field) ? ofQuestions : columns)
                    .add(new Column(field, Objects.requireNonNull(header.position(field))));
        }
        this.questions = ofQuestions.isEmpty() ? null : new Questions(header);
    }

    /**
     * Reads every cell; the row knows what is wrong with them.
     *
     * @param record the number of the row among those that were read, from 1
     */
    Row read(RawRow raw, int record) {
        Row row = new Row(header, notation, raw.number(), record);
        if (questions == null) {
            for (Column column : columns) {
                read(raw, column, row);
            }
            return row;
        }
        ofQuestions.forEach(column -> read(raw, column, row));
        Field<?> replaced = questions.replaced(row);
        columns.stream().filter(column -> !column.field.equals(replaced)).forEach(column -> read(raw, column, row));
        questions.settle(row);
        return row;
    }

    private static void read(RawRow raw, Column column, Row row) {
        Optional<Problem> error = raw.error(column.position);
        if (error.isPresent()) {
            row.reject(column.field, error.get());
            row.loseMeaning(column.field);
            return;
        }
        String written = column.position < raw.cells().size() ? raw.cells().get(column.position) : "";
        row.read(column.field, column.position, written, column);
    }

    /** A column, and what some of its cells mean. */
    final class Column {
        private static final int LONGEST = 100;

        private final Field<?> field;
        private final int position;
        private final Remembered<String, Object> meanings = new Remembered<>();

        private Column(Field<?> field, int position) {
            this.field = field;
            this.position = position;
        }

        /**
         * What a cell means that is not blank.
         *
         * @throws IllegalArgumentException if it means nothing
         */
        Object meaning(String written) {
            // No two rows have the same of what is unique.
            return written.length() > LONGEST || field.isUnique() ? found(written) : meanings.of(written, this::found);
        }

        private Object found(String written) {
            return Cells.meaning(field, written, notation);
        }
    }
}
