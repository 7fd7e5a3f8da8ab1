package org.maalbar.csv.text;

import com.google.common.base.Throwables;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.csv.table.RawRow;

/** The records of a table, one after the other, however many cells each has. */
public final class Records {
    /** More than any cell may contain, and little enough for a small heap. */
    public static final int LONGEST_CELL = 1 << 20;

    private static final int MOST_CELLS = 16_384;

    private static final int LONGEST_RECORD = 4 * LONGEST_CELL;

    private final Cells cells = new Cells();
    private final CloseableIterator<RawRow> records;

    Records(Reader text, char separator) {
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_CELL)
                .build(cells, text)
                .iterator();
    }

    /** Lets some records be taken before anything is made of their cells; these are skipped. */
    void passOver(Predicate<CellBuffer> taken) {
        cells.taken = taken;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws BrokenTableException if no further record can be separated from the next
     * @throws IOException if the text cannot be read
     */
    @Nullable
    RawRow next() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a parser that gives up at the first fault found, known by where it stopped: its words are not for our users. */
    private BrokenTableException broken(CsvParseException e) {
        // The parser wraps whatever those throw who take a record: that says nothing about the table.
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (!(cause instanceof CsvParseException)) {
            Throwables.throwIfUnchecked(cause);
        }
        String said = String.valueOf(e.getMessage());
        if (cells.isTooMany()) {
            return brokenHere(
                    "too-many-cells",
                    "A record has more than " + MOST_CELLS + " cells",
                    "En række har mere end " + MOST_CELLS + " celler");
        } else if (cells.isTooLong()) {
            return brokenHere(
                    "record-too-long",
                    "A record has more than " + LONGEST_RECORD + " characters",
                    "En række har mere end " + LONGEST_RECORD + " tegn");
        } else if (said.startsWith("Unclosed")) {
            return brokenHere(
                    "unclosed-quote",
                    "The quote that begins in this cell is never closed",
                    "Anførselstegnet, som begynder i denne celle, bliver aldrig lukket");
        } else if (said.startsWith("Unexpected")) {
            return brokenHere(
                    "text-after-quote",
                    "Text follows the closing quote of this cell (a quote inside quotes is written twice)",
                    "Efter cellens afsluttende anførselstegn står mere tekst (inden for anførselstegn skrives de dobbelt)");
        }
        return brokenHere(
                "cell-too-long",
                "This cell has more than " + LONGEST_CELL + " characters, or its quote is never closed",
                "Denne celle har mere end " + LONGEST_CELL + " tegn, eller dens anførselstegn bliver aldrig lukket");
    }

    private BrokenTableException brokenHere(String code, String english, String danish) {
        return new BrokenTableException(
                code,
                cells.lineOfNext(),
                cells.number() + 1,
                english + "; nothing from here on was read",
                danish + "; herfra er intet læst");
    }

    /** Collects the cells of a record, and knows how far it came when the parser gives up. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<RawRow> {
        private final CellBuffer cells = new CellBuffer();
        private Predicate<CellBuffer> taken = none -> false;
        private boolean isTooLong;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.clear();
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            if (fieldIdx >= MOST_CELLS) {
                throw new CsvParseException("Too many cells");
            }
            isTooLong = len > LONGEST_RECORD - cells.size();
            if (isTooLong) {
                throw new CsvParseException("Too many characters");
            }
            cells.add(buf, offset, len);
        }

        @Override
        protected void handleEmpty() {
            cells.add(new char[0], 0, 0);
        }

        @Override
        protected @Nullable RawRow buildRecord() {
            return taken.test(cells) ? null : new RawRow(line(), cells.texts());
        }

        private int line() {
            return (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
        }

        int number() {
            return cells.count();
        }

        boolean isTooMany() {
            return cells.count() >= MOST_CELLS;
        }

        boolean isTooLong() {
            return isTooLong;
        }

        /** The line in which the next cell begins. */
        int lineOfNext() {
            return line() + cells.texts().stream().mapToInt(Cells::lineEnds).sum();
        }

        private static int lineEnds(String cell) {
            LineEnds ends = new LineEnds();
            ends.count(cell.toCharArray(), 0, cell.length());
            return ends.line() - 1;
        }
    }
}
