package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * Every way of failing has a document in {@code broken}, named after the fault, and beside it a text with exactly the problems
 * that a person is told. Where all of them are warnings, the programme is read.
 */
class BrokenDocumentsTest {
    private static final Path BROKEN = Resources.path("broken");

    @TestFactory
    Stream<DynamicTest> everyFaultIsToldAsExpected() throws IOException {
        return names(".json").stream()
                .sorted()
                .map(name -> dynamicTest(name, () -> {
                    Loaded<Programme> loaded = ProgrammeJson.standard().read(BROKEN.resolve(name + ".json"));

                    assertThat(loaded.problems())
                            .extracting(Problem::toString)
                            .isEqualTo(Files.readAllLines(BROKEN.resolve(name + ".txt")));
                    assertThat(loaded.value().isPresent()).isEqualTo(!loaded.hasErrors());
                }));
    }

    @Test
    void everyDocumentHasAnExpectationAndEveryExpectationADocument() throws IOException {
        assertThat(names(".txt")).isNotEmpty().isEqualTo(names(".json"));
    }

    @Test
    void everyExpectationNamesALineAndAColumn() throws IOException {
        for (String name : names(".txt")) {
            List<String> lines = Files.readAllLines(BROKEN.resolve(name + ".txt"));

            assertThat(lines)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .matches("\\Q" + name + ".json\\E:\\d+:\\d+( /\\S*)?: (error|warning) \\[[a-z0-9-]+] .+")
                            .doesNotContain(
                                    "java.", "jackson", "Jackson", "JsonReadFeature", "StreamRead", "token", "Object"));
        }
    }

    private static Set<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toSet());
        }
    }
}
