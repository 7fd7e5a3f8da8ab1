package org.maalbar.csv.sheet.write;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.column.RuleOfTarget;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.BetweenRule;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.time.Span;

/** The target that asks for a rule. {@link RuleOfTarget} is the way back. */
final class TargetOfRule {
    /** A percentage has two decimals more as a share, and numbers have at most twelve. */
    private static final int MOST_DECIMALS = 10;

    private final Programme programme;

    TargetOfRule(Programme programme) {
        this.programme = programme;
    }

    /** What a condition asks for, if a sheet can say it; a share does not say of what. */
    Optional<Target> target(FulfilmentRule condition) {
        FulfilmentRule rule = condition instanceof Labelled labelled ? labelled.rule() : condition;
        if (rule instanceof BetweenRule between) {
            return of(between.measure(), Target.between(between.low(), between.high(), false));
        }
        return rule instanceof Comparison comparison && ConditionRecipe.isCondition(rule)
                ? target(comparison)
                : Optional.empty();
    }

    private Optional<Target> target(Comparison comparison) {
        if (comparison.isMilestone()) {
            return Optional.of(Target.REACHED);
        } else if (comparison.kind() == Comparison.Kind.SHARE) {
            return comparison.measures().stream().allMatch(Measure::isPlain)
                    ? Optional.of(Target.of(kind(comparison), factor(comparison).movePointRight(2), true))
                    : Optional.empty();
        } else if (comparison.number().isPresent()) {
            BigDecimal number = comparison.number().get();
            if (comparison.is() == Relation.LESS_THAN && number.signum() == 0) {
                // No cell says that something is less than nothing.
                return Optional.empty();
            }
            boolean isPercent = comparison.measure().isPlain() && isPercent(comparison.measure(), number);
            return of(comparison.measure(), Target.of(kind(comparison), number, isPercent));
        }
        return compared(comparison, comparison.right().terms().get(0).measure());
    }

    /** The same number of each year, if all of a rule asks for that. */
    Optional<Target> eachYear(FulfilmentRule rule) {
        if (!(rule instanceof AllOf all) || all.rules().size() < 2) {
            return Optional.empty();
        }
        Optional<Target> first = target(all.rules().get(0));
        Optional<Target> last = target(all.rules().get(all.rules().size() - 1));
        Target.Growth start = first.map(Target::growth).orElse(null);
        Target.Growth end = last.map(Target::growth).orElse(null);
        String indicator = all.measures().iterator().next().indicator();
        if (start == null
                || end == null
                || start.span().first().orElseThrow().isAfter(end.span().last().orElseThrow())) {
            return Optional.empty();
        }
        Span years = Span.between(
                start.span().first().orElseThrow(), end.span().last().orElseThrow());
        return first.map(each -> each.eachYear(years)).filter(each -> asksFor(each, indicator, rule));
    }

    private static boolean asksFor(Target target, String indicator, FulfilmentRule rule) {
        try {
            return RuleOfTarget.of(target, indicator, null).equals(rule);
        } catch (IllegalArgumentException notWholeYears) {
            return false;
        }
    }

    /** A number of the due day or of a growth; that of a category or another day has no place. */
    private static Optional<Target> of(Measure measure, Target target) {
        return measure.isPlain() ? Optional.of(target) : measure.during().map(target::during);
    }

    private static Optional<Target> compared(Comparison comparison, Measure base) {
        Measure measure = comparison.measure();
        BigDecimal factor = comparison.kind() == Comparison.Kind.TIMES ? factor(comparison) : null;
        if (!measure.indicator().equals(base.indicator()) || base.category().isPresent()) {
            return Optional.empty();
        } else if (measure.isPlain() && base.on().isPresent()) {
            return Optional.of(Target.level(kind(comparison), factor, base.on().get()));
        } else if (measure.during().isEmpty() || base.during().isEmpty() || !isMoreOrFewer(comparison.is(), factor)) {
            return Optional.empty();
        }
        return Optional.of(Target.growth(
                kind(comparison), factor, measure.during().get(), base.during().get()));
    }

    /** Whether "more" or "20 % more" says it: a multiple of at least 100 %, or at most less. */
    private static boolean isMoreOrFewer(Relation relation, @Nullable BigDecimal factor) {
        if (factor == null) {
            return relation.isStrict();
        }
        int order = factor.compareTo(BigDecimal.ONE);
        return (relation == Relation.AT_LEAST && order > 0) || (relation == Relation.AT_MOST && order < 0);
    }

    private static ConditionRecipe.Kind kind(Comparison comparison) {
        return ConditionRecipe.Kind.of(comparison.is());
    }

    private static BigDecimal factor(Comparison comparison) {
        return comparison.factor().orElseThrow();
    }

    private boolean isPercent(Measure measure, BigDecimal number) {
        return programme.indicator(measure.indicator()).domain() == Domain.PERCENT && number.scale() <= MOST_DECIMALS;
    }
}
