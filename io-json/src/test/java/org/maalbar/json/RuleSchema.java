package org.maalbar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maalbar.rule.Relation;

/** The schema of a rule: each kind of rule has just its own members. */
final class RuleSchema {
    private static final List<String> MEASURED = List.of("category", "on", "during");

    /** The members of each of the library's own rules; those of what is measured may be left out. */
    private static final List<List<String>> BUILT_IN = List.of(
            List.of("atLeast", "of"),
            List.of("moreThan", "of"),
            List.of("atMost", "of"),
            List.of("lessThan", "of"),
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

    /** What rules compare, by their names. */
    static Map<String, ObjectNode> compared() {
        Map<String, ObjectNode> compared = new TreeMap<>();
        compared.put("measure", measured(new ObjectSchema("measure")).schema());
        compared.put(
                "term",
                measured(new ObjectSchema("term").optional("times", FormSchemas.named("number")))
                        .schema());
        compared.put(
                "side",
                new ObjectSchema("side")
                        .optional("times", FormSchemas.named("number"))
                        .optional("of", FormSchemas.named("id"))
                        .optional("category", FormSchemas.named("category"))
                        .optional("on", FormSchemas.named("endingSpan"))
                        .optional("during", FormSchemas.named("span"))
                        .optional("sum", sum())
                        .optional("plus", FormSchemas.named("number"))
                        .schema());
        ObjectSchema portion = new ObjectSchema("portion");
        for (Relation relation : Relation.values()) {
            portion.optional(relation.member(), FormSchemas.named("number"));
        }
        compared.put("portion", portion.schema());
        return compared;
    }

    private static ObjectSchema measured(ObjectSchema schema) {
        return schema.required("of", FormSchemas.named("id"))
                .optional("category", FormSchemas.named("category"))
                .optional("on", FormSchemas.named("endingSpan"))
                .optional("during", FormSchemas.named("span"));
    }

    private static ObjectNode sum() {
        return FormSchemas.list(FormSchemas.either(FormSchemas.named("id"), FormSchemas.named("term")))
                .put("minItems", 1);
    }

    /** The members of all rules. */
    private static ObjectNode members() {
        ObjectNode rules = FormSchemas.list(FormSchemas.named("rule"));
        ObjectNode measure = FormSchemas.either(FormSchemas.named("id"), FormSchemas.named("measure"));
        ObjectSchema rule = new ObjectSchema("rule").optional("label", FormSchemas.named("text"));
        for (Relation relation : Relation.values()) {
            rule.optional(
                    relation.member(), FormSchemas.either(FormSchemas.named("number"), FormSchemas.named("side")));
        }
        return rule.optional("between", FormSchemas.list(FormSchemas.named("number")))
                .optional("of", FormSchemas.either(FormSchemas.named("id"), sum()))
                .optional("category", FormSchemas.named("category"))
                .optional("on", FormSchemas.named("endingSpan"))
                .optional("during", FormSchemas.named("span"))
                .optional("share", FormSchemas.either(FormSchemas.named("number"), FormSchemas.named("portion")))
                .optional("part", measure)
                .optional("whole", measure)
                .optional("reached", FormSchemas.named("id"))
                .optional("allOf", rules)
                .optional("anyOf", rules)
                .optional("atLeastOf", FormSchemas.type("integer"))
                .optional("rules", rules)
                .optional("rule", FormSchemas.named("id"))
                .schema();
    }

    private static ObjectNode ofOne() {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.putObject("properties").set("of", FormSchemas.type("string"));
        return one;
    }

    private static ObjectNode builtIn(List<String> names, JsonNode members) {
        ObjectNode rule = FormSchemas.type("object");
        ObjectNode properties = rule.putObject("properties").set("label", members.get("label"));
        names.forEach(name -> properties.set(name, members.get(name)));
        names.forEach(rule.putArray("required")::add);
        if (names.contains("of")) {
            MEASURED.forEach(name -> properties.set(name, members.get(name)));
            rule.set("not", ObjectSchema.together("measure").get("not"));
            // A sum has its days, spans and categories within, and is not between two numbers.
            MEASURED.forEach(name -> rule.withObject("dependentSchemas").set(name, ofOne()));
            if (names.contains("between")) {
                properties.set("of", FormSchemas.named("id"));
            }
        }
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
        ArrayNode others = rule.putObject("additionalProperties").putArray("anyOf");
        List.of("string", "number", "boolean").forEach(type -> others.add(FormSchemas.type(type)));
        others.add(FormSchemas.list(FormSchemas.type("string")));
        return rule;
    }
}
