package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what Jackson has no setting for, at the first fault: null, where a member may be absent (its own setting refuses both
 * or neither for records), and lists that are too long.
 */
final class Refusing extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    private final int mostItems;

    Refusing(int mostItems) {
        this.mostItems = mostItems;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
        return new NoNull(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType list, BeanDescription type, JsonDeserializer<?> deserializer) {
        return new NotTooLong(deserializer, mostItems);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType map, BeanDescription type, JsonDeserializer<?> deserializer) {
        return new NoNull(deserializer);
    }

    private static class NoNull extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        NoNull(JsonDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new NoNull(deserializer);
        }

        @Override
        public Object getNullValue(DeserializationContext context) throws JsonMappingException {
            throw InvalidNullException.from(context, null, context.constructType(handledType()));
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    private static final class NotTooLong extends NoNull {
        private static final long serialVersionUID = 1L;

        private final int most;

        NotTooLong(JsonDeserializer<?> deserializer, int most) {
            super(deserializer);
            this.most = most;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new NotTooLong(deserializer, most);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartArrayToken()) {
                return super.deserialize(parser, context);
            }
            Object list = Bounded.list(parser, context, getDelegatee(), most);
            return list == null ? context.reportInputMismatch(handledType(), "Too many items") : list;
        }
    }
}
