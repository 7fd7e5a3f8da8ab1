package org.maalbar.json.host;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as JSON text again, from a host's parser: with every digit of a number, every repeated name, and every
 * word that is no JSON, so that a strict reader sees them.
 */
public final class TokenText {
    /** More are rejected, and need not be written out. */
    private static final int MOST_DECIMALS = 100;

    private final StringBuilder text = new StringBuilder();
    private final JsonParser parser;
    private int depth;

    private TokenText(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The text of the value at which the parser is, which it leaves at the value's last token; null if the value is no
     * JSON but an object in memory.
     */
    public static @Nullable String of(JsonParser parser) throws IOException {
        TokenText copy = new TokenText(parser);
        boolean isJson = copy.take();
        while (isJson && copy.depth > 0) {
            parser.nextToken();
            isJson = copy.take();
        }
        return isJson ? copy.text.toString() : null;
    }

    private boolean take() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "The data ends before the value does");
        }
        switch (token) {
            case START_OBJECT -> open('{');
            case START_ARRAY -> open('[');
            case END_OBJECT -> close('}');
            case END_ARRAY -> close(']');
            case FIELD_NAME -> {
                quote(parser.currentName());
                text.append(':');
            }
            case VALUE_STRING -> quote(parser.getText());
            case VALUE_NUMBER_FLOAT -> separated().append(number());
            case VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                separated().append(parser.getText());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** As it is written; if it is a value in memory, as we would write it. */
    private String number() throws IOException {
        return parser.getNumberValueDeferred() instanceof BigDecimal exact
                        && exact.scale() >= 0
                        && exact.scale() <= MOST_DECIMALS
                ? exact.toPlainString()
                : parser.getText();
    }

    private void open(char bracket) {
        separated().append(bracket);
        depth++;
    }

    private void close(char bracket) {
        text.append(bracket);
        depth--;
    }

    private void quote(String content) {
        separated().append('"');
        JsonStringEncoder.getInstance().quoteAsString(content, text);
        text.append('"');
    }

    /** With a comma, unless this is the first of its kind. */
    private StringBuilder separated() {
        int length = text.length();
        boolean isFirst = length == 0 || "{[:".indexOf(text.charAt(length - 1)) >= 0;
        return isFirst ? text : text.append(',');
    }
}
