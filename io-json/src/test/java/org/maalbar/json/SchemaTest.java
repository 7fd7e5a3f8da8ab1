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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void theSchemaOfProgrammesIsShipped() throws IOException {
        assertThat(ProgrammeJson.schema())
                .isEqualTo(Files.readString(COMMITTED.resolve("maalbar-1.schema.json")))
                .contains("\"$id\": \"https://maalbar.org/schema/maalbar-1.schema.json\"")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything.json", "everything.canonical.json"})
    void theDocumentWithEverythingIsValid(String name) {
        assertThat(Schemas.programme(Resources.text(name))).isEmpty();
    }
}
