package org.maalbar.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.maalbar.text.Texts;

/**
 * One of the groups that an indicator can be broken down into, such as the women among the participants.
 *
 * @param dimension what the groups divide by, {@code gender}
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

    /**
     * Several groups of one dimension.
     *
     * @param dimension what the groups divide by
     * @param names the groups
     * @return a category for each, in the order given
     * @throws IllegalArgumentException if an id is malformed
     */
    public static Set<Category> all(String dimension, Collection<String> names) {
        Set<Category> all = new LinkedHashSet<>();
        names.forEach(name -> all.add(new Category(dimension, name)));
        return Collections.unmodifiableSet(all);
    }

    /** {@code gender = women}. */
    @Override
    public String toString() {
        return dimension + " = " + name;
    }
}
