package org.maalbar.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;
import org.maalbar.text.Wording;

/**
 * A measure is between two values, both included.
 *
 * @param measure what is measured
 * @param low the lowest value that will do
 * @param high the highest value that will do
 */
public record BetweenRule(Measure measure, BigDecimal low, BigDecimal high) implements FulfilmentRule {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is negative or too long, or low above high
     */
    public BetweenRule {
        Objects.requireNonNull(measure, "measure");
        low = Term.number(low);
        high = Term.number(high);
        if (low.compareTo(high) > 0) {
            throw new RefusedException(
                    "The first value is above the second: " + low + " and " + high,
                    "Den første værdi er større end den anden: »" + low + "« og »" + high + "«");
        }
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        Bounds known = evidence.bounds(measure);
        return known.atLeast(low).and(known.atMost(high));
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(measure);
    }

    /** At least the first value, and at most the second. */
    @Override
    public List<Comparison> comparisons() {
        return List.of(measure.atLeast(low), measure.atMost(high));
    }

    @Override
    public Sentence asksFor(IndicatorNames names) {
        Language language = names.language();
        String between = language.choose("between ", "mellem ")
                + Wording.in(language).number(low)
                + language.choose(" and ", " og ");
        return names.amount(between, high, measure.indicator());
    }

    @Override
    public Sentence inWords(IndicatorNames names) {
        return names.name(measure).and(": ").and(asksFor(names));
    }
}
