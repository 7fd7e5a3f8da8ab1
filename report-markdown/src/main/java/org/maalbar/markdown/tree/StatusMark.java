package org.maalbar.markdown.tree;

import org.commonmark.node.CustomNode;

/** A status: its sign and word, which are its children, in its colour. */
public final class StatusMark extends CustomNode {
    private final Tone tone;

    StatusMark(Tone tone) {
        this.tone = tone;
    }

    /** {@return its colour} */
    public Tone tone() {
        return tone;
    }
}
