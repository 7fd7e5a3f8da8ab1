package org.maalbar.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table that is to be written: its rows, one after the other, in one dialect. */
final class Lines {
    /** Of a single column, a reader cannot tell what would separate it from another. */
    private static final QuoteStrategy ANY_SEPARATOR = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
        }
    };

    private final Table table;
    private final Dialect dialect;
    private final List<Line> lines = new ArrayList<>();

    Lines(Table table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** Begins the next row. */
    Line line() {
        Line line = new Line();
        lines.add(line);
        return line;
    }

    Table table() {
        return table;
    }

    /** The whole table. */
    String text() {
        return text(table.columns());
    }

    /** The table without the columns that nothing stands in, unless every record must have them. */
    String textOfFilledColumns() {
        return text(table.columns().stream()
                .filter(column ->
                        column.isRequired() || lines.stream().anyMatch(line -> line.cells.containsKey(column)))
                .toList());
    }

    private String text(List<Column<?>> columns) {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder =
                CsvWriter.builder().fieldSeparator(dialect.separator()).lineDelimiter(LineDelimiter.CRLF);
        if (columns.size() == 1) {
            builder.quoteStrategy(ANY_SEPARATOR);
        }
        try (CsvWriter csv = builder.build(text)) {
            csv.writeRecord(columns.stream()
                    .map(column -> column.name(dialect.language()))
                    .toList());
            for (Line line : lines) {
                csv.writeRecord(columns.stream()
                        .map(column -> line.cells.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One row; what is not put into it stays empty. */
    final class Line {
        private final Map<Column<?>, String> cells = new HashMap<>();

        /**
         * Puts a value into its cell.
         *
         * @throws IllegalArgumentException if it cannot be written in the dialect
         */
        <T> Line put(Column<T> column, T value) {
            cells.put(column, column.written(value, dialect));
            return this;
        }

        /** Puts a list into its cell, if there is anything in it. */
        <T> Line putAll(Column<List<T>> column, List<T> values) {
            return values.isEmpty() ? this : put(column, values);
        }

        <T> Line put(Column<T> column, Optional<T> value) {
            value.ifPresent(it -> put(column, it));
            return this;
        }
    }
}
