package org.maalbar.csv.table;

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
import org.maalbar.csv.cell.Cells;
import org.maalbar.csv.text.Notation;

/** A table that is to be written: its rows, one after the other, in one dialect. */
public final class Lines {
    /** For a single column, a reader cannot know what would separate it from another. */
    private static final QuoteStrategy ANY_SEPARATOR = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
        }
    };

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

    PartType type() {
        return type;
    }

    /** The whole type. */
    public String text() {
        return text(type.columns());
    }

    /** The table without the columns that are empty, unless every record must have them. */
    public String textOfFilledColumns() {
        return text(type.columns().stream()
                .filter(column ->
                        column.isRequiredInTables() || lines.stream().anyMatch(line -> line.cells.containsKey(column)))
                .toList());
    }

    private String text(List<Field<?>> columns) {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder =
                CsvWriter.builder().fieldSeparator(notation.separator()).lineDelimiter(LineDelimiter.CRLF);
        if (columns.size() == 1) {
            builder.quoteStrategy(ANY_SEPARATOR);
        }
        try (CsvWriter csv = builder.build(text)) {
            csv.writeRecord(columns.stream()
                    .map(column -> column.name(notation.language()))
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
    public final class Line implements PartWriter {
        private final Map<Field<?>, String> cells = new HashMap<>();

        @Override
        public <T> Line put(Field<T> field, T value) {
            cells.put(field, Cells.written(field, value, notation));
            return this;
        }
    }
}
