package org.maalbar.rule;

import java.util.Set;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Sentence;
import org.maalbar.text.Texts;

/**
 * A milestone is reached: its count is at least 1.
 *
 * @param indicator the id of the indicator that counts the milestone
 */
public record Reached(String indicator) implements FulfilmentRule {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public Reached {
        indicator = Texts.id(indicator);
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return evidence.level(indicator).atLeast(1);
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Sentence asksFor(IndicatorNames names) {
        return Sentence.of(names.language().choose("reached", "nået"));
    }
}
