package org.maalbar.rule;

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
public sealed interface FulfilmentRule
        permits CompositeRule, AtLeast, AtMost, Between, Share, Reached, Labelled, CustomRule {

    /**
     * What the evidence says.
     *
     * @param evidence the bounds of the indicators
     * @return whether the rule holds, fails, or is undecided
     */
    Truth evaluate(Evidence evidence);

    /**
     * The indicators that the rule looks at.
     *
     * @return their ids, in the order of the rule
     */
    Set<String> indicators();

    /**
     * The categories that the rule asks for, of any of its indicators.
     *
     * @return the categories, in the order of the rule; none unless the rule or a part of it says so
     */
    default Set<Category> categories() {
        return Set.of();
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
    default Sentence inWords(IndicatorNames names) {
        return names.name(indicators().iterator().next()).and(": ").and(asksFor(names));
    }

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
