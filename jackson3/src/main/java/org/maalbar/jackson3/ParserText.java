package org.maalbar.jackson3;

import org.jspecify.annotations.Nullable;
import org.maalbar.json.host.TokenText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Takes a value from a parser of Jackson 3. */
final class ParserText {
    private ParserText() {}

    /**
     * The text of the value at which the parser is, which it leaves at the value's last token; null if the value is no
     * JSON but an object in memory. Of what has more bytes than that, the beginning.
     */
    static @Nullable String of(JsonParser parser, int most) {
        TokenText text = new TokenText(most);
        boolean isJson = take(parser, text);
        while (isJson && text.isOpen()) {
            parser.nextToken();
            isJson = take(parser, text);
        }
        return isJson ? text.toString() : null;
    }

    private static boolean take(JsonParser parser, TokenText text) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(
                    parser, JsonToken.NOT_AVAILABLE, "The data ends before the value does");
        }
        switch (token) {
            case START_OBJECT -> text.open('{');
            case START_ARRAY -> text.open('[');
            case END_OBJECT -> text.close('}');
            case END_ARRAY -> text.close(']');
            case PROPERTY_NAME -> text.name(parser.currentName());
            case VALUE_STRING -> text.string(parser.getString());
            case VALUE_NUMBER_FLOAT -> text.decimal(parser.getNumberValueDeferred(), number(parser));
            case VALUE_NUMBER_INT -> text.word(number(parser));
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> text.word(parser.getString());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Jackson 3 keeps the plus sign that a host may allow; Jackson 2 does not. */
    private static String number(JsonParser parser) {
        String written = parser.getString();
        return written.startsWith("+") ? written.substring(1) : written;
    }
}
