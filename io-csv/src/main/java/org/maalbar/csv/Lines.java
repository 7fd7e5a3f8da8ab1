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
import org.maalbar.base.field.Field;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.PartWriter;

/** A table that is to be written: its rows, one after the other, in one dialect. */
final class Lines {
    /** Of a single column, a reader cannot tell what would separate it from another. */
    private static final QuoteStrategy ANY_SEPARATOR = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
        }
    };

    private final PartType type;
    private final Dialect dialect;
    private final List<Line> lines = new ArrayList<>();

    Lines(PartType type, Dialect dialect) {
        this.type = type;
        this.dialect = dialect;
    }

    /** Begins the next row. */
    Line line() {
        Line line = new Line();
        lines.add(line);
        return line;
    }

    PartType type() {
        return type;
    }

    /** The whole type. */
    String text() {
        return text(type.columns());
    }

    /** The table without the columns that nothing stands in, unless every record must have them. */
    String textOfFilledColumns() {
        return text(type.columns().stream()
                .filter(column ->
                        column.isRequiredInTables() || lines.stream().anyMatch(line -> line.cells.containsKey(column)))
                .toList());
    }

    private String text(List<Field<?>> columns) {
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
    final class Line implements PartWriter {
        private final Map<Field<?>, String> cells = new HashMap<>();

        @Override
        public <T> Line put(Field<T> field, T value) {
            cells.put(field, Cells.written(field, value, dialect));
            return this;
        }
    }
}
