package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maalbar.text.Language;

class ProgressTest {
    private final Terminal terminal = new Terminal();

    private static InputStream lines(int count) {
        return new ByteArrayInputStream("1;Indsats\r\n".repeat(count).getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(String name, Language language) throws IOException {
        Terminal own = new Terminal();
        try (Progress progress = Progress.of(name, own.console(true), language)) {
            progress.watched(lines(12_345)).transferTo(OutputStream.nullOutputStream());
            progress.show();
            return own.complained();
        }
    }

    @Test
    void linesAreCountedInTextAndBytesInAnArchive() throws IOException {
        assertThat(shown("plan.csv", Language.ENGLISH)).isEqualTo("\rplan.csv: 12,345 lines read, 1 s");
        assertThat(shown("Plan.XLSX", Language.DANISH)).isEqualTo("\rPlan.XLSX: 132 kB læst, 1 s");
    }

    @Test
    void ofManyFilesThoseThatAreReadAreCounted() throws IOException {
        try (Progress progress = Progress.ofFiles(40, "planer", terminal.console(true), Language.DANISH)) {
            progress.watched(lines(5)).transferTo(OutputStream.nullOutputStream());
            progress.fileRead();
            progress.show();

            assertThat(terminal.complained()).isEqualTo("\rplaner: 1 af 40 filer læst, 1 s");
        }
    }

    @Test
    void onATerminalItIsShownOverWhatWasShownAndLeavesNothingBehind() {
        Progress progress = Progress.of("plan.csv", terminal.console(true), Language.DANISH);
        progress.show();
        progress.close();
        progress.show();

        assertThat(terminal.complained()).isEqualTo("\rplan.csv: 0 linjer læst, 1 s\r" + " ".repeat(28) + "\r");
    }

    @Test
    void elsewhereNothingIsShown() {
        try (Progress progress = Progress.of("plan.csv", terminal.console(false), Language.DANISH)) {
            progress.show();
        }

        assertThat(terminal.complained()).isEmpty();
    }
}
