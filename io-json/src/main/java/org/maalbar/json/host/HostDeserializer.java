package org.maalbar.json.host;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.maalbar.problem.Loaded;

/**
 * Reads one of the library's types from a host's document with the library's own reader, whatever the host's mapper allows.
 *
 * @param <T> what is read
 */
public final class HostDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, Loaded<T>> reader;
    private final Class<T> type;
    private final int most;

    /** For a type, the most bytes of a value, and what reads it from JSON text. */
    public HostDeserializer(Class<T> type, int most, Function<String, Loaded<T>> reader) {
        super(type);
        this.type = type;
        this.most = most;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        String json = ParserText.of(parser, most);
        if (json == null) {
            throw new RejectedValueException(parser, start, Rejection.inMemory(type));
        }
        Loaded<T> loaded = reader.apply(json);
        T value = loaded.value().orElse(null);
        if (value == null) {
            throw new RejectedValueException(parser, start, new Rejection(loaded.problems()));
        }
        return value;
    }

    /** The type is never said in the data, so data cannot choose it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typed)
            throws IOException {
        return deserialize(parser, context);
    }
}
