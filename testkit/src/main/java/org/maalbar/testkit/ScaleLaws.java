package org.maalbar.testkit;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.maalbar.rule.FulfilmentRule;

/** For a rule of proportions, such as a share: counting everything in another unit changes nothing. */
public interface ScaleLaws extends FulfilmentRuleLaws {

    /** Evidence in which every number is so many times as large gets the same answer. */
    @Property
    default void doesNotDependOnTheUnit(
            @ForAll("trials") Trial trial, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        FulfilmentRule rule = rule();
        // Three and seven every time: what rounds in binary shows there.
        IntStream.of(3, 7, factor).forEach(times -> RuleChecks.scale(rule, trial, times));
    }
}
