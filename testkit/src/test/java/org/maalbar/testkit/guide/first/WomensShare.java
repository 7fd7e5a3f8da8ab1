package org.maalbar.testkit.guide.first;

import java.math.BigDecimal;
import java.util.Set;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Category;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.text.Language;

/** At least so large a share of the participants are women. */
public record WomensShare(String indicator, BigDecimal minimum) implements CustomRule {

    @Override
    public String name() {
        return "womens-share";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Set<Category> categories() {
        return Set.of(new Category("gender", "women"));
    }

    @Override
    public Truth evaluate(Evidence evidence) {
        Bounds women = evidence.level(indicator, "gender", "women");
        Bounds all = evidence.level(indicator);
        return women.atLeast(all.low().multiply(minimum));
    }

    @Override
    public String describe(Language language) {
        return language.choose("en mindsteandel af kvinder", "a minimum share of women");
    }
}
