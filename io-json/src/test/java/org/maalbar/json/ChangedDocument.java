package org.maalbar.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.maalbar.programme.Programme;

/** A document with one member, somewhere in it, that is now another: often right, often right somewhere else only. */
final class ChangedDocument {
    private static final SchemaMembers MEMBERS = SchemaMembers.of(PublishedSchema.PROGRAMME);

    private static final List<String> TEXTS = List.of(
            "maalbar/1",
            "maalbar/2",
            "a",
            "i0",
            "",
            " a",
            "a\u00ADb",
            "x\u0000",
            "2018-08-31",
            "2018-02-30",
            "2018",
            "2018/2019",
            "2018/2017",
            "2018/..",
            "../2018",
            "2018-23",
            "cumulative",
            "fixed",
            "fluctuating",
            "count",
            "percent",
            "possible",
            "open",
            "some",
            "all",
            "total",
            "increment",
            "planned",
            "expected",
            "yearly-amount",
            "yearly-positions",
            "existing-budget",
            "amount-not-stated",
            "not-stated",
            "DKK",
            "kr.",
            "every-district");

    private static final List<String> NUMBERS =
            List.of("0", "1", "0.5", "2", "450", "-1", "1E100", "0.1234567890123", "34E2", "1.0");

    private final Random random;

    private ChangedDocument(Random random) {
        this.random = random;
    }

    /** The document of a programme, changed so many times. */
    static JsonNode of(Programme programme, int changes, Random random) {
        ObjectNode document =
                (ObjectNode) Schemas.json(EveryDistrict.JSON.format(programme)).orElseThrow();
        ChangedDocument changed = new ChangedDocument(random);
        for (int i = 0; i < changes; i++) {
            changed.change(document, PublishedSchema.PROGRAMME.root());
        }
        return document;
    }

    private void change(ObjectNode object, String definition) {
        Map<String, JsonNode> members = members(definition);
        String name = any(List.copyOf(members.keySet()));
        JsonNode schema = members.get(name);
        JsonNode value = object.path(name);
        boolean goesOn = random.nextInt(10) > 0;
        if (goesOn && value instanceof ObjectNode inner) {
            change(inner, SchemaMembers.definition(schema));
        } else if (goesOn && value instanceof ArrayNode items && !items.isEmpty()) {
            changeOne(items, schema.get("items"));
        } else if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, another(schema));
        }
    }

    private void changeOne(ArrayNode items, JsonNode schema) {
        int which = random.nextInt(items.size());
        if (items.get(which) instanceof ObjectNode inner) {
            change(inner, SchemaMembers.definition(schema));
        } else {
            items.set(which, another(schema));
        }
    }

    /** Only a rule of a host's has other members, and to it any may mean something else. */
    private static Map<String, JsonNode> members(String definition) {
        Map<String, JsonNode> members = MEMBERS.of(definition);
        if (definition.equals("rule")) {
            members.put("other", MissingNode.getInstance());
        }
        return members;
    }

    /** Another value of the type that a schema asks for. */
    private JsonNode another(JsonNode schema) {
        String type = schema.path("type").asText();
        if (type.equals("array")) {
            return items(schema.get("items"));
        }
        String definition = SchemaMembers.definition(schema);
        if (definition.equals("number") || (definition.equals("figure") && random.nextBoolean())) {
            return DecimalNode.valueOf(new BigDecimal(any(NUMBERS)));
        } else if (!members(definition).isEmpty()) {
            return nearlyEmpty(definition);
        }
        return switch (type) {
            case "integer" -> IntNode.valueOf(random.nextInt(5) - 1);
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            default -> TextNode.valueOf(any(TEXTS));
        };
    }

    private ArrayNode items(JsonNode schema) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (int count = random.nextInt(3); count > 0; count--) {
            items.add(another(schema));
        }
        return items;
    }

    private ObjectNode nearlyEmpty(String definition) {
        Map<String, JsonNode> members = members(definition);
        String name = any(List.copyOf(members.keySet()));
        return JsonNodeFactory.instance.objectNode().set(name, another(members.get(name)));
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
