package org.maalbar.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.maalbar.text.Sentence;

/** Fills a block with our phrases and with user text, and keeps the two apart. */
final class Words {
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
        return say(Sentence.of(phrase, userTexts));
    }

    /** Adds a sentence. */
    Words say(Sentence sentence) {
        for (Sentence.Part part : sentence.parts()) {
            block.appendChild(part.isUserText() ? new UserText(part.text()) : new Text(part.text()));
        }
        return this;
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
        return parts == 1 ? this : say("; ");
    }

    boolean isEmpty() {
        return block.getFirstChild() == null;
    }
}
