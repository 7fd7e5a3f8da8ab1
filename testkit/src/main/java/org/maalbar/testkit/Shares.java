package org.maalbar.testkit;

import java.util.stream.Stream;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Share;

/** What built-in shares ask of a world: that there is something to be a share of. */
final class Shares {
    private Shares() {}

    static boolean haveWholes(FulfilmentRule rule, World world) {
        return wholes(rule).allMatch(whole -> world.value(whole).signum() > 0);
    }

    private static Stream<String> wholes(FulfilmentRule rule) {
        if (rule instanceof CompositeRule composite) {
            return composite.rules().stream().flatMap(Shares::wholes);
        } else if (rule instanceof Labelled labelled) {
            return wholes(labelled.rule());
        }
        return rule instanceof Share share ? Stream.of(share.whole()) : Stream.empty();
    }
}
