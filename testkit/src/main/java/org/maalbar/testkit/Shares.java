package org.maalbar.testkit;

import org.maalbar.rule.FulfilmentRule;

/** What built-in shares and multiples ask of a world: that there is something to be a share or a multiple of. */
final class Shares {
    private Shares() {}

    static boolean haveWholes(FulfilmentRule rule, World world) {
        return RuleChecks.leaves(rule)
                .flatMap(leaf -> leaf.comparisons().stream())
                .flatMap(comparison -> comparison.base().stream())
                .allMatch(base -> world.value(base).signum() > 0);
    }
}
