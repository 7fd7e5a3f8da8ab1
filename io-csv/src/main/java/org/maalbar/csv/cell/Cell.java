package org.maalbar.csv.cell;

import org.maalbar.problem.RefusedException;

/**
 * How one kind of value is written in a cell. A value is always judged by one of core's own types, so that what is right is
 * said in one place.
 *
 * @param <T> what it means
 */
public interface Cell<T> {
    /**
     * What a cell means. What comes here is not blank, its mark is taken off, and, unless the cell keeps them, the spaces at its
     * ends, too.
     *
     * @throws RefusedException if it means nothing of this kind
     */
    T read(String text, Notation notation);

    /**
     * How a value is written, before it is marked.
     *
     * @throws IllegalArgumentException if it cannot be written in the dialect
     */
    String write(T value, Notation notation);

    /** Whether a spreadsheet might take it for something else, so that it is marked where it could. */
    default boolean isMarked() {
        return false;
    }

    /** Whether spaces at its ends belong to it. */
    default boolean keepsSpaces() {
        return false;
    }
}
