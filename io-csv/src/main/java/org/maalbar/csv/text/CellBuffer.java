package org.maalbar.csv.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The characters of one record, which make room for those of the next one: of millions of cells few need to become text. */
public final class CellBuffer {
    private static final int MOST_DIGITS = 18;

    private char[] chars = new char[1 << 10];
    private int[] ends = new int[1 << 5];
    private int count;

    void clear() {
        count = 0;
    }

    void add(char[] from, int offset, int length) {
        int start = size();
        if (chars.length - start < length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(from, offset, chars, start, length);
        ends[count++] = start + length;
    }

    /** How many cells there are. */
    public int count() {
        return count;
    }

    /** How many characters there are in all cells. */
    int size() {
        return count == 0 ? 0 : ends[count - 1];
    }

    public int length(int cell) {
        return ends[cell] - start(cell);
    }

    private int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    public char charAt(int cell, int at) {
        return chars[start(cell) + at];
    }

    public String text(int cell) {
        return new String(chars, start(cell), length(cell));
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>(count);
        for (int cell = 0; cell < count; cell++) {
            texts.add(text(cell));
        }
        return texts;
    }

    /** The number that a cell consists of, if that is digits alone and not too many of them; else -1. */
    public long wholeNumber(int cell) {
        int start = start(cell);
        int end = ends[cell];
        if (start == end || end - start > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int at = start; at < end; at++) {
            int digit = chars[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Adds a cell to a key. */
    public void addTo(CellKey key, int cell) {
        key.add(chars, start(cell), ends[cell]);
    }
}
