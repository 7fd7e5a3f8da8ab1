package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.quantity.Figure;

class SummariseTest {
    private static final String HEADER = "Id;Indikator;Nye;Periode;Retter\r\n";

    @Test
    void aTableIsSummedUp() throws IOException {
        Imported<ObservationSummary> imported =
                summarise(HEADER + "a;parents;12;2018;\r\nb;parents;ca. 20;2018;\r\n;;;;\r\na;parents;3;2018;\r\n");

        ObservationSummary summary = imported.orElseThrow();
        assertThat(summary.observations())
                .containsExactly(Observation.increment("parents", Figure.between(33, 37), "2018"));
        assertThat(summary.count("parents")).isEqualTo(3);
        assertThat(imported.rows()).isEqualTo(new RowCounts(4, 3, 0, 1));
        assertThat(BrokenTables.PROGRAMME.observing(summary).observations()).hasSize(2);
    }

    @Test
    void aCorrectionCannotBeSummedUp() throws IOException {
        Imported<ObservationSummary> imported = summarise(HEADER + "a;parents;12;2018;\r\nb;parents;13;2018;a\r\n");

        assertThat(imported.value()).isEmpty();
        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly("uge.csv:3:5 #2 \"Retter\": error [correction-not-allowed] \"a\" cannot be corrected"
                        + " where observations are summed up");
        assertThat(imported.rows()).isEqualTo(new RowCounts(2, 1, 1, 0));
    }

    @Test
    void boundsThatDisagreeWithALaterFigureAreAnError() throws IOException {
        Imported<ObservationSummary> imported = summarise("Indikator;Nye;Nedre grænse;Øvre grænse;Periode\r\n"
                + "parents;12;12;12;2018\r\nparents;12;12;12;2018\r\nparents;13;12;12;2018\r\nparents;13;;;2018\r\n");

        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly("uge.csv:4:3 #3 \"Nedre grænse\": error [other-bounds] The figure means 13, and"
                        + " \"low\", \"high\" and \"open end\" say something else: correct the one or the other, or leave the"
                        + " three cells empty");
        assertThat(imported.rows()).isEqualTo(new RowCounts(4, 3, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b;parents;1;2018;a", "b;parents;x;2018;", "b;parents;1", "b;parents;\"1"})
    void withoutAnyOfItsRowsATableIsNotSummedUp(String row) throws IOException {
        Imported<ObservationSummary> imported = summarise(HEADER + "a;parents;12;2018;\r\n" + row + "\r\n");

        assertThat(imported.value()).isEmpty();
        assertThat(imported.rows()).isEqualTo(new RowCounts(2, 1, 1, 0));
    }

    @Test
    void aTableWithoutItsColumnsIsNotSummedUp() throws IOException {
        Imported<ObservationSummary> imported = summarise("Id;Nye\r\na;12\r\n");

        assertThat(imported.value()).isEmpty();
        assertThat(imported.rows()).isEqualTo(new RowCounts(1, 0, 1, 0));
    }

    @Test
    void theLimitOfWhatIsKeptInMemoryDoesNotHold() throws IOException {
        assertThat(summarise(
                                HEADER + "a;parents;12;2018;\r\n",
                                ObservationTable.standard().bytes(10))
                        .problems())
                .isEmpty();
    }

    private static Imported<ObservationSummary> summarise(String table) throws IOException {
        return summarise(table, ObservationTable.standard());
    }

    private static Imported<ObservationSummary> summarise(String table, ObservationTable reader) throws IOException {
        return reader.summarise(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "uge.csv", BrokenTables.PROGRAMME);
    }
}
