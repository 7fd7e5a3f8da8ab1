package org.maalbar.rule;

import java.util.List;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

/**
 * At least so many of some rules.
 *
 * @param count how many, from 1 to the number of rules
 * @param rules at least one rule
 */
public record AtLeastOf(int count, List<FulfilmentRule> rules) implements CompositeRule {

    /**
     * Checks the count and copies the list.
     *
     * @throws IllegalArgumentException if the list is empty, or the count is below 1 or above the number of rules
     */
    public AtLeastOf {
        rules = notEmpty(rules);
        if (count < 1 || count > rules.size()) {
            throw new RefusedException(
                    "At least " + count + " of " + rules.size() + " rules cannot be asked for",
                    "Der kan ikke kræves mindst " + count + " af " + rules.size() + " regler");
        }
    }

    static List<FulfilmentRule> notEmpty(List<FulfilmentRule> rules) {
        if (rules.isEmpty()) {
            throw new RefusedException(
                    "A composite rule has at least one part", "En sammensat regel har mindst én del");
        }
        return List.copyOf(rules);
    }

    @Override
    public Truth combine(List<Truth> parts) {
        long holding = parts.stream().filter(truth -> truth == Truth.HOLDS).count();
        long failing = parts.stream().filter(truth -> truth == Truth.FAILS).count();
        if (holding >= count) {
            return Truth.HOLDS;
        }
        return parts.size() - failing < count ? Truth.FAILS : Truth.UNDECIDED;
    }

    @Override
    public String word(Language language) {
        return count == 1
                ? language.choose("at least 1 part", "mindst 1 del")
                : language.choose("at least " + count + " parts", "mindst " + count + " dele");
    }
}
