package org.maalbar.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.csv.ReadText.WINDOWS_1252;

import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;

class CsvSettingsTest {
    private static final CsvSettings STANDARD = CsvSettings.standard();
    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT))
            .build();
    private static final String COMMAS = "indicator,total,period\nhours,1.250,2018\n";
    private static final String SEMICOLONS = "Indikator;I alt;Periode\nhours;1.250;2018\n";

    @Test
    void theHeaderDecidesTheDialectUnlessTheCallerDoes() throws IOException {
        assertThat(total(COMMAS, STANDARD)).isEqualTo(Figure.exactly("1.25"));
        assertThat(total(SEMICOLONS, STANDARD)).isEqualTo(Figure.exactly(1250));
        assertThat(read(COMMAS, UTF_8, STANDARD.dialect(Dialect.DANISH_EXCEL)).problems())
                .extracting(Problem::code)
                .containsExactly("wrong-delimiter");
    }

    @Test
    void aFirstLineDecidesTheSeparatorAndTheCallerTheLanguage() throws IOException {
        assertThat(total("sep=,\n" + COMMAS, STANDARD.dialect(Dialect.DANISH_EXCEL)))
                .isEqualTo(Figure.exactly(1250));
        assertThat(total("sep=;\n" + SEMICOLONS, STANDARD.dialect(Dialect.RFC_4180)))
                .isEqualTo(Figure.exactly("1.25"));
    }

    @Test
    void whatIsNotUnicodeIsReadOrRefusedAsTheCallerWishes() throws IOException {
        String table = "Indikator;I alt;Periode;Kilde\nhours;3;2018;Årsrapport\n";

        assertThat(read(table, WINDOWS_1252, STANDARD).orElseThrow().observations())
                .element(0)
                .extracting(each -> each.source().orElseThrow())
                .isEqualTo("Årsrapport");
        assertThat(read(table, WINDOWS_1252, STANDARD.unicodeOnly()).problems())
                .extracting(Problem::toString)
                .containsExactly("uge.csv:2:1 #1: error [not-utf-8] Byte 43 (C5) is not UTF-8;"
                        + " nothing from here on was read");
        assertThat(read(table, UTF_8, STANDARD.unicodeOnly()).value()).isPresent();
    }

    @Test
    void eachChoiceKeepsTheOthersInWhicheverOrderTheyAreMade() {
        CsvSettings once = STANDARD.dialect(Dialect.RFC_4180).unicodeOnly().mostBytes(7);
        CsvSettings otherwise = STANDARD.mostBytes(7).unicodeOnly().dialect(Dialect.RFC_4180);

        assertThat(once).usingRecursiveComparison().isEqualTo(otherwise);
        assertThat(once.dialect()).contains(Dialect.RFC_4180);
        assertThat(once.isWindowsAllowed()).isFalse();
        assertThat(once.mostBytes()).isEqualTo(7);
    }

    @Test
    void aChoiceLeavesTheSettingsFromWhichItWasMade() {
        CsvSettings unicodeOnly = STANDARD.unicodeOnly();

        assertThat(unicodeOnly.mostBytes(7).mostBytes()).isNotEqualTo(unicodeOnly.mostBytes());
        assertThat(STANDARD.isWindowsAllowed()).isTrue();
        assertThat(STANDARD.dialect()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aFileMayHaveOneByteAtLeast(long tooFew) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.mostBytes(tooFew))
                .withMessage("At least one byte, not " + tooFew);
        assertThat(STANDARD.mostBytes(1).mostBytes()).isEqualTo(1);
    }

    @Test
    void nothingIsNull() {
        new NullPointerTester().testAllPublicInstanceMethods(STANDARD);
    }

    private static Figure total(String table, CsvSettings settings) throws IOException {
        Observation added =
                read(table, UTF_8, settings).orElseThrow().observations().get(0);
        return added.figure();
    }

    private static Imported<Programme> read(String table, Charset charset, CsvSettings settings) throws IOException {
        return ObservationTable.read(new ByteArrayInputStream(table.getBytes(charset)), "uge.csv", PROGRAMME, settings);
    }
}
