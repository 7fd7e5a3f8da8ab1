package org.maalbar.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.maalbar.change.TargetChange.Direction;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.BetweenRule;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;

/** Finds the parts of a goal's rule that ask for something else than before; labels ask for nothing. */
final class TargetChanges {
    private final String goal;
    private final List<TargetChange> found = new ArrayList<>();

    private TargetChanges(String goal) {
        this.goal = goal;
    }

    static List<TargetChange> between(String goal, FulfilmentRule before, FulfilmentRule after) {
        TargetChanges changes = new TargetChanges(goal);
        changes.compare(unlabelled(before), unlabelled(after));
        return changes.found;
    }

    private static FulfilmentRule unlabelled(FulfilmentRule rule) {
        return rule instanceof Labelled labelled ? labelled.rule() : rule;
    }

    private void compare(FulfilmentRule before, FulfilmentRule after) {
        if (before.equals(after)) {
            return;
        }
        boolean composed = before instanceof CompositeRule || after instanceof CompositeRule;
        if (!composed) {
            found.add(new TargetChange(goal, before, after, direction(before, after)));
        } else if (!haveOtherParts(before, after)) {
            boolean less = isEnough(before, after);
            boolean more = isEnough(after, before);
            if (!less || !more) {
                Direction direction = less ? Direction.LOWERED : more ? Direction.RAISED : Direction.OTHER;
                found.add(new TargetChange(goal, before, after, direction));
            }
        }
    }

    /** Reports part by part where as many of as many are asked for, and each part that changed has one that replaces it. */
    private boolean haveOtherParts(FulfilmentRule before, FulfilmentRule after) {
        List<FulfilmentRule> was = without(parts(before), parts(after));
        List<FulfilmentRule> is = without(parts(after), parts(before));
        if (needed(before) != needed(after) || was.size() != is.size() || was.isEmpty()) {
            return false;
        }
        for (FulfilmentRule part : was) {
            if (ofSameIndicators(part, was).size() != 1
                    || ofSameIndicators(part, is).size() != 1) {
                return false;
            }
        }
        was.forEach(part -> compare(part, ofSameIndicators(part, is).get(0)));
        return true;
    }

    private static List<FulfilmentRule> ofSameIndicators(FulfilmentRule part, List<FulfilmentRule> among) {
        return among.stream()
                .filter(each -> each.indicators().equals(part.indicators()))
                .toList();
    }

    /**
     * Whether what fulfils one rule is sure to fulfil the other: of its parts, those that the other has, or asks less of, are
     * enough.
     */
    private static boolean isEnough(FulfilmentRule one, FulfilmentRule other) {
        List<FulfilmentRule> dropped = without(parts(one), parts(other));
        List<FulfilmentRule> others = without(parts(other), parts(one));
        for (FulfilmentRule part : List.copyOf(dropped)) {
            others.stream()
                    .filter(each -> direction(part, each) == Direction.LOWERED)
                    .findFirst()
                    .ifPresent(less -> {
                        dropped.remove(part);
                        others.remove(less);
                    });
        }
        return needed(other) <= needed(one) - dropped.size();
    }

    private static List<FulfilmentRule> without(List<FulfilmentRule> rules, List<FulfilmentRule> others) {
        List<FulfilmentRule> rest = new ArrayList<>(rules);
        others.forEach(rest::remove);
        return rest;
    }

    /** The parts of a composite; any other rule is its only part. */
    private static List<FulfilmentRule> parts(FulfilmentRule rule) {
        return rule instanceof CompositeRule composite
                ? composite.rules().stream().map(TargetChanges::unlabelled).toList()
                : List.of(rule);
    }

    private static int needed(FulfilmentRule rule) {
        if (rule instanceof AtLeastOf some) {
            return some.count();
        }
        return rule instanceof AnyOf ? 1 : parts(rule).size();
    }

    private static Direction direction(FulfilmentRule before, FulfilmentRule after) {
        if (before instanceof BetweenRule was
                && after instanceof BetweenRule is
                && was.measure().equals(is.measure())) {
            return direction(is.low().compareTo(was.low()), was.high().compareTo(is.high()));
        } else if (before instanceof Comparison was && after instanceof Comparison is && isOfSameSides(was, is)) {
            int excess = target(was).compareTo(target(is));
            // With the same number, more than it is harder to reach than at least it.
            int order = excess == 0
                    ? Boolean.compare(was.is().isStrict(), is.is().isStrict())
                    : was.is().asksForMore() ? excess : -excess;
            return order == 0 ? Direction.OTHER : direction(order);
        }
        return Direction.OTHER;
    }

    private static boolean isOfSameSides(Comparison was, Comparison is) {
        return was.kind() == is.kind()
                && was.is().asksForMore() == is.is().asksForMore()
                && was.left().equals(is.left())
                && was.target().isPresent()
                && is.target().isPresent()
                && was.base().equals(is.base());
    }

    private static BigDecimal target(Comparison comparison) {
        return comparison.target().orElseThrow();
    }

    private static Direction direction(int excess) {
        return excess > 0 ? Direction.LOWERED : Direction.RAISED;
    }

    /** Of two limits, each higher than before in what it asks for (positive), lower, or the same. */
    private static Direction direction(int low, int high) {
        if (Integer.signum(low) * Integer.signum(high) < 0) {
            return Direction.OTHER;
        }
        return low + high < 0 ? Direction.LOWERED : Direction.RAISED;
    }
}
