package org.maalbar.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strong Kleene logic. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "HOLDS,     HOLDS,     HOLDS,     HOLDS",
        "HOLDS,     FAILS,     FAILS,     HOLDS",
        "HOLDS,     UNDECIDED, UNDECIDED, HOLDS",
        "FAILS,     FAILS,     FAILS,     FAILS",
        "FAILS,     UNDECIDED, FAILS,     UNDECIDED",
        "UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED"
    })
    void andIsTheLowerAndOrTheHigherOfTwo(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(either);
    }

    @Test
    void theOppositeOfUndecidedIsUndecided() {
        assertThat(Truth.HOLDS.not()).isEqualTo(Truth.FAILS);
        assertThat(Truth.FAILS.not()).isEqualTo(Truth.HOLDS);
        assertThat(Truth.UNDECIDED.not()).isEqualTo(Truth.UNDECIDED);
    }

    @Test
    void onlyUndecidedIsNotDecided() {
        assertThat(Truth.of(true)).isEqualTo(Truth.HOLDS).matches(Truth::isDecided);
        assertThat(Truth.of(false)).isEqualTo(Truth.FAILS).matches(Truth::isDecided);
        assertThat(Truth.UNDECIDED.isDecided()).isFalse();
    }
}
