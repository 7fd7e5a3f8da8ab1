package org.maalbar.csv.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Remembers the last bytes of a zip archive that is read from its start: they say how many files there are in it. Without them
 * it is not seen that an archive was cut off between two files, since whatever is no file looks like the end.
 */
public final class ZipEnd extends FilterInputStream {
    private static final int SIGNATURE = 0x06054B50;
    private static final int LENGTH = 22;
    private static final int ENTRIES = 10;
    private static final int COMMENT = 20;

    /** As many, or more, or as another record says. */
    private static final int MOST_ENTRIES = 0xFFFF;

    /** As many as the end takes with the longest comment. */
    private static final int MOST = LENGTH + 0xFFFF;

    private final byte[] last = new byte[2 * MOST];
    private int count;

    public ZipEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        // Less than there is room for, so that nothing is missed.
        int read = in.read(target, offset, Math.min(length, MOST));
        if (read > 0) {
            remember(target, offset, read);
        }
        return read;
    }

    private void remember(byte[] bytes, int offset, int length) {
        if (count + length > last.length) {
            int kept = Math.min(count, MOST);
            System.arraycopy(last, count - kept, last, 0, kept);
            count = kept;
        }
        System.arraycopy(bytes, offset, last, count, length);
        count += length;
    }

    @Override
    public long skip(long length) throws IOException {
        return length <= 0 ? 0 : Math.max(read(new byte[(int) Math.min(length, MOST)]), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads on to the end; returns whether it is that of an archive with so many files. */
    public boolean isOf(int entries) throws IOException {
        transferTo(OutputStream.nullOutputStream());
        ByteBuffer end = ByteBuffer.wrap(last, 0, count).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = count - LENGTH; at >= 0; at--) {
            if (end.getInt(at) == SIGNATURE && count - at - LENGTH == (end.getShort(at + COMMENT) & 0xFFFF)) {
                int stated = end.getShort(at + ENTRIES) & MOST_ENTRIES;
                return stated == entries || stated == MOST_ENTRIES;
            }
        }
        return false;
    }
}
