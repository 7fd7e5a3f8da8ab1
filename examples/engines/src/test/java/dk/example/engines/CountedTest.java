package dk.example.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.csv.Imported;
import org.maalbar.csv.RowCounts;
import org.maalbar.problem.Problem;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;

/** What a database counts comes to what one process reads. */
class CountedTest {
    private static final int ROWS = 20_000;
    private static final Programme PROGRAMME = Visits.programme("én", ROWS);

    @TempDir
    private Path lake;

    private Path files;

    @BeforeEach
    void makeLake() throws IOException {
        Visits.write(lake, 1, ROWS);
        files = lake.resolve("observations/p0001");
    }

    private ObservationSummary alone() throws IOException {
        return Comparison.process(lake, PROGRAMME);
    }

    private void append(String line) throws IOException {
        Path file = files.resolve("2025-03.csv");
        Files.writeString(file, Files.readString(file) + line);
    }

    private List<Path> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> files.resolve(YearMonth.of(2025, month) + ".csv"))
                .toList();
    }

    private Imported<ObservationSummary> duckdb() throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            Counted.viewInDuckdb(database, files.resolve("*.csv").toString());
            return Counted.in(database, PROGRAMME);
        }
    }

    /** Started by {@code run-tests}. */
    private Imported<ObservationSummary> postgresql() throws SQLException, IOException {
        String url = Objects.requireNonNull(System.getenv("ENGINES_POSTGRES"), "ENGINES_POSTGRES: use run-tests");
        try (Connection database = DriverManager.getConnection(url)) {
            Counted.copyToPostgresql(database, months());
            return Counted.in(database, PROGRAMME);
        }
    }

    @Test
    void duckdbCountsWhatOneProcessReads() throws IOException, SQLException {
        assertThat(duckdb().orElseThrow().format()).isEqualTo(alone().format());
        assertThat(duckdb().rows()).isEqualTo(new RowCounts(ROWS, ROWS, 0, 0));
    }

    @Test
    void postgresqlCountsWhatOneProcessReads() throws IOException, SQLException {
        assertThat(postgresql().orElseThrow().format()).isEqualTo(alone().format());
    }

    @Test
    void whatIsWrongInARowIsFoundInItsGroup() throws IOException, SQLException {
        append(
                "v1,visits-0,\"1.234,5\",2025-03-01,x\nv2,visits-0,\"1.234,5\",2025-03-01,y\nv3,visits-1,1.50,2025-03-01,x\n,,,,\n");

        for (Imported<ObservationSummary> summary : List.of(duckdb(), postgresql())) {
            assertThat(summary.value()).isEmpty();
            assertThat(summary.rows()).isEqualTo(new RowCounts(ROWS + 4, ROWS, 3, 1));
            assertThat(summary.problems())
                    .extracting(Problem::code)
                    .containsExactlyInAnyOrder("invalid-figure", "figure-outside-domain");
        }
    }

    @Test
    void aFileWithItsColumnsInAnotherOrderIsReadByTheirNames() throws IOException, SQLException {
        Files.writeString(
                files.resolve("2025-01.csv"), "period,increment,id,indicator,source\n2025-01-02,4,a,visits-0,x\n");

        assertThat(duckdb().orElseThrow().format()).isEqualTo(alone().format());
    }

    @Test
    void whatADatabaseWouldPassOverIsAnError() throws IOException {
        append("\\.\nv1,visits-0,3,2025-03-01,x\n");
        assertThatThrownBy(this::postgresql)
                .isInstanceOf(SQLException.class)
                .hasMessage("A line of 2025-03.csv is \\. alone");

        append("# a note\n");
        assertThatThrownBy(this::duckdb).isInstanceOf(SQLException.class);
    }

    @Test
    void filesWithOtherColumnsAreAnError() throws IOException {
        Path file = files.resolve("2025-01.csv");
        for (String header :
                List.of("id;indicator;increment;period;source", "id,indicator,increment,period,source,corrects")) {
            Files.writeString(file, header + "\n");
            assertThatThrownBy(this::duckdb)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("The files have the columns");
        }
    }
}
