package org.maalbar.testkit.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;

/**
 * What a rule may ask evidence for.
 *
 * @param indicator the id of an indicator
 * @param category one category of it, or null for the whole
 */
public record Question(String indicator, @Nullable Category category) {

    /**
     * All that a rule says it may ask: each indicator, followed by its categories, in an order of our own. That of the rule
     * may be another in the next virtual machine, and with it all that a seed brings.
     */
    public static List<Question> of(FulfilmentRule rule) {
        Set<String> indicators =
                new TreeSet<>(Objects.requireNonNull(rule.indicators(), "The rule's indicators() are null"));
        List<Category> categories =
                sorted(Objects.requireNonNull(rule.categories(), "The rule's categories() are null"));
        List<Question> all = new ArrayList<>();
        for (String indicator : indicators) {
            all.add(new Question(indicator, null));
            categories.forEach(category -> all.add(new Question(indicator, category)));
        }
        return all;
    }

    public static List<Category> sorted(Set<Category> categories) {
        return categories.stream()
                .sorted(Comparator.comparing(Category::dimension).thenComparing(Category::name))
                .toList();
    }

    public boolean isWhole() {
        return category == null;
    }

    public Question whole() {
        return new Question(indicator, null);
    }

    /** {@code schools [district = Valby]}. */
    @Override
    public String toString() {
        return category == null ? indicator : indicator + " [" + category + "]";
    }
}
