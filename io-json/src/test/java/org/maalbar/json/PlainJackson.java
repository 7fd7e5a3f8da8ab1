package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Binds documents to the records of {@link Wire}. */
final class PlainJackson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Wire.FigureDocument.class, new Figures()))
            .build();

    private PlainJackson() {}

    static <T> T bind(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /** A number by itself, or an object. */
    private static final class Figures extends StdDeserializer<Wire.FigureDocument> {
        private static final long serialVersionUID = 1L;

        Figures() {
            super(Wire.FigureDocument.class);
        }

        @Override
        public Wire.FigureDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.currentToken().isNumeric()
                    ? new Wire.FigureDocument(parser.getDecimalValue(), null)
                    : new Wire.FigureDocument(null, context.readValue(parser, Wire.FigureObject.class));
        }
    }
}
