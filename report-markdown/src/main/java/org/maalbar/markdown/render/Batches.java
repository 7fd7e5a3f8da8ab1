package org.maalbar.markdown.render;

import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.renderer.Renderer;

/** Renders blocks many at a time: commonmark makes a renderer for each call, which takes longer than writing a heading. */
final class Batches {
    private static final int AT_ONCE = 100;

    private final Renderer renderer;
    private final Consumer<String> out;
    private Document waiting = new Document();
    private int count;

    /**
     * Renders to something.
     *
     * @param out takes what one or more blocks have become
     */
    Batches(Renderer renderer, Consumer<String> out) {
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
            out.accept(renderer.render(waiting));
            waiting = new Document();
            count = 0;
        }
    }
}
