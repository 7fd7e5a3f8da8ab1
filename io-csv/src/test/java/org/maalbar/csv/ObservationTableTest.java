package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.exactly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
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
        System.out.println(imported + " " + imported.problems());
        assertThat(imported.orElseThrow().observations())
                .element(1)
                .isEqualTo(Observation.total("parents", about(1250), "2018-09-30")
                        .someOfThem()
                        .id("o2"));
        assertThat(imported.rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
    }

    @Test
    void tmp() throws IOException {
        for (String t : new String[] {
            "indicator,total,period\nparents,1,2018\nparents,x,2018-10-01\nnobody,5,2018\n\n,,\nparents,1\nparents,1,2018,4\n\"a;b\n",
            "indicator;total;period\nparents;1;2018\nparents;1;2018\nparents;240;31-08-2018\nindicator;total;period\n;2;2018\na;b;\"c",
            "indicator|total\n1|2",
            "sep=,\r\nIndikator,i alt,PERIODE,,Ukendt\nparents,\"1,5\",2018\n",
            ""
        }) {
            Imported<Programme> imported = read(t);
            System.out.println(imported);
            imported.problems().forEach(System.out::println);
        }
        byte[] b = "Indikator;I alt;Periode;Kilde\r\nparents;1;30-09-2018;Møde\r\n"
                .getBytes(Charset.forName("windows-1252"));
        Imported<Programme> imported =
                ObservationTable.read(new ByteArrayInputStream(b), "uge.csv", PROGRAMME, CsvSettings.standard());
        System.out.println(
                imported + " " + imported.problems() + imported.orElseThrow().observations());
        System.out.println(ObservationTable.format(imported.orElseThrow(), Dialect.DANISH_EXCEL));
    }

    private static Imported<Programme> read(String text) throws IOException {
        return ObservationTable.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "uge.csv",
                PROGRAMME,
                CsvSettings.standard());
    }
}
