package org.maalbar.rule;

import java.util.List;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

/**
 * At least one of some rules.
 *
 * @param rules at least one rule
 */
public record AnyOf(List<FulfilmentRule> rules) implements CompositeRule {

    /**
     * Checks and copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public AnyOf {
        rules = AtLeastOf.notEmpty(rules);
    }

    @Override
    public Truth combine(List<Truth> parts) {
        Truth truth = Truth.FAILS;
        for (Truth part : parts) {
            truth = truth.or(part);
        }
        return truth;
    }

    @Override
    public String word(Language language) {
        return language.choose("at least one part", "mindst én del");
    }
}
