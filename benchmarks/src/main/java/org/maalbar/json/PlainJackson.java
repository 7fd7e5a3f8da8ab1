package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;

/** Jackson as one would use it without us, binding documents to plain records: strict where it can be, and from bytes. */
final class PlainJackson {
    private PlainJackson() {}

    static ObjectReader reader() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .addModule(new SimpleModule().addDeserializer(Wire.FigureDocument.class, new FigureReader()))
                .build()
                .readerFor(Wire.ProgrammeDocument.class);
    }

    static ObjectWriter writer() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                // The members of a host's rule, of which there are none here.
                .withConfigOverride(
                        Map.class,
                        maps -> maps.setInclude(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL)))
                .addModule(new SimpleModule().addSerializer(new Figures()))
                .build()
                .writerFor(Wire.ProgrammeDocument.class);
    }

    /** A number by itself, or an object. */
    private static final class FigureReader extends StdDeserializer<Wire.FigureDocument> {
        private static final long serialVersionUID = 1L;

        FigureReader() {
            super(Wire.FigureDocument.class);
        }

        @Override
        public Wire.FigureDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.currentToken().isNumeric()
                    ? new Wire.FigureDocument(parser.getDecimalValue(), null)
                    : new Wire.FigureDocument(null, context.readValue(parser, Wire.FigureObject.class));
        }
    }

    /** A number or an object, which no annotation of Jackson's can say. */
    private static final class Figures extends StdSerializer<Wire.FigureDocument> {
        private static final long serialVersionUID = 1L;

        Figures() {
            super(Wire.FigureDocument.class);
        }

        @Override
        public void serialize(Wire.FigureDocument figure, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (figure.exact() != null) {
                json.writeNumber(figure.exact());
            } else {
                provider.defaultSerializeValue(figure.object(), json);
            }
        }
    }
}
