package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what happens: every block of code on every page is run. */
@Tag("once")
class DocumentsTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyBlockRuns() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    Path own = Files.createDirectories(folder.resolve(page));
                    assertThat(failures(own, page.toString(), text(page))).isEmpty();
                }));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith(ROOT.resolve("docs/decisions")))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path page) throws IOException {
        return Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8);
    }

    /** Runs a page with the imports that docs/README.md names first. */
    private static List<String> failures(Path folder, String page, String markdown) throws IOException {
        String imports = Block.of(text(Path.of("docs/README.md"))).stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow()
                .text();
        try (PageRun run = new PageRun(folder, imports)) {
            return run.failures(page, markdown);
        }
    }

    @Test
    void thePageOnTheFormatNamesEveryCode() throws IOException {
        String page = text(Path.of("docs/json-format.md"));
        Set<String> codes = new TreeSet<>(List.of("season-or-years", "unused-indicator"));
        Path broken = ROOT.resolve("io-json/src/test/resources/org/maalbar/json/broken");
        try (Stream<Path> files = Files.list(broken)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                Matcher code = Pattern.compile("\\[([a-z-]+)]").matcher(Files.readString(file, StandardCharsets.UTF_8));
                code.results().forEach(found -> codes.add(found.group(1)));
            }
        }

        assertThat(codes)
                .hasSizeGreaterThan(40)
                .allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    }

    private List<String> failures(String markdown) throws IOException {
        return failures(Files.createTempDirectory(folder, "page"), "page.md", markdown);
    }

    @Test
    void aBlockThatDoesNotCompileFailsWithItsLineAndWhatTheCompilerSays() throws IOException {
        assertThat(failures("""
                # A page

                ```java
                int goals = 6;
                String title = goals;
                ```
                """))
                .singleElement()
                .asString()
                .startsWith("page.md:3: does not compile: String title = goals;\n");
    }

    @Test
    void soDoesAClassThatNamesWhatIsNotThere() throws IOException {
        assertThat(failures("```java\nclass Own { Nothing none; }\n```\n"))
                .singleElement()
                .asString()
                .startsWith("page.md:1: does not compile");
    }

    @Test
    void aBlockThatThrowsFails() throws IOException {
        assertThat(failures("```java\nFigure figure = exactly(-1);\n```\n"))
                .singleElement()
                .asString()
                .startsWith("page.md:1: throws: Figure figure = exactly(-1);\nRefusedException: ");
    }

    @Test
    void aBlockWithoutAnEndFails() throws IOException {
        assertThat(failures("```java\nFigure figure = exactly(1)\n```\n"))
                .singleElement()
                .asString()
                .startsWith("page.md:1: does not end");
    }

    @Test
    void aBlockInJshellEndsItsStatementsWithTheLine() throws IOException {
        assertThat(failures("```jshell\nvar a = assess(read(\"examples/data/copenhagen.json\"), \"2018-08-31\")\n"
                        + "show(a.goal(\"6\").status())\n```\n```text\nFULFILLED\n```\n"))
                .isEmpty();
        assertThat(failures("```jshell\nvar a = Assessor\n    .on(\"2018-08-31\")\n```\n"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// ~450", "// ~4..."})
    void aCommentBehindAnExpressionIsItsValue(String comment) throws IOException {
        assertThat(failures("```java\nabout(450);  " + comment + "\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about(450);  // ~451", "about(-1);  // ~450", "System.out.println();  // ~450"})
    void anotherValueFails(String line) throws IOException {
        assertThat(failures("```java\n" + line + "\n```\n"))
                .singleElement()
                .asString()
                .startsWith("page.md:1: differs");
    }

    @Test
    void aValueBehindALineThatEndsNoStatementFails() throws IOException {
        assertThat(failures("```java\nabout(450)  // ~451\n        .toString();\n```\n"))
                .singleElement()
                .asString()
                .startsWith("page.md:1: says the value of what does not end there");
    }

    @Test
    void anOutputThatDiffersFails() throws IOException {
        assertThat(failures("""
                ```java
                System.out.println("●\\n◕\\n◑");
                ```

                ```text
                ●
                ...
                ◑
                ```

                ```text
                ●
                ◑
                ```
                """))
                .singleElement()
                .asString()
                .startsWith("page.md:11: shows\n●\n◑\nbut what comes out is\n●\n◕\n◑");
    }

    @Test
    void aTestThatFailsFailsUnlessThePageShowsIt() throws IOException {
        String test = """
                ```java
                class SumTest {
                    @org.junit.jupiter.api.Test
                    void isThree() {
                        throw new AssertionError("is two");
                    }
                }
                ```
                """;

        assertThat(failures(test)).singleElement().asString().contains("isThree: is two");
        assertThat(failures(test + "```text\nisThree: is two\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\nx\n```\n", "```kotlin\nx\n```\n", "    indented\n"})
    void aBlockInNoLanguageOrAnUnknownOneFails(String markdown) throws IOException {
        assertThat(failures(markdown)).singleElement().asString().startsWith("page.md:1: no way to run the language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -r examples",
                "java -jar examples/target/maalbar-demo.jar check nowhere.json",
                "java -jar examples/target/maalbar-demo.jar check examples/data/nordhavre.json  # exits with 1"
            })
    void aCommandThatIsNotKnownOrEndsOtherwiseFails(String command) throws IOException {
        assertThat(failures("```sh\n" + command + "\n```\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```json\n{\"format\": \"maalbar/1\"}\n```\n",
                "```json\n{\"format\": \"maalbar/1\", \"title\": \"x\",}\n```\n",
                "```json broken\n{}\n```\n",
                "```json /observations/0\n{}\n```\n",
                "```xml\n<artifactId>maalbar-core</artifactId><version>0.0.1</version>\n```\n",
                "```xml\n<artifactId>maalbar-nothing</artifactId>\n```\n"
            })
    void dataThatIsNotReadAndADependencyThatIsNotBuiltFail(String markdown) throws IOException {
        assertThat(failures(markdown)).singleElement().asString().startsWith("page.md:1: ");
    }
}
