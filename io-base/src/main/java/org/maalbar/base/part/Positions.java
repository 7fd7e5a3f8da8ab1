package org.maalbar.base.part;

import java.util.Optional;
import org.maalbar.programme.Initiative;

/**
 * Counts the ids that a programme gives by position. One that was taken gets a number after it, and counts as the user's own.
 */
final class Positions {
    private final boolean writesAll;
    private final int start;

    /** The id of the next item, counted up as a mileometer does, so that no text is made for each. */
    private final StringBuilder next;

    /** If this is there, the only item has this id. */
    private final Optional<String> only;

    /** Ids that begin so, with a number after it. */
    Positions(String before, ProgrammeWriter out) {
        this(before, Optional.empty(), out);
    }

    private Positions(String before, Optional<String> only, ProgrammeWriter out) {
        this.writesAll = out.writesAllIds();
        this.only = only;
        start = before.length();
        next = new StringBuilder(before).append('0');
    }

    /** Those of goals: a single one has the number of its initiative. */
    static Positions ofGoals(Initiative initiative, ProgrammeWriter out) {
        String number = initiative.number();
        Optional<String> only = initiative.goals().size() == 1 ? Optional.of(number) : Optional.empty();
        return new Positions(number + ".", only, out);
    }

    /** Whether the id of the next item is to be written, because reading would not give it. */
    boolean isOwn(Optional<String> id) {
        countUp();
        return writesAll || !isGiven(id);
    }

    private boolean isGiven(Optional<String> id) {
        return only.isPresent() ? id.equals(only) : id.isPresent() && id.get().contentEquals(next);
    }

    private void countUp() {
        int at = next.length() - 1;
        while (at >= start && next.charAt(at) == '9') {
            next.setCharAt(at, '0');
            at--;
        }
        if (at < start) {
            next.insert(start, '1');
        } else {
            next.setCharAt(at, (char) (next.charAt(at) + 1));
        }
    }
}
