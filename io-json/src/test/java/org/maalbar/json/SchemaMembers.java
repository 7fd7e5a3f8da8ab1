package org.maalbar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which members the objects of a document have by its published schema. */
final class SchemaMembers {
    private final String root;
    private final JsonNode schema;

    private SchemaMembers(String root, JsonNode schema) {
        this.root = root;
        this.schema = schema;
    }

    static SchemaMembers of(PublishedSchema schema) {
        return new SchemaMembers(schema.root(), Json.of(schema.shipped()).root());
    }

    /** The definition of a value, or of the items of a list; empty if it has none. Of two, the second is that of objects. */
    static String definition(JsonNode schema) {
        JsonNode item = schema.path("items").isMissingNode() ? schema : schema.get("items");
        if (item.has("anyOf")) {
            return definition(item.get("anyOf").get(1));
        }
        return item.path("$ref").asText().replace("#/$defs/", "");
    }

    /** The schemas of the members of an object, by their names; of a rule or a figure, those of all kinds. */
    Map<String, JsonNode> of(String definition) {
        JsonNode object =
                definition.equals(root) ? schema : schema.path("$defs").path(definition);
        Map<String, JsonNode> members = new LinkedHashMap<>();
        add(object, members);
        object.path("oneOf").forEach(one -> add(one, members));
        object.path("anyOf").forEach(one -> add(one, members));
        return members;
    }

    private static void add(JsonNode object, Map<String, JsonNode> members) {
        object.path("properties").properties().forEach(each -> members.putIfAbsent(each.getKey(), each.getValue()));
    }

    /** The names of all members, such as {@code goal.rule}. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        of(root).keySet().forEach(member -> names.add(root + "." + member));
        schema.get("$defs")
                .fieldNames()
                .forEachRemaining(object -> of(object).keySet().forEach(member -> names.add(object + "." + member)));
        return names;
    }

    /** The names of those that are in a document. */
    Set<String> namesIn(JsonNode document) {
        Set<String> names = new TreeSet<>();
        look(document, root, names);
        return names;
    }

    private void look(JsonNode value, String definition, Set<String> names) {
        if (value.isArray()) {
            value.forEach(item -> look(item, definition, names));
            return;
        }
        Map<String, JsonNode> members = of(definition);
        value.properties().forEach(member -> {
            names.add(definition + "." + member.getKey());
            JsonNode schemaOfMember = members.getOrDefault(member.getKey(), MissingNode.getInstance());
            look(member.getValue(), definition(schemaOfMember), names);
        });
    }
}
