package org.maalbar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The schema of a rule: each kind of rule has just its own members. */
final class RuleSchema {
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

    private RuleSchema() {}

    /** One of the rules. */
    static ObjectNode of() {
        JsonNode members = members().get("properties");
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        BUILT_IN.forEach(names -> rule.withArray("oneOf").add(builtIn(names, members)));
        rule.withArray("oneOf").add(ofAHost(members));
        return rule;
    }

    /** The members of all rules. */
    private static ObjectNode members() {
        ObjectNode rules = FormSchemas.list(FormSchemas.named("rule"));
        return new ObjectSchema("rule")
                .optional("label", FormSchemas.named("text"))
                .optional("atLeast", FormSchemas.named("number"))
                .optional("atMost", FormSchemas.named("number"))
                .optional("between", FormSchemas.list(FormSchemas.named("number")))
                .optional("of", FormSchemas.named("id"))
                .optional("share", FormSchemas.named("number"))
                .optional("part", FormSchemas.named("id"))
                .optional("whole", FormSchemas.named("id"))
                .optional("reached", FormSchemas.named("id"))
                .optional("allOf", rules)
                .optional("anyOf", rules)
                .optional("atLeastOf", FormSchemas.type("integer"))
                .optional("rules", rules)
                .optional("rule", FormSchemas.named("id"))
                .schema();
    }

    private static ObjectNode builtIn(List<String> names, JsonNode members) {
        ObjectNode rule = FormSchemas.type("object");
        ObjectNode properties = rule.putObject("properties").set("label", members.get("label"));
        names.forEach(name -> properties.set(name, members.get(name)));
        names.forEach(rule.putArray("required")::add);
        return rule.put("additionalProperties", false);
    }

    /**
     * Any members that {@link RuleMembers} can give. Those that other rules have too are of the types that they have there, so
     * lists of numbers or of rules cannot be given at all.
     */
    private static ObjectNode ofAHost(JsonNode members) {
        ObjectNode rule = FormSchemas.type("object");
        ObjectNode properties = rule.putObject("properties").set("label", members.get("label"));
        properties.set("rule", members.get("rule"));
        List.of("atLeast", "atMost", "share").forEach(name -> properties.set(name, FormSchemas.type("number")));
        properties.set("atLeastOf", FormSchemas.type("integer"));
        List.of("of", "part", "reached", "whole").forEach(name -> properties.set(name, FormSchemas.type("string")));
        List.of("between", "allOf", "anyOf", "rules").forEach(name -> properties.put(name, false));
        rule.putArray("required").add("rule");
        ObjectNode other = rule.putObject("additionalProperties");
        other.putArray("type").add("string").add("number").add("boolean").add("array");
        other.set("items", FormSchemas.type("string"));
        return rule;
    }
}
