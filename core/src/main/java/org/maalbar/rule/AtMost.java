package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Sentence;
import org.maalbar.text.Texts;

/**
 * An indicator is at most a target.
 *
 * @param indicator the id of the indicator
 * @param target the target, in the indicator's unit
 */
public record AtMost(String indicator, BigDecimal target) implements FulfilmentRule {

    /**
     * Checks id and target.
     *
     * @throws IllegalArgumentException if the id is malformed, or the target negative or too long
     */
    public AtMost {
        indicator = Texts.id(indicator);
        target = Rules.target(target);
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return evidence.level(indicator).atMost(target);
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Sentence asksFor(IndicatorNames names) {
        return names.amount(names.language().choose("at most ", "højst "), target, indicator);
    }
}
