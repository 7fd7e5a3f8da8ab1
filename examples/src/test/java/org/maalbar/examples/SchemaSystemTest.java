package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.change.Changes;
import org.maalbar.json.AssessmentJson;
import org.maalbar.json.ChangesJson;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import org.maalbar.text.Language;

/** Ajv, whose strict mode compiles less than other validators do, judges documents by the schemas as they are meant. */
class SchemaSystemTest {
    @TempDir
    private Path folder;

    @Test
    void theSchemaOfProgrammesCompilesAndJudges() throws IOException, InterruptedException {
        String copenhagen = Files.readString(Copenhagen.FILE, StandardCharsets.UTF_8);

        assertThat(judged(
                        ProgrammeJson.schema(),
                        copenhagen,
                        Files.readString(Path.of("data/nordhavre.json"), StandardCharsets.UTF_8),
                        Files.readString(Path.of("data/real-goals.json"), StandardCharsets.UTF_8),
                        copenhagen.replace("{\"about\": 450}", "{\"about\": -450}"),
                        copenhagen.replace("\"maalbar/1\"", "\"maalbar/2\"")))
                .containsExactly("valid", "valid", "valid", "/observations/3/total: type", "/format: const");
    }

    @Test
    void theSchemaOfSnapshotsCompilesAndJudges() throws IOException, InterruptedException {
        String snapshot = SnapshotJson.standard().format(Snapshot.of(Copenhagen.assessed()));

        assertThat(judged(SnapshotJson.schema(), snapshot, "{}")).containsExactly("valid", ": required");
    }

    @Test
    void theSchemaOfAssessmentsCompilesAndJudges() throws IOException, InterruptedException {
        String plain = AssessmentJson.standard().format(Copenhagen.assessed());
        String inWords = AssessmentJson.standard()
                .inWords(Language.ENGLISH, Language.DANISH)
                .format(Copenhagen.assessed());

        assertThat(judged(
                        AssessmentJson.schema(),
                        plain,
                        inWords,
                        plain.replace("\"programme\"", "\"program\""),
                        inWords.replaceFirst("\"en\": ", "\"de\": ")))
                .containsExactly(
                        "valid", "valid", ": required", "/initiatives/0/goals/0/rule/inWords: additionalProperties");
    }

    @Test
    void theSchemaOfChangesCompilesAndJudges() throws IOException, InterruptedException {
        String changes = ChangesJson.standard()
                .inWords(Language.DANISH)
                .format(Changes.between(
                        Copenhagen.assessed(), Copenhagen.assessed().whatIf(p -> p.targeting("1", 900))));

        assertThat(judged(ChangesJson.schema(), changes, changes.replace("\"lowered\"", "\"less\"")))
                .containsExactly("valid", "/targets/0/direction: enum");
    }

    private List<String> judged(String schema, String... documents) throws IOException, InterruptedException {
        Path script = Path.of("../report-markdown/src/test/node/schema.mjs");
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                "node",
                script.toString(),
                Files.writeString(folder.resolve("schema.json"), schema).toString()));
        for (int i = 0; i < documents.length; i++) {
            command.add(
                    Files.writeString(folder.resolve(i + ".json"), documents[i]).toString());
        }
        Process node =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(Files.readString(errors)).isZero();
        return said.lines().toList();
    }
}
