package org.maalbar.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.RuleAssessment;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Comparison;

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
        if (node.rule() instanceof Comparison rule && rule.is().asksForMore()) {
            Bounds target = rule.right().bounds(measure -> goal.measure(measure).seen());
            boolean isOfNothing = rule.base()
                    .filter(base -> goal.measure(base).seen().equals(Bounds.exactly(0)))
                    .isPresent();
            if (isOfNothing) {
                return new Progress(ZERO, ONE);
            } else if (!target.equals(Bounds.exactly(0))) {
                return towards(
                        rule.left().bounds(measure -> goal.measure(measure).seen()), target);
            }
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
