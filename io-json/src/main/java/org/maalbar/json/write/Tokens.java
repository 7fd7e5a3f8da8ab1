package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Takes documents, or parts of them, as they are: every number with its digits, every member in its place. Only for text that
 * has been read before and found to be JSON.
 */
public final class Tokens {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private Tokens() {}

    public static JsonParser parser(String json) throws IOException {
        return FACTORY.createParser(json);
    }

    /**
     * One member of an object without white space, so that another program can write it, too: texts escape the quotation mark,
     * the backslash and the characters below U+0020 only, these as {@code \b}, {@code \t}, {@code \n}, {@code \f}, {@code \r} or
     * with four small hexadecimal digits.
     */
    public static String member(String object, String name) {
        StringWriter text = new StringWriter();
        try (JsonParser from = parser(object);
                JsonGenerator to = FACTORY.createGenerator(text)) {
            from.nextToken();
            while (from.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = from.currentName().equals(name);
                from.nextToken();
                if (wanted) {
                    copy(from, to);
                } else {
                    from.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no JSON", e);
        }
        return text.toString();
    }

    /** Writes a whole document. */
    public static void copy(String json, JsonGenerator to) throws IOException {
        try (JsonParser from = parser(json)) {
            from.nextToken();
            copy(from, to);
        }
    }

    /** Writes the value that the parser is at. */
    private static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int depth = 0;
        do {
            JsonToken token = from.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            switch (token) {
                case START_OBJECT -> to.writeStartObject();
                case END_OBJECT -> to.writeEndObject();
                case START_ARRAY -> to.writeStartArray();
                case END_ARRAY -> to.writeEndArray();
                case FIELD_NAME -> to.writeFieldName(from.currentName());
                case VALUE_STRING -> to.writeString(from.getText());
                case VALUE_TRUE, VALUE_FALSE -> to.writeBoolean(token == JsonToken.VALUE_TRUE);
                case VALUE_NULL -> to.writeNull();
                default -> number(from, to);
            }
        } while (depth > 0 && from.nextToken() != null);
    }

    /** With its digits into text; what contains values, as a host's tree does, would take text for a binary fraction. */
    private static void number(JsonParser from, JsonGenerator to) throws IOException {
        if (isText(to)) {
            to.writeNumber(from.getText());
        } else {
            to.copyCurrentEventExact(from);
        }
    }

    /** Whether what is written becomes JSON text at once. */
    public static boolean isText(JsonGenerator json) {
        return json instanceof JsonGeneratorImpl;
    }
}
