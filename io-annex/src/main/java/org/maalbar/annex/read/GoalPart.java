package org.maalbar.annex.read;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.language.Quantity;
import org.maalbar.annex.language.Sentence;

/**
 * One of the things that a goal asks for.
 *
 * @param name what tells it from the others
 * @param kind what kind of thing it is
 * @param text the words that ask for it
 * @param source the sentence that they are in
 * @param quantity its number; null if it has none, or several
 * @param verbs what is done in it
 * @param whole what a percentage is of; empty for others
 */
record GoalPart(
        String name,
        Kind kind,
        String text,
        Sentence source,
        @Nullable Quantity quantity,
        Set<String> verbs,
        String whole) {
    /** What kind of thing is asked for. */
    enum Kind {
        /** A number, such as 500 parents. */
        NUMBER,
        /** A percentage of some. */
        SHARE,
        /** All of some. */
        ALL,
        /** Something that is there once it is done. */
        MILESTONE,
        /** Something that has no number, or none that can be read. */
        OTHER
    }

    Optional<Quantity> counted() {
        return Optional.ofNullable(quantity);
    }

    /** What is counted, in the words of the goal. */
    String unit() {
        return quantity == null ? "" : quantity.unit();
    }

    /** Whether a number that is read counts for it as it is: not a comparison, an average, or so many in each year. */
    boolean isPlainCount() {
        return kind == Kind.NUMBER
                && !GoalWords.isCompared(text)
                && !GoalWords.isAverage(text)
                && !GoalWords.isOfEachPeriod(text);
    }
}
