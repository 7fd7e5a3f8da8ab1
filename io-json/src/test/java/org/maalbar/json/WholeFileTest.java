package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void aNewFileIsMade() throws IOException {
        WholeFile.write(folder.resolve("p.json"), out -> out.write('n'));

        assertThat(folder.resolve("p.json")).hasContent("n");
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), "old and longer");

        WholeFile.write(file, out -> out.write('n'));

        assertThat(file).hasContent("n");
    }

    @Test
    void writingThatFailsHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('n');
                    out.flush();
                    throw new IOException("No space left");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeReplacedStaysAndLeavesNothingElse() throws IOException {
        Path inTheWay =
                Files.createDirectories(folder.resolve("p.json").resolve("sub")).getParent();

        assertThatThrownBy(() -> WholeFile.write(inTheWay, out -> out.write('n')))
                .isInstanceOf(IOException.class);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(inTheWay);
        }
    }

    @Test
    void theFileBehindALinkIsReplacedNotTheLink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("p.json"), file);

        WholeFile.write(link, out -> out.write('n'));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("n");
    }

    @Test
    void aFolderThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/p.json"), out -> out.write('n')))
                .isInstanceOf(NoSuchFileException.class);
    }
}
