package org.maalbar.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a number as an exact figure, and an object by its members. */
final class FigureDeserializer extends StdDeserializer<Wire.FigureDocument> {
    private static final long serialVersionUID = 1L;

    FigureDeserializer() {
        super(Wire.FigureDocument.class);
    }

    @Override
    public Wire.FigureDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return new Wire.FigureDocument(parser.getDecimalValue(), null);
        }
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            return new Wire.FigureDocument(null, context.readValue(parser, Wire.FigureObject.class));
        }
        return context.reportInputMismatch(this, "");
    }
}
