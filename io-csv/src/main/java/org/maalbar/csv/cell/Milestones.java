package org.maalbar.csv.cell;

import java.util.Optional;
import java.util.Set;

/** What people write of a milestone instead of 1 or 0. */
final class Milestones {
    private static final Set<String> REACHED =
            Set.of("ja", "nået", "opnået", "etableret", "vedtaget", "yes", "reached", "established", "adopted");
    private static final Set<String> NOT_REACHED = Set.of(
            "nej",
            "ikke nået",
            "ikke opnået",
            "ikke etableret",
            "ikke vedtaget",
            "no",
            "not reached",
            "not established",
            "not adopted");

    private Milestones() {}

    /** Whether a text says that a milestone is reached, or that it is not; empty if it says anything else. */
    static Optional<Boolean> isReached(String text) {
        String word = Names.normal(text);
        return REACHED.contains(word)
                ? Optional.of(true)
                : NOT_REACHED.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
