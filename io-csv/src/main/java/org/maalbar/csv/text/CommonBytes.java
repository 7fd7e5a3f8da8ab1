package org.maalbar.csv.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes what nearly all of a Danish table consists of: ASCII, eight bytes at a time, and letters such as "ø". The decoders of
 * the JDK go slowly from the first such letter on.
 */
public final class CommonBytes {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private final byte[] from;
    private final int end;
    private final char[] to;
    private final int room;
    private int at;
    private int next;

    private CommonBytes(ByteBuffer bytes, CharBuffer chars) {
        from = bytes.array();
        at = bytes.arrayOffset() + bytes.position();
        end = bytes.arrayOffset() + bytes.limit();
        to = chars.array();
        next = chars.arrayOffset() + chars.position();
        room = chars.arrayOffset() + chars.limit();
    }

    /** Decodes UTF-8 or windows-1252 up to what is not common, wrong or not yet whole, or has no room. */
    static void decode(Charset charset, ByteBuffer bytes, CharBuffer chars) {
        CommonBytes common = new CommonBytes(bytes, chars);
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        do {
            common.ascii();
        } while (isUtf8 ? common.letterInUtf8() : common.letterInWindows1252());
        bytes.position(common.at - bytes.arrayOffset());
        chars.position(common.next - chars.arrayOffset());
    }

    private void ascii() {
        int read = at;
        int written = next;
        int last = read + Math.min(end - read, room - written);
        while (last - read >= Long.BYTES && ((long) EIGHT_BYTES.get(from, read) & HIGHEST_BITS) == 0) {
            for (int each = 0; each < Long.BYTES; each++) {
                to[written + each] = (char) from[read + each];
            }
            read += Long.BYTES;
            written += Long.BYTES;
        }
        while (read < last && from[read] >= 0) {
            to[written++] = (char) from[read++];
        }
        at = read;
        next = written;
    }

    /** Reads a character of two bytes, if there is one and room for it; C0 and C1 begin none, as it would have a shorter form. */
    private boolean letterInUtf8() {
        if (next == room
                || end - at < 2
                || (from[at] & 0xE0) != 0xC0
                || (from[at] & 0x1E) == 0
                || (from[at + 1] & 0xC0) != 0x80) {
            return false;
        }
        to[next++] = (char) ((from[at] & 0x1F) << 6 | (from[at + 1] & 0x3F));
        at += 2;
        return true;
    }

    /** From A0 on, it is as Latin-1. */
    private boolean letterInWindows1252() {
        if (next == room || at == end || (from[at] & 0xFF) < 0xA0) {
            return false;
        }
        to[next++] = (char) (from[at++] & 0xFF);
        return true;
    }
}
