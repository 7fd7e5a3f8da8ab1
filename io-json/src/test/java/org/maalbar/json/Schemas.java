package org.maalbar.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Judges documents by schemas, with a validator that knows nothing of this library. */
final class Schemas {
    /** Numbers stay as they are written, and no name stands twice. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig ENGLISH =
            SchemaValidatorsConfig.builder().locale(Locale.ROOT).build();
    private static final Map<PublishedSchema, JsonSchema> PUBLISHED = published();
    private static final JsonSchema META =
            FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"), ENGLISH);

    private Schemas() {}

    private static Map<PublishedSchema, JsonSchema> published() {
        Map<PublishedSchema, JsonSchema> published = new EnumMap<>(PublishedSchema.class);
        for (PublishedSchema each : PublishedSchema.values()) {
            published.put(each, FACTORY.getSchema(node(each.shipped()), ENGLISH));
        }
        return published;
    }

    /** What a published schema finds wrong with a document; empty if it is valid. */
    static Set<ValidationMessage> faults(PublishedSchema schema, JsonNode document) {
        return PUBLISHED.get(schema).validate(document);
    }

    /** What a published schema finds wrong with a document; empty if it is valid. */
    static Set<ValidationMessage> faults(PublishedSchema schema, String document) {
        return faults(schema, node(document));
    }

    /** What a definition of the schema of programmes says of a value by itself. */
    static Predicate<JsonNode> definition(String name) {
        ObjectNode schema = MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
        JsonNode definitions = node(PublishedSchema.PROGRAMME.shipped()).get("$defs");
        JsonSchema definition = FACTORY.getSchema(schema.set("$defs", definitions), ENGLISH);
        return value -> definition.validate(value).isEmpty();
    }

    /** Why a text is no schema; empty if it is one. */
    static Set<ValidationMessage> schema(String text) {
        return META.validate(node(text));
    }

    /** The document, unless the text is no JSON, a name stands twice in an object, or a number is beyond reckoning. */
    static Optional<JsonNode> json(String text) {
        try {
            JsonNode document = MAPPER.readTree(text);
            return Optional.of(document).filter(each -> !each.isMissingNode());
        } catch (JsonProcessingException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static JsonNode node(String json) {
        return json(json).orElseThrow(() -> new IllegalArgumentException("No JSON: " + json));
    }
}
