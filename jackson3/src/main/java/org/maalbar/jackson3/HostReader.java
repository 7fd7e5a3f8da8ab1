package org.maalbar.jackson3;

import org.maalbar.json.ValueJson;
import org.maalbar.json.host.Rejection;
import org.maalbar.problem.Loaded;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads one of the library's types from a host's document with the library's own reader, whatever the host's mapper allows.
 *
 * @param <T> what is read
 */
final class HostReader<T> extends StdDeserializer<T> {
    private final Class<T> type;
    private final ValueJson values;

    HostReader(Class<T> type, ValueJson values) {
        super(type);
        this.type = type;
        this.values = values;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        String json = ParserText.of(parser, values.bytes());
        if (json == null) {
            throw new RejectedValueException(parser, start, Rejection.inMemory(type));
        }
        Loaded<T> loaded = values.parse(json, type);
        T value = loaded.value().orElse(null);
        if (value == null) {
            throw new RejectedValueException(parser, start, new Rejection(loaded.problems()));
        }
        return value;
    }

    /** The type is never said in the data, so data cannot choose it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typed) {
        return deserialize(parser, context);
    }
}
