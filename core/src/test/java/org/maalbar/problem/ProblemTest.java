package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Place PLACE = Place.pointer("/observations/3/indicator");

    @Test
    void isWrittenOnOneLineWithItsPlaceFirst() {
        assertThat(Problem.error("unknown-indicator", PLACE, "No indicator \"x\""))
                .hasToString("/observations/3/indicator: error [unknown-indicator] No indicator \"x\"");
        assertThat(Problem.warning("unused-indicator", PLACE, "Not asked for"))
                .hasToString("/observations/3/indicator: warning [unused-indicator] Not asked for");
        assertThat(new Problem(Severity.INFORMATION, "note", Place.unknown(), "Worth knowing", "Værd at vide"))
                .hasToString("information [note] Worth knowing");
    }

    @Test
    void aMessageNeverCarriesAControlCharacter() {
        Problem problem = Problem.error("x", Place.unknown(), "a\u0007b\r\nc\u2028d\ud800");
        assertThat(problem.message()).isEqualTo("a\\u0007b\\u000d\\u000ac\\u2028d\\ud800");
        assertThat(problem.toString()).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void onlyAnErrorIsAnError() {
        assertThat(Problem.error("x", PLACE, "x", "x").isError()).isTrue();
        assertThat(Problem.warning("x", PLACE, "x", "x").isError()).isFalse();
        assertThat(new Problem(Severity.INFORMATION, "x", PLACE, "x", "x").isError())
                .isFalse();
    }

    @Test
    void movingItToAnotherPlaceKeepsTheRest() {
        Place moved = PLACE.inFile("kk.json").at(7, 3);
        assertThat(Problem.warning("code", PLACE, "message").at(moved))
                .isEqualTo(Problem.warning("code", moved, "message"));
    }

    @Test
    void nothingAboutItMayBeNull() {
        new NullPointerTester().setDefault(Place.class, PLACE).testAllPublicStaticMethods(Problem.class);
        new NullPointerTester().setDefault(Place.class, PLACE).testAllPublicConstructors(Problem.class);
    }
}
