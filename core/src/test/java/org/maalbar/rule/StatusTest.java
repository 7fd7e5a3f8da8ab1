package org.maalbar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.quantity.Truth;
import org.maalbar.text.Language;

class StatusTest {

    @ParameterizedTest
    @CsvSource({
        "HOLDS,     HOLDS,     FULFILLED",
        "HOLDS,     UNDECIDED, FULFILLED",
        "HOLDS,     FAILS,     FULFILLED",
        "FAILS,     HOLDS,     NOT_FULFILLED",
        "FAILS,     UNDECIDED, NOT_FULFILLED",
        "FAILS,     FAILS,     NOT_FULFILLED",
        "UNDECIDED, HOLDS,     EXPECTED",
        "UNDECIDED, FAILS,     NOT_EXPECTED",
        "UNDECIDED, UNDECIDED, UNCERTAIN"
    })
    void isTheFirstThatMatches(Truth possible, Truth planned, Status status) {
        assertThat(Status.of(possible, planned)).isEqualTo(status);
    }

    @Test
    void theBestComesFirst() {
        assertThat(Status.values())
                .containsExactly(
                        Status.FULFILLED, Status.EXPECTED, Status.UNCERTAIN, Status.NOT_EXPECTED, Status.NOT_FULFILLED);
        assertThat(Status.EXPECTED.isBetterThan(Status.UNCERTAIN)).isTrue();
        assertThat(Status.UNCERTAIN.isBetterThan(Status.EXPECTED)).isFalse();
        assertThat(Status.EXPECTED.isBetterThan(Status.EXPECTED)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FULFILLED,     ●, Opfyldt,                 Fulfilled",
        "EXPECTED,      ◕, Forventes opfyldt,       Expected",
        "UNCERTAIN,     ◑, Uafklaret,               Uncertain",
        "NOT_EXPECTED,  ◔, Forventes ikke opfyldt,  Not expected",
        "NOT_FULFILLED, ○, Ikke opfyldt,            Not fulfilled"
    })
    void hasASymbolAndAWordInBothLanguages(Status status, String symbol, String danish, String english) {
        assertThat(status.symbol()).isEqualTo(symbol);
        assertThat(status.word(Language.DANISH)).isEqualTo(danish);
        assertThat(status.word(Language.ENGLISH)).isEqualTo(english);
    }
}
