package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.rule.Rules.level;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maalbar.assessment.Assessor;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;

class SummarisedTableTest {
    private static final Programme PROGRAMME = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("parents", "Forældre"))
            .initiatives(Initiative.of("3", "Forældre")
                    .goals(Goal.of("Mindst 500 forældre", level("parents").atLeast(500))
                            .due("2018-12-31")))
            .build();

    private static final String HEADER = "id;indicator;total;increment;period;corrects\n";

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported<ObservationSummary> summarised(InputStream in, CsvSettings settings) throws IOException {
        return ObservationTable.summarise(in, "alle.csv", PROGRAMME, settings);
    }

    @Test
    void manyRowsDecideAsAFewWould() throws IOException {
        InputStream rows = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 100_000)
                .mapToObj(i -> bytes((i == 0 ? HEADER : "") + ";parents;;1;" + (i % 28 + 1) + "-09-2018;\n"))
                .toList()));

        Imported<ObservationSummary> summary = summarised(rows, CsvSettings.standard());

        assertThat(summary.rows()).isEqualTo(new RowCounts(100_000, 100_000, 0, 0));
        assertThat(summary.orElseThrow().observations()).hasSize(28);
        Programme now = PROGRAMME.observing(summary.orElseThrow());
        assertThat(Assessor.on("2018-10-01").assess(now).goal("3").status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAndTheRestMayBeKept() throws IOException {
        String table = HEADER
                + ";parents;;2;05-09-2018;\n\n;nobody;1;;05-09-2018;\nb;parents;3;;06-09-2018;a\n;parents;x;;2018;\n";

        Imported<ObservationSummary> strict = summarised(bytes(table), CsvSettings.standard());
        Imported<ObservationSummary> lenient =
                summarised(bytes(table), CsvSettings.standard().lenient());

        assertThat(strict.value()).isEmpty();
        assertThat(strict.problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "alle.csv:4:2 #3 \"indicator\" unknown-indicator",
                        "alle.csv:5:6 #4 \"corrects\" correction-not-allowed",
                        "alle.csv:6:3 #5 \"total\" invalid-figure");
        assertThat(strict.rows()).isEqualTo(new RowCounts(5, 1, 3, 1));
        assertThat(lenient.value().orElseThrow().count()).isEqualTo(1);
    }
}
