package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;

/** The laws bite: everything wrong breaks the one that it should. */
@Tag("once")
class LawsBiteTest {

    @ParameterizedTest
    @MethodSource("org.maalbar.testkit.WrongRules#all")
    void everyWrongRuleIsCaughtByTheLawThatItBreaks(WrongRules.Wrong wrong) {
        assertThat(Broken.isBroken(wrong.laws(), wrong.broken())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.maalbar.testkit.WrongHosts#all")
    void everyWrongRoundTripAndSummaryIsCaughtByTheLawThatItBreaks(WrongRules.Wrong wrong) {
        assertThat(Broken.isBroken(wrong.laws(), wrong.broken())).isTrue();
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

    /** Undecided only where some worlds say this and some say that, however high the numbers are that either may reach. */
    static class AtLeastATenthMoreThanThen implements ExactLaws, ScaleLaws {
        private static final BigDecimal FACTOR = new BigDecimal("1.1");

        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("now", "then"), AtLeastATenthMoreThanThen::isReached);
        }

        static Truth isReached(Evidence evidence) {
            Bounds now = evidence.level("now");
            Bounds then = evidence.level("then");
            if (then.high()
                    .filter(most -> now.low().compareTo(most.multiply(FACTOR)) >= 0)
                    .isPresent()) {
                return Truth.HOLDS;
            }
            BigDecimal least = then.low().multiply(FACTOR);
            boolean isMissed = now.high()
                    .filter(most -> most.compareTo(least) < 0
                            || (most.compareTo(least) == 0 && (now.highOpen() || then.lowOpen())))
                    .isPresent();
            return isMissed ? Truth.FAILS : Truth.UNDECIDED;
        }
    }

    static class AtLeastAMillionTimesAsMany implements ExactLaws {
        @Override
        public FulfilmentRule rule() {
            return new OneLiner(Set.of("now", "then"), evidence -> {
                BigDecimal factor = BigDecimal.valueOf(1_000_000);
                Bounds then = evidence.level("then");
                Bounds now = evidence.level("now");
                Truth ofTheMost = then.high()
                        .map(most -> now.atLeast(most.multiply(factor)))
                        .orElse(Truth.UNDECIDED);
                if (ofTheMost == Truth.HOLDS) {
                    return Truth.HOLDS;
                }
                BigDecimal least = then.low().multiply(factor);
                boolean isMissed = now.atLeast(least) == Truth.FAILS
                        || (then.lowOpen()
                                && now.high()
                                        .filter(most -> most.compareTo(least) == 0)
                                        .isPresent());
                return isMissed ? Truth.FAILS : Truth.UNDECIDED;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {AtLeastATenthMoreThanThen.class, AtLeastAMillionTimesAsMany.class})
    void aRightRuleOfTwoIndicatorsBreaksNone(Class<?> right) {
        for (int run = 0; run < 3; run++) {
            assertThat(Broken.laws(right)).isEmpty();
        }
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
