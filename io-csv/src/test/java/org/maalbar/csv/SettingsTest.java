package org.maalbar.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.csv.text.ReadText.WINDOWS_1252;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.CsvSettings;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;

class SettingsTest {
    private static final ObservationTable STANDARD = ObservationTable.standard();
    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("hours", "Timer").domain(Domain.AMOUNT))
            .build();
    private static final String COMMAS = "indicator,total,period\nhours,1.255,2018\n";
    private static final String SEMICOLONS = "Indikator;I alt;Periode\nhours;1.255;2018\n";

    @Test
    void theHeaderDecidesTheDialectUnlessTheCallerDoes() throws IOException {
        assertThat(total(COMMAS, STANDARD)).isEqualTo(Figure.exactly("1.255"));
        assertThat(total(SEMICOLONS, STANDARD)).isEqualTo(Figure.exactly(1255));
        assertThat(read(COMMAS, UTF_8, STANDARD.dialect(Dialect.DANISH_EXCEL)).problems())
                .extracting(Problem::code)
                .containsExactly("wrong-delimiter");
    }

    @Test
    void aFirstLineDecidesTheSeparatorAndTheCallerTheLanguage() throws IOException {
        assertThat(total("sep=,\n" + COMMAS, STANDARD.dialect(Dialect.DANISH_EXCEL)))
                .isEqualTo(Figure.exactly(1255));
        assertThat(total("sep=;\n" + SEMICOLONS, STANDARD.dialect(Dialect.RFC_4180)))
                .isEqualTo(Figure.exactly("1.255"));
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
                .containsExactly(
                        "uge.csv:2:1 #1: error [not-utf-8] Byte 43 (C5) is not UTF-8: save the table as \"CSV UTF-8\";"
                                + " nothing from here on was read");
        assertThat(read(table, UTF_8, STANDARD.unicodeOnly()).value()).isPresent();
    }

    @Test
    void eachChoiceKeepsTheOthersInWhicheverOrderTheyAreMade() {
        CsvSettings once =
                CsvSettings.STANDARD.dialect(CsvFormat.RFC_4180).unicodeOnly().bytes(7);

        assertThat(once).isEqualTo(new CsvSettings(Optional.of(CsvFormat.RFC_4180), false, 7));
        assertThat(CsvSettings.STANDARD.bytes(7).unicodeOnly().dialect(CsvFormat.RFC_4180))
                .isEqualTo(once);
    }

    @Test
    void aChoiceLeavesTheReaderFromWhichItWasMade() throws IOException {
        ObservationTable few = STANDARD.bytes(7);
        ObservationTable english = STANDARD.dialect(Dialect.RFC_4180);

        assertThat(few.bytes(1_000)).isNotSameAs(few);
        assertThat(read(SEMICOLONS, UTF_8, few).value()).isEmpty();
        assertThat(read(SEMICOLONS, UTF_8, english).value()).isEmpty();
        assertThat(read(SEMICOLONS, UTF_8, STANDARD).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aFileMayHaveOneByteAtLeast(long tooFew) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.bytes(tooFew))
                .withMessage("At least one byte, not " + tooFew);
    }

    @Test
    void whatIsWrittenIsForADanishExcelUnlessTheCallerSaysOtherwise() {
        assertThat(STANDARD.format(PROGRAMME)).startsWith("Id;Indikator;");
        assertThat(STANDARD.dialect(Dialect.RFC_4180).format(PROGRAMME)).startsWith("id,indicator,");
    }

    private static Figure total(String table, ObservationTable reader) throws IOException {
        Observation added =
                read(table, UTF_8, reader).orElseThrow().observations().get(0);
        return added.figure();
    }

    private static Imported<Programme> read(String table, Charset charset, ObservationTable reader) throws IOException {
        return reader.read(new ByteArrayInputStream(table.getBytes(charset)), "uge.csv", PROGRAMME);
    }
}
