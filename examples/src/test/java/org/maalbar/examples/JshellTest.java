package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.annex.AnnexDraft;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.markdown.Report;
import org.maalbar.text.Language;

/** The start-up script of the examples, and the scripts that use it; jshell has a locale and processes of its own. */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class JshellTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GOLDEN = Path.of("src/test/resources/org/maalbar/examples");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"look", "what-if", "compare"})
    void anExampleScriptPrintsWhatItSays(String script) throws IOException, InterruptedException {
        JshellSession session = JshellSession.of(folder, ROOT, Path.of("jshell", script + ".jsh"));

        assertThat(session.outputIfItEndedWell())
                .isEqualTo(Files.readString(GOLDEN.resolve(script + ".txt"), StandardCharsets.UTF_8));
    }

    @Test
    void everyFunctionPrintsInFullAndInBothLanguages() throws IOException, InterruptedException {
        Path data = Path.of("data/copenhagen.json").toAbsolutePath();
        ProgrammeAssessment a = Assessor.on("2018-08-31")
                .assess(ProgrammeJson.standard().read(data).orElseThrow());
        Report danish = Report.of(a).in(Language.DANISH);
        String script = """
                var a = assess(read("%s", DANISH), "2018-08-31")
                show("Exception and Error: are words")
                show(List.of("each on", List.of("a line"), Optional.of("of its own"), Optional.empty()))
                show(a)
                show(a, DANISH)
                show(a.goal("5"), DANISH)
                why(a, "5")
                why(a, "5", DANISH)
                ways(a, "1")
                ways(a, "1", DANISH)
                ways(a, "6", DANISH)
                table(a)
                table(a, DANISH)
                save(a, "annex.md")
                save(a, "bilag.html", DANISH)
                """.formatted(data.toString().replace('\\', '/'));

        String printed = JshellSession.run(folder, folder, script);

        assertThat(printed)
                .isEqualTo(String.join(
                        "\n",
                        "Exception and Error: are words",
                        "each on\na line\nof its own\n(nothing)",
                        a.inWords(Language.ENGLISH),
                        a.inWords(Language.DANISH),
                        a.goal("5").why(Language.DANISH),
                        a.goal("5").why(),
                        a.goal("5").why(Language.DANISH),
                        ways(a, Language.ENGLISH),
                        ways(a, Language.DANISH),
                        "Ingen enkelt ændring gør målet bedre end: Opfyldt",
                        Report.of(a).overview(),
                        danish.overview(),
                        "Wrote annex.md",
                        "Skrev bilag.html\n"));
        assertThat(folder.resolve("annex.md"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(Report.of(a).markdown());
        assertThat(folder.resolve("bilag.html"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(danish.html());
    }

    private static String ways(ProgrammeAssessment assessment, Language language) {
        return assessment.goal("1").ways().stream()
                .map(way -> way.inWords(language))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aDraftPrintsWhatItAsksAndIsSavedOnce() throws IOException, InterruptedException {
        Path annex = Files.writeString(folder.resolve("bilag.txt"), """
                1. Indsats: Besøgsvenner

                Mål: Indsatsen når mindst 300 ældre.

                Status: Indsatsen har nået 180 ældre.
                """);
        AnnexDraft draft = AnnexDraft.read(annex).orElseThrow();
        String script = """
                var d = draft("bilag.txt", DANISH)
                save(d, "plan.xlsx", DANISH)
                show(d)
                show(d.facts())
                try { save(d, "plan.xlsx"); } catch (FileAlreadyExistsException e) { show(e.getMessage() + " is there"); }
                """;

        String printed = JshellSession.run(folder, folder, script);

        assertThat(printed)
                .isEqualTo(String.join(
                                "\n",
                                draft.inWords(Language.DANISH),
                                lines(draft.questions()),
                                "Skrev plan.xlsx",
                                draft.inWords(Language.ENGLISH),
                                lines(draft.questions()),
                                lines(draft.facts()),
                                "plan.xlsx is there")
                        + "\n");
        assertThat(draft.questions()).isNotEmpty();
        assertThat(folder.resolve("plan.xlsx")).isNotEmptyFile();
    }

    private static String lines(List<?> all) {
        return all.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Test
    void nothingThatGoesWrongGoesUnnoticed() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bad.json"), "{\"format\": \"maalbar/1\",\n \"span\": \"x\"}");
        Path script = Files.writeString(folder.resolve("wrong.jsh"), """
                var p = read("bad.json")
                read("bad.json", DANISH)
                assess(p, "2018-08-31")
                read("no.json")
                var a = assess(Programme.builder("Empty").build(), "2018-08-31")
                why(a, "5")
                assess(a.programme(), "31-08-2018")
                int number = "text";
                nowhere(5);
                show("one") show("two")
                show("goes on")
                show(
                /exit
                """);

        JshellSession session = JshellSession.of(folder, folder, script);

        assertThat(session.printed().lines())
                .contains("bad.json:1:1: error [missing-field] The field \"title\" is missing")
                .anyMatch(line -> line.startsWith("bad.json:2:10 /span: error "))
                .anyMatch(line -> line.startsWith("bad.json:2:10 /span: fejl "))
                .contains("goes on")
                .doesNotContain("one", "two");
        assertThat(session.complained().lines().filter(line -> line.startsWith("Exception ")))
                .containsExactly(
                        "Exception java.lang.IllegalArgumentException: bad.json has errors; they are printed above",
                        "Exception java.lang.IllegalArgumentException: bad.json har fejl; de er skrevet ovenfor",
                        "Exception java.lang.NullPointerException: There is no programme; was it read?",
                        "Exception java.io.FileNotFoundException: There is no "
                                + folder.toRealPath().resolve("no.json"),
                        "Exception java.lang.IllegalArgumentException: No goal \"5\"; there are []",
                        "Exception org.maalbar.problem.RefusedException:"
                                + " Not a day such as 2018-08-31: \"31-08-2018\"");
        assertThat(session.complained())
                .contains("incompatible types")
                .contains("method nowhere(int)")
                .contains("';' expected");
        assertThat(session.exit()).as("the last statement has no end").isEqualTo(JshellSession.DID_NOT_EXIT);
    }

    @Test
    void aScriptThatComplainsOrDoesNotEndItselfHasNotEndedWell() {
        for (JshellSession failed : List.of(
                new JshellSession(0, "printed", "Exception"),
                new JshellSession(JshellSession.DID_NOT_EXIT, "printed", ""))) {
            assertThatThrownBy(failed::outputIfItEndedWell).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void withOptionsALocaleWithoutDanishLettersReadsAndShowsThem() throws IOException, InterruptedException {
        String seen = JshellSession.typed(
                folder,
                folder,
                "Programme.builder(\"Børn\").build()\nSystem.out.println(\"på ◑\")\n",
                "-J-Dfile.encoding=UTF-8",
                "-J-Dstdin.encoding=UTF-8",
                "-J-Dstdout.encoding=UTF-8",
                "-R-Dfile.encoding=UTF-8",
                "-R-Dstdout.encoding=UTF-8");

        assertThat(seen).contains("==> Børn (0 initiatives").contains("på ◑");
    }
}
