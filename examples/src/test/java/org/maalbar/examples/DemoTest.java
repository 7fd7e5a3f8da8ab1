package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {
    private static final String DATA = Copenhagen.FILE.toString();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(String... args) {
        return terminal.run(folder, args);
    }

    private String printed() {
        return terminal.printed();
    }

    private String complained() {
        return terminal.complained();
    }

    private static String golden(String name) throws IOException {
        try (var in = Objects.requireNonNull(DemoTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void withoutACommandItPrintsTheOverviewAndWritesTheAnnex(String language) throws IOException {
        assertThat(run("--lang", language)).isZero();

        assertThat(printed()).isEqualTo(golden("overview." + language + ".txt"));
        assertThat(folder.resolve("annex.html"))
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .endsWith("</html>\n");
        assertThat(complained()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void whyPrintsTheReasonsOfOneGoal(String language) throws IOException {
        assertThat(run("why", DATA, "5", "--as-of", "2018-08-31", "--lang", language))
                .isZero();

        assertThat(printed()).isEqualTo(golden("why-5." + language + ".txt"));
    }

    @Test
    void reportPrintsMarkdown() throws IOException {
        assertThat(run("report", DATA, "--as-of", "2018-08-31", "--lang", "da")).isZero();

        assertThat(printed()).isEqualTo(golden("annex.da.md"));
    }

    @Test
    void reportWritesToAFileWhenAskedTo() throws IOException {
        assertThat(run("report", DATA, "--as-of", "2018-08-31", "-o", "bilag.md"))
                .isZero();

        assertThat(folder.resolve("bilag.md")).content(StandardCharsets.UTF_8).isEqualTo(golden("annex.en.md"));
        assertThat(printed()).isEqualTo("Wrote bilag.md\n");
    }

    @Test
    void theEndingOfTheNameDecidesTheFormat() throws IOException {
        assertThat(run("report", DATA, "--as-of", "2018-08-31", "-o", "bilag.html"))
                .isZero();
        assertThat(run("report", DATA, "--as-of", "2018-08-31", "-o", "bilag.pdf"))
                .isEqualTo(2);

        assertThat(folder.resolve("bilag.html")).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("bilag.pdf")).doesNotExist();
        assertThat(complained()).contains("bilag.pdf");
    }

    @Test
    void aShortReportIsTheBeginningOfTheFullOne() throws IOException {
        assertThat(run("report", DATA, "--as-of", "2018-08-31", "--short")).isZero();
        String shortForm = printed();
        assertThat(run("report", DATA, "--as-of", "2018-08-31", "--full", "-o", "full.md"))
                .isZero();

        assertThat(Files.readString(folder.resolve("full.md"), StandardCharsets.UTF_8))
                .startsWith(shortForm)
                .hasSizeGreaterThan(2 * shortForm.length());
    }

    @Test
    void checkOfGoodDataSaysSoAndExitsWith0() {
        assertThat(run("check", DATA)).isZero();

        assertThat(printed())
                .endsWith("(11 initiatives, 6 goals, 9 indicators, 7 observations): 0 errors, 0 warnings\n");
    }

    @Test
    void checkOfBadDataListsWhatIsWrongAndExitsWith1() throws IOException {
        Files.writeString(folder.resolve("bad.json"), """
                {"format": "maalbar/1", "title": "Plan",
                 "initiatives": [{"number": "1", "title": "A", "goals": [{"statement": "B", "rule": {"atLeast": 1, "of": "x"}}]}]}
                """);

        assertThat(run("check", "bad.json")).isEqualTo(1);
        assertThat(printed()).isEqualTo("""
                        bad.json:2:58 /initiatives/0/goals/0: error [no-due-day] The goal has no due day, and the programme no last day to be due on
                        bad.json:2:85 /initiatives/0/goals/0/rule: error [unknown-indicator] No indicator "x"
                        Not read: 2 errors, 0 warnings
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang da check bad.csv", "check bad.csv --lang da"})
    void whatIsWrongIsSaidInTheLanguageAskedFor(String line) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "Mål nr.;Mål;Måltal\n1;Fem møder;fem\n;;\n");

        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(printed())
                .contains("bad.csv:2:3 #1 \"Måltal\": fejl [invalid-target] ")
                .endsWith("""
                2 rækker læst: 0 godkendt, 1 afvist, 1 tom
                Ikke læst: 3 fejl, 0 advarsler
                """);
    }

    @Test
    void whatStopsACommandIsSaidInTheLanguageAskedFor() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{");

        assertThat(run("why", "bad.json", "1", "--as-of", "2018-08-31", "--lang", "da"))
                .isEqualTo(1);
        assertThat(run("check", "intet.json", "--lang", "da")).isEqualTo(2);
        assertThat(complained())
                .startsWith("bad.json:1:2: fejl [truncated] ")
                .contains("Kan ikke læses eller skrives: ")
                .endsWith("intet.json findes ikke, eller mappen findes ikke\n");
    }

    @Test
    void whatIsPipedInIsReadAsAFileIs() throws IOException {
        InputStream before = System.in;
        try (InputStream data = Files.newInputStream(Path.of(DATA))) {
            System.setIn(data);
            assertThat(run("check", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(printed()).endsWith("7 observations): 0 errors, 0 warnings\n");
    }

    @Test
    void aDayIsTakenAsDanesWriteIt() {
        assertThat(run("status", DATA, "--as-of", "2018-08-31", "--lang", "da")).isZero();
        String status = printed();
        assertThat(run("status", DATA, "--as-of", "31-08-2018", "--lang", "da")).isZero();

        assertThat(printed()).isEqualTo(status + status);
        assertThat(run("status", DATA, "--as-of", "31-13-2018", "--lang", "da")).isEqualTo(2);
        assertThat(complained()).startsWith("Ugyldig værdi af »--as-of«: ");
    }

    @Test
    void reportOfBadDataExitsWith1AndPrintsNoReport() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{");

        assertThat(run("report", "bad.json", "--as-of", "2018-08-31")).isEqualTo(1);
        assertThat(printed()).isEmpty();
        assertThat(complained()).isEqualTo("bad.json:1:2: error [truncated] The document ends before it is complete\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "report",
                "report FILE",
                "report FILE --as-of 31-08-2018",
                "report FILE --as-of 2018-02-30",
                "report FILE --as-of 2018-08-31 --lang de",
                "report missing.json --as-of 2018-08-31",
                "why FILE --as-of 2018-08-31",
                "why FILE 12 --as-of 2018-08-31",
                "check missing.json",
                "check",
                "snapshot FILE --as-of 2018-08-31",
                "snapshot FILE -o snapshot.json",
                "snapshot FILE --as-of 2018-08-31 -o no/such/folder/snapshot.json",
                "verify",
                "verify missing.json"
            })
    void whatCannotBeMeantExitsWith2AndSaysWhy(String line) {
        assertThat(run(line.replace("FILE", DATA).split(" "))).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(complained()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void whatWasRecordedAfterTheKnownOnDayIsLeftOut() {
        assertThat(run("why", DATA, "1", "--as-of", "2018-08-31", "--known-on", "2018-08-30"))
                .isZero();

        assertThat(printed())
                .contains("seen-1: in total 980 (31 August 2018) - does not count: not known yet")
                .contains("number not stated - does not count: not known yet");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        run("check", "missing.json");

        assertThat(complained())
                .startsWith("Cannot read or write: ")
                .endsWith("missing.json does not exist, or its folder does not\n");
    }

    @Test
    void anUnknownGoalIsAnsweredWithTheGoalsThereAre() {
        run("why", DATA, "12", "--as-of", "2018-08-31");

        assertThat(complained()).isEqualTo("No goal \"12\"; there are [1, 2, 3, 4, 5, 6]\n");
    }

    @Test
    void helpExitsWith0() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("report", "check", "why", "snapshot", "verify");
    }
}
