package dk.example.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.assessment.Assessor;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ObservationTable;
import org.maalbar.csv.RowCounts;
import org.maalbar.json.AssessmentJson;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;

/** What Spark makes of a lake is what one process makes of it. */
class LakeTest {
    @TempDir
    private Path folder;

    private Path lake;
    private Path out;

    @BeforeEach
    void makeLake() throws IOException {
        lake = folder.resolve("en sø [1]");
        out = folder.resolve("ud");
        Visits.write(lake, 3, 6_000);
    }

    private List<Outcome> assess() throws IOException {
        return assess(id -> {});
    }

    private List<Outcome> assess(Assessing.Step step) throws IOException {
        return Main.assess(lake.toString(), out.toString(), Visits.DAY, step);
    }

    private Path month(String programme, int month) {
        return lake.resolve("observations/" + programme + "/" + YearMonth.of(2025, month) + ".csv");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    /** What one process makes of a programme. */
    private record Alone(String assessment, RowCounts rows, List<String> problems) {
        static Alone of(Path lake, String id) throws IOException {
            Programme programme = ProgrammeJson.standard()
                    .read(lake.resolve("programmes/" + id + ".json"))
                    .orElseThrow();
            ObservationSummary all = ObservationSummary.of(programme);
            RowCounts rows = new RowCounts(0, 0, 0, 0);
            List<String> problems = new ArrayList<>();
            try (Stream<Path> files = Files.walk(lake.resolve("observations/" + id))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    Imported<ObservationSummary> read =
                            ObservationTable.standard().summarise(file, programme);
                    rows = rows.plus(read.rows());
                    read.value().ifPresent(all::merge);
                    read.problems()
                            .forEach(each -> problems.add(each.place().file().orElseThrow() + ","
                                    + each.place().line().orElse(0) + "," + each.code()));
                }
            }
            String assessment =
                    AssessmentJson.standard().format(Assessor.on(Visits.DAY).assess(programme.observing(all)));
            return new Alone(assessment, rows, problems);
        }
    }

    private void isAsAlone(String id, Outcome outcome) throws IOException {
        Alone alone = Alone.of(lake, id);
        assertThat(outcome).isEqualTo(Outcome.of(id, outcome.isAssessed(), alone.rows()));
        Path assessment = out.resolve("assessments/" + id + ".json");
        if (outcome.isAssessed()) {
            assertThat(assessment).hasContent(alone.assessment());
            assertThat(out.resolve("annexes/" + id + ".html")).content().startsWith("<!DOCTYPE html>");
        } else {
            assertThat(assessment).doesNotExist();
            assertThat(out.resolve("annexes/" + id + ".html")).doesNotExist();
        }
        Path rejected = out.resolve("problems/" + id + ".csv");
        if (alone.problems().isEmpty()) {
            assertThat(rejected).doesNotExist();
        } else {
            assertThat(Files.readAllLines(rejected).stream()
                            .skip(1)
                            .map(line -> line.split(",", -1))
                            .map(cells -> cells[0] + "," + (cells[1].isEmpty() ? "0" : cells[1]) + "," + cells[4]))
                    .containsExactlyElementsOf(alone.problems());
        }
    }

    @Test
    void everyProgrammeIsAssessedAsByOneProcess() throws IOException {
        List<Outcome> outcomes = assess();

        assertThat(outcomes).hasSize(3).allMatch(Outcome::isAssessed);
        for (Outcome each : outcomes) {
            isAsAlone(each.programme(), each);
            assertThat(each.accepted()).isEqualTo(2_000);
        }
        assertThat(out.resolve("outcomes.csv")).hasContent("""
                programme,outcome,read,accepted,rejected,blank
                p0001,assessed,2000,2000,0,0
                p0002,assessed,2000,2000,0,0
                p0003,assessed,2000,2000,0,0""");
        assertThat(out.resolve("_unfinished")).doesNotExist();
    }

    @Test
    void whatIsWrongIsListedWithItsLineAndOnlyThatProgrammeHasNoAssessment() throws IOException {
        assertThat(assess()).allMatch(Outcome::isAssessed);
        append(month("p0002", 3), """
                v1,visits-0,3.5,2025-03-01,x
                v2,visits-9,3,2025-03-01,x
                v3,visits-0,3
                v4,visits-0,3,2025-03-01,x,y
                ,,,,
                'v5,visits-0,3,2025-03-01,"two
                lines"
                v\u00AD6,visits-0,3,2025-03-01,x
                """);
        append(month("p0002", 4), "v7,visits-0,2025-04-31,3,x\n");
        append(month("p0001", 5), ",,,,\nv8,visits-1,about 7,2025-05,\"a, b\"\n");

        List<Outcome> outcomes = assess();

        assertThat(outcomes).extracting(Outcome::isAssessed).containsExactly(true, false, true);
        for (Outcome each : outcomes) {
            isAsAlone(each.programme(), each);
        }
        assertThat(outcomes.get(0)).isEqualTo(new Outcome("p0001", true, 2_002, 2_001, 0, 1));
        assertThat(outcomes.get(1).rejected()).isEqualTo(6);
        assertThat(outcomes.get(1).blank()).isEqualTo(1);
    }

    @Test
    void filesThatSparkWouldReadDifferentlyAreReadWithoutIt() throws IOException {
        Files.writeString(month("p0001", 1), "period,id,increment,indicator\n2025-01-02,a,4,visits-0\n");
        Files.writeString(
                month("p0001", 2),
                "Id;Indikator;Nye;Periode;Kilde\r\na;visits-0;ca. 4;02-02-2025;Nørre\r\n",
                Charset.forName("windows-1252"));
        Files.writeString(month("p0001", 3), "\uFEFF" + Files.readString(month("p0001", 3)));
        Files.writeString(
                month("p0001", 4), Lake.HEADER + "\na,visits-0,4,2025-04-02,Nørre\n", Charset.forName("windows-1252"));
        Files.move(month("p0001", 5), month("p0001", 5).resolveSibling("_2025 maj %20 {a,b}.csv"));
        Files.move(month("p0001", 6), month("p0001", 6).resolveSibling("juni %41 æ [x] {a,b}.csv"));
        Files.writeString(month("p0001", 7), Lake.HEADER + "\n");
        Files.writeString(month("p0001", 8), Lake.HEADER + "\r\n\r\na,visits-0,4,2025-08-02,x\r\n\r\n");

        List<Outcome> outcomes = assess();

        Alone alone = Alone.of(lake, "p0001");
        assertThat(outcomes.get(0).isAssessed()).isTrue();
        assertThat(outcomes.get(0).accepted()).isEqualTo(alone.rows().accepted());
        assertThat(out.resolve("assessments/p0001.json")).hasContent(alone.assessment());
    }

    @Test
    void whatAReaderOfCsvWouldPassOverIsNotPassedOver() throws IOException {
        append(month("p0001", 1), "v1,visits-0,\"3\" ,2025-01-01,x\n");
        append(month("p0002", 1), "\u0007\u0000\n\n \n");
        append(month("p0003", 1), ",".repeat(25_000) + "\n");

        for (Outcome each : assess()) {
            assertThat(each.isAssessed()).isFalse();
            isAsAlone(each.programme(), each);
        }
    }

    @Test
    void filesWhoseSumIsTooLongRejectTheirProgrammeAlone() throws IOException {
        for (int month = 1; month <= 2; month++) {
            append(month("p0002", month), "v1,visits-1," + "9".repeat(34) + ",2025,x\n");
        }

        assertThat(assess()).extracting(Outcome::isAssessed).containsExactly(true, false, true);
        assertThat(out.resolve("problems/p0002.csv")).content().contains("sum-too-long");
    }

    @Test
    void whateverIsInAFileComesToTheSame() throws IOException {
        lake = folder.resolve("hostile");
        long seed = System.nanoTime();
        Hostile.write(lake, 200, seed);

        List<Outcome> outcomes = assess();

        assertThat(outcomes).extracting(Outcome::isAssessed).contains(true, false);
        for (Outcome each : outcomes) {
            String id = each.programme();
            Alone alone = Alone.of(lake, id);
            assertThat(each.accepted())
                    .as(id + " of " + seed)
                    .isEqualTo(alone.rows().accepted());
            assertThat(each.rejected())
                    .as(id + " of " + seed)
                    .isEqualTo(alone.rows().rejected());
            if (each.isAssessed()) {
                assertThat(out.resolve("assessments/" + id + ".json"))
                        .as(id + " of " + seed)
                        .hasContent(alone.assessment());
            }
        }
    }

    @Test
    void aProgrammeWithoutObservationsIsAssessedAndOnesWithoutAProgrammeAreNot() throws IOException {
        Files.move(lake.resolve("programmes/p0002.json"), lake.resolve("programmes/p0009.json"));
        Files.writeString(lake.resolve("programmes/p0003.json"), "{\"format\": \"maalbar/1\"}");

        List<Outcome> outcomes = assess();

        assertThat(outcomes).extracting(Outcome::programme).containsExactly("p0001", "p0002", "p0003", "p0009");
        assertThat(outcomes).extracting(Outcome::isAssessed).containsExactly(true, false, false, true);
        assertThat(out.resolve("problems/p0002.csv")).content().contains("p0002.json,,,error,no-programme,");
        assertThat(out.resolve("problems/p0003.csv")).content().contains("p0003.json,1,,error,missing-field,");
    }

    @Test
    void nothingInTheLakeIsPassedOverAndNothingOldIsLeft() throws IOException {
        assess();
        Files.move(lake.resolve("programmes/p0001.json"), lake.resolve("programmes/b,c.json"));
        Files.move(lake.resolve("observations/p0001"), lake.resolve("observations/b,c"));
        Files.createDirectories(lake.resolve("observations/p0002/old"));
        Files.copy(month("p0002", 1), lake.resolve("observations/p0002/old/p0003.csv"));
        Files.move(month("p0003", 1), lake.resolve("observations/p0003/January.CSV"));
        Files.copy(month("p0003", 2), lake.resolve("observations/p0003.csv"));

        assertThat(assess())
                .extracting(each -> each.programme() + " " + each.isAssessed())
                .containsExactly("b,c true", "observations false", "p0002 false", "p0003 false");
        assertThat(out.resolve("assessments").toFile().list((folder, name) -> name.endsWith(".json")))
                .containsExactly("b,c.json");
        assertThat(out.resolve("problems/p0002.csv")).content().contains("old,,,error,no-table,");
        assertThat(out.resolve("problems/p0003.csv")).content().contains("January.CSV,,,error,no-table,");
        assertThat(out.resolve("outcomes.csv")).content().contains("\"b,c\",assessed,2000,2000,0,0\n");
    }

    @Test
    void aNameThatHadoopCannotReadEndsTheJobBeforeItBegins() throws IOException {
        assess();
        Map<String, String> before = Written.in(out);
        Files.move(month("p0001", 1), lake.resolve("observations/p0001/a:b.csv"));

        assertThatThrownBy(this::assess)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Hadoop cannot read names with a colon; rename ");
        assertThat(Written.in(out)).isEqualTo(before);
    }

    @Test
    void aTaskThatFailsAtItsFirstTryChangesNothing() throws IOException {
        assess();
        Map<String, String> before = Written.in(out);

        out = folder.resolve("again");
        assess(id -> {
            if (TaskContext.get().attemptNumber() == 0 && !id.equals("p0003")) {
                throw new IllegalStateException("The first try fails");
            }
        });

        assertThat(Written.in(out)).isEqualTo(before);
    }

    @Test
    void aJobThatIsKilledAndStartedAgainWritesTheSame() throws IOException, InterruptedException {
        Visits.write(lake, 40, 40_000);
        assess();
        Map<String, String> before = Written.in(out);
        out = folder.resolve("again");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/engines.jar",
                        "assess",
                        lake.toString(),
                        out.toString(),
                        Visits.DAY)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path assessments = out.resolve("assessments");
        while (process.isAlive()
                && (!Files.exists(assessments) || assessments.toFile().list().length < 3)) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        assertThat(assessments.toFile().list()).hasSizeLessThan(40);
        assertThat(out.resolve("outcomes.csv")).doesNotExist();

        assess();

        assertThat(Written.in(out)).isEqualTo(before);
    }

    @Test
    void aDayThatDoesNotExistIsRejectedAtOnce() {
        assertThatThrownBy(() -> Main.assess(lake.toString(), out.toString(), "2025-02-30", id -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
