package org.maalbar.markdown.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes blocks as GitHub Flavored Markdown, with an empty line between them. */
public final class MarkdownBlocks {
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().nodeRendererFactory(new OwnNodes()).build();

    /** A renderer takes longer to make than to write a heading. */
    private static final int AT_ONCE = 100;

    private final Appendable out;
    private Document waiting = new Document();
    private int count;
    private boolean isFirst = true;

    /** Writes to something. */
    public MarkdownBlocks(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the next block, soon.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Block block) {
        waiting.appendChild(block);
        count++;
        if (count == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        try {
            out.append(isFirst || count == 0 ? "" : "\n").append(RENDERER.render(waiting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isFirst = false;
        waiting = new Document();
        count = 0;
    }

    /**
     * Writes what is left.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void end() {
        flush();
    }

    private static final class OwnNodes implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new MarkdownNodes(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
