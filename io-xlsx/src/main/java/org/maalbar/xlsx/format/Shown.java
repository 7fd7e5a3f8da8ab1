package org.maalbar.xlsx.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/**
 * What a cell shows, written as in a table of text.
 *
 * @param text the text; empty if nothing can be said
 * @param unusual what is wrong with it, or unusual, if anything is; null if nothing is
 */
public record Shown(String text, @Nullable Problem unusual) {
    static final Shown NOTHING = new Shown("", null);

    static Shown text(String text) {
        return text.isEmpty() ? NOTHING : new Shown(text, null);
    }

    static Shown error(String code, String english, String danish) {
        return new Shown("", Problem.error(code, Place.unknown(), english, danish));
    }

    /** The same with a warning, unless there is something worse. */
    Shown warning(String code, String english, String danish) {
        return unusual != null ? this : new Shown(text, Problem.warning(code, Place.unknown(), english, danish));
    }

    /** What is wrong with it, or unusual. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(unusual);
    }
}
