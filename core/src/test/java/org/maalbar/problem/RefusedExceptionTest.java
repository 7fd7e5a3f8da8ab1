package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedExceptionTest {
    @Test
    void tellsWhyInEnglishAndInDanish() {
        RefusedException refused = new RefusedException("It is too long", "Den er for lang");
        assertThat(refused).hasMessage("It is too long").hasNoCause();
        assertThat(refused.danish()).isEqualTo("Den er for lang");
    }

    @Test
    void knowsWhatFoundItOut() {
        Exception cause = new ArithmeticException("overflow");
        RefusedException refused = new RefusedException("It is too large", "Det er for stort", cause);
        assertThat(refused).hasMessage("It is too large").hasCause(cause);
        assertThat(refused.danish()).isEqualTo("Det er for stort");
    }

    @Test
    void aRefusalOfSomebodyElseIsGivenAsItIs() {
        assertThat(RefusedException.danish(new RefusedException("English", "Dansk")))
                .isEqualTo("Dansk");
        assertThat(RefusedException.danish(new IllegalArgumentException("Somebody else's")))
                .isEqualTo("Somebody else's");
    }
}
