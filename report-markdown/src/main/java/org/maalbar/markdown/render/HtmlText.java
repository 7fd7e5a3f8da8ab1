package org.maalbar.markdown.render;

import org.jspecify.annotations.Nullable;

/** Text in HTML. */
final class HtmlText {
    /** A word of more characters may be broken between them, so that no table becomes wider than the page. */
    private static final int LONG_WORD = 30;

    private static final int PIECE = 12;

    private HtmlText() {}

    /** The text, in an element or an attribute. */
    static String escaped(String text) {
        return written(text, Integer.MAX_VALUE);
    }

    /** The text in an element, with places where long words may be broken. */
    static String breakable(String text) {
        return written(text, LONG_WORD);
    }

    /** Most texts are written as they are. */
    private static String written(String text, int longest) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ' ') {
                from = i + 1;
            }
            if (i - from >= longest || escape(character) != null) {
                StringBuilder html = new StringBuilder(text.length() + 16).append(text, 0, from);
                words(text, from, longest, html);
                return html.toString();
            }
        }
        return text;
    }

    private static void words(String text, int start, int longest, StringBuilder html) {
        int from = start;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space + 1;
            word(text, from, to, (space < 0 ? to : space) - from > longest, html);
            from = to;
        }
    }

    private static void word(String text, int from, int to, boolean isLong, StringBuilder html) {
        int piece = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (isLong && piece >= PIECE && character != ' ' && !Character.isLowSurrogate(character)) {
                html.append("<wbr>");
                piece = 0;
            }
            String escape = escape(character);
            if (escape == null) {
                html.append(character);
            } else {
                html.append(escape);
            }
            piece++;
        }
    }

    private static @Nullable String escape(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
