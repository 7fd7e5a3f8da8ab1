package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * Every way of failing has a table in {@code broken}, or a folder or zip of them, named after the fault, and beside it a text
 * with exactly the problems that a person is told, and in its last line what became of the records.
 */
class BrokenTablesTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern CODE = Pattern.compile(": (?:error|warning|information) \\[([a-z0-9-]+)] ");

    /** All that this module says by itself, but for what takes a large file, which {@link LargeTablesTest} makes. */
    private static final Set<String> CODES = Set.of(
            "already-there",
            "altered-id",
            "answer-without-question",
            "assumed",
            "broken-zip",
            "contradiction",
            "contradictory-figures",
            "duplicate-id",
            "duplicate-row",
            "empty-column",
            "field-of-another-kind",
            "first-of-month",
            "garbled-text",
            "invalid-claim",
            "invalid-currency",
            "invalid-day",
            "invalid-figure",
            "invalid-funding",
            "invalid-id",
            "invalid-indicator",
            "invalid-number",
            "invalid-observation",
            "invalid-rule",
            "invalid-span",
            "invalid-target",
            "invalid-text",
            "invalid-year",
            "long-row",
            "missing-column",
            "missing-table",
            "missing-value",
            "misspelt-column",
            "misspelt-table",
            "mixed-encodings",
            "no-composition",
            "no-condition",
            "not-measurable",
            "not-read",
            "no-header",
            "no-percentage",
            "no-programme",
            "no-rows",
            "not-csv",
            "not-utf-16",
            "not-windows-1252",
            "old-encoding",
            "open-question",
            "other-bounds",
            "other-goal",
            "other-words",
            "repeated-column",
            "repeated-header",
            "repeated-table",
            "second-programme",
            "second-target",
            "season-or-years",
            "short-row",
            "status-or-words",
            "stray-row",
            "text-after-quote",
            "too-many-cells",
            "total-or-increment",
            "unclosed-quote",
            "unclear-target",
            "unknown-activity",
            "unknown-column",
            "unknown-dialect",
            "unknown-funding",
            "unknown-goal",
            "unknown-indicator",
            "unknown-initiative",
            "unknown-observation",
            "unknown-table",
            "unknown-word",
            "unlikely-due",
            "whole-and-base",
            "windows-1252",
            "wrong-delimiter");

    /** What core says of a programme, as it is told of a cell. */
    private static final Set<String> CODES_OF_PROGRAMMES = Set.of(
            "circular-correction",
            "contribution-to-fixed",
            "duplicate-label",
            "figure-outside-domain",
            "growth-not-measurable",
            "measured-after-due-day",
            "no-due-day",
            "target-outside-domain",
            "unknown-category",
            "unknown-organisation",
            "unknown-part",
            "unused-indicator");

    @TestFactory
    Stream<DynamicTest> everyFaultIsToldAsExpected() throws IOException {
        return BrokenTables.all().stream()
                .map(table -> dynamicTest(BrokenTables.name(table), () -> {
                    Imported<Programme> imported = BrokenTables.read(table);

                    List<String> told = new ArrayList<>();
                    imported.problems().forEach(problem -> told.add(problem.toString()));
                    told.add(imported.rows().toString());
                    assertThat(told).isEqualTo(Files.readAllLines(BrokenTables.expectation(table)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> thereIsAProgrammeOnlyWithoutErrors() throws IOException {
        return BrokenTables.all().stream()
                .map(table -> dynamicTest(BrokenTables.name(table), () -> {
                    Imported<Programme> imported = BrokenTables.read(table);

                    assertThat(imported.value().isPresent()).isEqualTo(!imported.hasErrors());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsToldInDanishToo() throws IOException {
        return BrokenTables.all().stream()
                .map(table -> dynamicTest(
                        BrokenTables.name(table),
                        () -> assertThat(BrokenTables.read(table).problems())
                                .allSatisfy(BrokenTablesTest::isInDanish)));
    }

    private static void isInDanish(Problem problem) {
        assertThat(problem.message(DANISH)).isNotBlank().isNotEqualTo(problem.message());
    }

    @Test
    void everyTableHasAnExpectationAndEveryExpectationATable() throws IOException {
        List<Path> expected =
                BrokenTables.all().stream().map(BrokenTables::expectation).toList();

        assertThat(BrokenTables.expectations())
                .isNotEmpty()
                .isEqualTo(expected.stream().sorted().toList());
    }

    @Test
    void everyExpectationNamesAFileAndNothingOfOurMachinery() throws IOException {
        for (Path expectation : BrokenTables.expectations()) {
            List<String> lines = Files.readAllLines(expectation);

            assertThat(lines.subList(0, lines.size() - 1))
                    .allSatisfy(line -> assertThat(line)
                            .matches("([a-z0-9-]+\\.(csv|zip)|[\\w\\[\\]]+\\.xml)(:\\d+:\\d+( #\\d+)?( \".+\")?)?: "
                                    + "(error|warning|information) \\[[a-z0-9-]+] .+")
                            .doesNotContain("java.", "Exception", "fastcsv", "FastCSV", "null", "ZLIB", "CRC"));
        }
    }

    @Test
    void everyCodeHasATable() throws IOException {
        Set<String> all = new TreeSet<>(CODES);
        all.addAll(CODES_OF_PROGRAMMES);

        assertThat(told()).isEqualTo(all);
    }

    private static Set<String> told() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path expectation : BrokenTables.expectations()) {
            Matcher matcher = CODE.matcher(Files.readString(expectation));
            while (matcher.find()) {
                codes.add(matcher.group(1));
            }
        }
        return codes;
    }
}
