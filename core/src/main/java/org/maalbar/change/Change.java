package org.maalbar.change;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What something was, and what it has become.
 *
 * @param <T> what changed
 */
public final class Change<T> {
    private final String id;
    private final @Nullable T before;
    private final @Nullable T after;

    private Change(String id, @Nullable T before, @Nullable T after) {
        this.id = id;
        this.before = before;
        this.after = after;
    }

    static <T> Change<T> of(String id, T before, T after) {
        return new Change<>(id, before, after);
    }

    static <T> Change<T> added(String id, T after) {
        return new Change<>(id, null, after);
    }

    static <T> Change<T> removed(String id, T before) {
        return new Change<>(id, before, null);
    }

    /** The change of something that belongs to it. */
    <R> Change<R> of(String itsId, Function<T, R> part) {
        return new Change<>(
                itsId, before().map(part).orElse(null), after().map(part).orElse(null));
    }

    /** Whether what matters of it changed; always true of something new or gone. */
    boolean isOfAny(Function<T, Object> whatMatters) {
        return !before().map(whatMatters).equals(after().map(whatMatters));
    }

    /** Whether it was there before, and still is. */
    boolean isOfWhatStays() {
        return before != null && after != null;
    }

    /**
     * What it is, or is of.
     *
     * @return the id that it has now, or that it had if it is gone
     */
    public String id() {
        return id;
    }

    /**
     * What it was.
     *
     * @return the value, or empty if it is new
     */
    public Optional<T> before() {
        return Optional.ofNullable(before);
    }

    /**
     * What it is now.
     *
     * @return the value, or empty if it is gone
     */
    public Optional<T> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Whether it was not there before.
     *
     * @return true if so
     */
    public boolean isNew() {
        return before == null;
    }

    /**
     * Whether it is no longer there.
     *
     * @return true if so
     */
    public boolean isGone() {
        return after == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change<?> that
                && id.equals(that.id)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, before, after);
    }

    @Override
    public String toString() {
        if (isNew()) {
            return id + " new: " + after;
        }
        return isGone() ? id + " gone: " + before : id + ": " + before + " → " + after;
    }
}
