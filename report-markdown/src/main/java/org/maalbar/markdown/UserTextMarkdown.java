package org.maalbar.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes user text so that every reader of Markdown takes it for text: in a table cell, in a heading, at the start of a line.
 *
 * <p>A backslash and a pipe are written as entities, because they mean something to tables before anything else is looked
 * at; all other ASCII punctuation is escaped. Web and mail addresses, which some readers link even so, are broken by a
 * comment that does not show.
 */
final class UserTextMarkdown implements NodeRenderer {
    private static final String BREAK = "<!-- -->";

    private final MarkdownWriter writer;

    UserTextMarkdown(MarkdownWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(UserText.class);
    }

    @Override
    public void render(Node node) {
        writer.raw(written(((UserText) node).literal()));
    }

    private static String written(String text) {
        StringBuilder markdown = new StringBuilder(text.length() * 2);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '.' && followsWww(text, at)) {
                markdown.append(BREAK);
            }
            switch (character) {
                case '\\' -> markdown.append("&#92;");
                case '|' -> markdown.append("&#124;");
                default -> {
                    if (isPunctuation(character)) {
                        markdown.append('\\');
                    }
                    markdown.append(character);
                }
            }
            if (character == '@' || (character == ':' && text.startsWith("//", at + 1))) {
                markdown.append(BREAK);
            }
        }
        return markdown.toString();
    }

    private static boolean isPunctuation(char character) {
        return (character >= '!' && character <= '/')
                || (character >= ':' && character <= '@')
                || (character >= '[' && character <= '`')
                || (character >= '{' && character <= '~');
    }

    private static boolean followsWww(String text, int at) {
        return text.regionMatches(true, at - 3, "www", 0, 3);
    }
}
