package org.maalbar.xlsx.archive;

import java.nio.ByteBuffer;

/** The sizes of a part that some programs write in eight bytes, even where four were enough. */
final class Zip64Extra {
    private static final int ID = 1;
    private static final long ELSEWHERE = 0xFFFF_FFFFL;

    private final ByteBuffer bytes;
    private int at;
    private int end;

    /** Looks for it between two places. */
    Zip64Extra(ByteBuffer bytes, int from, int to) {
        this.bytes = bytes;
        int field = from;
        while (field + 4 <= to) {
            int length = bytes.getShort(field + 2) & 0xFFFF;
            if (bytes.getShort(field) == ID) {
                at = field + 4;
                end = Math.min(to, at + length);
                return;
            }
            field += 4 + length;
        }
    }

    /** A size as it was stated, or the next one here if that is elsewhere. */
    long of(long stated) {
        if (stated != ELSEWHERE || at + Long.BYTES > end) {
            return stated;
        }
        long size = bytes.getLong(at);
        at += Long.BYTES;
        return size;
    }
}
