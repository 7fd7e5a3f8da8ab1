package org.maalbar.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;

/** What a schema can say of the forms. It accepts whatever a form does, and as little else as it can. */
final class FormSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Characters that cannot be seen, as far as one code unit can say; the space is one of them. */
    private static final String INVISIBLE =
            "\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F"
                    + "\\u0890\\u0891\\u08E2\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F"
                    + "\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB";

    /** Control characters but for line breaks and the tab. */
    private static final String CONTROL = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F";

    /** Of any year: whether it has a 29 February is left to the reader. */
    private static final String DAY_OF_YEAR =
            "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    private static final String DAY = "[0-9]{4}-" + DAY_OF_YEAR;
    private static final String YEAR = "(?!0000)[0-9]{4}";

    /** A year, or a month, season, quarter, third, half or day of it. */
    private static final String DATE = YEAR + "(-(0[1-9]|1[0-2]|2[1-4]|3[3-9]|4[01]|" + DAY_OF_YEAR + "))?";

    /** Not everything is open or unknown. */
    private static final String DATED = "(?=.*[0-9])";

    /** What begins on 1 January. */
    private static final String FIRST = YEAR + "(-(01(-01)?|33|37|40))?";

    /** What ends on 31 December. */
    private static final String LAST = YEAR + "(-(12(-31)?|36|39|41))?";

    private FormSchemas() {}

    /** Those that are named by others, by their names. */
    static Map<String, ObjectNode> definitions() {
        ObjectNode id = text("^[^" + INVISIBLE + "]+( [^" + INVISIBLE + "]+)*$").put("maxLength", 200);
        ObjectNode text = text("^[^" + CONTROL + "]*$").put("maxLength", 20_000);
        text.putArray("allOf").addObject().put("pattern", "[^" + INVISIBLE + "]");
        return Map.of(
                "id", id,
                "text", text,
                "day", text("^" + DAY + "$").put("format", "date"),
                "span", text("^" + DATED + "(" + DATE + "|[.][.])?(/(" + DATE + "|[.][.])?)?$"),
                "endingSpan", text("^((" + DATE + "|[.][.])?/)?" + DATE + "$"),
                "years", text("^(" + YEAR + "|" + DATED + "(" + FIRST + "|[.][.])?/(" + LAST + "|[.][.])?)$"),
                "currency", text("^[A-Z]{3}$"),
                "number", number(),
                "figure", figure());
    }

    /** A text that has a pattern. */
    static ObjectNode text(String pattern) {
        return type("string").put("pattern", pattern);
    }

    /** Any value of a type. */
    static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** A number by itself, or an object whose one member says what kind of figure it is. */
    private static ObjectNode figure() {
        ObjectNode figure = new ObjectSchema("figure")
                .optional("about", named("number"))
                .optional("atLeast", named("number"))
                .optional("moreThan", named("number"))
                .optional("atMost", named("number"))
                .optional("lessThan", named("number"))
                .optional("between", list(named("number")))
                .optional("unknown", type("boolean"))
                .optional("suppressed", type("boolean"))
                .schema();
        return either(number(), figure);
    }

    private static ObjectNode number() {
        return type("number").put("minimum", 0).put("exclusiveMaximum", new BigDecimal("1E34"));
    }

    /** The schema of a value of a form. */
    static ObjectNode of(Form<?> form) {
        return switch (form.kind()) {
            case ID -> named("id");
            case IDS -> list(named("id"));
            case TEXT -> named("text");
            case TEXTS -> list(named("text"));
            case NUMBER -> named("number");
            case COUNT -> type("integer").put("minimum", 0);
            case FIGURE -> named("figure");
            case DAY -> named("day");
            case SPAN -> named("span");
            case LAST_DAY -> named("endingSpan");
            case YEAR -> type("integer").put("minimum", 1).put("maximum", 9999);
            case CURRENCY -> named("currency");
            case FLAG -> type("boolean");
            case WORD -> word((Words<?>) form);
            case OWN -> throw new IllegalArgumentException("Not a form of JSON: " + form.code());
        };
    }

    /** One value only. */
    static ObjectNode constant(String value) {
        return JSON.objectNode().put("const", value);
    }

    /** A list. */
    static ObjectNode list(ObjectNode item) {
        return type("array").set("items", item);
    }

    /** What either of two schemas accepts. */
    static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(one).add(other);
        return either;
    }

    /** A list of values that a definition describes. */
    static ObjectNode list(String definition) {
        return list(named(definition));
    }

    /** Any text. */
    static ObjectNode text() {
        return type("string");
    }

    /** Yes or no. */
    static ObjectNode flag() {
        return type("boolean");
    }

    /** What is calculated, so it may be larger than any number that is stated. */
    static ObjectNode amount() {
        return type("number").put("minimum", 0).put("exclusiveMaximum", new BigDecimal("1E100"));
    }

    /** A reference to one of the definitions. */
    static ObjectNode named(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    /** One of some words. */
    static ObjectNode word(Words<?> words) {
        ObjectNode schema = JSON.objectNode();
        words.tokens().forEach(schema.putArray("enum")::add);
        return schema;
    }
}
