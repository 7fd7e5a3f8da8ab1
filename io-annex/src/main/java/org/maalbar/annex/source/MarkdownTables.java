package org.maalbar.annex.source;

import org.maalbar.annex.file.BrokenSourceException;

/**
 * Checks how large the tables of a text in Markdown may become before anything is read. The parser gives every row as many cells as the
 * first one has, so that a text of a few pages can fill any memory.
 */
final class MarkdownTables {
    private static final int MOST_CELLS = 250_000;

    private MarkdownTables() {}

    /** @throws BrokenSourceException if there may be too many cells */
    static void check(String text) throws BrokenSourceException {
        long cells = 0;
        int columns = 0;
        int bars = 0;
        boolean isBlank = true;
        for (int at = 0; at <= text.length(); at++) {
            char character = at < text.length() ? text.charAt(at) : '\n';
            if (character == '|') {
                bars++;
            } else if (character == '\n' || character == '\r') {
                // No table goes on behind an empty line.
                columns = isBlank ? 0 : Math.max(columns, bars);
                cells += columns;
                bars = 0;
                isBlank = true;
            }
            isBlank &= Character.isWhitespace(character);
        }
        if (cells > MOST_CELLS) {
            throw BrokenSourceException.tooLarge(
                    "The tables of the text have more than " + MOST_CELLS + " cells",
                    "Tabellerne i teksten har mere end " + MOST_CELLS + " celler");
        }
    }
}
