package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schemas. */
class SchemaTest {
    private static final Path COMMITTED = Path.of("src/main/resources/org/maalbar/json");

    @ParameterizedTest
    @EnumSource
    void theCommittedSchemaIsTheOneThatTheRecordsGive(PublishedSchema schema) throws IOException {
        Path generated = Path.of("target", schema.file());
        Files.writeString(generated, WireSchemas.text(schema));

        assertThat(COMMITTED.resolve(schema.file()))
                .as("If the format is meant to change: (cd io-json && cp %s %s/)", generated, COMMITTED)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Files.readString(generated));
    }

    @ParameterizedTest
    @EnumSource
    void aPublishedSchemaIsOneByTheMetaSchema(PublishedSchema schema) {
        assertThat(Schemas.schema(WireSchemas.text(schema))).isEmpty();
    }

    @Test
    void theMetaSchemaIsLookedAt() {
        assertThat(Schemas.schema("{\"type\": \"decimal\"}")).isNotEmpty();
    }

    @Test
    void everyDescriptionIsThatOfAMember() {
        Set<String> members = Arrays.stream(PublishedSchema.values())
                .flatMap(schema -> WireSchemas.described(schema).stream())
                .collect(Collectors.toSet());

        assertThat(WireSchemas.descriptionNames()).isEqualTo(members);
    }

    @ParameterizedTest
    @EnumSource
    void theCommittedSchemaIsShipped(PublishedSchema schema) throws IOException {
        assertThat(schema.shipped())
                .isEqualTo(Files.readString(COMMITTED.resolve(schema.file())))
                .contains("\"$id\": \"https://maalbar.org/schema/" + schema.file() + "\"")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaNeedsNoOther(PublishedSchema schema) {
        assertThat(schema.shipped()).containsPattern("\"[$]ref\": ").doesNotContainPattern("\"[$]ref\": \"[^#]");
    }

    @ParameterizedTest
    @CsvSource({"PROGRAMME, everything.json", "PROGRAMME, everything.canonical.json", "SNAPSHOT, snapshot.json"})
    void theCommittedDocumentsAreValid(PublishedSchema schema, String name) {
        assertThat(Schemas.faults(schema, Resources.text(name))).isEmpty();
    }
}
