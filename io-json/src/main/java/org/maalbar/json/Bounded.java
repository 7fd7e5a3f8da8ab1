package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.ContainerDeserializerBase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists that are not too long, and stops where they are. */
final class Bounded {
    private Bounded() {}

    /** The list at whose start the parser stands; null, with the parser within it, if there are too many items. */
    static @Nullable List<@Nullable Object> list(
            JsonParser parser, DeserializationContext context, JsonDeserializer<?> lists, int most) throws IOException {
        JsonDeserializer<Object> items = ((ContainerDeserializerBase<?>) lists).getContentDeserializer();
        List<@Nullable Object> list = new ArrayList<>();
        try {
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (list.size() == most) {
                    return null;
                }
                list.add(
                        token == JsonToken.VALUE_NULL
                                ? items.getNullValue(context)
                                : items.deserialize(parser, context));
            }
            return list;
        } catch (IOException e) {
            throw JsonMappingException.wrapWithPath(e, list, list.size());
        }
    }

    /** Goes to the end of such a list. */
    static void skip(JsonParser parser) throws IOException {
        for (JsonToken token = parser.currentToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            parser.skipChildren();
        }
    }
}
