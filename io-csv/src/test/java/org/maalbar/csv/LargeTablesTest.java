package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maalbar.csv.text.Records;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** What goes wrong only in files that are too large to lie beside the tests. */
class LargeTablesTest {
    private static final String HEADER = "Indikator;I alt;Periode\n";
    private static final String ROW = "parents;1;2018\n";

    @Test
    void aCellHasABound() throws IOException {
        Imported<Programme> imported =
                read(HEADER + ROW + "parents;" + "1".repeat(Records.LONGEST_CELL + 1) + ";2018\n");

        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "uge.csv:3:2 #2: error [cell-too-long] This cell has more than 1048576 characters, or its"
                                + " quote is never closed; nothing from here on was read");
        assertThat(imported.rows()).isEqualTo(new RowCounts(2, 1, 1, 0));
    }

    @Test
    void aRecordHasABound() throws IOException {
        String cells = ("1".repeat(Records.LONGEST_CELL / 2) + ";").repeat(9);

        Imported<Programme> imported = read(HEADER + ROW + cells + "\n");

        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly("uge.csv:3:9 #2: error [record-too-long] A record has more than 4194304 characters;"
                        + " nothing from here on was read");
        assertThat(imported.rows()).isEqualTo(new RowCounts(2, 1, 1, 0));
    }

    @Test
    void aQuoteThatIsNeverClosedIsNotReadToTheEnd() throws IOException {
        Imported<Programme> imported = read(HEADER + ROW + "parents;\"" + ROW.repeat(Records.LONGEST_CELL / 10));

        assertThat(imported.problems())
                .extracting(Problem::code, problem -> problem.place().toString())
                .containsExactly(tuple("cell-too-long", "uge.csv:3:2 #2"));
        assertThat(imported.rows()).isEqualTo(new RowCounts(2, 1, 1, 0));
    }

    @Test
    void aFileHasTheBoundThatTheCallerGivesIt() throws IOException {
        byte[] table = (HEADER + ROW).getBytes(StandardCharsets.UTF_8);

        assertThat(read(table, ObservationTable.standard().bytes(table.length)).problems())
                .isEmpty();
        assertThat(read(table, ObservationTable.standard().bytes(table.length - 1))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "uge.csv:2:1 #1: error [too-large] The file has more than 38 bytes; nothing from here on was read");
    }

    @Test
    void moreProblemsThanAPersonReadsAreOnlyCounted() throws IOException {
        Imported<Programme> imported = read(HEADER + "parents;x;2018\n".repeat(10_007));

        assertThat(imported.problems()).hasSize(10_001);
        assertThat(imported.problems().get(10_000))
                .hasToString("uge.csv: error [more-problems] 7 more problems are not listed, 7 errors among them");
        assertThat(imported.rows()).isEqualTo(new RowCounts(10_007, 0, 10_007, 0));
    }

    @Test
    void aColumnThatManyRowsNeedIsMissingOnce() throws IOException {
        String rows = "\n;parents;1".repeat(10_007);
        byte[] sheet = ("Program;Indikator;Opnået\nPlan;parents;" + rows).getBytes(StandardCharsets.UTF_8);

        Imported<Programme> imported = ProgrammeSheet.standard().read(new ByteArrayInputStream(sheet), "ark.csv");

        assertThat(imported.problems()).extracting(Problem::code).containsExactly("missing-column");
        assertThat(imported.rows().rejected()).isEqualTo(10_007);
    }

    @Test
    void moreWarningsThanAPersonReadsAreNoError() throws IOException {
        String header = HEADER.strip() + ";".repeat(10_001);

        Imported<Programme> imported = read(header + "\n" + header.replaceFirst(".*?;.*?;.*?;", "parents;1;2018;"));

        assertThat(imported.problems().get(10_000))
                .hasToString("uge.csv: warning [more-problems] 1 more problems are not listed, 0 errors among them");
        assertThat(imported.orElseThrow().observations()).hasSize(2);
    }

    private static Imported<Programme> read(String table) throws IOException {
        return read(table.getBytes(StandardCharsets.UTF_8), ObservationTable.standard());
    }

    private static Imported<Programme> read(byte[] table, ObservationTable reader) throws IOException {
        return reader.read(new ByteArrayInputStream(table), "uge.csv", BrokenTables.PROGRAMME);
    }
}
