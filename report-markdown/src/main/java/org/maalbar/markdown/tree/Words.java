package org.maalbar.markdown.tree;

import java.util.List;
import java.util.function.Function;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.maalbar.markdown.design.Logo;
import org.maalbar.rule.Status;
import org.maalbar.text.Sentence;

/** Fills a block with our phrases and with user text, and keeps the two apart. */
public final class Words {
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
    public Words say(String phrase, String... userTexts) {
        return say(Sentence.of(phrase, userTexts));
    }

    /** Adds a sentence. */
    public Words say(Sentence sentence) {
        for (Sentence.Part part : sentence.parts()) {
            block.appendChild(part.isUserText() ? new UserText(part.text()) : new Text(part.text()));
        }
        return this;
    }

    /** Adds texts of users with commas between them. */
    public <T> Words list(List<T> things, Function<T, String> text) {
        for (int i = 0; i < things.size(); i++) {
            say(i == 0 ? "{}" : ", {}", text.apply(things.get(i)));
        }
        return this;
    }

    /** Adds words of ours that stand out. */
    public Words strong(String words) {
        return strong(Sentence.of(words));
    }

    /** Adds a sentence that stands out. */
    public Words strong(Sentence sentence) {
        return in(new StrongEmphasis("**"), sentence);
    }

    /** Adds a status, in its colour. */
    public Words status(Status status, Sentence words) {
        return in(new StatusMark(Tone.of(status)), words);
    }

    /** Adds words that explain others, on a line of their own. */
    public Words small(Sentence words) {
        return line().in(new Small(), words);
    }

    private Words in(Node node, Sentence words) {
        new Words(node).say(words);
        block.appendChild(node);
        return this;
    }

    /** Adds a picture. */
    public Words picture(Picture picture) {
        block.appendChild(picture);
        return this;
    }

    /** Adds a logo. */
    public Words logo(Logo logo) {
        block.appendChild(new LogoImage(logo));
        return this;
    }

    /** Begins a line, unless nothing was said yet. */
    public Words line() {
        if (!isEmpty()) {
            block.appendChild(new HardLineBreak());
        }
        return this;
    }

    /** Begins the next part of several. */
    public Words next() {
        parts++;
        return parts == 1 ? this : say("; ");
    }

    /** Whether nothing was said yet. */
    public boolean isEmpty() {
        return block.getFirstChild() == null;
    }

    /** Says that there is nothing to say, if nothing was said. */
    public void orNothing() {
        if (isEmpty()) {
            say(Table.NOTHING);
        }
    }
}
