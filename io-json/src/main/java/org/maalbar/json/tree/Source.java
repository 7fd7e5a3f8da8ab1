package org.maalbar.json.tree;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes or characters of a document, which know their lines and columns. A column counts UTF-16 units, from 1. */
final class Source {
    private final byte[] bytes;
    private final @Nullable String text;
    private int at;
    private int line = 1;
    private int column = 1;

    /** UTF-8. */
    Source(byte[] bytes) {
        this.bytes = bytes;
        this.text = null;
    }

    Source(String text) {
        this.bytes = new byte[0];
        this.text = text;
    }

    /** Goes on to an offset that is not before the last one. */
    void goTo(int offset) {
        int end = Math.min(offset, length());
        while (at < end) {
            step(unit(at), at + 1 < length() ? unit(at + 1) : 0);
            at++;
        }
    }

    private void step(int unit, int next) {
        if (unit == '\n' || (unit == '\r' && next != '\n')) {
            line++;
            column = 1;
        } else if (text != null || (unit & 0xC0) != 0x80) {
            // A character of four bytes is two units of UTF-16.
            column += text == null && unit >= 0xF0 ? 2 : 1;
        }
    }

    private int unit(int index) {
        return text == null ? bytes[index] & 0xFF : text.charAt(index);
    }

    private int length() {
        return text == null ? bytes.length : text.length();
    }

    /** The first offset from one on at which there is anything but white space; -1 if there is none. */
    int afterSpace(int offset) {
        for (int index = offset; index < length(); index++) {
            int unit = unit(index);
            if (unit != ' ' && unit != '\t' && unit != '\r' && unit != '\n') {
                return index;
            }
        }
        return -1;
    }

    /** All of it. */
    String text() {
        return text == null ? new String(bytes, StandardCharsets.UTF_8) : text;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
