package org.maalbar.csv.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.maalbar.csv.cell.Blank;

/** Writes rows of cells as CSV. */
public final class CsvText {
    /** Readers take spaces at an edge for nothing where no quotes keep them. */
    private static final QuoteStrategy EDGES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return Blank.trimmed(value).length() < value.length();
        }
    };

    /** For a single column, a reader cannot know what would separate it from another. */
    private static final QuoteStrategy ANY_SEPARATOR = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return EDGES.quoteValue(line, cell, value) || value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
        }
    };

    private CsvText() {}

    /** The text of a table, the first row of which is its header. */
    public static String of(List<List<String>> rows, CsvFormat format) {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder()
                .fieldSeparator(format.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(rows.get(0).size() == 1 ? ANY_SEPARATOR : EDGES);
        try (CsvWriter csv = builder.build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
