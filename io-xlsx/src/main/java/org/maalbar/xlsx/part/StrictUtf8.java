package org.maalbar.xlsx.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.xlsx.archive.Broken;

/**
 * Bytes in UTF-8. The reader of XML (Aalto 1.4.0) rejects what lacks a byte, but not what UTF-8 may not express: characters in more bytes
 * than they need, halves of a surrogate pair, and what is beyond the last character. They are damage, and nothing is made of them.
 */
final class StrictUtf8 extends FilterInputStream {
    private static final int LAST_LEAD = 0xF4;

    /** A bit in each of eight bytes that ASCII has not: most are looked at together. */
    private static final long NO_ASCII = 0x8080808080808080L;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** The byte before, or any of ASCII. */
    private int before;

    StrictUtf8(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        int end = offset + read;
        for (int at = offset; at < end; ) {
            int ascii = asciiFrom(target, at, end);
            if (ascii > at) {
                at = ascii;
                before = 0;
            } else {
                check(target[at] & 0xFF);
                before = target[at];
                at++;
            }
        }
        return read;
    }

    /** Up to where ASCII alone comes, eight bytes at a time. */
    private static int asciiFrom(byte[] bytes, int from, int end) {
        int at = from;
        while (at <= end - Long.BYTES && ((long) EIGHT.get(bytes, at) & NO_ASCII) == 0) {
            at += Long.BYTES;
        }
        return at;
    }

    /** Checks a byte. Which ones go together otherwise, the reader of XML knows. */
    private void check(int next) throws BrokenTableException {
        boolean isWrong = next == 0xC0
                || next == 0xC1
                || next > LAST_LEAD
                || switch (before & 0xFF) {
                    case 0xE0 -> next >= 0x80 && next < 0xA0;
                    case 0xED -> next >= 0xA0;
                    case 0xF0 -> next >= 0x80 && next < 0x90;
                    case LAST_LEAD -> next >= 0x90;
                    default -> false;
                };
        if (isWrong) {
            throw Broken.damaged();
        }
    }
}
