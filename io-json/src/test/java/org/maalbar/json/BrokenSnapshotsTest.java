package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;

/** As {@link BrokenDocumentsTest}, of what can be wrong with a snapshot beyond its programme. */
class BrokenSnapshotsTest {
    private static final Path BROKEN = Resources.path("broken-snapshots");

    @TestFactory
    Stream<DynamicTest> everyFaultIsToldAsExpected() throws IOException {
        return names().stream()
                .map(name -> dynamicTest(name, () -> {
                    Loaded<Snapshot> loaded = SnapshotJson.standard().read(BROKEN.resolve(name + ".json"));

                    assertThat(loaded.problems())
                            .extracting(Problem::toString)
                            .isNotEmpty()
                            .isEqualTo(Files.readAllLines(BROKEN.resolve(name + ".txt")));
                    assertThat(loaded.value().isPresent()).isEqualTo(!loaded.hasErrors());
                }));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }
}
