package org.maalbar.base.part;

import java.util.List;
import java.util.Optional;
import org.maalbar.base.field.Field;

/** Writes a part field by field, in the order of its {@link PartType}. What is not put stays empty. */
public interface PartWriter {
    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if the format cannot contain it
     */
    <T> PartWriter put(Field<T> field, T value);

    /** Writes a value if there is one. */
    default <T> PartWriter put(Field<T> field, Optional<T> value) {
        value.ifPresent(it -> put(field, it));
        return this;
    }

    /** Writes a list if anything is in it. */
    default <T> PartWriter putAll(Field<List<T>> field, List<T> values) {
        return values.isEmpty() ? this : put(field, values);
    }

    /** Writes a value unless it is the usual one. */
    default <T> PartWriter putUnless(T usual, Field<T> field, T value) {
        return value.equals(usual) ? this : put(field, value);
    }
}
