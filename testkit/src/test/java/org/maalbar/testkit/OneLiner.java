package org.maalbar.testkit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.Missing;
import org.maalbar.text.Language;

/** A rule of an application, right or wrong, said in one line; what a wrong one gets wrong elsewhere is overridden. */
class OneLiner implements CustomRule {
    private final Set<String> indicators;
    private final Function<Evidence, Truth> question;

    OneLiner(Set<String> indicators, Function<Evidence, Truth> question) {
        this.indicators = indicators;
        this.question = question;
    }

    static OneLiner of(String indicator, Function<Evidence, Truth> question) {
        return new OneLiner(Set.of(indicator), question);
    }

    @Override
    public String name() {
        return "one-liner";
    }

    @Override
    public Set<String> indicators() {
        return indicators;
    }

    @Override
    public Set<Category> categories() {
        return Set.of();
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return question.apply(evidence);
    }

    @Override
    public List<Missing> missing(Evidence planned) {
        return List.of();
    }

    @Override
    public String describe(Language language) {
        return language.choose("as many as it takes", "så mange som der skal til");
    }
}
