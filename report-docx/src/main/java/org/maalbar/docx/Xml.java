package org.maalbar.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML: every element that is opened is closed, and text is never more than text. */
final class Xml {
    /** The namespace of Word's own elements, with the prefix w. */
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The namespace of what leads to other parts, with the prefix r. */
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a document, in UTF-8. */
    Xml(Appendable out) {
        this.out = out;
        append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element; attributes are names and values by turns. */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        open.push(name);
        append(">");
        return this;
    }

    /** Closes the element that was opened last. */
    Xml close() {
        append("</" + open.pop() + ">");
        return this;
    }

    /** Closes as many elements. */
    Xml close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        start(name, attributes);
        append("/>");
        return this;
    }

    /** Text in an element. */
    Xml text(String text) {
        append(escaped(text));
        return this;
    }

    /** A line break between elements, for people who read the file. */
    Xml line() {
        append("\n");
        return this;
    }

    private void start(String name, String... attributes) {
        append("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            append(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
    }

    /** The text in an element or an attribute; what XML cannot contain is replaced. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
            }
        });
        return xml.toString();
    }

    /** By XML 1.0, production 2 (Char). */
    private static boolean isAllowed(int character) {
        return character >= ' '
                ? (character <= 0xFFFD && !Character.isSurrogate((char) character)) || character > 0xFFFF
                : character == '\t' || character == '\n' || character == '\r';
    }

    private void append(String xml) {
        try {
            out.append(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
