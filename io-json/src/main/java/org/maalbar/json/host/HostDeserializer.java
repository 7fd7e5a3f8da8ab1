package org.maalbar.json.host;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/**
 * Reads one of the library's types from a host's document with the library's own reader, whatever the host's mapper allows.
 *
 * @param <T> what is read
 */
public final class HostDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, ? extends Loaded<?>> reader;
    private final Class<T> type;

    /** For a type, or one of its kinds: whatever else is read is rejected. */
    public HostDeserializer(Class<T> type, Function<String, ? extends Loaded<?>> reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        String json = TokenText.of(parser);
        if (json == null) {
            throw new RejectedValueException(
                    parser, start, List.of(wrongType("an object in memory", "et objekt i hukommelsen")));
        }
        Loaded<?> loaded = reader.apply(json);
        Object value = loaded.value().orElse(null);
        if (value == null) {
            throw new RejectedValueException(parser, start, loaded.problems());
        }
        if (!type.isInstance(value)) {
            String kind = value.getClass().getSimpleName();
            throw new RejectedValueException(parser, start, List.of(wrongType(kind, kind)));
        }
        return type.cast(value);
    }

    /** The type is never said in the data, so data cannot choose it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typed)
            throws IOException {
        return deserialize(parser, context);
    }

    private Problem wrongType(String english, String danish) {
        String expected = type.getSimpleName();
        return Problem.error(
                "wrong-type",
                Place.pointer(""),
                "Expected " + expected + ", not " + english,
                "Forventede " + expected + ", ikke " + danish);
    }
}
