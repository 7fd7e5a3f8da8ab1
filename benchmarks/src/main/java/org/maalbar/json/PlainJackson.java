package org.maalbar.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Map;

/** Jackson as one would use it without us, for the records that we bind to: strict where it can be, and from bytes. */
final class PlainJackson {
    private PlainJackson() {}

    static ObjectReader reader() {
        JsonLimits limits = JsonLimits.standard();
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxTokenCount(limits.tokens())
                        .maxNumberLength(limits.numberLength())
                        .maxNameLength(limits.nameLength())
                        .maxStringLength(limits.textLength())
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .withCoercionConfig(
                        LogicalType.Float,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .addModule(new SimpleModule().addDeserializer(Wire.FigureDocument.class, new FigureDeserializer()))
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
