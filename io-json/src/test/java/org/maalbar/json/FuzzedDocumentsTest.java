package org.maalbar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * What holds for any bytes at all. Without the profile {@code fuzz} it is seen on the documents beside the tests; with it, a
 * fuzzer makes others of them until it finds one on which it does not hold.
 */
class FuzzedDocumentsTest {

    static Stream<byte[]> documents() throws IOException {
        try (Stream<Path> broken = Files.list(Resources.path("broken"))) {
            List<Path> files = Stream.concat(
                            Stream.of(Resources.path("everything.json")),
                            broken.filter(file -> file.toString().endsWith(".json"))
                                    .sorted())
                    .toList();
            return files.stream().map(FuzzedDocumentsTest::bytes);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @MethodSource("documents")
    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveAProgrammeThatIsWrittenAndReadBackOrAReason(byte[] bytes) throws IOException {
        Loaded<Programme> loaded = read(bytes);

        tellsWhereAndWhy(loaded);
        Loaded<Programme> again = read(bytes);
        assertEquals(loaded.problems(), again.problems());
        assertEquals(loaded.value(), again.value());
        if (loaded.value().isPresent()) {
            assertTrue(Rfc8259.allows(withoutMark(bytes)), "This is no JSON, but was read");
            Programme programme = loaded.value().get();
            assertEquals(
                    programme,
                    ProgrammeJson.parse(ProgrammeJson.format(programme)).orElseThrow());
        }
    }

    @MethodSource("documents")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreLinesThatAddUpAndAreWrittenAndReadBack(byte[] bytes) throws IOException {
        ProgrammeLines lines = ProgrammeLines.of(new ByteArrayInputStream(bytes), "fuzzed");
        List<Loaded<Programme>> all = lines.stream().toList();

        all.forEach(FuzzedDocumentsTest::tellsWhereAndWhy);
        long ends = 0;
        for (byte each : bytes) {
            ends += each == '\n' ? 1 : 0;
        }
        boolean isOpen = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        assertEquals(ends + (isOpen ? 1 : 0), lines.read());
        assertEquals(lines.read(), lines.accepted() + lines.rejected() + lines.blank());
        assertEquals(all.size(), lines.accepted() + lines.rejected());
        List<Programme> programmes =
                all.stream().flatMap(line -> line.value().stream()).toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ProgrammeLines.write(programmes, written);
        assertEquals(
                programmes,
                ProgrammeLines.of(new ByteArrayInputStream(written.toByteArray()), "written").stream()
                        .map(Loaded::orElseThrow)
                        .toList());
    }

    private static Loaded<Programme> read(byte[] bytes) throws IOException {
        return ProgrammeJson.read(new ByteArrayInputStream(bytes), "fuzzed");
    }

    private static void tellsWhereAndWhy(Loaded<Programme> loaded) {
        assertEquals(loaded.hasErrors(), loaded.value().isEmpty());
        for (Problem problem : loaded.problems()) {
            assertTrue(problem.place().line().orElse(0) >= 1, problem::toString);
            assertTrue(problem.place().column().orElse(0) >= 1, problem::toString);
            assertTrue(!problem.message().isBlank(), problem::toString);
        }
    }

    private static String withoutMark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
