package org.maalbar.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;

/**
 * What a measure should be for one part of a rule to hold, as far as the others are known.
 *
 * @param indicator what is measured
 * @param measure how it is measured
 * @param limit which way a figure must go
 * @param level the level that is just enough, or just not enough
 * @param isStrict whether it is just not enough
 */
public record NeededLevel(Indicator indicator, Measure measure, Limit limit, BigDecimal level, boolean isStrict) {
    /** What is divided is stated with so many decimals. */
    private static final int DECIMALS = 6;

    /** Which way a figure must go: at least so many, or at most. */
    public enum Limit {
        AT_LEAST(-1, RoundingMode.CEILING),
        AT_MOST(1, RoundingMode.FLOOR);

        /** The sign of a step to a weaker figure. */
        public final int weaker;

        private final RoundingMode rounding;

        Limit(int weaker, RoundingMode rounding) {
            this.weaker = weaker;
            this.rounding = rounding;
        }

        /** The end that such a figure moves. */
        public Optional<BigDecimal> end(Bounds bounds) {
            return this == AT_LEAST ? Optional.of(bounds.low()) : bounds.high();
        }
    }

    /** The figure that says so; absent where none can be stated of the indicator. */
    public Optional<Figure> figure() {
        return figure(level);
    }

    /** The same where the level itself is enough. */
    public NeededLevel notStrict() {
        return new NeededLevel(indicator, measure, limit, level, false);
    }

    /** The same with another number. */
    public Optional<Figure> figure(BigDecimal number) {
        boolean isCount = indicator.domain() == Domain.COUNT;
        BigDecimal end = Decimals.normal(isCount ? wholeNumber(number) : number);
        boolean open = isStrict && !isCount;
        try {
            Figure figure = limit == Limit.AT_LEAST
                    ? (open ? Figure.moreThan(end) : Figure.atLeast(end))
                    : (open ? Figure.lessThan(end) : Figure.atMost(end));
            int toHighest = indicator.domain() == Domain.PERCENT
                    ? end.compareTo(indicator.domain().whole().high().orElseThrow())
                    : -1;
            boolean isPossible = toHighest < 0 || (toHighest == 0 && !(open && limit == Limit.AT_LEAST));
            return isPossible ? Optional.of(figure) : Optional.empty();
        } catch (IllegalArgumentException cannotBeStated) {
            return Optional.empty();
        }
    }

    /** The whole number that is just enough. */
    private BigDecimal wholeNumber(BigDecimal number) {
        BigDecimal rounded = number.setScale(0, limit.rounding);
        boolean isExcluded = isStrict && rounded.compareTo(number) == 0;
        return isExcluded ? rounded.subtract(BigDecimal.valueOf(limit.weaker)) : rounded;
    }

    /** What would make a part of a rule hold that does not hold yet on every view. */
    public static Set<NeededLevel> of(FulfilmentRule rule, Truth planned, GoalEvidence evidence, Records records) {
        Set<NeededLevel> needed = new LinkedHashSet<>();
        for (Comparison comparison : rule.comparisons()) {
            for (Measure measure : measures(comparison)) {
                Stream.<Function<Views, Bounds>>of(Views::possible, Views::planned)
                        .forEach(view ->
                                of(comparison, measure, view, evidence, records).ifPresent(needed::add));
            }
        }
        if (rule instanceof CustomRule custom && planned == Truth.UNDECIDED) {
            custom.missing(evidence.on(custom, Views::planned)).stream()
                    .filter(missing -> custom.indicators().contains(missing.indicator()))
                    .forEach(missing -> Stream.of(missing.fulfilledBy(), missing.expectedBy())
                            .flatMap(Optional::stream)
                            .forEach(threshold ->
                                    of(missing, threshold, evidence, records).ifPresent(needed::add)));
        }
        return needed;
    }

    /** The measures of a comparison that one figure can be missing of, what others are compared with first. */
    public static List<Measure> measures(Comparison comparison) {
        Set<Measure> all = new LinkedHashSet<>(comparison.right().measures());
        all.addAll(comparison.left().measures());
        List<Measure> measures = new ArrayList<>(all.size());
        for (Measure each : all) {
            if (factor(comparison, each).signum() != 0) {
                measures.add(each);
            }
        }
        return measures;
    }

    /** How often a measure counts on the left, or less than 0 on the right; 0 for what is compared with itself. */
    private static BigDecimal factor(Comparison comparison, Measure measure) {
        BigDecimal left = factor(comparison.left(), measure);
        BigDecimal right = factor(comparison.right(), measure);
        return left.signum() != 0 && right.signum() != 0 ? BigDecimal.ZERO : left.subtract(right);
    }

    private static BigDecimal factor(Sum sum, Measure measure) {
        BigDecimal factor = BigDecimal.ZERO;
        for (Term term : sum.terms()) {
            factor = term.measure().equals(measure) ? factor.add(term.factor()) : factor;
        }
        return factor;
    }

    /**
     * The weakest limit on one measure with which a comparison holds.
     *
     * @param view how the others are known
     * @return the limit, if it takes one and nothing is unbounded that would have to be known
     */
    public static Optional<NeededLevel> of(
            Comparison comparison,
            Measure measure,
            Function<Views, Bounds> view,
            GoalEvidence evidence,
            Records records) {
        BigDecimal factor = factor(comparison, measure);
        Bounds left = rest(comparison.left(), measure, view, evidence);
        Bounds right = rest(comparison.right(), measure, view, evidence);
        boolean more = comparison.is().asksForMore();
        BigDecimal leftEnd = more ? left.low() : left.high().orElse(null);
        BigDecimal rightEnd = more ? right.high().orElse(null) : right.low();
        if (factor.signum() == 0 || leftEnd == null || rightEnd == null) {
            return Optional.empty();
        }
        boolean open = more ? left.lowOpen() || right.highOpen() : left.highOpen() || right.lowOpen();
        Limit limit = more == factor.signum() > 0 ? Limit.AT_LEAST : Limit.AT_MOST;
        if (mayBeOfNothing(comparison, measure, limit, view, evidence)) {
            return Optional.empty();
        }
        BigDecimal difference = rightEnd.subtract(leftEnd);
        BigDecimal level = quotient(difference, factor, limit);
        // A rounded number is on the side that is enough.
        boolean isRounded = level.multiply(factor).compareTo(difference) != 0;
        boolean isStrict = comparison.is().isStrict() && !open && !isRounded;
        return level.signum() < 0 ? Optional.empty() : Optional.of(needed(measure, limit, level, isStrict, records));
    }

    /** Whether the base of a multiple may still be zero, so that nothing is decided. */
    private static boolean mayBeOfNothing(
            Comparison comparison, Measure measure, Limit limit, Function<Views, Bounds> view, GoalEvidence evidence) {
        if (comparison.kind() != Comparison.Kind.TIMES) {
            return false;
        }
        Measure base = comparison.base().orElseThrow();
        Bounds known = view.apply(evidence.views(base));
        boolean beginsAtZero = known.low().signum() == 0 && !known.lowOpen();
        return beginsAtZero && !(measure.equals(base) && limit == Limit.AT_LEAST);
    }

    private static Bounds rest(Sum sum, Measure measure, Function<Views, Bounds> view, GoalEvidence evidence) {
        List<Term> others = new ArrayList<>(0);
        for (Term term : sum.terms()) {
            if (!term.measure().equals(measure)) {
                others.add(term);
            }
        }
        return new Sum(others, sum.plus()).bounds(other -> view.apply(evidence.views(other)));
    }

    private static BigDecimal quotient(BigDecimal difference, BigDecimal factor, Limit limit) {
        return factor.abs().compareTo(BigDecimal.ONE) == 0
                ? difference.multiply(factor)
                : difference.divide(factor, DECIMALS, limit.rounding);
    }

    private static NeededLevel needed(
            Measure measure, Limit limit, BigDecimal level, boolean isStrict, Records records) {
        Indicator indicator = records.evidence(measure.indicator()).indicator();
        return new NeededLevel(indicator, measure, limit, Decimals.normal(level), isStrict);
    }

    /** A custom rule may say how many more it takes; that many on top of what is planned. */
    private static Optional<NeededLevel> of(Missing missing, Figure threshold, GoalEvidence evidence, Records records) {
        boolean joined = missing.kind() == Missing.Kind.ADDITION
                && !records.evidence(missing.indicator()).indicator().isOverlapPossible();
        BigDecimal planned = joined ? evidence.views(missing.measure()).added().low() : BigDecimal.ZERO;
        BigDecimal number = number(threshold);
        if (number == null) {
            return Optional.empty();
        }
        boolean more = threshold instanceof Figure.AtLeast || threshold instanceof Figure.MoreThan;
        boolean isStrict = threshold instanceof Figure.MoreThan || threshold instanceof Figure.LessThan;
        return Optional.of(
                more
                        ? needed(missing.measure(), Limit.AT_LEAST, planned.add(number), isStrict, records)
                        : needed(missing.measure(), Limit.AT_MOST, number, isStrict, records));
    }

    /** The number of a figure that is a limit; null for any other. */
    public static @Nullable BigDecimal number(Figure limit) {
        if (limit instanceof Figure.AtLeast least) {
            return least.value();
        } else if (limit instanceof Figure.MoreThan more) {
            return more.value();
        } else if (limit instanceof Figure.AtMost most) {
            return most.value();
        }
        return limit instanceof Figure.LessThan less ? less.value() : null;
    }
}
