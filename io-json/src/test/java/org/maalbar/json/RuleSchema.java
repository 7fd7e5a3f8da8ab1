package org.maalbar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The schema of a rule: all rules are bound to one record, but each has just its own members. */
final class RuleSchema {
    private static final Set<String> OF_ANY = Set.of("label", "rule");

    /** The members of each of the library's own rules. */
    private static final List<List<String>> BUILT_IN = List.of(
            List.of("atLeast", "of"),
            List.of("atMost", "of"),
            List.of("between", "of"),
            List.of("share", "part", "whole"),
            List.of("reached"),
            List.of("allOf"),
            List.of("anyOf"),
            List.of("atLeastOf", "rules"));

    private static final Set<String> REFERENCES = Set.of("of", "part", "whole", "reached");

    private RuleSchema() {}

    /** One of the rules, with the schemas of the members taken from that of the record. */
    static ObjectNode of(JsonNode members) {
        Set<String> used = new TreeSet<>(OF_ANY);
        BUILT_IN.forEach(used::addAll);
        Set<String> bound = new TreeSet<>();
        members.fieldNames().forEachRemaining(bound::add);
        if (!used.equals(bound)) {
            throw new IllegalStateException("Of " + bound + ", rules have " + used);
        }
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        BUILT_IN.forEach(names -> rule.withArray("oneOf").add(builtIn(names, members)));
        rule.withArray("oneOf").add(ofAHost(members));
        return rule;
    }

    private static ObjectNode builtIn(List<String> names, JsonNode members) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = rule.putObject("properties").set("label", members.get("label"));
        names.forEach(
                name -> properties.set(name, REFERENCES.contains(name) ? id(members.get(name)) : members.get(name)));
        names.forEach(rule.putArray("required")::add);
        return rule.put("additionalProperties", false);
    }

    /** Here, and not in a rule of a host's, it is an id. */
    private static JsonNode id(JsonNode member) {
        ObjectNode id = JsonNodeFactory.instance.objectNode().set("description", member.get("description"));
        return id.setAll(FormSchemas.named("id"));
    }

    /**
     * Any members that {@link RuleMembers} can give. Those that other rules have too are bound to the types that they have
     * there, so some of them can be given to nobody.
     */
    private static ObjectNode ofAHost(JsonNode members) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = rule.putObject("properties").set("label", members.get("label"));
        properties.set("rule", members.get("rule"));
        List.of("atLeast", "atMost", "share")
                .forEach(name -> properties.putObject(name).put("type", "number"));
        properties.putObject("atLeastOf").put("type", "integer");
        REFERENCES.stream().sorted().forEach(name -> properties.putObject(name).put("type", "string"));
        List.of("between", "allOf", "anyOf", "rules").forEach(name -> properties.put(name, false));
        rule.putArray("required").add("rule");
        ObjectNode other = rule.putObject("additionalProperties");
        other.putArray("type").add("string").add("number").add("boolean").add("array");
        other.putObject("items").put("type", "string");
        return rule;
    }
}
