package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start-up script of the examples. */
class JshellTest {

    @TempDir
    private Path folder;

    @Test
    void aFileWithErrorsIsReportedAndStopsTheLine() throws IOException, InterruptedException {
        java.nio.file.Files.writeString(folder.resolve("bad.json"), "{\"format\": \"maalbar/1\"}");

        String printed = JshellSession.run(folder, folder, """
                try { read("bad.json"); } catch (IllegalArgumentException e) { show("stopped"); }
                """);

        assertThat(printed).contains("bad.json:1:1: error [missing-field]").contains("stopped");
    }

    @Test
    void showPrintsAnythingWithoutAnImport() throws IOException, InterruptedException {
        String printed = JshellSession.run(folder, Path.of("."), """
                var a = assess(read("data/copenhagen.json"), "2018-08-31")
                show(a.goal("5").missing())
                show(about(450).bounds(Domain.COUNT, Approximation.DEFAULT))
                """);

        assertThat(printed)
                .contains("contacts-relevant [80 pct.], fulfilled by <=37, expected by <=75]")
                .contains("[405, 495]");
    }
}
