package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maalbar.quantity.Figure.exactly;
import static org.maalbar.rule.Rules.level;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.ProgrammeTables;
import org.maalbar.disclosure.Publication;
import org.maalbar.json.AssessmentJson;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.xlsx.ProgrammeWorkbook;

/** A publication stays one in every file, with what is suppressed in it. */
class PublishedFilesTest {
    private final Programme published = Publication.standard()
            .of(Programme.builder("Plan")
                    .indicators(Indicator.cumulative("unge", "Unge").countsPersons(true))
                    .observations(
                            Observation.total("unge", exactly(1987), "2026-06-30"),
                            Observation.total("unge", exactly(2), "2026-06-30").category("bydel", "Havnen"),
                            Observation.total("unge", exactly(1985), "2026-06-30")
                                    .category("bydel", "Skoven"))
                    .initiatives(Initiative.of("1", "Job")
                            .goals(Goal.of(
                                            "Mindst 5",
                                            level("unge")
                                                    .category("bydel", "Havnen")
                                                    .atLeast(5))
                                    .due("2026-12-31"))
                            .activities(Activity.planned("Kursus", "2026-10").expecting(exactly(2), "unge")))
                    .build());

    private final ProgrammeAssessment assessed = Assessor.on("2026-06-30").assess(published);

    @TempDir
    Path folder;

    @Test
    void documentsTablesAndWorkbooksAreReadBackAsTheyAre() throws IOException {
        String document = ProgrammeJson.standard().format(published);
        ProgrammeTables.standard().write(published, folder.resolve("tables"));
        ProgrammeWorkbook.standard().writeTables(published, folder.resolve("tables.xlsx"));

        assertThat(document)
                .contains("\"suppressedBelow\": 3", "\"suppressed\": true")
                .doesNotContain("1985");
        assertThat(ProgrammeJson.standard().parse(document).orElseThrow()).isEqualTo(published);
        assertThat(ProgrammeTables.standard().read(folder.resolve("tables")).orElseThrow())
                .isEqualTo(published);
        assertThat(ProgrammeWorkbook.standard()
                        .read(folder.resolve("tables.xlsx"))
                        .orElseThrow())
                .isEqualTo(published);
    }

    @Test
    void aSheetSaysThatItCannotSaySo() throws IOException {
        assertThat(ProgrammeSheet.standard().write(published, folder.resolve("sheet.csv")))
                .extracting(Problem::code)
                .contains("not-in-sheet");
    }

    @Test
    void snapshotsAndAssessmentsSayThatTheyAreForPublication() throws IOException {
        Path file = folder.resolve("june.json");
        SnapshotJson.standard().write(Snapshot.of(assessed), file);

        assertThat(SnapshotJson.standard().read(file).orElseThrow().programme()).isEqualTo(published);
        assertThat(AssessmentJson.standard().format(assessed))
                .contains("\"suppressedBelow\": 3")
                .doesNotContain("1985");
    }
}
