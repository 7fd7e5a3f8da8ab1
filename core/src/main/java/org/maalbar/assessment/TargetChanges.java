package org.maalbar.assessment;

import java.util.ArrayList;
import java.util.List;
import org.maalbar.assessment.TargetChange.Direction;
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
        if (before instanceof CompositeRule was && after instanceof CompositeRule is) {
            boolean less = isEnough(was, is);
            boolean more = isEnough(is, was);
            if (less && more) {
                return;
            } else if (less || more) {
                found.add(new TargetChange(goal, before, after, less ? Direction.LOWERED : Direction.RAISED));
                return;
            } else if (needed(was) == needed(is)
                    && was.rules().size() == is.rules().size()) {
                for (int i = 0; i < was.rules().size(); i++) {
                    compare(
                            unlabelled(was.rules().get(i)),
                            unlabelled(is.rules().get(i)));
                }
                return;
            }
        }
        found.add(new TargetChange(goal, before, after, direction(before, after)));
    }

    /** Whether what fulfils one composite is sure to fulfil the other: those of its parts that the other has are enough. */
    private static boolean isEnough(CompositeRule one, CompositeRule other) {
        List<FulfilmentRule> dropped = new ArrayList<>();
        one.rules().forEach(part -> dropped.add(unlabelled(part)));
        other.rules().forEach(part -> dropped.remove(unlabelled(part)));
        return needed(other) <= needed(one) - dropped.size();
    }

    private static int needed(CompositeRule rule) {
        if (rule instanceof AtLeastOf some) {
            return some.count();
        }
        return rule instanceof AnyOf ? 1 : rule.rules().size();
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
