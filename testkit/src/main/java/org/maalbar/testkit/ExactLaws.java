package org.maalbar.testkit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * For a rule that says all that can be said: it is undecided only if two worlds disagree. Most rules that look at each
 * measure once can promise this; a rule that looks at one twice, or at a share or a multiple of what may be nothing, cannot.
 *
 * <p>The rule may declare eleven measures at most. All corners of the evidence are looked at, and with up
 * to six measures also those between them at which the rule changes its answer; a rule of more must be monotone in each. Where
 * an indicator has no high end, the worlds reach beyond every number in the evidence, and beyond up to a million million times
 * each, so a rule may compare one indicator with another times a factor.
 */
public interface ExactLaws extends FulfilmentRuleLaws {

    /** Where the rule is undecided, the evidence allows a world in which it holds and one in which it fails. */
    @Property
    default void isUndecidedOnlyIfTwoWorldsDisagree(@ForAll("trials") Trial trial) {
        RuleChecks.exactness(rule(), trial, this::isConsistent);
    }
}
