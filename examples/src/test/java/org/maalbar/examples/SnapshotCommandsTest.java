package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.json.ReportedGoal;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Status;

/** What was reported of the annex on 31 August 2018, kept and looked at again. */
class SnapshotCommandsTest {
    private static final String DATA = Copenhagen.FILE.toString();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(String... args) {
        return terminal.run(folder, args);
    }

    private String printed() {
        return terminal.printed();
    }

    private String complained() {
        return terminal.complained();
    }

    private static String golden() throws IOException {
        try (var in = Objects.requireNonNull(SnapshotCommandsTest.class.getResourceAsStream("snapshot.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve("august.json"), text, StandardCharsets.UTF_8);
    }

    @Test
    void snapshotWritesProgrammeAndAssessmentWithTheirDigest() throws IOException {
        assertThat(run("snapshot", DATA, "--as-of", "2018-08-31", "-o", "august.json"))
                .isZero();

        assertThat(folder.resolve("august.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(golden());
        assertThat(printed())
                .isEqualTo("Wrote august.json, SHA-256 "
                        + SnapshotJson.standard().parse(golden()).orElseThrow().sha256() + "\n");
        assertThat(complained()).isEmpty();
    }

    @Test
    void whatSnapshotWritesIsValidByThePublishedSchema() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SnapshotJson.schema());

        assertThat(schema.validate(golden(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aSnapshotJustWrittenIsVerified() {
        run("snapshot", DATA, "--as-of", "2018-08-31", "--known-on", "2018-08-30", "-o", "august.json", "--lang", "da");

        assertThat(run("verify", "august.json", "--lang", "da")).isZero();
        assertThat(printed())
                .startsWith("Skrev august.json, SHA-256 ")
                .contains("som rapporteret pr. 2018-08-31, som kendt den 2018-08-30 (SHA-256 ")
                .endsWith("""
                        Indholdet er uændret.
                        En ny vurdering giver det samme resultat.
                        """);
    }

    @Test
    void anAlteredSnapshotIsNotVerifiedAndEveryDifferenceNamed() throws IOException {
        file(golden().replace("\"total\": 980", "\"total\": 1980"));

        assertThat(run("verify", "august.json")).isEqualTo(1);
        assertThat(complained())
                .startsWith("august.json:3:13 /sha256: warning [altered-snapshot] The snapshot was altered: ");
        assertThat(printed())
                .contains("""
                        The content was altered: its SHA-256 is not the one beside it.
                        Assessing it again gives another result:
                        """)
                .contains("  /initiatives/0/goals/0/indicators/0/seen/high: stored 980, now 1980\n");
    }

    @Test
    void whatIsNoSnapshotExitsWith1AndSaysWhy() throws IOException {
        file("{\"format\": \"maalbar/1\"}");

        assertThat(run("verify", "august.json", "--lang", "da")).isEqualTo(1);
        assertThat(printed()).isEmpty();
        assertThat(complained())
                .isEqualTo("august.json:1:12 /format: fejl [unknown-format] Formatet skal være »maalbar-snapshot/1«,"
                        + " ikke »maalbar/1«\n");
    }

    @Test
    void theSnapshotTellsWhatWasSaidOfEachGoal() throws IOException {
        Snapshot snapshot = SnapshotJson.standard().parse(golden()).orElseThrow();

        assertThat(snapshot.programme()).isEqualTo(Copenhagen.loaded().orElseThrow());
        assertThat(snapshot.goals())
                .extracting(ReportedGoal::status)
                .containsExactly(
                        Status.UNCERTAIN,
                        Status.UNCERTAIN,
                        Status.EXPECTED,
                        Status.UNCERTAIN,
                        Status.UNCERTAIN,
                        Status.FULFILLED);
        assertThat(snapshot.goal("1").remaining()).contains(Bounds.exactly(1020));
        assertThat(snapshot.goal("3").dependsOn()).containsExactly("3.dfh");
        assertThat(snapshot.goal("3").indicator("parents").planned()).isEqualTo(Bounds.from(625));
        assertThat(snapshot.initiatives().subList(6, 11))
                .allSatisfy(each -> assertThat(each.status()).isEmpty());
    }
}
