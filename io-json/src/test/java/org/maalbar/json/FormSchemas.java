package org.maalbar.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import org.maalbar.base.field.Words;
import org.maalbar.base.part.FundingRecipe;
import org.maalbar.json.write.AssessmentWords;
import org.maalbar.json.write.AssessmentWriter;

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
        ObjectNode number = JSON.objectNode().put("type", "number").put("minimum", 0);
        return Map.of(
                "id", id,
                "text", text,
                "day", text("^" + DAY + "$").put("format", "date"),
                "span", text("^" + DATED + "(" + DATE + "|[.][.])?(/(" + DATE + "|[.][.])?)?$"),
                "years", text("^(" + YEAR + "|" + DATED + "(" + FIRST + "|[.][.])?/(" + LAST + "|[.][.])?)$"),
                "currency", text("^[A-Z]{3}$"),
                "number", number.put("exclusiveMaximum", new BigDecimal("1E34")));
    }

    private static ObjectNode text(String pattern) {
        return JSON.objectNode().put("type", "string").put("pattern", pattern);
    }

    /** The schema of a member that is written in a form. */
    static ObjectNode of(As form) {
        return switch (form) {
            case FORMAT -> JSON.objectNode().put("const", org.maalbar.json.programme.Formats.PROGRAMME);
            case ID -> named("id");
            case TEXT -> named("text");
            case DAY -> named("day");
            case SPAN -> named("span");
            case APPROXIMATION -> named("number").put("maximum", 1);
            case AMOUNT -> named("number");
            case CURRENCY -> named("currency");
            case BEHAVIOUR -> word(Words.BEHAVIOUR);
            case DOMAIN -> word(Words.DOMAIN);
            case STATE -> word(Words.STATE);
            case STATUS -> word(Words.STATUS);
            case FUNDING -> word(FundingRecipe.KINDS);
            case OVERLAP -> word(Words.OVERLAP);
            case GROWTH -> word(Words.GROWTH);
            case COUNTS -> word(Words.COUNTS);
            case TALLY -> word(Words.TALLY);
            case VERDICT -> word(AssessmentWords.VERDICT);
            case MISSING -> word(AssessmentWords.MISSING);
            case ASSESSMENT_FORMAT -> JSON.objectNode().put("const", AssessmentWriter.FORMAT);
            case SNAPSHOT_FORMAT -> JSON.objectNode().put("const", SnapshotJson.FORMAT);
            case SHA_256 -> text("^[0-9a-f]{64}$");
        };
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
