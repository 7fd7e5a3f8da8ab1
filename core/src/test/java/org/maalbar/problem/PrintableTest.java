package org.maalbar.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0xad, 0x200b, 0x202e, 0x2028, 0x2029, 0x2066, 0xfeff,
                0xd800, 0xdfff
            })
    void whatMovesTheCursorOrCannotBeSeenIsWrittenAsItsCodePoint(int character) {
        String written = Printable.of("a" + new String(Character.toChars(character)) + "b");
        assertThat(written).matches("a\\\\u[0-9a-f]{4}b");
        assertThat(Integer.parseInt(written.substring(3, 7), 16)).isEqualTo(character);
    }

    @Test
    void aCodePointBeyondTheFirstPlaneKeepsAllItsDigits() {
        assertThat(Printable.of("\udb40\udc01")).isEqualTo("\\ue0001");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        String text = "Rødgrød med fløde, 80\u00a0pct. \ud83c\uddf0";
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Test
    void longTextIsCutAfter300Characters() {
        assertThat(Printable.of("x".repeat(300))).isEqualTo("x".repeat(300));
        assertThat(Printable.of("x".repeat(301))).isEqualTo("x".repeat(300) + "…");
    }

    @Test
    void whatIsQuotedInASentenceIsCutAfter60Characters() {
        assertThat(Printable.brief("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Printable.brief("\u0007" + "x".repeat(55))).isEqualTo("\\u0007" + "x".repeat(54) + "…");
    }

    @Test
    void cuttingNeverSplitsACharacterInTwo() {
        String cut = Printable.of("x".repeat(299) + "\ud83d\ude00\ud83d\ude00");
        assertThat(cut).isEqualTo("x".repeat(299) + "\ud83d\ude00…");
    }
}
