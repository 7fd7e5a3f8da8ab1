package org.maalbar.base.part;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.problem.RefusedException;

/**
 * A part of a document, such as an object of JSON or a row of a table, whose fields have been read: what each means, or what is
 * wrong with it. Whatever is wrong is noted where it is, so that reading goes on and one pass finds all of it.
 */
public interface Part {
    /** Replaces an id or a name that cannot be read, so that what else is wrong can be found. */
    String STAND_IN = "-";

    /** Whether something is written in a field, even if it means nothing. */
    boolean has(Field<?> field);

    /** What is written in a field; null if nothing is, or if it means nothing. */
    <T> @Nullable T found(Field<T> field);

    /** What is written in a field; empty if nothing is, or if it means nothing. */
    default <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable(found(field));
    }

    /** A currency, or the usual one of the document. */
    default Optional<String> currency(Field<String> field) {
        return get(field);
    }

    /** The parts of a kind within this one, in their order. Each is read, and what is wrong with it noted, when it is come to. */
    Iterable<? extends Part> parts(PartType type);

    /**
     * Forgets the values of the fields, once something has been made of them: where this is, and whether anything is wrong with
     * it, is still known.
     */
    default void forget() {}

    /** Whether nothing of a kind is lost that the document has within this part; asked once its parts have been read. */
    boolean isWhole(PartType type);

    /** Whether two fields that belong together are there. Notes what is missing if only one is. */
    boolean both(Field<?> one, Field<?> other);

    /** Notes that a field must be there. */
    void missing(Field<?> field);

    /**
     * Notes what is wrong with a field.
     *
     * @param others other fields that make it wrong; if one of them cannot be read at all, that is enough to know
     */
    void reject(Field<?> field, String code, String english, String danish, Field<?>... others);

    /** Notes what is wrong between fields, the first of which is to blame where only one can be. */
    void contradiction(String code, String english, String danish, Field<?>... fields);

    /** Whether anything is wrong with its own fields. */
    boolean isFaulty();

    /** Whether anything is wrong with what is written in a field. */
    boolean isFaulty(Field<?> field);

    /** What is written in a field, or something else if nothing is or it means nothing. */
    default <T> T value(Field<T> field, T otherwise) {
        T found = found(field);
        return found == null ? otherwise : found;
    }

    /**
     * What a constructor of core makes of this part. If it rejects a value, that is noted, and nothing is made.
     *
     * @param field whose value is to blame
     * @param code the code of the problem
     */
    default <T> @Nullable T made(Field<?> field, String code, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            reject(field, code, String.valueOf(e.getMessage()), RefusedException.danish(e));
            return null;
        }
    }

    /** The same thing changed; as it was if core rejects that, which is noted. */
    default <T> T changed(T same, Field<?> field, String code, UnaryOperator<T> change) {
        T changed = made(field, code, () -> change.apply(same));
        return changed == null ? same : changed;
    }

    /** The same thing changed by several fields together; as it was if core rejects that, which is noted. */
    default <T> T changed(T same, String code, UnaryOperator<T> change, Field<?>... fields) {
        try {
            return change.apply(same);
        } catch (IllegalArgumentException e) {
            contradiction(code, String.valueOf(e.getMessage()), RefusedException.danish(e), fields);
            return same;
        }
    }

    /** The same thing, changed by the value of a field if there is one. */
    default <T, V> T with(T same, Field<V> field, BiFunction<T, V, T> change) {
        V found = found(field);
        return found == null ? same : change.apply(same, found);
    }
}
