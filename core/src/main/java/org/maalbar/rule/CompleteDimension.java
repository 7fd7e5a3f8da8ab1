package org.maalbar.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.problem.RefusedException;
import org.maalbar.text.Texts;

/**
 * A dimension with all its categories: everyone counted is in exactly one of them, so they add up to the whole.
 *
 * @param dimension what the categories divide by, {@code district}
 * @param categories the names of all of them, in the order given
 */
public record CompleteDimension(String dimension, List<String> categories) {

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id is malformed, or there are no categories or two of one name
     */
    public CompleteDimension {
        dimension = Texts.id(dimension);
        categories = categories.stream().map(Texts::id).toList();
        if (categories.isEmpty()) {
            throw new RefusedException(
                    "A complete dimension has at least one category: " + dimension,
                    "En fuldstændig opdeling har mindst én kategori: " + dimension);
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : categories) {
            if (!names.add(name)) {
                throw new RefusedException(
                        "A complete dimension names each category once: " + name,
                        "En fuldstændig opdeling nævner hver kategori én gang: " + name);
            }
        }
    }

    /**
     * Its categories.
     *
     * @return all of them, in the order given
     */
    public Set<Category> all() {
        return Category.all(dimension, categories);
    }

    /** {@code district (Valby, Vesterbro)}. */
    @Override
    public String toString() {
        return dimension + " (" + String.join(", ", categories) + ")";
    }
}
