package org.maalbar.programme;

import org.maalbar.text.Texts;

/**
 * A department, association or other body that takes part.
 *
 * @param id how the programme refers to it
 * @param name what it is called
 */
public record Organisation(String id, String name) {

    /**
     * Checks id and name.
     *
     * @throws IllegalArgumentException if the id is malformed or the name blank
     */
    public Organisation {
        id = Texts.id(id);
        Texts.text(name);
    }

    /**
     * An organisation.
     *
     * @param id how the programme refers to it
     * @param name what it is called
     * @return the organisation
     */
    public static Organisation of(String id, String name) {
        return new Organisation(id, name);
    }
}
