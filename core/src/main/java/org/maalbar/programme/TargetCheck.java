package org.maalbar.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.maalbar.programme.FigureCheck.Pointer;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;

/**
 * Whether the targets of a goal are numbers that its indicators can take: 0.8 of a count is none, nor is a percentage of 120.
 *
 * @param indicators what is counted, by id
 * @param figures takes what is wrong
 */
record TargetCheck(Map<String, Indicator> indicators, FigureCheck figures) {

    void rule(FulfilmentRule rule, Pointer pointer) {
        if (rule instanceof Labelled labelled) {
            rule(labelled.rule(), pointer);
        } else if (rule instanceof CompositeRule composite) {
            List<FulfilmentRule> parts = composite.rules();
            for (int i = 0; i < parts.size(); i++) {
                rule(parts.get(i), pointer.to("/" + member(composite), i));
            }
        } else if (rule instanceof AtLeast goal) {
            target(goal.indicator(), goal.target(), pointer.to("/atLeast"));
        } else if (rule instanceof AtMost goal) {
            target(goal.indicator(), goal.target(), pointer.to("/atMost"));
        } else if (rule instanceof Between goal) {
            target(goal.indicator(), goal.low(), pointer.to("/between/0"));
            target(goal.indicator(), goal.high(), pointer.to("/between/1"));
        }
    }

    private static String member(CompositeRule composite) {
        if (composite instanceof AllOf) {
            return "allOf";
        }
        return composite instanceof AnyOf ? "anyOf" : "rules";
    }

    private void target(String id, BigDecimal target, Pointer pointer) {
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            return;
        }
        boolean isCount = indicator.domain() == Domain.COUNT;
        if (isCount
                ? target.stripTrailingZeros().scale() > 0
                : !indicator.domain().whole().contains(target)) {
            String number = target.toPlainString();
            figures.error(
                    "target-outside-domain",
                    pointer,
                    number + " cannot be a target of \"" + id + "\", which is a "
                            + (isCount
                                    ? "count: write a whole number, or state the indicator as a percentage or an amount"
                                    : "percentage: it is at most 100"),
                    number + " kan ikke være et mål for »" + id + "«, som er "
                            + (isCount
                                    ? "et antal: skriv et helt tal, eller angiv indikatoren som en procentdel eller en mængde"
                                    : "en procentdel: den er højst 100"));
        }
    }
}
