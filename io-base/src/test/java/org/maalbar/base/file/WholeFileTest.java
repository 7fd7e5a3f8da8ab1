package org.maalbar.base.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aLinkToAFileThatIsNotThereYetStaysALink() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path between = Files.createSymbolicLink(sub.resolve("between.json"), Path.of("../real.json"));
        Path link = Files.createSymbolicLink(folder.resolve("p.json"), Path.of("sub/between.json"));

        WholeFile.write(link, out -> out.write('n'));

        assertThat(link).isSymbolicLink();
        assertThat(between).isSymbolicLink();
        assertThat(folder.resolve("real.json")).isRegularFile().hasContent("n");
    }

    @Test
    void aLinkThatLeadsToItselfIsAnError() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("p.json"), Path.of("p.json"));

        assertThatThrownBy(() -> WholeFile.write(link, out -> out.write('n')))
                .isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsWrittenToAndNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        WholeFile.write(pipe, out -> out.write('n'));

        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("n");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r-xr-x--x"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void thePermissionsOfAnOldFileStay(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        WholeFile.write(file, out -> out.write('n'));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
        assertThat(Files.readString(file)).isEqualTo("n");
    }

    @Test
    void aCleanUpThatFailsDoesNotHideWhy() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("p.json"), out -> {
                    try (var files = Files.list(folder)) {
                        Path sibling = files.findFirst().orElseThrow();
                        Files.delete(sibling);
                        Files.createDirectories(sibling.resolve("in the way"));
                    }
                    throw new IOException("No space left");
                }))
                .hasMessage("No space left")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .isInstanceOf(DirectoryNotEmptyException.class));
    }

    @Test
    void aFolderThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/p.json"), out -> out.write('n')))
                .isInstanceOf(NoSuchFileException.class);
    }
}
