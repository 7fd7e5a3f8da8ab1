package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was reported of Nordhavre in September 2025 beside what is in December, when a good deal was written otherwise. */
class SinceLastTimeTest {
    private static final Path SEPTEMBER = Path.of("data/nordhavre.json").toAbsolutePath();

    /** What stands in the file of September, and what stands there in December. */
    private static final Map<String, String> WRITTEN_OTHERWISE = Map.ofEntries(
            Map.entry("\"approximation\": 0.1", "\"approximation\": 0.05"),
            Map.entry(
                    "\"growth\": \"open\",\n      \"baseline\": {\"day\": \"2024-01-01\"",
                    "\"growth\": \"open\",\n      \"baseline\": {\"day\": \"2024-02-01\""),
            Map.entry("{\"id\": \"strategy-2025\"", """
                    {"id": "wait-nov", "indicator": "waiting", "total": 27, "period": "2025-11-30", "source": "Ventelisteudtræk, november 2025"},
                    {"id": "walkers-nov", "indicator": "walkers", "total": 290, "period": "2025-11-30", "source": "Deltagerlister"},
                    {"id": "complaints-aug", "indicator": "complaints", "total": 52, "period": "2025-08-31", "source": "Klageregister"},
                    {"id": "helped-corrected", "indicator": "helped", "total": 1100, "period": "2025-08-31", "corrects": "helped-2025"},
                    {"id": "satisfied-2025", "indicator": "satisfied", "total": 75.5, "period": "2025-11-15"},
                    {"id": "strategy-2025\""""),
            Map.entry("højst 28 dage.\", \"rule\": {\"atMost\": 28", "højst 30 dage.\", \"rule\": {\"atMost\": 30"),
            Map.entry("{\"share\": 0.75", "{\"share\": 0.8"),
            Map.entry("Mindst 75 pct. af medarbejderne", "Mindst 80 pct. af medarbejderne"),
            Map.entry("{\"atLeast\": 400", "{\"atLeast\": 300"),
            Map.entry("Mindst 400 borgere", "Mindst 300 borgere"),
            Map.entry("\"anyOf\": [", "\"allOf\": ["),
            Map.entry("of\": \"satisfied\"}, \"due\": \"2025-12-31\"", "of\": \"satisfied\"}, \"due\": \"2026-03-31\""),
            Map.entry(
                    "\"id\": \"E.strategy\", \"statement\": \"Byrådet har vedtaget en sundhedsstrategi inden sommerferien 2025.\", \"rule\": {\"reached\": \"strategy\"}, \"due\": \"2025-06-30\"",
                    "\"id\": \"E.draft\", \"statement\": \"Der er lavet et udkast til en sundhedsstrategi.\", \"rule\": {\"reached\": \"draft\"}"),
            Map.entry("{\"id\": \"strategy\", \"name\": \"Vedtagelse af en sundhedsstrategi\"", """
                    {"id": "draft", "name": "Udkast til en sundhedsstrategi", "behaviour": "cumulative"},
                    {"id": "strategy", "name": "Vedtagelse af en sundhedsstrategi\""""),
            Map.entry(
                    "2025-09/2025-11\",\n          \"state\": \"planned\"",
                    "2025-09/2025-11\",\n          \"state\": \"completed\""),
            Map.entry("{\"about\": 150}", "{\"about\": 60}"),
            Map.entry(
                    "{\"id\": \"C.app\", \"title\": \"Fælles app med gåruter\", \"period\": \"2024\", \"state\": \"cancelled\"}",
                    "{\"id\": \"C.school\", \"title\": \"Gåture for skoleelever\", \"period\": \"2026-04/2026-06\", \"state\": \"planned\"}"),
            Map.entry(
                    "\"claims\": [{\"status\": \"expected\", \"day\": \"2025-09-01\", \"goal\": \"C\"}]",
                    "\"claims\": [{\"status\": \"expected\", \"day\": \"2025-12-15\", \"goal\": \"C\"}]"));

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int run(String... args) {
        return terminal.run(folder, args);
    }

    private int report(String snapshot, String... more) {
        String[] args = {"report", "december.json", "--as-of", "2025-12-15", "--since", snapshot};
        return run(Stream.concat(Arrays.stream(args), java.util.Arrays.stream(more))
                .toArray(String[]::new));
    }

    @BeforeEach
    void september() throws IOException {
        assertThat(run("snapshot", SEPTEMBER.toString(), "--as-of", "2025-09-01", "-o", "september.json"))
                .isZero();
        String december = Files.readString(SEPTEMBER, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> each : WRITTEN_OTHERWISE.entrySet()) {
            assertThat(december.contains(each.getKey())).as(each.getKey()).isTrue();
            december = december.replace(each.getKey(), each.getValue());
        }
        Files.writeString(folder.resolve("december.json"), december, StandardCharsets.UTF_8);
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private static String section(String annex) {
        Matcher section = Pattern.compile(
                        "^### (Ændringer siden forrige status|Since last time)\n.*?(?=^### )",
                        Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(annex);
        assertThat(section.find()).isTrue();
        return section.group();
    }

    private String evidence(String file) throws IOException {
        String annex = written(file);
        return annex.substring(annex.indexOf("## The evidence"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theSectionIsAsItWasRead(String language) throws IOException {
        assertThat(report("september.json", "--lang", language, "-o", "bilag.md"))
                .isZero();

        String section = section(written("bilag.md"));
        String name = "nordhavre-since." + language + ".md";
        Files.writeString(Path.of("target", name), section);
        try (InputStream golden = Objects.requireNonNull(SinceLastTimeTest.class.getResourceAsStream(name))) {
            assertThat(section).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theRestOfTheEvidenceIsTheUsualOne() throws IOException {
        report("september.json", "-o", "bilag.md");
        run("report", "december.json", "--as-of", "2025-12-15", "-o", "usual.md");

        String evidence = evidence("bilag.md");
        assertThat(evidence.replace(section(evidence), "")).isEqualTo(evidence("usual.md"));
    }

    @Test
    void whatIsNoSnapshotExitsWith1AndPrintsNoReport() {
        assertThat(report("december.json", "--lang", "da")).isEqualTo(1);

        assertThat(terminal.complained())
                .isEqualTo("december.json:2:13 /format: fejl [unknown-format] Formatet skal være »maalbar-snapshot/1«,"
                        + " ikke »maalbar/1«\n");
        assertThat(terminal.printed()).doesNotContain("#");
    }

    @Test
    void anAlteredSnapshotIsWarnedOfAndExitsWith1() throws IOException {
        Files.writeString(
                folder.resolve("september.json"),
                written("september.json").replace("\"atLeast\": 400", "\"atLeast\": 300"),
                StandardCharsets.UTF_8);

        assertThat(report("september.json", "-o", "bilag.md")).isEqualTo(1);

        assertThat(terminal.complained())
                .contains("september.json:")
                .contains(" warning [altered-snapshot] The snapshot was altered: ");
        assertThat(written("bilag.md")).contains("### Since last time");
    }

    @Test
    void aSnapshotThatIsNotThereExitsWith2() {
        assertThat(report("august.json")).isEqualTo(2);
        assertThat(terminal.complained()).contains("august.json does not exist");
    }
}
