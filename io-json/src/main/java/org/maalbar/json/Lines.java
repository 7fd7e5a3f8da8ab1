package org.maalbar.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines by its bytes, so that a malformed character spoils no other line. Asks the stream for more only
 * when the line at hand needs it, and holds never more of a line than the limit.
 */
final class Lines {
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int most;

    /** One byte more than a line may have, because that may be the carriage return before its end. */
    private final int room;

    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    Lines(InputStream in, int most) {
        this.in = in;
        // No array is longer.
        this.most = Math.min(most, Integer.MAX_VALUE - 9);
        this.room = this.most + 1;
    }

    /** The next line, or null behind the last. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        byte[] bytes = NOTHING;
        long length = 0;
        do {
            int end = lineFeed();
            int held = (int) Math.min(length, room);
            int more = Math.min(end - from, room - held);
            bytes = appended(bytes, held, more);
            length += end - from;
            from = end;
        } while (from == to && fill());
        if (from < to) {
            from++;
        }
        return line(bytes, length);
    }

    private boolean fill() throws IOException {
        while (from == to) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            from = 0;
            to = read;
        }
        return true;
    }

    private int lineFeed() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** What was held and more from the buffer, in an array that grows by half at a time. */
    private byte[] appended(byte[] bytes, int held, int more) {
        int needed = held + more;
        byte[] grown = needed <= bytes.length
                ? bytes
                : Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(room, bytes.length * 3L / 2)));
        System.arraycopy(buffer, from, grown, held, more);
        return grown;
    }

    private Line line(byte[] bytes, long length) {
        boolean isEnded = length > 0 && length <= room && bytes[(int) length - 1] == '\r';
        long content = isEnded ? length - 1 : length;
        return content > most ? new Line(NOTHING, 0, true) : new Line(bytes, (int) content, false);
    }

    /**
     * A line without its end.
     *
     * @param bytes begins with the line
     * @param length how many of the bytes are the line's
     * @param isTooLong whether it was passed over
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and gone before the next
    record Line(byte[] bytes, int length, boolean isTooLong) {

        boolean startsWith(byte[] start) {
            return length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
        }
    }
}
