package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.rule.FulfilmentRule;

/** The laws bite: everything wrong breaks the one that it should. */
@Tag("once")
class LawsBiteTest {

    @ParameterizedTest
    @MethodSource("org.maalbar.testkit.WrongRules#all")
    void everyWrongRuleIsCaughtByTheLawThatItBreaks(WrongRules.Wrong wrong) {
        assertThat(Broken.laws(wrong.laws())).containsKey(wrong.broken());
    }

    @ParameterizedTest
    @MethodSource("org.maalbar.testkit.WrongHosts#all")
    void everyWrongRoundTripAndSummaryIsCaughtByTheLawThatItBreaks(WrongRules.Wrong wrong) {
        assertThat(Broken.laws(wrong.laws())).containsKey(wrong.broken());
    }

    static class Right implements ExactLaws, MonotoneLaws {
        @Override
        public FulfilmentRule rule() {
            return level("parents").atLeast(500);
        }
    }

    @Test
    void aRightRuleBreaksNone() {
        assertThat(Broken.laws(Right.class)).isEmpty();
    }

    @Test
    void aFailureShowsTheWorldThatBreaksTheLaw() {
        Map<String, String> broken = Broken.laws(WrongRules.AtLeastOfTheHighEnd.class);

        assertThat(broken.get("isSound").lines())
                .first()
                .isEqualTo(
                        "The rule claims more than the evidence supports: a world that the evidence allows disagrees.");
        assertThat(broken.get("isSound"))
                .containsPattern("rule +as many as it takes")
                .containsPattern("evidence +parents: \\[\\d+, .*(\\)|\\])")
                .containsPattern("says +HOLDS")
                .containsPattern("world +parents = \\d+")
                .containsPattern("there +FAILS");
    }
}
