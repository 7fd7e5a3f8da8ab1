package org.maalbar.csv.sheet.column;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;

/** The rule that a target asks for. */
public final class RuleOfTarget {
    private RuleOfTarget() {}

    /**
     * The rule of a target of one indicator. What is said as "than in 2017" is a level.
     *
     * @param whole the indicator that a percentage is out of, if any
     * @return one condition, or one for each year
     * @throws IllegalArgumentException if core rejects the rule
     */
    public static FulfilmentRule of(Target target, String indicator, @Nullable String whole) {
        Target.Growth growth = target.growth();
        if (target.kind() == ConditionRecipe.Kind.REACHED) {
            return Rules.reached(indicator);
        } else if (whole != null) {
            return Rules.share(indicator)
                    .of(whole)
                    .is(relation(target), target.low().movePointLeft(2));
        } else if (growth == null) {
            return rule(target, Measure.level(indicator));
        }
        return growth.isOfEachYear()
                ? Rules.each(growth.span().toString(), year -> rule(target, Measure.growth(indicator, year)))
                : rule(target, Measure.growth(indicator, growth.span()));
    }

    private static FulfilmentRule rule(Target target, Measure measure) {
        Target.Base base = target.base();
        if (target.kind() == ConditionRecipe.Kind.BETWEEN) {
            return measure.between(target.low(), target.high());
        } else if (base == null) {
            return new Comparison(
                    Comparison.Kind.PLAIN, measure.toSum(), relation(target), new Sum(List.of(), target.low()));
        }
        Measure other = measure.during().isPresent()
                ? Measure.growth(measure.indicator(), base.span())
                : measure.on(base.span().last().orElseThrow());
        return new Comparison(
                base.isMultiple() ? Comparison.Kind.TIMES : Comparison.Kind.PLAIN,
                measure.toSum(),
                relation(target),
                new Term(target.low(), other).toSum());
    }

    private static Relation relation(Target target) {
        return target.kind().relation().orElseThrow();
    }
}
