package org.maalbar.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.text.Language;

/** One place in which a stored result and another are not the same. */
public final class Difference {
    private final String pointer;
    private final @Nullable String stored;
    private final @Nullable String now;

    Difference(String pointer, @Nullable String stored, @Nullable String now) {
        this.pointer = pointer;
        this.stored = stored;
        this.now = now;
    }

    /**
     * Where they differ.
     *
     * @return a JSON pointer into the result: {@code /initiatives/4/goals/0/status}
     */
    public String pointer() {
        return pointer;
    }

    /**
     * What is stored there.
     *
     * @return a text or number by itself, a list or object as JSON; empty if nothing is there
     */
    public Optional<String> stored() {
        return Optional.ofNullable(stored);
    }

    /**
     * What assessing gives now.
     *
     * @return a text or number by itself, a list or object as JSON; empty if nothing is there
     */
    public Optional<String> now() {
        return Optional.ofNullable(now);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Difference that
                && pointer.equals(that.pointer)
                && Objects.equals(stored, that.stored)
                && Objects.equals(now, that.now);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, stored, now);
    }

    /** {@code /initiatives/4/goals/0/status: stored expected, now fulfilled}. */
    @Override
    public String toString() {
        return toString(Language.ENGLISH);
    }

    /**
     * The difference on one line.
     *
     * @param language the language
     * @return the place, what is stored, and what it is now
     */
    public String toString(Language language) {
        String nothing = language.choose("nothing", "intet");
        return Printable.of(pointer) + ": " + language.choose("stored ", "gemt ")
                + stored().map(Printable::of).orElse(nothing) + language.choose(", now ", ", nu ")
                + now().map(Printable::of).orElse(nothing);
    }
}
