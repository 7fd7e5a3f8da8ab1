package org.maalbar.xlsx.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes XML: text is never more than text. */
final class Markup {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Appendable out;

    /** Begins a part. */
    Markup(Appendable out) {
        this.out = out;
        add(START);
    }

    /** Adds what is XML already. */
    Markup add(String xml) {
        try {
            out.append(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a text that a cell contains. */
    Markup text(String text) {
        return add(escaped(text));
    }

    /**
     * A text as it is in a cell or an attribute. What XML cannot contain, or would alter, is written as {@code _x000D_}, as Excel does; and
     * so is what looks like that.
     */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '_' -> xml.append(looksEscaped(text, at) ? "_x005F_" : "_");
                default -> {
                    if ((letter < ' ' && letter != '\n' && letter != '\t') || letter > '\uFFFD') {
                        xml.append("_x")
                                .append(String.format(Locale.ROOT, "%04X", (int) letter))
                                .append('_');
                    } else {
                        xml.append(letter);
                    }
                }
            }
        }
        return xml.toString();
    }

    private static boolean looksEscaped(String text, int at) {
        return text.startsWith("_x", at)
                && at + 6 < text.length()
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).chars().allMatch(each -> Character.digit(each, 16) >= 0);
    }
}
