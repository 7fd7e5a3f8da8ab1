package org.maalbar.json.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8. Nearly all of a document is ASCII, which is looked at eight bytes at a time. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    static boolean isWellFormed(byte[] bytes, int start) {
        int at = afterAscii(bytes, start);
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && bytes[end] < 0) {
                end++;
            }
            if (!com.google.common.base.Utf8.isWellFormed(bytes, at, end - at)) {
                return false;
            }
            at = afterAscii(bytes, end);
        }
        return true;
    }

    private static int afterAscii(byte[] bytes, int start) {
        int at = start;
        while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & BEYOND_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
