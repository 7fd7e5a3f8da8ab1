package org.maalbar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.PartType;

/** The published schemas. */
class SchemaTest {
    private static final Path COMMITTED = Path.of("src/main/resources/org/maalbar/json");

    @ParameterizedTest
    @EnumSource
    void theCommittedSchemaIsTheOneThatTheFieldsGive(PublishedSchema schema) throws IOException {
        Path generated = Path.of("target", schema.file());
        Files.writeString(generated, schema.generated());

        assertThat(COMMITTED.resolve(schema.file()))
                .as("If the format is meant to change: (cd io-json && cp %s %s/)", generated, COMMITTED)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Files.readString(generated));
    }

    @ParameterizedTest
    @EnumSource
    void aPublishedSchemaIsOneByTheMetaSchema(PublishedSchema schema) {
        assertThat(Schemas.schema(schema.generated())).isEmpty();
    }

    @Test
    void theMetaSchemaIsLookedAt() {
        assertThat(Schemas.schema("{\"type\": \"decimal\"}")).isNotEmpty();
    }

    @Test
    void everyDescriptionIsThatOfAMember() {
        Set<String> members = Arrays.stream(PublishedSchema.values())
                .flatMap(schema -> SchemaMembers.of(schema).names().stream())
                .collect(Collectors.toSet());

        assertThat(ObjectSchema.described()).isEqualTo(members);
    }

    @Test
    void aFieldWithoutADescriptionGivesNoSchema() {
        PartType type = PartType.of("lists", "Lister", Field.of("length", "Længde", Form.COUNT));

        assertThatIllegalStateException()
                .isThrownBy(() -> PartSchemas.of(type))
                .withMessage("No description of list.length");
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
