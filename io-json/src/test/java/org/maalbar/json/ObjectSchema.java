package org.maalbar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The schema of an object, made member by member. {@code descriptions.properties} has what an editor shows of each member, and
 * {@code together.json} what the members of an object must be together.
 */
final class ObjectSchema {
    private static final Map<String, String> DESCRIPTIONS = descriptions();
    private static final JsonNode TOGETHER =
            Json.of(Resources.text("schema/together.json")).root();

    private final String name;
    private final ObjectNode members = JsonNodeFactory.instance.objectNode();
    private final ArrayNode required = JsonNodeFactory.instance.arrayNode();

    ObjectSchema(String name) {
        this.name = name;
    }

    /** The names of all members that there is a description of, such as {@code goal.rule}. */
    static Set<String> described() {
        return DESCRIPTIONS.keySet();
    }

    /** What the members of an object must be together. */
    static JsonNode together(String name) {
        return TOGETHER.path(name);
    }

    String name() {
        return name;
    }

    /** Adds a member that may be left out. */
    ObjectSchema optional(String member, ObjectNode schema) {
        String description = DESCRIPTIONS.get(name + "." + member);
        if (description == null) {
            throw new IllegalStateException("No description of " + name + "." + member);
        }
        members.putObject(member).put("description", description).setAll(schema);
        return this;
    }

    /** Adds a member that must be there. */
    ObjectSchema required(String member, ObjectNode schema) {
        required.add(member);
        return optional(member, schema);
    }

    /** The whole schema. */
    ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("properties", members);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        merge(schema, together(name));
        return schema;
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
}
