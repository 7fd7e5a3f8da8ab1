package org.maalbar.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;

/**
 * How far a goal has come on what was seen, as a bar: full cells are surely reached, shaded ones perhaps.
 *
 * @param surely the share of the way that was surely come, from 0 to 1
 * @param perhaps the share that was come at most
 */
record Progress(BigDecimal surely, BigDecimal perhaps) {
    private static final int CELLS = 10;
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    static Progress of(GoalAssessment goal) {
        return of(goal, goal.rule());
    }

    private static Progress of(GoalAssessment goal, RuleAssessment node) {
        if (!node.parts().isEmpty()) {
            List<Progress> parts =
                    node.parts().stream().map(part -> of(goal, part)).toList();
            return new Progress(
                    average(parts.stream().map(Progress::surely).toList()),
                    average(parts.stream().map(Progress::perhaps).toList()));
        }
        if (node.rule() instanceof AtLeast rule && rule.target().signum() > 0) {
            return towards(goal.indicator(rule.indicator()).seen(), Bounds.exactly(rule.target()));
        } else if (node.rule() instanceof Reached rule) {
            return towards(goal.indicator(rule.indicator()).seen(), Bounds.exactly(1));
        } else if (node.rule() instanceof Share rule) {
            Bounds whole = goal.indicator(rule.whole()).seen();
            if (whole.equals(Bounds.exactly(0))) {
                return new Progress(ZERO, ONE);
            }
            Bounds target = whole.high()
                    .map(high -> Bounds.closed(whole.low().multiply(rule.minimum()), high.multiply(rule.minimum())))
                    .orElseGet(() -> Bounds.from(whole.low().multiply(rule.minimum())));
            return towards(goal.indicator(rule.part()).seen(), target);
        }
        return new Progress(node.seen() == Truth.HOLDS ? ONE : ZERO, node.seen() == Truth.FAILS ? ZERO : ONE);
    }

    private static Progress towards(Bounds level, Bounds target) {
        BigDecimal surely = target.high().map(high -> share(level.low(), high)).orElse(ZERO);
        BigDecimal perhaps = level.high().map(high -> share(high, target.low())).orElse(ONE);
        return new Progress(surely, perhaps);
    }

    /** Rounded down: 99.99 % is not all. */
    private static BigDecimal share(BigDecimal level, BigDecimal target) {
        return target.signum() == 0
                ? ONE
                : level.divide(target, 4, RoundingMode.DOWN).min(ONE);
    }

    private static BigDecimal average(List<BigDecimal> shares) {
        return shares.stream()
                .reduce(ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(shares.size()), 4, RoundingMode.DOWN);
    }

    String bar() {
        int full = cells(surely, RoundingMode.DOWN);
        int shaded = surely.compareTo(perhaps) == 0 ? 0 : cells(perhaps, RoundingMode.UP) - full;
        return "█".repeat(full) + "▒".repeat(shaded) + "░".repeat(CELLS - full - shaded);
    }

    private static int cells(BigDecimal share, RoundingMode rounding) {
        return share.multiply(BigDecimal.valueOf(CELLS)).setScale(0, rounding).intValueExact();
    }
}
