package org.maalbar.jackson3;

import org.maalbar.json.ValueJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes one of the library's types into a host's document in its canonical form, whatever the host's mapper would do.
 *
 * @param <T> what is written
 */
final class HostWriter<T> extends StdSerializer<T> {
    /** Reads only what the library has just written. */
    private static final JsonFactory UNLIMITED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final ValueJson values;

    HostWriter(Class<T> type, ValueJson values) {
        super(type);
        this.values = values;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        String text;
        try {
            text = values.format(value);
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(json, String.valueOf(e.getMessage()), e);
        }
        boolean isText = json instanceof JsonGeneratorBase;
        try (JsonParser tokens = UNLIMITED.createParser(ObjectReadContext.empty(), text)) {
            while (tokens.nextToken() != null) {
                if (isText && isNumber(tokens.currentToken())) {
                    json.writeNumber(tokens.getString());
                } else {
                    json.copyCurrentEventExact(tokens);
                }
            }
        }
    }

    /** Numbers keep their digits in text; what contains values, as a host's tree does, gets exact ones. */
    private static boolean isNumber(JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** The type is never said in the data. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer typed) {
        serialize(value, json, context);
    }
}
