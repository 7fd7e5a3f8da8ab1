package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Of each document in {@code broken} that is JSON, the schema says what the reader says, but for faults that no schema can say. */
class SchemaAgreementTest {
    private static final Path BROKEN = Resources.path("broken");

    /** Documents that the schema accepts although the reader refuses them, and what their faults are about. */
    private static final Map<String, String> NOT_SAID = Map.ofEntries(
            Map.entry("13-decimals", "digits"),
            Map.entry("huge-negative-exponent", "digits"),
            Map.entry("at-least-of-too-many", "a number and the length of a list"),
            Map.entry("between-reversed", "two numbers"),
            Map.entry("rule-between-reversed", "two numbers"),
            Map.entry("span-reversed", "two days"),
            Map.entry("funding-two-centuries", "the distance of two years"),
            Map.entry("spending-outside-years", "a number and a text"),
            Map.entry("spending-year-twice", "two items of a list"),
            Map.entry("rule-too-deep", "depth"),
            Map.entry("lone-surrogate", "half a character: patterns see whole ones, or any halves"),
            Map.entry("duplicate-ids", "two ids"),
            Map.entry("duplicate-id-of-observation", "two ids"),
            Map.entry("funding-id-twice", "two ids"),
            Map.entry("duplicate-label", "two labels"),
            Map.entry("unknown-organisation", "an id and what has it"),
            Map.entry("unknown-indicator-in-contribution", "an id and what has it"),
            Map.entry("unknown-indicator-in-observation", "an id and what has it"),
            Map.entry("unknown-indicator-in-rule", "an id and what has it"),
            Map.entry("unknown-observation-corrected", "an id and what has it"),
            Map.entry("claims-on-nothing", "an id and what has it"),
            Map.entry("circular-correction", "a chain of ids"),
            Map.entry("correction-of-another-indicator", "two observations"),
            Map.entry("contribution-to-fixed", "a figure and its indicator"),
            Map.entry("increment-of-percent", "a figure and its indicator"),
            Map.entry("figures-outside-domain", "a figure and its indicator"),
            Map.entry("no-due-day", "a goal and the programme"));

    @TestFactory
    Stream<DynamicTest> schemaAndReaderAgree() throws IOException {
        return documents().entrySet().stream()
                .map(document -> dynamicTest(document.getKey(), () -> {
                    boolean isRefused = !Schemas.programme(document.getValue()).isEmpty();
                    boolean isRead = ProgrammeJson.read(BROKEN.resolve(document.getKey() + ".json"))
                            .value()
                            .isPresent();

                    assertThat(isRefused)
                            .as(
                                    "The schema refuses %s, which the reader %s",
                                    document.getKey(), isRead ? "reads" : "refuses")
                            .isEqualTo(!isRead && !NOT_SAID.containsKey(document.getKey()));
                }));
    }

    @Test
    void whatNoSchemaCanSayIsAboutDocumentsThatAreThere() throws IOException {
        assertThat(documents().keySet()).containsAll(NOT_SAID.keySet());
    }

    private static Map<String, JsonNode> documents() throws IOException {
        Map<String, JsonNode> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(BROKEN)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> json(file)
                            .ifPresent(document ->
                                    documents.put(file.getFileName().toString().replace(".json", ""), document)));
        }
        return documents;
    }

    /** Without a byte order mark, which is passed over. */
    private static Optional<JsonNode> json(Path file) {
        try {
            String text = Files.readString(file);
            return Schemas.json(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
