package org.maalbar.markdown.tree;

import org.maalbar.rule.Status;

/**
 * What a colour is for. No colour says anything alone: a sign, a word or a pattern says the same.
 *
 * <p>On white, each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), so that words can be written in it.
 */
public enum Tone {
    /** Of a status. */
    FULFILLED("fulfilled", 0x14663A, 0x6FD39B),
    /** Of a status. */
    EXPECTED("expected", 0x1B5E94, 0x8CC4F0),
    /** Of a status. */
    UNCERTAIN("uncertain", 0x775200, 0xE8BE5A),
    /** Of a status. */
    NOT_EXPECTED("not-expected", 0xA63D12, 0xFFA27A),
    /** Of a status. */
    NOT_FULFILLED("not-fulfilled", 0x8C1537, 0xFF9DB0),
    /** Of nothing in particular. */
    PLAIN("plain", 0x3F4A5A, 0xB9C4D4);

    private final String id;
    private final int onWhite;
    private final int onBlack;

    Tone(String id, int onWhite, int onBlack) {
        this.id = id;
        this.onWhite = onWhite;
        this.onBlack = onBlack;
    }

    /** The colour of a status. */
    public static Tone of(Status status) {
        return valueOf(status.name());
    }

    /** {@return a name for classes and ids} */
    public String id() {
        return id;
    }

    /** {@return red, green and blue, a byte each, on a light page and on paper} */
    public int onWhite() {
        return onWhite;
    }

    /** {@return red, green and blue, a byte each, on a dark page} */
    public int onBlack() {
        return onBlack;
    }
}
