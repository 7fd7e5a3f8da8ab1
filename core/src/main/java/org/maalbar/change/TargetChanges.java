package org.maalbar.change;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.change.TargetChange.Direction;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Share;

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
        if (before instanceof AtLeast was
                && after instanceof AtLeast is
                && was.indicator().equals(is.indicator())) {
            return direction(was.target().compareTo(is.target()));
        } else if (before instanceof AtMost was
                && after instanceof AtMost is
                && was.indicator().equals(is.indicator())) {
            return direction(is.target().compareTo(was.target()));
        } else if (before instanceof Share was
                && after instanceof Share is
                && was.part().equals(is.part())
                && was.whole().equals(is.whole())) {
            return direction(was.minimum().compareTo(is.minimum()));
        } else if (before instanceof Between was
                && after instanceof Between is
                && was.indicator().equals(is.indicator())) {
            return direction(is.low().compareTo(was.low()), was.high().compareTo(is.high()));
        }
        return Direction.OTHER;
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
