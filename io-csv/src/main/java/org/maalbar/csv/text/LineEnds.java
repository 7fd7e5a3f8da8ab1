package org.maalbar.csv.text;

/** Counts line ends: CR, LF, and CR LF as one. */
public final class LineEnds {
    private long count;
    private boolean wasReturn;

    /** The line after the ends counted so far, from 1. */
    public int line() {
        return (int) Math.min(count + 1, Integer.MAX_VALUE);
    }

    /** Counts on. */
    public void count(char[] chars, int from, int to) {
        int ends = 0;
        int lastReturn = wasReturn ? from - 1 : from - 2;
        for (int at = from; at < to; at++) {
            char character = chars[at];
            if (character == '\r') {
                lastReturn = at;
                ends++;
            } else if (character == '\n' && lastReturn != at - 1) {
                ends++;
            }
        }
        count += ends;
        wasReturn = lastReturn == to - 1;
    }
}
