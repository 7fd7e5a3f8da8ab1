package org.maalbar.assessment;

import java.util.Set;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.text.Language;

/** A rule as an application may write it: at least so many in one category. */
record InCategory(Indicator indicator, String dimension, String category, long target) implements CustomRule {

    static InCategory women(Indicator indicator, long target) {
        return new InCategory(indicator, "gender", "women", target);
    }

    @Override
    public String name() {
        return "in-category";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator.id());
    }

    @Override
    public Set<Category> categories() {
        return Set.of(new Category(dimension, category));
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return evidence.level(indicator.id(), dimension, category).atLeast(target);
    }

    @Override
    public String describe(Language language) {
        return category + ": " + target;
    }
}
