package org.maalbar.json;

/**
 * How much is told of one document. A hostile one may have a million faults, each at the end of a pointer that is longer than the
 * document; once this is spent, nobody looks any further.
 */
final class Budget {
    private static final long MOST_CHARACTERS = 4_000_000;

    private int problems;
    private long characters;

    /** Whether there is room for one problem more of this length; takes it. */
    boolean takes(int length) {
        boolean isRoom = problems < Limits.PROBLEMS && characters + length <= MOST_CHARACTERS;
        problems++;
        characters += length;
        return isRoom;
    }

    boolean isSpent() {
        return problems > Limits.PROBLEMS || characters > MOST_CHARACTERS;
    }
}
