package org.maalbar.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Fills a block with our phrases and with user text, and keeps the two apart. */
final class Words {
    private static final String HOLE = "{}";

    private final Node block;
    private int parts;

    Words(Node block) {
        this.block = block;
    }

    /**
     * Adds a phrase.
     *
     * @param phrase words of ours, with {@code {}} where user text belongs
     * @param userTexts one text for each {@code {}}
     */
    Words say(String phrase, String... userTexts) {
        int from = 0;
        for (String userText : userTexts) {
            int hole = phrase.indexOf(HOLE, from);
            ours(phrase.substring(from, hole));
            block.appendChild(new UserText(userText));
            from = hole + HOLE.length();
        }
        return ours(phrase.substring(from));
    }

    /** Adds words of ours that stand out. */
    Words strong(String words) {
        StrongEmphasis strong = new StrongEmphasis("**");
        strong.appendChild(new Text(words));
        block.appendChild(strong);
        return this;
    }

    /** Begins the next part of several. */
    Words next() {
        parts++;
        return parts == 1 ? this : ours("; ");
    }

    boolean isEmpty() {
        return block.getFirstChild() == null;
    }

    private Words ours(String words) {
        if (!words.isEmpty()) {
            block.appendChild(new Text(words));
        }
        return this;
    }
}
