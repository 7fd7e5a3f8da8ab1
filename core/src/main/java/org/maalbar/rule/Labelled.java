package org.maalbar.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Sentence;
import org.maalbar.text.Texts;

/**
 * A rule with a name. Says nothing of its own.
 *
 * @param label the name, unique within a goal
 * @param rule the rule
 */
public record Labelled(String label, FulfilmentRule rule) implements FulfilmentRule {

    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if the label is blank or the rule has one already
     */
    public Labelled {
        Texts.text(label);
        if (Objects.requireNonNull(rule, "rule") instanceof Labelled) {
            throw new RefusedException(
                    "A rule has one label: \"" + Printable.brief(label) + "\" is the second",
                    "En regel har én betegnelse: »" + Printable.brief(label) + "« er den anden");
        }
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return rule.evaluate(evidence);
    }

    @Override
    public Set<Measure> measures() {
        return rule.measures();
    }

    @Override
    public List<Comparison> comparisons() {
        return rule.comparisons();
    }

    @Override
    public boolean isMilestone() {
        return rule.isMilestone();
    }

    @Override
    public Sentence asksFor(IndicatorNames names) {
        return rule.asksFor(names);
    }

    @Override
    public Sentence inWords(IndicatorNames names) {
        return names.label(label).and(rule.inWords(names));
    }
}
