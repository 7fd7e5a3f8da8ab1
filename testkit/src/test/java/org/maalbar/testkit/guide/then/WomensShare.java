package org.maalbar.testkit.guide.then;

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
        if (all.atMost(0) == Truth.HOLDS) {
            return Truth.UNDECIDED;
        }
        Truth ofTheMost =
                all.high().map(most -> women.atLeast(most.multiply(minimum))).orElse(Truth.UNDECIDED);
        Truth ofTheFewest = women.atLeast(all.low().multiply(minimum));
        if (ofTheMost == Truth.HOLDS) {
            return Truth.HOLDS;
        }
        return ofTheFewest == Truth.FAILS ? Truth.FAILS : Truth.UNDECIDED;
    }

    @Override
    public String describe(Language language) {
        return language.choose("a minimum share of women", "en mindsteandel af kvinder");
    }
}
