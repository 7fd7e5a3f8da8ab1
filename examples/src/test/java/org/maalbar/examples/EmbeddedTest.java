package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.json.JsonSettings;
import org.maalbar.json.Snapshot;
import org.maalbar.json.SnapshotJson;
import org.maalbar.problem.ProblemsException;
import org.maalbar.rule.Status;

class EmbeddedTest {
    private static final String PROGRAMME = """
            {
              "format": "maalbar/1", "title": "Skoler", "span": "2018",
              "indicators": [{"id": "schools", "name": "Skoler", "behaviour": "cumulative"}],
              "observations": [
                {"indicator": "schools", "total": 1, "period": "2018-05", "category": {"dimension": "district", "name": "Valby"}}
              ],
              "initiatives": [{"number": "1", "title": "Skoler", "goals": [
                {"statement": "I hver bydel", "rule": {"rule": "every-district", "indicator": "schools", "districts": ["Valby"]}}
              ]}]
            }
            """;

    private final PrintStream usual = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(usual);
    }

    private void embedded(String programme) throws IOException {
        Path file = Files.writeString(folder.resolve("skoler.json"), programme);
        Embedded.main(
                new String[] {file.toString(), folder.resolve("august.json").toString()});
    }

    @Test
    void whatWasReportedIsKeptWithTheRuleOfTheHost() throws IOException {
        embedded(PROGRAMME);

        Snapshot kept = SnapshotJson.read(
                        folder.resolve("august.json"), JsonSettings.standard().rule(EveryDistrict.CODEC))
                .orElseThrow();
        assertThat(kept.goal("1").status()).isEqualTo(Status.FULFILLED);
        assertThat(kept.verify().isIntact()).isTrue();
        assertThat(kept.verify().isSame()).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldInDanishAndNothingIsKept() throws IOException {
        String broken = PROGRAMME.replace("[\"Valby\"]", "\"Valby\"").replace("\"Skoler\", \"span\"", "null, \"span\"");

        assertThatThrownBy(() -> embedded(broken)).isInstanceOf(ProblemsException.class);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        skoler.json:2:35 /title: fejl [null] null er ikke tilladt; udelad feltet, når værdien er ukendt
                        skoler.json:8:107 /initiatives/0/goals/0/rule/districts: fejl [wrong-type] Forventede en liste af tekster
                        """);
        assertThat(Files.readString(Path.of("../README.md"))).contains(printed.toString(StandardCharsets.UTF_8));
        assertThat(folder.resolve("august.json")).doesNotExist();
    }
}
