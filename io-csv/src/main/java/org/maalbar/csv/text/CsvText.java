package org.maalbar.csv.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows of cells as CSV. */
public final class CsvText {
    /** For a single column, a reader cannot know what would separate it from another. */
    private static final QuoteStrategy ANY_SEPARATOR = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return value.indexOf(';') >= 0 || value.indexOf(',') >= 0;
        }
    };

    private CsvText() {}

    /** The text of a table, the first row of which is its header. */
    public static String of(List<List<String>> rows, CsvFormat format) {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder =
                CsvWriter.builder().fieldSeparator(format.separator()).lineDelimiter(LineDelimiter.CRLF);
        if (rows.get(0).size() == 1) {
            builder.quoteStrategy(ANY_SEPARATOR);
        }
        try (CsvWriter csv = builder.build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
