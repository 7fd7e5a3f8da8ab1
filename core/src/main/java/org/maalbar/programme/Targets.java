package org.maalbar.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.maalbar.problem.RefusedException;
import org.maalbar.quantity.Decimals;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;

/** Sets the one target of a goal, wherever in its rule it is. */
final class Targets {
    private final BigDecimal target;

    private Targets(BigDecimal target) {
        this.target = target;
    }

    static FulfilmentRule changed(Goal goal, String target) {
        long count = goal.rule().map(Targets::count).orElse(0L);
        if (count != 1) {
            throw new RefusedException(
                    "Goal " + goal + " has " + (count == 0 ? "no target" : count + " targets")
                            + "; give it another rule instead",
                    "Målet " + goal + " har " + (count == 0 ? "ikke et måltal" : count + " måltal")
                            + "; giv det i stedet en anden regel");
        }
        return new Targets(Decimals.of(target)).changed(goal.rule().orElseThrow());
    }

    private static long count(FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            return count(labelled.rule());
        } else if (rule instanceof CompositeRule composite) {
            return composite.rules().stream().mapToLong(Targets::count).sum();
        }
        return rule.comparisons().stream()
                .filter(each -> each.target().isPresent())
                .count();
    }

    private FulfilmentRule changed(FulfilmentRule rule) {
        if (rule instanceof Comparison comparison) {
            return comparison.target().isPresent() ? comparison.target(target) : comparison;
        } else if (rule instanceof Labelled labelled) {
            return new Labelled(labelled.label(), changed(labelled.rule()));
        } else if (rule instanceof AllOf all) {
            return new AllOf(changed(all.rules()));
        } else if (rule instanceof AnyOf any) {
            return new AnyOf(changed(any.rules()));
        } else if (rule instanceof AtLeastOf some) {
            return new AtLeastOf(some.count(), changed(some.rules()));
        }
        return rule;
    }

    private List<FulfilmentRule> changed(List<FulfilmentRule> rules) {
        return rules.stream().map((UnaryOperator<FulfilmentRule>) this::changed).toList();
    }
}
