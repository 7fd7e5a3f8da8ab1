package org.maalbar.markdown.render;

/** Text in HTML. */
final class HtmlText {
    /** A word of more characters may be broken between them, so that no table becomes wider than the page. */
    private static final int LONG_WORD = 30;

    private static final int PIECE = 12;

    private HtmlText() {}

    /** The text, in an element or an attribute. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), html);
        }
        return html.toString();
    }

    /** The text in an element, with places where long words may be broken. */
    static String breakable(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(' ', from);
            to = to < 0 ? text.length() : to;
            word(text, from, to, html);
            if (to < text.length()) {
                html.append(' ');
            }
            from = to + 1;
        }
        return html.toString();
    }

    private static void word(String text, int from, int to, StringBuilder html) {
        boolean isLong = to - from > LONG_WORD;
        int piece = 0;
        for (int i = from; i < to; i++) {
            if (isLong && piece >= PIECE && !Character.isLowSurrogate(text.charAt(i))) {
                html.append("<wbr>");
                piece = 0;
            }
            append(text.charAt(i), html);
            piece++;
        }
    }

    private static void append(char character, StringBuilder html) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(character);
        }
    }
}
