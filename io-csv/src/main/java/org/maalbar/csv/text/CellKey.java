package org.maalbar.csv.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Some cells as they are written, to look up what others that are written just so came to. Not to be changed in a map. */
public final class CellKey {
    private char[] chars = new char[1 << 7];
    private int length;
    private int hash;

    /** Begins anew, with something to distinguish keys of the same cells. */
    public void clear(int kind) {
        length = 0;
        hash = 0;
        add((char) kind);
    }

    /** Adds a cell and where it ends, so that two cells are never taken for one. */
    void add(char[] from, int start, int end) {
        int more = end - start;
        if (chars.length - length < more + 2) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more + 2));
        }
        System.arraycopy(from, start, chars, length, more);
        length += more;
        add((char) more);
        add((char) (more >>> Character.SIZE));
        for (int at = start; at < end; at++) {
            hash = hash * 31 + from[at];
        }
    }

    private void add(char character) {
        chars[length++] = character;
        hash = hash * 31 + character;
    }

    public int length() {
        return length;
    }

    public CellKey copy() {
        CellKey copy = new CellKey();
        copy.chars = Arrays.copyOf(chars, length);
        copy.length = length;
        copy.hash = hash;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellKey that
                && hash == that.hash
                && Arrays.equals(chars, 0, length, that.chars, 0, that.length);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
