package org.maalbar.testkit;

import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Share;

/** What built-in shares ask of a world: that there is something to be a share of. */
final class Shares {
    private Shares() {}

    static boolean haveWholes(FulfilmentRule rule, World world) {
        return RuleChecks.leaves(rule)
                .filter(Share.class::isInstance)
                .map(Share.class::cast)
                .allMatch(share -> world.value(share.whole()).signum() > 0);
    }
}
