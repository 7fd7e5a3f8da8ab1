package org.maalbar.testkit.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maalbar.rule.Category;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;

/** What a rule may ask evidence for. */
public final class Measures {
    private Measures() {}

    /**
     * All that a rule says it may ask: wholes before their categories, in an order of our own. That of the rule may be another
     * in the next virtual machine, and with it all that a seed brings.
     */
    public static List<Measure> of(FulfilmentRule rule) {
        return Objects.requireNonNull(rule.measures(), "The rule's measures() are null").stream()
                .sorted(Comparator.comparing(Measure::indicator)
                        .thenComparing(each -> each.whole().toString())
                        .thenComparing(each -> each.category().isPresent())
                        .thenComparing(Measure::toString))
                .toList();
    }

    public static List<Category> sorted(Set<Category> categories) {
        return categories.stream()
                .sorted(Comparator.comparing(Category::dimension).thenComparing(Category::name))
                .toList();
    }
}
