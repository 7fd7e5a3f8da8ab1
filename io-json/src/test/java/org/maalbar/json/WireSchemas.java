package org.maalbar.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maalbar.json.Wire.FigureDocument;
import org.maalbar.json.Wire.FigureObject;
import org.maalbar.json.Wire.RuleDocument;

/**
 * Makes the published schemas of the wire records: members, types, what is required and the forms come from the records;
 * {@code together.json} says what the members of an object must be together, {@code descriptions.properties} what an editor
 * shows of each. Every member must have a description, and every description a member of some schema.
 */
final class WireSchemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectNode TOGETHER = (ObjectNode) read(Resources.text("schema/together.json"));
    private static final Map<String, String> DESCRIPTIONS = descriptions();

    private final PublishedSchema schema;
    private final Set<String> described = new TreeSet<>();

    private WireSchemas(PublishedSchema schema) {
        this.schema = schema;
    }

    /** The text of a schema, as its file is to hold it. */
    static String text(PublishedSchema schema) {
        try {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators).withObjectIndenter(lines);
            return MAPPER.writer(printer).writeValueAsString(new WireSchemas(schema).generated()) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the members that a schema describes, such as {@code goal.rule}. */
    static Set<String> described(PublishedSchema schema) {
        WireSchemas schemas = new WireSchemas(schema);
        schemas.generated();
        return schemas.described;
    }

    /** The names of all members that there is a description of. */
    static Set<String> descriptionNames() {
        return DESCRIPTIONS.keySet();
    }

    private ObjectNode generated() {
        ObjectNode plain = generator().generateSchema(schema.root());
        Map<String, JsonNode> definitions = new TreeMap<>(FormSchemas.definitions());
        plain.get("$defs").properties().forEach(each -> definitions.put(each.getKey(), each.getValue()));
        ObjectNode whole = MAPPER.createObjectNode()
                .put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier())
                .put("$id", schema.id())
                .put("title", schema.title());
        plain.remove("$schema");
        plain.remove("$defs");
        whole.setAll(plain);
        definitions.forEach(whole.putObject("$defs")::set);
        return whole;
    }

    private SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(new JacksonModule())
                .with(new JakartaValidationModule(JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED));
        config.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withDefinitionNamingStrategy((key, context) -> name(key.getType()))
                .withCustomDefinitionProvider(this::ofType)
                .withTypeAttributeOverride((node, scope, context) -> complete(node, scope.getType()));
        config.forFields()
                .withIgnoreCheck(field -> field.getRawMember().isAnnotationPresent(JsonAnySetter.class))
                .withCustomDefinitionProvider((field, context) -> ofForm(field));
        return new SchemaGenerator(config.build());
    }

    private static CustomPropertyDefinition ofForm(FieldScope field) {
        Reads reads = field.isFakeContainerItemScope()
                ? field.getContainerItemAnnotation(Reads.class)
                : field.getAnnotation(Reads.class);
        Optional<ObjectNode> schema = reads == null
                ? ResultSchemas.of(name(field.getDeclaringType()) + "." + field.getName())
                : Optional.of(FormSchemas.of(reads.value()));
        return schema.map(each -> new CustomPropertyDefinition(each, CustomDefinition.EXCLUDING_ATTRIBUTES))
                .orElse(null);
    }

    private CustomDefinition ofType(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() == BigDecimal.class) {
            return new CustomDefinition(
                    FormSchemas.named("number"),
                    CustomDefinition.INLINE_DEFINITION,
                    CustomDefinition.EXCLUDING_ATTRIBUTES);
        } else if (type.getErasedType() == FigureDocument.class) {
            ResolvedType object = context.getTypeContext().resolve(FigureObject.class);
            return new CustomDefinition(figure(context.createStandardDefinition(object, null)));
        }
        return null;
    }

    /** A number, or the object: what is said of the one does not touch the other. */
    private static ObjectNode figure(ObjectNode object) {
        object.putArray("type").add("number").add("object");
        FormSchemas.definitions()
                .get("number")
                .properties()
                .forEach(limit -> object.putIfAbsent(limit.getKey(), limit.getValue()));
        return object;
    }

    private void complete(ObjectNode node, ResolvedType type) {
        if (!Record.class.isAssignableFrom(type.getErasedType()) || !node.has("properties")) {
            return;
        }
        String name = name(type);
        ObjectNode members = (ObjectNode) node.get("properties");
        merge(node, TOGETHER.path(name));
        members.properties().forEach(member -> describe(name + "." + member.getKey(), (ObjectNode) member.getValue()));
        if (type.getErasedType() == RuleDocument.class) {
            ObjectNode rule = RuleSchema.of(members);
            node.removeAll();
            node.setAll(rule);
        }
    }

    /** Within the node, not in a copy: the generator has yet to fill some of them in. */
    private void describe(String name, ObjectNode member) {
        String description = DESCRIPTIONS.get(name);
        if (description == null) {
            throw new IllegalStateException("No description of " + name);
        }
        described.add(name);
        Map<String, JsonNode> keywords = new LinkedHashMap<>();
        member.properties().forEach(each -> keywords.put(each.getKey(), each.getValue()));
        member.removeAll();
        member.put("description", description).setAll(keywords);
    }

    private static void merge(ObjectNode into, JsonNode more) {
        more.properties().forEach(each -> {
            if (into.get(each.getKey()) instanceof ObjectNode known
                    && each.getValue().isObject()) {
                merge(known, each.getValue());
            } else {
                into.set(each.getKey(), each.getValue());
            }
        });
    }

    /** What a record is called in a schema: a figure's object is a figure. */
    private static String name(ResolvedType type) {
        String name = type.getErasedType().getSimpleName().replaceFirst("(Document|Object)$", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Map<String, String> descriptions() {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Resources.text("schema/descriptions.properties")));
            Map<String, String> descriptions = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> descriptions.put(name, properties.getProperty(name)));
            return descriptions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
