package org.maalbar.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/** Characters of one or two bytes, all that a Danish table usually has: the decoder of the JDK is slow after the first of two. */
final class ShortUtf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private ShortUtf8() {}

    /** Decodes up to the first character that is longer, wrong or not yet whole, or for which there is no room. */
    static void decode(ByteBuffer bytes, CharBuffer chars) {
        byte[] from = bytes.array();
        char[] to = chars.array();
        int at = bytes.arrayOffset() + bytes.position();
        int end = bytes.arrayOffset() + bytes.limit();
        int next = chars.arrayOffset() + chars.position();
        int room = chars.arrayOffset() + chars.limit();
        while (at < end && next < room) {
            while (end - at >= Long.BYTES && room - next >= Long.BYTES && isAscii(from, at)) {
                for (int each = 0; each < Long.BYTES; each++) {
                    to[next + each] = (char) from[at + each];
                }
                at += Long.BYTES;
                next += Long.BYTES;
            }
            if (at == end || next == room) {
                break;
            }
            byte first = from[at];
            if (first >= 0) {
                to[next++] = (char) first;
                at++;
            } else if (isFirstOfTwo(first) && at + 1 < end && isContinuation(from[at + 1])) {
                to[next++] = (char) ((first & 0x1F) << 6 | (from[at + 1] & 0x3F));
                at += 2;
            } else {
                break;
            }
        }
        bytes.position(at - bytes.arrayOffset());
        chars.position(next - chars.arrayOffset());
    }

    private static boolean isAscii(byte[] eight, int at) {
        return ((long) EIGHT_BYTES.get(eight, at) & HIGHEST_BITS) == 0;
    }

    /** C0 and C1 are not: what they begin has a shorter form. */
    private static boolean isFirstOfTwo(byte value) {
        return (value & 0xE0) == 0xC0 && (value & 0x1E) != 0;
    }

    private static boolean isContinuation(byte value) {
        return (value & 0xC0) == 0x80;
    }
}
