package org.maalbar.annex.file;

/** How much more of a document may be read: far more than any annex has, and no more than a small memory has room for. */
public final class TextBudget {
    /** How many characters may be read. */
    public static final int MOST_CHARACTERS = 4_000_000;

    private static final int MOST_PIECES = 250_000;

    private int characters;
    private int pieces;

    /** Counts characters of text. */
    public void characters(int count) throws BrokenSourceException {
        characters += count;
        if (characters > MOST_CHARACTERS) {
            throw tooLong();
        }
    }

    /** Counts a paragraph, a cell, or anything else that has a place of its own. */
    public void piece() throws BrokenSourceException {
        pieces++;
        if (pieces > MOST_PIECES) {
            throw BrokenSourceException.tooLarge(
                    "The document has more than " + MOST_PIECES + " paragraphs, lines, pages and cells",
                    "Dokumentet har mere end " + MOST_PIECES + " afsnit, linjer, sider og celler");
        }
    }

    public static BrokenSourceException tooLong() {
        return BrokenSourceException.tooLarge(
                "The document has more than " + MOST_CHARACTERS + " characters",
                "Dokumentet har mere end " + MOST_CHARACTERS + " tegn");
    }
}
