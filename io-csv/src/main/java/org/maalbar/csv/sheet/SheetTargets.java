package org.maalbar.csv.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.ConditionRecipe;
import org.maalbar.csv.cell.Target;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.Between;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Relation;
import org.maalbar.rule.Rules;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;
import org.maalbar.time.Span;

/** The rule that a target asks for, and the target that asks for a rule. */
public final class SheetTargets {
    /** A percentage has two decimals more as a share, and numbers have at most twelve. */
    private static final int MOST_DECIMALS = 10;

    private final Programme programme;

    SheetTargets(Programme programme) {
        this.programme = programme;
    }

    // The rule of a target.

    /**
     * The rule of a target of one indicator. What is said as "than in 2017" is a level.
     *
     * @param whole the indicator that a percentage is out of, if any
     * @return one condition, or one for each year
     * @throws IllegalArgumentException if core rejects the rule
     */
    static FulfilmentRule rule(Target target, String indicator, @Nullable String whole) {
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

    /**
     * The growth that is compared where something that only grows is to be more or less "than in 2017": the same part of a later
     * year, if the goal is due at its end.
     */
    static Optional<Span> growthUntil(LocalDate due, Span other) {
        LocalDate first = other.first().orElse(null);
        LocalDate last = other.last().orElse(null);
        if (first == null || last == null) {
            return Optional.empty();
        }
        int years = due.getYear() - last.getYear();
        LocalDate from = first.plusYears(years);
        // A span of whole months ends on the last of one, in February too.
        LocalDate to = last.plusDays(1).plusYears(years).minusDays(1);
        boolean isSure = first.getDayOfMonth() == 1 && to.equals(due) && from.isAfter(last);
        return isSure ? Optional.of(Span.between(from, to)) : Optional.empty();
    }

    // The target of a rule.

    /** What a condition asks for, if a sheet can say it; a share does not say of what. */
    Optional<Target> target(FulfilmentRule condition) {
        FulfilmentRule rule = condition instanceof Labelled labelled ? labelled.rule() : condition;
        if (rule instanceof Between between) {
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
            return rule(target, indicator, null).equals(rule);
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
