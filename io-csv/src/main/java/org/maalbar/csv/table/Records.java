package org.maalbar.csv.table;

import com.google.common.base.Throwables;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.text.BrokenTableException;
import org.maalbar.csv.text.LineEnds;

/** The records of a table, one after the other, however many cells each has. */
public final class Records {
    /** More than any cell may contain, and little enough for a small heap. */
    public static final int LONGEST_CELL = 1 << 20;

    private static final int MOST_CELLS = 16_384;

    private static final int LONGEST_RECORD = 4 * LONGEST_CELL;

    private final Cells cells = new Cells();
    private final CloseableIterator<Raw> records;
    private final Deque<Raw> ahead = new ArrayDeque<>();
    private @Nullable BrokenTableException end;

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

    /**
     * A record as it is.
     *
     * @param line the line in which it begins
     * @param cells what is in it
     */
    record Raw(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(Blank::is);
        }

        private int length() {
            return cells.stream().mapToInt(String::length).sum();
        }
    }

    /** Lets some records be taken before anything is made of their cells; these are skipped. */
    void passOver(Predicate<CellBuffer> taken) {
        cells.taken = taken;
    }

    /**
     * Some of the next records, which still come: fewer where the table ends or breaks, or where they are too long to be kept.
     *
     * @throws IOException if the text cannot be read
     */
    List<Raw> ahead(int most) throws IOException {
        try {
            int length = 0;
            while (end == null && ahead.size() < most && length < LONGEST_RECORD) {
                Raw raw = parsed();
                if (raw == null) {
                    break;
                }
                ahead.add(raw);
                length += raw.length();
            }
        } catch (BrokenTableException e) {
            end = e;
        }
        return List.copyOf(ahead);
    }

    /**
     * The next record, or null at the end.
     *
     * @throws BrokenTableException if no further record can be separated from the next
     * @throws IOException if the text cannot be read
     */
    @Nullable
    Raw next() throws IOException {
        Raw next = ahead.poll();
        if (next == null && end != null) {
            throw end;
        }
        return next == null ? parsed() : next;
    }

    private @Nullable Raw parsed() throws IOException {
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
        int line = cells.lineOfNext();
        int column = cells.number() + 1;
        if (cells.isTooMany()) {
            return new BrokenTableException(
                    "too-many-cells",
                    line,
                    column,
                    "A record has more than " + MOST_CELLS + " cells; nothing from here on was read",
                    "En række har mere end " + MOST_CELLS + " celler; herfra er intet læst");
        } else if (cells.isTooLong()) {
            return new BrokenTableException(
                    "record-too-long",
                    line,
                    column,
                    "A record has more than " + LONGEST_RECORD + " characters; nothing from here on was read",
                    "En række har mere end " + LONGEST_RECORD + " tegn; herfra er intet læst");
        } else if (said.startsWith("Unclosed")) {
            return new BrokenTableException(
                    "unclosed-quote",
                    line,
                    column,
                    "The quote that begins in this cell is never closed; nothing from here on was read",
                    "Anførselstegnet, som begynder i denne celle, bliver aldrig lukket; herfra er intet læst");
        } else if (said.startsWith("Unexpected")) {
            return new BrokenTableException(
                    "text-after-quote",
                    line,
                    column,
                    "Text follows the closing quote of this cell (a quote inside quotes is written twice); nothing from here on was read",
                    "Efter cellens afsluttende anførselstegn står mere tekst (inden for anførselstegn skrives de dobbelt); herfra er intet læst");
        }
        return new BrokenTableException(
                "cell-too-long",
                line,
                column,
                "This cell has more than " + LONGEST_CELL
                        + " characters, or its quote is never closed; nothing from here on was read",
                "Denne celle har mere end " + LONGEST_CELL
                        + " tegn, eller dens anførselstegn bliver aldrig lukket; herfra er intet læst");
    }

    /** Collects the cells of a record, and knows how far it came when the parser gives up. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<Raw> {
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
        protected @Nullable Raw buildRecord() {
            return taken.test(cells) ? null : new Raw(line(), cells.texts());
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
