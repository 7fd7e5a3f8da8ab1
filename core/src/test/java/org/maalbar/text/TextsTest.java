package org.maalbar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void anIdIsComparedAfterNormalisation() {
        assertThat(Texts.id("foræ\u0301ldre")).isEqualTo("for\u01fdldre");
        assertThat(Texts.id("a\u030a")).isEqualTo("\u00e5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parents", "3.1", "80 pct.", "forældre", "a/b~c", "Bydelsmødre 2017-18", "\ud83d\ude00"})
    void anIdIsWhatTheUserChose(String id) {
        assertThat(Texts.id(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000",
        "0009, U+0009",
        "000A, U+000A",
        "007F, U+007F",
        "0085, U+0085",
        "00A0, U+00A0",
        "00AD, U+00AD",
        "034F, U+034F",
        "061C, U+061C",
        "115F, U+115F",
        "1160, U+1160",
        "1680, U+1680",
        "17B4, U+17B4",
        "180B, U+180B",
        "180E, U+180E",
        "2003, U+2003",
        "200B, U+200B",
        "200D, U+200D",
        "202E, U+202E",
        "2028, U+2028",
        "2029, U+2029",
        "202F, U+202F",
        "2060, U+2060",
        "2065, U+2065",
        "2800, U+2800",
        "3000, U+3000",
        "3164, U+3164",
        "D800, U+D800",
        "DFFF, U+DFFF",
        "FE0F, U+FE0F",
        "FEFF, U+FEFF",
        "FFA0, U+FFA0",
        "FFF0, U+FFF0",
        "E0001, U+E0001",
        "E0100, U+E0100"
    })
    void anIdHoldsNothingThatCannotBeSeen(String hex, String named) {
        String invisible = Character.toString(Integer.parseInt(hex, 16));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("a" + invisible + "b"))
                .withMessageEndingWith(" " + named);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a  b", " "})
    void anIdHasSpacesOnlyInsideAndOneAtATime(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.id(id)).withMessageContaining("\"" + id + "\"");
    }

    @Test
    void anIdHas1To200Characters() {
        assertThat(Texts.id("x".repeat(200))).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.id("")).withMessageContaining("not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("x".repeat(201)))
                .withMessageContaining("not 201");
    }

    @Test
    void aTextStaysAsItWasWritten() {
        String text = "Første linje\r\n\tanden linje, a\u030a, 80\u00a0pct. \ud83d\udc68\u200d\ud83d\udc67";
        assertThat(Texts.text(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000",
        "0007, U+0007",
        "001B, U+001B",
        "007F, U+007F",
        "0085, U+0085",
        "D800, U+D800",
        "DC00, U+DC00"
    })
    void aTextHoldsNoControlCharacterAndNoHalfCharacter(String hex, String named) {
        String forbidden = Character.toString(Integer.parseInt(hex, 16));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.text("a" + forbidden + "b"))
                .withMessageEndingWith(" " + named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u2003", "\u200b", "\u2060\u3164", "\u2800 \ufeff"})
    void aTextIsNotBlank(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.text(blank))
                .withMessage("A text must not be blank");
    }

    @Test
    void aTextHasAtMost20000Characters() {
        assertThat(Texts.text("x".repeat(20_000))).hasSize(20_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.text("x".repeat(20_001)))
                .withMessageContaining("20001");
    }

    @Test
    void nothingIsNull() {
        new NullPointerTester().testAllPublicStaticMethods(Texts.class);
    }

    @Test
    void anIdInNormalFormIsAnIdAgainOrWasNone() {
        // U+0958 has no composed form: in NFC it is two characters.
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.id("\u0958".repeat(101)));
        String id = Texts.id("\u0958".repeat(100));
        assertThat(Texts.id(id)).isEqualTo(id);
    }
}
