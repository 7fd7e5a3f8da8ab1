package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * Sheets as people keep them, of municipalities that do not exist. Beside each is a text with what is reported of it, and the same
 * sheet with a {@code -2} in its name, in which just that was corrected.
 */
class RealSheetsTest {
    private static final Path FOLDER = Resources.path("real");
    private static final String SECOND = "-2.csv";

    private static List<Path> first() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().endsWith(SECOND))
                    .sorted()
                    .toList();
        }
    }

    private static Path with(Path sheet, String ending) {
        return sheet.resolveSibling(sheet.getFileName().toString().replace(".csv", ending));
    }

    @TestFactory
    Stream<DynamicTest> theFirstRoundReportsAllThatIsWrong() throws IOException {
        return first().stream()
                .map(sheet -> dynamicTest(sheet.getFileName().toString(), () -> {
                    Imported<Programme> read = ProgrammeSheet.standard().read(sheet);

                    List<String> reported = new ArrayList<>();
                    read.problems().forEach(problem -> reported.add(problem.toString()));
                    reported.add(read.rows().toString());
                    assertThat(read.hasErrors()).isTrue();
                    assertThat(reported).isEqualTo(Files.readAllLines(with(sheet, ".txt")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSecondRoundHasNoErrors() throws IOException {
        return first().stream()
                .map(sheet -> dynamicTest(
                        sheet.getFileName().toString(),
                        () -> assertThat(ProgrammeSheet.standard()
                                        .read(with(sheet, SECOND))
                                        .problems())
                                .noneMatch(Problem::isError)));
    }
}
