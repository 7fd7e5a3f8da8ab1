package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;

class StatedDialectTest {
    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("parents", "Forældre"))
            .observations(Observation.total("parents", Figure.exactly(240), "2018-08-31"))
            .build();

    private static Imported<Programme> read(ObservationTable reader, String... lines) throws IOException {
        byte[] table = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return reader.read(new ByteArrayInputStream(table), "uge.csv", PROGRAMME);
    }

    private static Figure last(Imported<Programme> read) {
        Programme programme = read.orElseThrow();
        return programme.observations().get(programme.observations().size() - 1).figure();
    }

    @ParameterizedTest
    @CsvSource({"Indikator, I alt, Periode", "indikator, total, period", "indicator, total, periode"})
    void behindSemicolonsOneDanishNameMakesNumbersDanish(String indicator, String total, String period)
            throws IOException {
        Imported<Programme> read =
                read(ObservationTable.standard(), indicator + ";" + total + ";" + period, "parents;1.250;01-09-2018");

        assertThat(last(read)).isEqualTo(Figure.exactly(1250));
    }

    @Test
    void whatTheCallerStatesIsNotGuessed() throws IOException {
        ObservationTable english = ObservationTable.standard().dialect(Dialect.RFC_4180.separator(';'));
        ObservationTable danish = ObservationTable.standard().dialect(Dialect.DANISH_EXCEL.separator(','));

        assertThat(last(read(english, "indicator;total;period", "parents;1250.0;2018-09-01")))
                .isEqualTo(Figure.exactly(1250));
        assertThat(last(read(danish, "Indikator,I alt,Periode", "parents,1.250,01-09-2018")))
                .isEqualTo(Figure.exactly(1250));
    }

    @Test
    void whatIsWrittenWithAnotherSeparatorIsReadBack() throws IOException {
        for (char separator : CsvFormat.SEPARATORS.toCharArray()) {
            Dialect dialect = Dialect.DANISH_EXCEL.separator(separator);
            byte[] sheet =
                    ProgrammeSheet.standard().dialect(dialect).format(PROGRAMME).getBytes(StandardCharsets.UTF_8);

            Imported<Programme> read =
                    ProgrammeSheet.standard().dialect(dialect).read(new ByteArrayInputStream(sheet), "ark.csv");

            assertThat(read.orElseThrow()).isEqualTo(PROGRAMME);
        }
    }

    @Test
    void aSeparatorIsOneThatPeopleUse() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dialect.RFC_4180.separator('1'));
        assertThat(Dialect.RFC_4180.separator('\t').separator()).isEqualTo('\t');
    }
}
