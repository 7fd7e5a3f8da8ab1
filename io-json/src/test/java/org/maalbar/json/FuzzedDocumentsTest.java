package org.maalbar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
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
    private static final String OF_A_HOST = """
            {"format": "maalbar/1", "title": "Plan", "span": "2018",
            "indicators": [{"id": "schools", "name": "Skoler", "behaviour": "cumulative"}],
            "initiatives": [{"number": "3", "title": "Skoler", "goals": [{"statement": "Alle", "rule":
            {"rule": "every-district", "indicator": "schools", "districts": ["Valby"], "target": 2, "strict": true}}]}]}
            """;

    static Stream<byte[]> documents() throws IOException {
        byte[] ofAHost = OF_A_HOST.getBytes(StandardCharsets.UTF_8);
        return Stream.concat(Stream.of(ofAHost), documents("everything.json", "broken"));
    }

    static Stream<byte[]> snapshots() throws IOException {
        return documents("snapshot.json", "broken-snapshots");
    }

    private static Stream<byte[]> documents(String whole, String folder) throws IOException {
        try (Stream<Path> broken = Files.list(Resources.path(folder))) {
            List<Path> files = Stream.concat(
                            Stream.of(Resources.path(whole)),
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
                    EveryDistrict.JSON
                            .parse(EveryDistrict.JSON.format(programme))
                            .orElseThrow());
        }
    }

    @MethodSource("snapshots")
    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveASnapshotThatIsWrittenAndReadBackOrAReason(byte[] bytes) throws IOException {
        Loaded<Snapshot> loaded = readSnapshot(bytes);

        tellsWhereAndWhy(loaded);
        Loaded<Snapshot> again = readSnapshot(bytes);
        assertEquals(loaded.problems(), again.problems());
        assertEquals(loaded.value(), again.value());
        if (loaded.value().isPresent()) {
            assertTrue(Rfc8259.allows(withoutMark(bytes)), "This is no JSON, but was read");
            Snapshot snapshot = loaded.value().get();
            Snapshot readBack = EveryDistrict.SNAPSHOTS
                    .parse(SnapshotJson.standard().format(snapshot))
                    .orElseThrow();
            assertEquals(snapshot, readBack);
            assertEquals(snapshot.isIntact(), readBack.isIntact());
        }
    }

    private static Loaded<Programme> read(byte[] bytes) throws IOException {
        return EveryDistrict.JSON.read(new ByteArrayInputStream(bytes), "fuzzed");
    }

    private static Loaded<Snapshot> readSnapshot(byte[] bytes) throws IOException {
        return EveryDistrict.SNAPSHOTS.read(new ByteArrayInputStream(bytes), "fuzzed");
    }

    private static void tellsWhereAndWhy(Loaded<?> loaded) {
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
