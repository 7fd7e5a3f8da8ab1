package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

class ObservationTableTest {
    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("parents", "Forældre"))
            .observations(Observation.total("parents", exactly(240), "2018-08-31"))
            .build();

    @Test
    void aDanishTableIsAddedToAProgramme() throws IOException {
        Imported<Programme> imported =
                read("Indikator;I alt;Periode;Alle eller nogle\r\nparents;ca. 1.250;30-09-2018;nogle\r\n");
        assertThat(imported.orElseThrow().observations())
                .element(1)
                .isEqualTo(Observation.total("parents", about(1250), "2018-09-30")
                        .someOfThem()
                        .id("o2"));
        assertThat(imported.rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
    }

    private static Imported<Programme> read(String text) throws IOException {
        return ObservationTable.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "uge.csv",
                PROGRAMME,
                CsvSettings.standard());
    }
}
