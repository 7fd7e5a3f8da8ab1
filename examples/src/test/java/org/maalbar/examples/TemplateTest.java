package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @ValueSource(strings = {"plan.csv", "plan.xlsx"})
    void aTemplateIsReadWithoutAWord(String file) {
        assertThat(terminal.run(folder, "template", file, "--lang", "da")).isZero();
        assertThat(terminal.run(folder, "check", file, "--lang", "da")).isZero();

        assertThat(terminal.printed()).isEqualTo("""
                Skrev %s
                13 rækker læst: 13 godkendt, 0 afvist, 0 tomme
                Eksempel: en plan for ældre (3 indsatser, 4 mål, 6 indikatorer, 5 opgørelser): 0 fejl, 0 advarsler
                """.formatted(file));
        assertThat(terminal.complained()).isEmpty();
    }

    @Test
    void aTemplateIsNotWrittenOverAFile() throws IOException {
        Files.writeString(folder.resolve("plan.csv"), "mine\n");

        assertThat(terminal.run(folder, "template", "plan.csv")).isEqualTo(Demo.USAGE);

        assertThat(folder.resolve("plan.csv")).hasContent("mine\n");
        assertThat(terminal.complained())
                .isEqualTo("Cannot write plan.csv: it is there already; choose another name, or delete it first\n");
    }

    @Test
    void aTemplateOfAnotherKindIsRefused() {
        assertThat(terminal.run(folder, "template", "plan.json")).isEqualTo(Demo.USAGE);

        assertThat(folder).isEmptyDirectory();
        assertThat(terminal.complained())
                .isEqualTo("Cannot write plan.json: the name of a template ends in .xlsx or .csv\n");
    }
}
