package org.maalbar.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.maalbar.benchmarks.SmallGoals;
import org.maalbar.benchmarks.SmallGoals.Amount;
import org.maalbar.benchmarks.SmallGoals.Part;
import org.maalbar.rule.Status;

/** What somebody might write by hand for these goals alone: decimals, filters by day, and why each amount counted or not. */
final class ListEvaluator {
    private static final long DAY = SmallGoals.DAY.toEpochDay();

    private ListEvaluator() {}

    /** Whether an amount counted. */
    private enum Reason {
        COUNTED,
        LATER,
        AFTER_DUE
    }

    private record Use(Amount amount, Reason reason) {}

    private record Result(Status status, BigDecimal seen, BigDecimal expected, List<Use> uses) {}

    static Engine engine() {
        return goals -> {
            String[] statuses = new String[goals.size()];
            for (int i = 0; i < statuses.length; i++) {
                Status lowest = Status.FULFILLED;
                for (Part part : goals.get(i).parts()) {
                    Status status = evaluate(part).status();
                    lowest = lowest.isBetterThan(status) ? status : lowest;
                }
                statuses[i] = lowest.name();
            }
            return statuses;
        };
    }

    private static Result evaluate(Part part) {
        List<Use> uses = new ArrayList<>(part.observed().size() + part.planned().size());
        BigDecimal seen = sum(part.observed(), Math.min(DAY, part.due()), Reason.LATER, uses);
        BigDecimal expected = seen.add(sum(part.planned(), part.due(), Reason.AFTER_DUE, uses));
        BigDecimal factor = BigDecimal.valueOf(part.factor());
        BigDecimal target = BigDecimal.valueOf(part.target());
        return new Result(
                status(
                        seen.multiply(factor).compareTo(target) >= 0,
                        expected.multiply(factor).compareTo(target) >= 0,
                        part),
                seen,
                expected,
                uses);
    }

    private static Status status(boolean isReached, boolean isExpected, Part part) {
        if (isReached) {
            return Status.FULFILLED;
        }
        if (part.due() < DAY) {
            return Status.NOT_FULFILLED;
        }
        if (part.planned().isEmpty()) {
            return Status.UNCERTAIN;
        }
        return isExpected ? Status.EXPECTED : Status.NOT_EXPECTED;
    }

    private static BigDecimal sum(List<Amount> amounts, long last, Reason ifLater, List<Use> uses) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount each : amounts) {
            boolean counts = each.day() <= last;
            uses.add(new Use(each, counts ? Reason.COUNTED : ifLater));
            if (counts) {
                sum = sum.add(BigDecimal.valueOf(each.amount()));
            }
        }
        return sum;
    }
}
