package org.maalbar.json.host;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * Writes one of the library's types into a host's document in its canonical form, whatever the host's mapper would do.
 *
 * @param <T> what is written
 */
public final class HostSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Content<T> content;

    public HostSerializer(Class<T> type, Content<T> content) {
        super(type);
        this.content = content;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        try {
            content.write(value, json);
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(json, String.valueOf(e.getMessage()), e);
        }
    }

    /** The type is never said in the data. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer typed)
            throws IOException {
        serialize(value, json, provider);
    }

    /**
     * What writes a value.
     *
     * @param <T> the values
     */
    @FunctionalInterface
    public interface Content<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }
}
