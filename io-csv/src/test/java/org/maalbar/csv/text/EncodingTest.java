package org.maalbar.csv.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.maalbar.csv.text.ReadText.WINDOWS_1252;
import static org.maalbar.csv.text.ReadText.bytes;

import org.junit.jupiter.api.Test;
import org.maalbar.problem.RefusedException;

class EncodingTest {
    private static final CsvFormat EXCEL = CsvFormat.DANISH_EXCEL;

    @Test
    void aByteOrderMarkStandsWhereTheDialectHasOne() {
        assertThat(Encoding.bytes("Mål", EXCEL)).isEqualTo(bytes(UTF_8, "\uFEFFMål"));
        assertThat(Encoding.bytes("Mål", CsvFormat.RFC_4180)).isEqualTo(bytes(UTF_8, "Mål"));
        assertThat(Encoding.bytes("Mål", EXCEL.charset(UTF_16LE))).isEqualTo(bytes(UTF_16LE, "\uFEFFMål"));
        assertThat(Encoding.bytes("Mål", CsvFormat.RFC_4180.charset(UTF_16BE))).isEqualTo(bytes(UTF_16BE, "\uFEFFMål"));
        assertThat(Encoding.bytes("Mål €", EXCEL.charset(WINDOWS_1252))).isEqualTo(bytes(WINDOWS_1252, "Mål €"));
    }

    @Test
    void aCharacterThatTheEncodingLacksIsNamedWithItsLine() {
        RefusedException refusal = refusal("Navn\r\nMål\rx\nŁódź", EXCEL.charset(WINDOWS_1252));
        assertThat(refusal).hasMessage("windows-1252 lacks the character \"Ł\" (U+0141) in line 4");
        assertThat(refusal.danish()).isEqualTo("windows-1252 mangler tegnet »Ł« (U+0141) i linje 4");
    }

    @Test
    void aCharacterOfTwoUnitsIsNamedWhole() {
        assertThat(refusal("😀", EXCEL.charset(WINDOWS_1252)))
                .hasMessage("windows-1252 lacks the character \"😀\" (U+1F600) in line 1");
    }

    @Test
    void whatCannotBeShownIsNamedByItsCodePoint() {
        assertThat(refusal("a\u0081", EXCEL.charset(WINDOWS_1252)))
                .hasMessage("windows-1252 lacks the character \"\\u0081\" (U+0081) in line 1");
    }

    @Test
    void halfASurrogatePairIsNoCharacterOfAnyEncoding() {
        assertThat(refusal("a\n\uD83Db", EXCEL)).hasMessage("UTF-8 lacks the character \"\\ud83d\" (U+D83D) in line 2");
        assertThat(refusal("a\uDE00", CsvFormat.RFC_4180))
                .hasMessage("UTF-8 lacks the character \"\\ude00\" (U+DE00) in line 1");
        assertThat(refusal("\uD83D", EXCEL.charset(UTF_16LE)))
                .hasMessage("UTF-16LE lacks the character \"\\ud83d\" (U+D83D) in line 1");
    }

    private static RefusedException refusal(String text, CsvFormat dialect) {
        return catchThrowableOfType(RefusedException.class, () -> Encoding.bytes(text, dialect));
    }
}
