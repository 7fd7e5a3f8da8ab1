package org.maalbar.markdown.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes blocks as GitHub Flavored Markdown, with an empty line between them. */
public final class MarkdownBlocks {
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().nodeRendererFactory(new OwnNodes()).build();

    private final Appendable out;
    private final Batches batches = new Batches(RENDERER, this::append);
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
        batches.add(block);
    }

    private void append(CharSequence blocks) {
        try {
            out.append(isFirst ? "" : "\n").append(blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isFirst = false;
    }

    /**
     * Writes what is left.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void end() {
        batches.flush();
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
