package org.maalbar.rule;

import java.util.List;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

/**
 * Every one of some rules.
 *
 * @param rules at least one rule
 */
public record AllOf(List<FulfilmentRule> rules) implements CompositeRule {

    /**
     * Checks and copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public AllOf {
        rules = AtLeastOf.notEmpty(rules);
    }

    @Override
    public Truth combine(List<Truth> parts) {
        Truth truth = Truth.HOLDS;
        for (Truth part : parts) {
            truth = truth.and(part);
        }
        return truth;
    }

    @Override
    public String word(Language language) {
        return language.choose("all parts", "alle dele");
    }
}
