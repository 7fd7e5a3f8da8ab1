package org.maalbar.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes blocks as Markdown, with an empty line between them. */
final class BlockWriter {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(new UserTextFactory())
            .build();

    private final Appendable out;
    private boolean isFirst = true;

    BlockWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the next block.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    void write(Block block) {
        Document document = new Document();
        document.appendChild(block);
        try {
            out.append(isFirst ? "" : "\n").append(RENDERER.render(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isFirst = false;
    }

    private static final class UserTextFactory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new UserTextMarkdown(context.getWriter());
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
