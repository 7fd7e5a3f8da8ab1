package org.maalbar.json.tree;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.maalbar.json.tree.Node.TextNode;

/**
 * The short texts of a document that were met not long ago. Ids, days and words are repeated all over a document: each is kept
 * once, and recognised by its bytes, so that the parser need not make characters of them again.
 */
final class RecentTexts {
    private static final int LONGEST = 32;
    private static final int HASHED = 8;
    private static final int MOST_SLOTS = 1 << 14;

    private final byte[] bytes;
    private final @Nullable TextNode[] texts;

    /** Where each was met. */
    private final int[] starts;

    RecentTexts(byte[] bytes) {
        this.bytes = bytes;
        // About one for each text of a small document.
        int slots = Math.min(MOST_SLOTS, Integer.highestOneBit((bytes.length / LONGEST) | 1));
        texts = new TextNode[slots];
        starts = new int[slots];
    }

    /** The text that a parser is at, whose first quotation mark is at an offset. */
    TextNode text(int offset, JsonParser parser) throws IOException {
        int start = offset + 1;
        int end = end(start);
        if (end == 0) {
            return new TextNode(parser.getText());
        }
        int slot = slot(start, end);
        TextNode known = texts[slot];
        int from = starts[slot];
        // With the quotation mark at the end, so that none is taken for the beginning of a longer one.
        if (known != null && Arrays.equals(bytes, from, from + end + 1 - start, bytes, start, end + 1)) {
            return known;
        }
        TextNode text = new TextNode(parser.getText());
        texts[slot] = text;
        starts[slot] = start;
        return text;
    }

    /** Where the quotation mark after a text is; 0 if the text is too long, or if an escape is before it. */
    private int end(int start) {
        int most = Math.min(start + LONGEST + 1, bytes.length);
        for (int at = start; at < most && bytes[at] != '\\'; at++) {
            if (bytes[at] == '"') {
                return at;
            }
        }
        return 0;
    }

    /** By its last bytes: in ids and days they differ most. */
    private int slot(int start, int end) {
        int hash = 0;
        for (int at = Math.max(start, end - HASHED); at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (hash ^ hash >>> 16) & (texts.length - 1);
    }
}
