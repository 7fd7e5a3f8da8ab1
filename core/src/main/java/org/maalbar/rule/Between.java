package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.Set;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Texts;
import org.maalbar.text.Wording;

/**
 * An indicator is between two values, both included.
 *
 * @param indicator the id of the indicator
 * @param low the lowest value that will do
 * @param high the highest value that will do
 */
public record Between(String indicator, BigDecimal low, BigDecimal high) implements FulfilmentRule {

    /**
     * Checks id and values.
     *
     * @throws IllegalArgumentException if the id is malformed, a value negative or too long, or low above high
     */
    public Between {
        indicator = Texts.id(indicator);
        low = Rules.target(low);
        high = Rules.target(high);
        if (low.compareTo(high) > 0) {
            throw new RefusedException(
                    "The first value is above the second: " + low + " and " + high,
                    "Den første værdi er større end den anden: »" + low + "« og »" + high + "«");
        }
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        Bounds level = evidence.level(indicator);
        return level.atLeast(low).and(level.atMost(high));
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Sentence asksFor(IndicatorNames names) {
        Language language = names.language();
        String between = language.choose("between ", "mellem ")
                + Wording.in(language).number(low)
                + language.choose(" and ", " og ");
        return names.amount(between, high, indicator);
    }
}
