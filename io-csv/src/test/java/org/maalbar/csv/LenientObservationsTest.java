package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

class LenientObservationsTest {
    private static final String CORRECTED = "Id;Indikator;I alt;Periode;Retter\r\n";

    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("parents", "Forældre"))
            .observations(Observation.total("parents", exactly(240), "2018-08-31"))
            .build();

    @Test
    void leftOutWithItsRowACorrectionLeavesNothingOfWhatItCorrects() throws IOException {
        Imported<Programme> imported = readLeniently(CORRECTED + "a;parents;600;05-09-2018;\r\n"
                + "b;parents;550;05-09-2018;a\r\nc;parents;x;05-09-2018;b\r\n");

        assertThat(imported.value().orElseThrow().observations()).isEqualTo(PROGRAMME.observations());
        assertThat(imported.rows()).isEqualTo(new RowCounts(3, 0, 3, 0));
        assertThat(imported.problems())
                .extracting(Problem::code)
                .containsExactly("lost-correction", "lost-correction", "invalid-figure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b;parents;x;05-09-2018;o1", // which the programme has
                "b;parents;240;05-09-2018;nobody",
                "b;parents;240;05-09-2018;\u0007",
                "b;parents;240;05-09-2018",
                "b;parents;240;05-09-2018;\"a"
            })
    void nothingIsKeptWhereNobodyCanTellWhatItCorrects(String row) throws IOException {
        Imported<Programme> imported = readLeniently(CORRECTED + "a;parents;600;05-09-2018;\r\n" + row + "\r\n");

        assertThat(imported.value()).isEmpty();
        assertThat(imported.problems()).extracting(Problem::code).contains("nothing-kept");
    }

    @Test
    void aTableThatIsNotReadToItsEndIsNotKept() throws IOException {
        assertThat(readLeniently("Indikator;I alt;Periode\r\nparents;300;05-09-2018\r\nparents;\"40")
                        .value())
                .isEmpty();
    }

    @Test
    void aRowThatCannotCorrectAnythingIsOnlyLeftOut() throws IOException {
        assertThat(readLeniently("Indikator;I alt;Periode\r\nparents;300;05-09-2018\r\nparents\r\n")
                        .value()
                        .orElseThrow()
                        .observations())
                .hasSize(2);
    }

    @Test
    void aLongChainOfCorrectionsGoesWithOneOfThem() throws IOException {
        StringBuilder table = new StringBuilder(CORRECTED).append("c0;parents;x;05-09-2018;\r\n");
        for (int i = 1; i <= 5_000; i++) {
            table.append("c" + i + ";parents;1;05-09-2018;c" + (i - 1) + "\r\n");
        }

        Imported<Programme> imported = readLeniently(table.toString());

        assertThat(imported.value()).contains(PROGRAMME);
        assertThat(imported.rows()).isEqualTo(new RowCounts(5_001, 0, 5_001, 0));
    }

    @Test
    void nothingIsKeptWhereAnIdByPositionMayHavePassedToAnotherRow() throws IOException {
        String rows = ";parents;600;05-09-2018;\r\n;parents;700;05-09-2018;\r\nb;parents;240;05-09-2018;o2\r\n";

        assertThat(read(CORRECTED + rows, CsvSettings.standard()).value()).isPresent();
        assertThat(readLeniently(CORRECTED + rows).value()).isPresent();
        assertThat(readLeniently(CORRECTED + rows.replace("600", "x")).value()).isEmpty();
    }

    private static Imported<Programme> readLeniently(String text) throws IOException {
        return read(text, CsvSettings.standard().lenient());
    }

    private static Imported<Programme> read(String text, CsvSettings settings) throws IOException {
        return ObservationTable.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "uge.csv", PROGRAMME, settings);
    }
}
