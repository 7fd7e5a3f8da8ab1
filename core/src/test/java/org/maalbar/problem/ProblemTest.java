package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.NullPointerTester;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    private static final Place PLACE = Place.pointer("/observations/3/indicator");

    @Test
    void isWrittenOnOneLineWithItsPlaceFirst() {
        assertThat(Problem.error("unknown-indicator", PLACE, "No indicator \"x\"", "Indikatoren »x« findes ikke"))
                .hasToString("/observations/3/indicator: error [unknown-indicator] No indicator \"x\"");
        assertThat(Problem.warning("unused-indicator", PLACE, "Not asked for", "Bruges ikke"))
                .hasToString("/observations/3/indicator: warning [unused-indicator] Not asked for");
        assertThat(new Problem(Severity.INFORMATION, "note", Place.unknown(), "Worth knowing", "Værd at vide"))
                .hasToString("information [note] Worth knowing");
    }

    @ParameterizedTest
    @CsvSource({
        "da, fejl, advarsel, oplysning, Det er galt",
        "da-DK, fejl, advarsel, oplysning, Det er galt",
        "da-GL, fejl, advarsel, oplysning, Det er galt",
        "en-GB, error, warning, information, It is wrong",
        "nb-NO, error, warning, information, It is wrong",
        "und, error, warning, information, It is wrong"
    })
    void isToldInDanishToThoseWhoReadItAndInEnglishToAllOthers(
            String locale, String error, String warning, String information, String message) {
        Locale reader = Locale.forLanguageTag(locale);
        Map<Severity, String> words =
                Map.of(Severity.ERROR, error, Severity.WARNING, warning, Severity.INFORMATION, information);
        words.forEach((severity, word) -> {
            Problem problem = new Problem(severity, "code", PLACE, "It is wrong", "Det er galt");
            assertThat(problem.message(reader)).isEqualTo(message);
            assertThat(problem.toString(reader)).isEqualTo("/observations/3/indicator: " + word + " [code] " + message);
        });
    }

    @Test
    void aMessageNeverCarriesAControlCharacter() {
        String hostile = "a\u0007b\r\nc\u2028d\ud800";
        Problem problem = Problem.error("x", Place.unknown(), hostile, "Dansk " + hostile);
        assertThat(problem.message()).isEqualTo("a\\u0007b\\u000d\\u000ac\\u2028d\\ud800");
        assertThat(problem.danish()).isEqualTo("Dansk a\\u0007b\\u000d\\u000ac\\u2028d\\ud800");
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
        assertThat(Problem.warning("code", PLACE, "message", "besked").at(moved))
                .isEqualTo(Problem.warning("code", moved, "message", "besked"));
    }

    @Test
    void nothingAboutItMayBeNull() {
        new NullPointerTester().setDefault(Place.class, PLACE).testAllPublicStaticMethods(Problem.class);
        new NullPointerTester().setDefault(Place.class, PLACE).testAllPublicConstructors(Problem.class);
    }
}
