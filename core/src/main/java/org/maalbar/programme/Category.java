package org.maalbar.programme;

import org.maalbar.text.Texts;

/**
 * One of the groups that an indicator can be broken down into, such as the women among the participants.
 *
 * @param dimension what the groups tell apart, {@code gender}
 * @param name the group, {@code women}
 */
public record Category(String dimension, String name) {

    /**
     * Checks both ids.
     *
     * @throws IllegalArgumentException if either is malformed
     */
    public Category {
        dimension = Texts.id(dimension);
        name = Texts.id(name);
    }
}
