package org.maalbar.csv.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a source, some of which may be looked at before they come. */
final class RowsAhead {
    /** How many characters may be kept, little enough for a small heap. */
    private static final int MOST_CHARACTERS = 1 << 22;

    private final RowSource source;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private @Nullable BrokenTableException end;

    RowsAhead(RowSource source) {
        this.source = source;
    }

    /**
     * Some of the next rows, which still come: fewer where the table ends or breaks, or where they are too long to be kept.
     *
     * @throws IOException if the source cannot be read
     */
    List<RawRow> ahead(int most) throws IOException {
        try {
            int length = 0;
            while (end == null && ahead.size() < most && length < MOST_CHARACTERS) {
                RawRow row = source.next();
                if (row == null) {
                    break;
                }
                ahead.add(row);
                length += row.length();
            }
        } catch (BrokenTableException e) {
            end = e;
        }
        return List.copyOf(ahead);
    }

    /**
     * The next row, or null at the end.
     *
     * @throws BrokenTableException if no further row can be read
     * @throws IOException if the source cannot be read
     */
    @Nullable
    RawRow next() throws IOException {
        RawRow next = ahead.poll();
        if (next == null && end != null) {
            throw end;
        }
        return next == null ? source.next() : next;
    }
}
