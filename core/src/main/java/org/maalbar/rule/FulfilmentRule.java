package org.maalbar.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/**
 * What must be so for a goal to be fulfilled. Made by {@link Rules}; a rule of your own implements {@link CustomRule}.
 *
 * <p>Every rule is <em>sound</em>: once decided on bounds, it gives the same answer for every exact value within them. And
 * it <em>refines</em>: narrower bounds never change a decided answer.
 */
public sealed interface FulfilmentRule permits CompositeRule, Comparison, BetweenRule, Labelled, CustomRule {

    /**
     * What the evidence says.
     *
     * @param evidence the bounds of the indicators
     * @return whether the rule holds, fails, or is undecided
     */
    Truth evaluate(Evidence evidence);

    /**
     * What the rule measures.
     *
     * @return the measures, in the order of the rule
     */
    Set<Measure> measures();

    /**
     * The indicators that the rule looks at.
     *
     * @return their ids, in the order of the rule
     */
    default Set<String> indicators() {
        Set<Measure> measures = measures();
        if (measures.size() == 1) {
            return Set.of(measures.iterator().next().indicator());
        }
        Set<String> all = new LinkedHashSet<>();
        measures.forEach(measure -> all.add(measure.indicator()));
        return all;
    }

    /**
     * The comparisons that are this rule: it holds if all of them hold.
     *
     * @return one, or two for a between; none for a composite and for a rule of your own
     */
    default List<Comparison> comparisons() {
        return List.of();
    }

    /** {@return whether it is a milestone, which is reached or not} */
    default boolean isMilestone() {
        return false;
    }

    /**
     * What the rule asks for, without the name of what is counted.
     *
     * @param names how indicators are named
     * @return a phrase such as "at least 500 parents"; of a composite only how many of its parts are asked for
     */
    Sentence asksFor(IndicatorNames names);

    /**
     * The rule in words.
     *
     * @param names how indicators are named
     * @return a phrase such as "Parents reached: at least 500 parents"; of a composite with all of its parts
     */
    Sentence inWords(IndicatorNames names);

    /**
     * The rule in words, naming indicators by their ids.
     *
     * @param language the language
     * @return a phrase such as "parents: at least 500"
     */
    default String describe(Language language) {
        return inWords(IndicatorNames.ids(language)).toString();
    }

    /**
     * The same rule with a name, so that a part of a composite can be spoken of and claimed by itself.
     *
     * @param label the name, such as "80 pct."
     * @return the labelled rule
     * @throws IllegalArgumentException if the label is blank
     */
    default Labelled labelled(String label) {
        return new Labelled(label, this);
    }
}
