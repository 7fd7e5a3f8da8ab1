package org.maalbar.markdown.render;

import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.renderer.Renderer;

/** Renders blocks many at a time: commonmark makes a renderer for each call, which takes longer than writing a heading. */
final class Batches {
    private static final int AT_ONCE = 100;

    private final Renderer renderer;
    private final Consumer<CharSequence> out;
    private final StringBuilder rendered = new StringBuilder();
    private Document waiting = new Document();
    private int count;

    /**
     * Renders to something.
     *
     * @param out takes what one or more blocks have become, and does not keep it
     */
    Batches(Renderer renderer, Consumer<CharSequence> out) {
        this.renderer = renderer;
        this.out = out;
    }

    /** Renders the next block, soon. */
    void add(Block block) {
        waiting.appendChild(block);
        count++;
        if (count == AT_ONCE) {
            flush();
        }
    }

    /** Renders what is left. */
    void flush() {
        if (count > 0) {
            renderer.render(waiting, rendered);
            out.accept(rendered);
            rendered.setLength(0);
            waiting = new Document();
            count = 0;
        }
    }
}
