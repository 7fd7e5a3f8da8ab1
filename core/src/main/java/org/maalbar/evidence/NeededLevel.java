package org.maalbar.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Decimals;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Missing;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/**
 * What the level of an indicator should be for one part of a rule to hold, as far as that is known.
 *
 * @param indicator the indicator
 * @param side which way a figure must go
 * @param level the level that is just enough
 */
public record NeededLevel(Indicator indicator, Side side, BigDecimal level) {
    /** Of a whole that is no count, the largest enough is stated with so many decimals. */
    private static final int DECIMALS = 6;

    /** Which way a figure must go: at least so many, or at most. */
    public enum Side {
        AT_LEAST(-1),
        AT_MOST(1);

        /** The sign of a step to a weaker figure. */
        public final int weaker;

        Side(int weaker) {
            this.weaker = weaker;
        }

        /** Absent where no such figure can be stated of the indicator. */
        public Optional<Figure> figure(BigDecimal number, Indicator indicator) {
            BigDecimal limit = Decimals.normal(
                    indicator.domain() == Domain.COUNT
                            ? number.setScale(0, this == AT_LEAST ? RoundingMode.CEILING : RoundingMode.FLOOR)
                            : number);
            try {
                Figure figure = this == AT_LEAST ? Figure.atLeast(limit) : Figure.atMost(limit);
                boolean possible = indicator.domain() != Domain.PERCENT
                        || limit.compareTo(Domain.PERCENT.whole().high().orElseThrow()) <= 0;
                return possible ? Optional.of(figure) : Optional.empty();
            } catch (IllegalArgumentException cannotBeStated) {
                return Optional.empty();
            }
        }

        /** The end that such a figure moves. */
        public Optional<BigDecimal> end(Bounds bounds) {
            return this == AT_LEAST ? Optional.of(bounds.low()) : bounds.high();
        }
    }

    /** What would make a part of a rule hold that does not hold yet on every view. */
    public static Set<NeededLevel> of(FulfilmentRule rule, Truth planned, GoalEvidence evidence, Records records) {
        Set<NeededLevel> needed = new LinkedHashSet<>();
        if (rule instanceof AtLeast goal) {
            needed.add(of(goal.indicator(), Side.AT_LEAST, goal.target(), records));
        } else if (rule instanceof Reached milestone) {
            needed.add(of(milestone.indicator(), Side.AT_LEAST, BigDecimal.ONE, records));
        } else if (rule instanceof AtMost goal) {
            needed.add(of(goal.indicator(), Side.AT_MOST, goal.target(), records));
        } else if (rule instanceof Share share) {
            Stream.<Function<Views, Bounds>>of(Views::possible, Views::planned).forEach(view -> {
                BigDecimal part = view.apply(evidence.views(share.part())).low();
                needed.add(of(
                        share.whole(),
                        Side.AT_MOST,
                        part.divide(share.minimum(), DECIMALS, RoundingMode.DOWN),
                        records));
                view.apply(evidence.views(share.whole()))
                        .high()
                        .map(share.minimum()::multiply)
                        .ifPresent(enough -> needed.add(of(share.part(), Side.AT_LEAST, enough, records)));
            });
        } else if (rule instanceof CustomRule custom && planned == Truth.UNDECIDED) {
            custom.missing(evidence.on(custom, Views::planned)).stream()
                    .filter(missing -> custom.indicators().contains(missing.indicator()))
                    .forEach(missing -> Stream.of(missing.fulfilledBy(), missing.expectedBy())
                            .flatMap(Optional::stream)
                            .forEach(threshold ->
                                    of(missing, threshold, evidence, records).ifPresent(needed::add)));
        }
        return needed;
    }

    private static NeededLevel of(String indicator, Side side, BigDecimal level, Records records) {
        return new NeededLevel(records.evidence(indicator).indicator(), side, Decimals.normal(level));
    }

    /** A custom rule may say how many more it takes; that many on top of what is planned. */
    private static Optional<NeededLevel> of(Missing missing, Figure threshold, GoalEvidence evidence, Records records) {
        boolean joined = missing.kind() == Missing.Kind.ADDITION
                && !records.evidence(missing.indicator()).indicator().isOverlapPossible();
        BigDecimal planned =
                joined ? evidence.views(missing.indicator()).added().low() : BigDecimal.ZERO;
        if (threshold instanceof Figure.AtLeast least) {
            return Optional.of(of(missing.indicator(), Side.AT_LEAST, planned.add(least.value()), records));
        }
        return threshold instanceof Figure.AtMost most
                ? Optional.of(of(missing.indicator(), Side.AT_MOST, most.value(), records))
                : Optional.empty();
    }
}
