package org.maalbar.json.host;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a host's document as JSON text again, from the tokens of whichever parser the host has: with every digit of a
 * number, every repeated name, and every word that is no JSON, so that a strict reader sees them.
 */
public final class TokenText {
    /** More are rejected, and need not be written out. */
    private static final int MOST_DECIMALS = 100;

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int depth;

    /**
     * An empty text.
     *
     * @param most the most bytes that a reader takes; of what is longer, only as much is needed as shows that
     */
    public TokenText(int most) {
        this.most = most;
    }

    /** An object or a list begins. */
    public void open(char bracket) {
        separated().append(bracket);
        depth++;
    }

    /** It ends. */
    public void close(char bracket) {
        text.append(bracket);
        depth--;
    }

    /** The name of a member. */
    public void name(String name) {
        string(name);
        text.append(':');
    }

    /** A text. */
    public void string(String content) {
        separated().append('"');
        JsonStringEncoder.getInstance().quoteAsString(content, text);
        text.append('"');
    }

    /** A whole number, true, false or null. */
    public void word(String word) {
        separated().append(word);
    }

    /**
     * A number with a point: as it is written or, if it is a value in memory, as we would write it.
     *
     * @param value what the parser has of it
     * @param written how the parser writes it
     */
    public void decimal(@Nullable Object value, String written) {
        String plain = value instanceof BigDecimal exact && exact.scale() >= 0 && exact.scale() <= MOST_DECIMALS
                ? exact.toPlainString()
                : written;
        separated().append(plain);
    }

    /** Whether more is needed: an object or a list has not ended yet, and it is not too long already. */
    public boolean isOpen() {
        return depth > 0 && text.length() <= most;
    }

    /** With a comma, unless this is the first of its kind. */
    private StringBuilder separated() {
        int length = text.length();
        boolean isFirst = length == 0 || "{[:".indexOf(text.charAt(length - 1)) >= 0;
        return isFirst ? text : text.append(',');
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
