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
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of each broken document that is JSON, the schema says what the reader says, but for faults that no schema can say. */
class SchemaAgreementTest {
    private static final Map<PublishedSchema, Path> BROKEN = Map.of(
            PublishedSchema.PROGRAMME, Resources.path("broken"),
            PublishedSchema.SNAPSHOT, Resources.path("broken-snapshots"));

    /** Documents that the schema accepts although the reader refuses them, and what their faults are about. */
    private static final Map<String, String> OF_PROGRAMMES = Map.ofEntries(
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
            Map.entry("number-too-long-for-ids-by-position", "the length of an id that is not written"),
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
            Map.entry("status-text-about-nothing", "an id and what has it"),
            Map.entry("circular-correction", "a chain of ids"),
            Map.entry("correction-of-another-indicator", "two observations"),
            Map.entry("contribution-to-fixed", "a figure and its indicator"),
            Map.entry("increment-of-percent", "a figure and its indicator"),
            Map.entry("figures-outside-domain", "a figure and its indicator"),
            Map.entry("target-outside-domain", "a target and its indicator"),
            Map.entry("comparison-target-above-100", "a target and its indicator"),
            Map.entry("comparison-during-an-open-span", "whether an end is open"),
            Map.entry("growth-of-what-goes-either-way", "a measure and its indicator"),
            Map.entry("measured-after-the-due-day", "two days"),
            Map.entry("unknown-category", "a category and its indicator"),
            Map.entry("no-due-day", "a goal and the programme"));

    /** The same of snapshots. */
    private static final Map<String, String> OF_SNAPSHOTS = Map.ofEntries(
            Map.entry("bounds-reversed", "two numbers"),
            Map.entry("programme-with-error", "an id and what has it"),
            Map.entry("result-lacks-all-goals", "the result and the programme"),
            Map.entry("result-lacks-goal", "the result and the programme"),
            Map.entry("result-lacks-indicator", "the result and the programme"),
            Map.entry("result-lacks-initiatives", "the result and the programme"),
            Map.entry("result-of-another-goal", "the result and the programme"),
            Map.entry("result-of-one-more-initiative", "the result and the programme"));

    private static final Map<PublishedSchema, Map<String, String>> NOT_SAID =
            Map.of(PublishedSchema.PROGRAMME, OF_PROGRAMMES, PublishedSchema.SNAPSHOT, OF_SNAPSHOTS);

    @TestFactory
    Stream<DynamicTest> schemaAndReaderAgree() {
        return BROKEN.keySet().stream().flatMap(SchemaAgreementTest::agreement);
    }

    private static Stream<DynamicTest> agreement(PublishedSchema schema) {
        return documents(schema).entrySet().stream()
                .map(document -> dynamicTest(schema + " " + document.getKey(), () -> {
                    String name = document.getKey();
                    boolean isRefused =
                            !Schemas.faults(schema, document.getValue()).isEmpty();
                    boolean isRead = schema.isRead(BROKEN.get(schema).resolve(name + ".json"));

                    assertThat(isRefused)
                            .as("The schema refuses %s, which the reader %s", name, isRead ? "reads" : "refuses")
                            .isEqualTo(!isRead && !NOT_SAID.get(schema).containsKey(name));
                }));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAMME", "SNAPSHOT"})
    void whatNoSchemaCanSayIsAboutDocumentsThatAreThere(PublishedSchema schema) {
        assertThat(documents(schema).keySet()).containsAll(NOT_SAID.get(schema).keySet());
    }

    private static Map<String, JsonNode> documents(PublishedSchema schema) {
        Map<String, JsonNode> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(BROKEN.get(schema))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> json(file)
                            .ifPresent(document ->
                                    documents.put(file.getFileName().toString().replace(".json", ""), document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
