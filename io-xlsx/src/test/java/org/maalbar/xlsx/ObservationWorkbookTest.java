package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.maalbar.csv.Imported;
import org.maalbar.csv.RowCounts;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;

class ObservationWorkbookTest {
    private static final Programme PROGRAMME = Programme.builder("Plan")
            .span("2018")
            .indicators(
                    Indicator.cumulative("unge", "Unge").unit("unge"),
                    Indicator.fluctuating("andel", "Andel").domain(Domain.PERCENT))
            .build();

    private static Imported<Programme> read(TestWorkbook workbook) throws IOException {
        return ObservationWorkbook.standard().read(new ByteArrayInputStream(workbook.bytes()), "uge.xlsx", PROGRAMME);
    }

    @Test
    void observationsAreAddedToTheirProgramme() throws IOException {
        Imported<Programme> read = read(TestWorkbook.of(
                        "Indikator|I alt|Nye|Periode|Endelig|Kilde",
                        "unge|#s=\"1\"><v>450</v>||#s=\"2\"><v>43343</v>||Årsrapport",
                        "unge||#><v>12</v>|september 2018|#t=\"b\"><v>0</v>|")
                .formats("\"ca. \"0", "dd/mm/yyyy"));

        assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(read.orElseThrow().observations())
                .extracting(each -> each.id("-"))
                .containsExactly(
                        Observation.total("unge", Figure.about(450), "2018-08-31")
                                .source("Årsrapport")
                                .id("-"),
                        Observation.increment("unge", Figure.exactly(12), "2018-09")
                                .id("-"));
        assertThat(read.rows()).isEqualTo(new RowCounts(2, 2, 0, 0));
    }

    @Test
    void aFigureOfPercentagesHasNoSign() throws IOException {
        Imported<Programme> read = read(TestWorkbook.of("Indikator|I alt|Periode", "andel|#s=\"1\"><v>0.8</v>|2018")
                .formats("0%"));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "uge.xlsx Ark1!B2 #1 \"I alt\": error [invalid-figure] The figures of a percentage are written"
                                + " without a per cent sign: \"80%\"");
    }

    @Test
    void aRowThatIsThereTwiceIsRejectedAtItsPlace() throws IOException {
        Imported<Programme> read = read(TestWorkbook.of("Indikator|I alt|Periode", "unge|450|2018", "unge|450|2018"));

        assertThat(read.problems())
                .extracting(problem -> problem.place().toString(), Problem::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("uge.xlsx Ark1!A3 #2 \"Indikator\"", "duplicate-row"));
        assertThat(read.rows()).isEqualTo(new RowCounts(2, 1, 1, 0));
    }
}
