package org.maalbar.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The schemas that are shipped: one line for each kind of document. */
enum PublishedSchema {
    PROGRAMME("programme", "maalbar-1.schema.json", "A programme, in the format maalbar/1 of Maalbar"),
    ASSESSMENT(
            "assessmentDocument",
            "maalbar-assessment-2.schema.json",
            "An assessment, in the format maalbar-assessment/2 of Maalbar"),
    CHANGES(
            "changesDocument",
            "maalbar-changes-1.schema.json",
            "What changed between two assessments, in the format maalbar-changes/1 of Maalbar"),
    SNAPSHOT("snapshot", "maalbar-snapshot-1.schema.json", "A snapshot, in the format maalbar-snapshot/1 of Maalbar");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, List<String>> TYPES = Map.of(
            "number", List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
            "string", List.of("pattern", "minLength", "maxLength"),
            "array", List.of("minItems", "maxItems", "uniqueItems"));

    private final String root;
    private final String file;
    private final String title;

    PublishedSchema(String root, String file, String title) {
        this.root = root;
        this.file = file;
        this.title = title;
    }

    /** What a whole document is called among the objects. */
    String root() {
        return root;
    }

    /** The text that the committed file must have. */
    String generated() {
        Map<String, ObjectNode> definitions = definitions();
        ObjectNode whole = MAPPER.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://maalbar.org/schema/" + file)
                .put("title", title);
        whole.setAll(Objects.requireNonNull(definitions.remove(root)));
        definitions.forEach(whole.putObject("$defs")::set);
        completed(whole);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        try {
            return MAPPER.writer(new DefaultPrettyPrinter(separators).withObjectIndenter(lines))
                            .writeValueAsString(whole)
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Says where it follows from elsewhere, too, what type a bound is about, and that there is a member that is required: Ajv in its
     * strict mode compiles no other schema.
     */
    private static void completed(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (schema.path("anyOf").path(0) instanceof ObjectNode number) {
                // Beside a number by itself, there may be an object, which has no such bounds.
                TYPES.get("number").stream()
                        .filter(schema::has)
                        .forEach(bound -> number.set(bound, schema.remove(bound)));
            }
            TYPES.forEach((type, bounds) -> {
                if (!schema.has("type") && bounds.stream().anyMatch(schema::has)) {
                    schema.put("type", type);
                }
            });
            if (schema.get("required") instanceof ArrayNode names) {
                ObjectNode properties = schema.withObjectProperty("properties");
                names.forEach(name -> properties.putIfAbsent(name.textValue(), BooleanNode.TRUE));
            }
        }
        node.forEach(PublishedSchema::completed);
    }

    private Map<String, ObjectNode> definitions() {
        return switch (this) {
            case PROGRAMME -> PartSchemas.ofProgrammes();
            case ASSESSMENT -> AssessmentSchemas.ofAssessments();
            case CHANGES -> AssessmentSchemas.ofChanges();
            case SNAPSHOT -> ResultSchemas.ofSnapshots();
        };
    }

    /** The name of the committed file, beside the classes that read such documents. */
    String file() {
        return file;
    }

    /** The text that the library gives out. */
    String shipped() {
        return switch (this) {
            case PROGRAMME -> ProgrammeJson.schema();
            case ASSESSMENT -> AssessmentJson.schema();
            case CHANGES -> ChangesJson.schema();
            case SNAPSHOT -> SnapshotJson.schema();
        };
    }

    /** Whether the library reads such a document without an error. */
    boolean isRead(Path document) throws IOException {
        return switch (this) {
            case PROGRAMME -> ProgrammeJson.standard().read(document).value().isPresent();
            case SNAPSHOT -> SnapshotJson.standard().read(document).value().isPresent();
            case ASSESSMENT, CHANGES -> throw new IllegalArgumentException("This is only written");
        };
    }
}
