package org.maalbar.csv.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"M\u0086l nr., DOS", "b\u009Brn, DOS", "M\u008Cl nr., MACINTOSH", "b\u00BFrn, MACINTOSH"})
    void itsLettersInWordsShowWhichItIs(String text, OldEncoding expected) {
        assertThat(OldEncoding.of(ByteBuffer.wrap(latin(text)))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"d’Angleterre", "›citat‹ og ›flere‹", "Fod†, ‡", "3¾ time", "¿qué?", "CŒUR", "bøRn†r og børn"})
    void signsThatLookLikeThemDoNot(String text) {
        assertThat(OldEncoding.of(ByteBuffer.wrap(text.getBytes(WINDOWS_1252)))).isEmpty();
    }

    @Test
    void allSixLettersAreReadFromTheFirstOneOn() throws IOException {
        byte[] bytes = latin("Nr.;M\u0086l\r\n1;\u009Dre og \u008Fse p\u0086 \u0092r\u009B i \u0091ble");
        DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes), true, 1000);

        assertThat(reader.firstLines(2)).containsExactly("Nr.;Mål", "1;Øre og Åse på Ærø i æble");
        assertThat(reader.oldEncoding(FilePlaces.of("ark.csv")).map(problem -> problem.place()))
                .hasToString(Optional.of("ark.csv:1:1").toString());
    }
}
