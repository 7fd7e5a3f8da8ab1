package org.maalbar.annex.language;

/**
 * Something in a text.
 *
 * @param start where it begins
 * @param end where the text goes on
 * @param text what it says
 */
public record Found(int start, int end, String text) {
    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}
