package org.maalbar.testkit.sample;

import java.util.Set;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.text.Language;

/**
 * A rule as an application may write it, for those who handle any rule: at least so many in every one of some categories.
 *
 * @param indicator what is counted
 * @param categories where
 * @param target how many
 */
public record SampleRule(String indicator, Set<Category> categories, long target) implements CustomRule {

    @Override
    public String name() {
        return "in-every-category";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        return categories.stream()
                .map(each ->
                        evidence.level(indicator, each.dimension(), each.name()).atLeast(target))
                .reduce(Truth.HOLDS, Truth::and);
    }

    @Override
    public String describe(Language language) {
        return indicator + ": "
                + language.choose("at least " + target + " in every category", "mindst " + target + " i hver kategori");
    }
}
