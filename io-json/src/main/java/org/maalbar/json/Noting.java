package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Binds a document that {@link Refusing} has refused: notes each fault, passes over what is at fault, and goes on, so that a
 * person hears of all of them. What is noted belongs to the reading, not to the mapper: see {@link Notes}.
 */
final class Noting extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    private final int mostItems;

    Noting(int mostItems) {
        this.mostItems = mostItems;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
        return new OrNote(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType map, BeanDescription type, JsonDeserializer<?> deserializer) {
        return new OrNote(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType list, BeanDescription type, JsonDeserializer<?> deserializer) {
        return new ListOrNote(deserializer, mostItems);
    }

    /** Notes members that no record has. */
    static DeserializationProblemHandler unknownFields() {
        return new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    JsonDeserializer<?> deserializer,
                    Object beanOrClass,
                    String name)
                    throws IOException {
                Class<?> type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
                Notes notes = Notes.of(context);
                notes.add(BindingWords.unknownField(notes.object(), name, type));
                parser.skipChildren();
                return true;
            }
        };
    }

    private static class OrNote extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        OrNote(JsonDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new OrNote(deserializer);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Notes notes = Notes.of(context);
            JsonToken token = parser.currentToken();
            if (!takes(token)) {
                notes.add(BindingWords.wrongType(Notes.pointer(parser), handledType(), token));
                parser.skipChildren();
                return null;
            } else if (token == JsonToken.START_OBJECT) {
                notes.enter(parser);
                Object value = read(parser, context);
                notes.leave();
                return value;
            }
            try {
                return read(parser, context);
            } catch (InputCoercionException | NumberFormatException e) {
                notes.add(BindingWords.numberTooLarge(Notes.pointer(parser)));
                return null;
            }
        }

        @Nullable
        Object read(JsonParser parser, DeserializationContext context) throws IOException {
            return super.deserialize(parser, context);
        }

        private boolean takes(JsonToken token) {
            Class<?> type = handledType();
            if (type == String.class) {
                return token == JsonToken.VALUE_STRING;
            } else if (Number.class.isAssignableFrom(type) && type != Integer.class) {
                return token.isNumeric();
            } else if (type == Integer.class) {
                return token == JsonToken.VALUE_NUMBER_INT;
            } else if (type == Boolean.class) {
                return token.isBoolean();
            } else if (type == Wire.FigureDocument.class) {
                return token.isNumeric() || token == JsonToken.START_OBJECT;
            } else if (type == Object.class) {
                return true;
            }
            return token == (Collection.class.isAssignableFrom(type) ? JsonToken.START_ARRAY : JsonToken.START_OBJECT);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
            // Asked, too, where a value at fault was passed over.
            if (context.getParser().hasToken(JsonToken.VALUE_NULL)) {
                Notes.of(context).add(BindingWords.isNull(Notes.pointer(context.getParser())));
            }
            return null;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    private static final class ListOrNote extends OrNote {
        private static final long serialVersionUID = 1L;

        private final int mostItems;

        ListOrNote(JsonDeserializer<?> deserializer, int mostItems) {
            super(deserializer);
            this.mostItems = mostItems;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new ListOrNote(deserializer, mostItems);
        }

        @Override
        @Nullable
        Object read(JsonParser parser, DeserializationContext context) throws IOException {
            Object list = Bounded.list(parser, context, getDelegatee(), mostItems);
            if (list == null) {
                String pointer =
                        parser.getParsingContext().getParent().pathAsPointer().toString();
                Notes.of(context).add(BindingWords.tooManyItems(pointer, mostItems));
                Bounded.skip(parser);
            }
            return list;
        }
    }
}
