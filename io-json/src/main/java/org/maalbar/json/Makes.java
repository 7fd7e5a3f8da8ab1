package org.maalbar.json;

/**
 * A bound object of a document that becomes an object of the domain.
 *
 * @param <T> what it becomes
 */
interface Makes<T> {
    /** What is made of it; throws {@link Refusal} if the domain refuses it. */
    T make(JsonSettings settings);
}
