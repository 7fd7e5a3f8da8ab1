package org.maalbar.xlsx.part;

import org.jspecify.annotations.Nullable;

/** A text that comes in pieces. Nearly always there is one; a million of them take no longer for each. */
final class Pieces {
    private String first = "";
    private @Nullable StringBuilder all;

    void add(String piece) {
        if (all != null) {
            all.append(piece);
        } else if (first.isEmpty()) {
            first = piece;
        } else {
            all = new StringBuilder(first).append(piece);
        }
    }

    /** The text so far. */
    @Override
    public String toString() {
        return all == null ? first : all.toString();
    }
}
