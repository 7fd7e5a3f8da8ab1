package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.change.Changes;
import org.maalbar.json.AssessmentJson;
import org.maalbar.json.ChangesJson;
import org.maalbar.text.Language;

class ExportTest {
    private static final String JSON = Copenhagen.FILE.toString();

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private int export(String... more) {
        String[] all = Stream.concat(Stream.of("export", JSON, "--as-of", "2018-08-31"), Stream.of(more))
                .toArray(String[]::new);
        return terminal.run(folder, all);
    }

    @Test
    void aFolderHasTheStatusOfEveryGoalBesideTheTables() throws IOException {
        assertThat(export("-o", "tal")).isZero();

        assertThat(terminal.printed()).isEqualTo("Wrote tal\n");
        List<String> rows = Files.readAllLines(folder.resolve("tal/assessment.csv"));
        assertThat(rows.get(0)).startsWith("initiative,goal,statement,due,status,");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("4,4,")
                        && row.contains(",500,professionals,medarbejdere,,,,,seen,405,495,,2018-08-31,5,95,"))
                .anyMatch(row -> row.contains(",expected,2018-08-31,understated,2018-08-31,"));
        assertThat(Files.readString(folder.resolve("tal/datapackage.json")))
                .contains("\"path\": \"assessment.csv\"", "\"path\": \"goals.csv\"");
    }

    @Test
    void aDocumentHasTheAssessmentWithSentencesInBothLanguages() throws IOException {
        assertThat(export("-o", "status.json")).isZero();

        assertThat(terminal.printed()).isEqualTo("Wrote status.json\n");
        assertThat(Files.readString(folder.resolve("status.json")))
                .isEqualTo(AssessmentJson.standard()
                        .inWords(Language.ENGLISH, Language.DANISH)
                        .format(Copenhagen.assessed()))
                .contains("\"reached\": \"980 of 2,000 børn og unge\"", "\"reached\": \"980 af 2.000 børn og unge\"");
    }

    @Test
    void whatHasChangedSinceASnapshotIsADocumentToo() throws IOException {
        assertThat(terminal.run(folder, "snapshot", JSON, "--as-of", "2018-08-31", "-o", "august.json"))
                .isZero();
        assertThat(terminal.run(
                        folder, "export", JSON, "--as-of", "2019-01-31", "--since", "august.json", "-o", "siden.json"))
                .isZero();

        assertThat(Files.readString(folder.resolve("siden.json")))
                .isEqualTo(ChangesJson.standard()
                        .inWords(Language.ENGLISH, Language.DANISH)
                        .format(Changes.between(
                                Copenhagen.assessed(),
                                Assessor.on("2019-01-31")
                                        .assess(Copenhagen.assessed().programme()))))
                .contains("\"format\": \"maalbar-changes/1\"", "\"before\": \"expected\"");
    }

    @Test
    void tablesHaveNoRoomForWhatHasChanged() {
        assertThat(export("--since", "august.json", "-o", "tal.zip")).isEqualTo(2);

        assertThat(terminal.complained())
                .isEqualTo("Cannot write what has changed to tal.zip: the name must end in .json\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tal", "tal.zip", "tal.xlsx"})
    void whatIsExportedIsReadBackAndItsStatusIsFoundAnew(String name) {
        assertThat(export("-o", name, "--lang", "da")).isZero();
        assertThat(terminal.run(folder, "convert", name, "tilbage.json")).isZero();
        assertThat(terminal.run(folder, "convert", JSON, "ligeud.json")).isZero();

        assertThat(folder.resolve("tilbage.json")).hasSameTextualContentAs(folder.resolve("ligeud.json"));
        assertThat(terminal.complained()).containsPattern("(assessment.csv|tal.xlsx Status): warning \\[not-read\\]");
    }

    @Test
    void anotherFormIsRejectedBeforeAnythingIsWritten() {
        assertThat(export("-o", "tal.ods")).isEqualTo(2);

        assertThat(terminal.complained())
                .isEqualTo(
                        "Cannot write tal.ods: a name ends in .xlsx, .zip or .json, or that of a folder has no ending\n");
        assertThat(folder.resolve("tal.ods")).doesNotExist();
    }
}
