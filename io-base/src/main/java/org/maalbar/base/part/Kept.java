package org.maalbar.base.part;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a list that could be made, each with what was made of it.
 *
 * @param parts the parts
 * @param values what was made of them, in the same order
 * @param isWhole whether nothing was wrong with any part of the list
 * @param <T> what is made
 */
public record Kept<T>(List<Part> parts, List<T> values, boolean isWhole) {

    /** As many as most lists have: of activities, not of observations. */
    private static final int FEW = 4;

    static <T> Kept<T> of(Part owner, PartType type, Recipe<T> recipe) {
        Iterator<? extends Part> all = owner.parts(type).iterator();
        if (!all.hasNext()) {
            return new Kept<>(List.of(), List.of(), owner.isWhole(type));
        }
        List<Part> parts = new ArrayList<>(FEW);
        List<T> values = new ArrayList<>(FEW);
        boolean isWhole = true;
        while (all.hasNext()) {
            Part part = all.next();
            T value = recipe.read(part, values.size());
            isWhole &= !part.isFaulty();
            if (value != null) {
                parts.add(part);
                values.add(value);
            }
        }
        return new Kept<>(parts, values, isWhole && owner.isWhole(type));
    }

    /** Makes something of a part and its position among those kept, or nothing if anything is wrong with it. */
    @FunctionalInterface
    interface Recipe<T> {
        @Nullable
        T read(Part part, int at);
    }
}
