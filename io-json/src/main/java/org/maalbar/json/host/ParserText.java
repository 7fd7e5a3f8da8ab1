package org.maalbar.json.host;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes a value from a parser of Jackson 2. */
final class ParserText {
    private ParserText() {}

    /**
     * The text of the value at which the parser is, which it leaves at the value's last token; null if the value is no
     * JSON but an object in memory. Of what has more bytes than that, the beginning.
     */
    static @Nullable String of(JsonParser parser, int most) throws IOException {
        TokenText text = new TokenText(most);
        boolean isJson = take(parser, text);
        while (isJson && text.isOpen()) {
            parser.nextToken();
            isJson = take(parser, text);
        }
        return isJson ? text.toString() : null;
    }

    private static boolean take(JsonParser parser, TokenText text) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "The data ends before the value does");
        }
        switch (token) {
            case START_OBJECT -> text.open('{');
            case START_ARRAY -> text.open('[');
            case END_OBJECT -> text.close('}');
            case END_ARRAY -> text.close(']');
            case FIELD_NAME -> text.name(parser.currentName());
            case VALUE_STRING -> text.string(parser.getText());
            case VALUE_NUMBER_FLOAT -> text.decimal(parser.getNumberValueDeferred(), parser.getText());
            case VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> text.word(parser.getText());
            default -> {
                return false;
            }
        }
        return true;
    }
}
