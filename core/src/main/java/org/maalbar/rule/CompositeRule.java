package org.maalbar.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;
import org.maalbar.text.Sentence;

/** A rule made of other rules. The status of a composite follows from those of its parts. */
public sealed interface CompositeRule extends FulfilmentRule permits AllOf, AnyOf, AtLeastOf {

    /**
     * The rules that it is made of.
     *
     * @return at least one rule
     */
    List<FulfilmentRule> rules();

    /**
     * What follows for the whole from the truth of its parts.
     *
     * @param parts the truth of each part, in order
     * @return the truth of the whole
     */
    Truth combine(List<Truth> parts);

    /**
     * How many of the parts are asked for.
     *
     * @param language the language
     * @return a phrase such as "all parts"
     */
    String word(Language language);

    @Override
    default Truth evaluate(Evidence evidence) {
        return combine(rules().stream().map(rule -> rule.evaluate(evidence)).toList());
    }

    @Override
    default Set<Measure> measures() {
        Set<Measure> all = new LinkedHashSet<>();
        rules().forEach(rule -> all.addAll(rule.measures()));
        return all;
    }

    @Override
    default Sentence asksFor(IndicatorNames names) {
        return Sentence.of(word(names.language()));
    }

    @Override
    default Sentence inWords(IndicatorNames names) {
        List<Sentence> parts = rules().stream().map(rule -> rule.inWords(names)).toList();
        return asksFor(names).and(" (").and(Sentence.join("; ", parts)).and(")");
    }
}
