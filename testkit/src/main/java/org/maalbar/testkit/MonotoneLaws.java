package org.maalbar.testkit;

import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.rule.Measure;

/**
 * For a rule that more cannot harm: who reaches more never fulfils less. A rule that an indicator's growth works against, as
 * complaints do, says so in {@link #moreIsWorse()}; a rule that asks for neither too little nor too much is not monotone.
 */
public interface MonotoneLaws extends FulfilmentRuleLaws {

    /**
     * The indicators of which more is better, or at least no worse. All that is measured of them goes with them, except what they
     * are {@linkplain #comparedWith compared with}.
     *
     * @return their ids; unless overridden, all that the rule declares but those of which more is worse
     */
    default Set<String> moreIsBetter() {
        Set<String> others = new LinkedHashSet<>(rule().indicators());
        others.removeAll(moreIsWorse());
        return others;
    }

    /**
     * The indicators of which more is worse, or at least no better: the whole of a share, waiting time.
     *
     * @return their ids; none unless overridden
     */
    default Set<String> moreIsWorse() {
        return Set.of();
    }

    /**
     * The measures with which others of the same indicator are compared, such as the growth of the year before. Of these, more is
     * worse where more of the indicator is better, and the other way round.
     *
     * @return some of the measures that the rule declares; none unless overridden
     */
    default Set<Measure> comparedWith() {
        return Set.of();
    }

    /** A consistent world that is better in every respect never has a worse answer: fails, undecided, holds. */
    @Property
    default void moreIsNeverWorse(@ForAll("trials") Trial one, @ForAll("trials") Trial other) {
        RuleChecks.Direction direction = new RuleChecks.Direction(moreIsBetter(), moreIsWorse(), comparedWith());
        RuleChecks.monotony(rule(), one.world(), other.world(), direction, this::isConsistent);
    }
}
