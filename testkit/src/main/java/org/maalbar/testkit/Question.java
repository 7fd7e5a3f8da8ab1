package org.maalbar.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;

/**
 * What a rule may ask evidence for.
 *
 * @param indicator the id of an indicator
 * @param category one category of it, or null for the whole
 */
record Question(String indicator, @Nullable Category category) {

    /** All that a rule says it may ask: each indicator, followed by its categories. */
    static List<Question> of(FulfilmentRule rule) {
        List<Question> all = new ArrayList<>();
        for (String indicator : rule.indicators()) {
            all.add(new Question(indicator, null));
            rule.categories().forEach(category -> all.add(new Question(indicator, category)));
        }
        return all;
    }

    boolean isWhole() {
        return category == null;
    }

    Question whole() {
        return new Question(indicator, null);
    }

    /** {@code schools [district = Valby]}. */
    @Override
    public String toString() {
        return category == null ? indicator : indicator + " [" + category + "]";
    }
}
