package org.maalbar.markdown.render;

import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.AsciiMatcher;
import org.commonmark.text.CharMatcher;
import org.maalbar.markdown.tree.ColumnWidths;
import org.maalbar.markdown.tree.Columns;
import org.maalbar.markdown.tree.LogoImage;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Small;
import org.maalbar.markdown.tree.StatusMark;
import org.maalbar.markdown.tree.UserText;

/**
 * Writes what commonmark's own renderer does not know, or writes in another way. Columns are below each other, a picture is drawn
 * with signs, and the dashes below the header of a table are in proportion to its columns, which pandoc makes widths of.
 */
final class MarkdownNodes implements NodeRenderer {
    private static final CharMatcher PIPE = AsciiMatcher.builder().c('|').build();
    private static final String LINE_BREAK = "<br>";

    private final MarkdownNodeRendererContext context;
    private final MarkdownWriter writer;

    MarkdownNodes(MarkdownNodeRendererContext context) {
        this.context = context;
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                UserText.class,
                TableBlock.class,
                HardLineBreak.class,
                Columns.class,
                Columns.Column.class,
                Small.class,
                StatusMark.class,
                Picture.class,
                LogoImage.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof UserText text) {
            boolean isAfterAnother = node.getPrevious() instanceof UserText;
            writer.raw((isAfterAnother ? UserTextMarkdown.BREAK : "") + UserTextMarkdown.of(text.literal()));
        } else if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof HardLineBreak) {
            boolean isAfterNothing = node.getPrevious() instanceof Picture picture
                    && picture.signs().isEmpty();
            writer.raw(isAfterNothing ? "" : LINE_BREAK);
        } else if (node instanceof Picture picture) {
            writer.raw(picture.signs());
        } else if (node instanceof LogoImage logo) {
            writer.raw(UserTextMarkdown.of(logo.alternative()));
        } else {
            children(node);
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void table(TableBlock table) {
        writer.pushTight(true);
        Node head = table.getFirstChild().getFirstChild();
        int[] widths = ColumnWidths.of(table);
        row(head, widths.length);
        for (int width : widths) {
            writer.raw("|" + "-".repeat(Math.max(3, width)));
        }
        writer.raw("|");
        writer.block();
        for (Node row = table.getLastChild().getFirstChild(); row != null; row = row.getNext()) {
            row(row, widths.length);
        }
        writer.popTight();
        writer.block();
    }

    /** A row of a single cell, over all columns, has empty cells here. */
    private void row(Node row, int columns) {
        int cells = 0;
        boolean isGroup = columns > 1 && row.getFirstChild() == row.getLastChild();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            writer.raw(isGroup ? "||**" : "|");
            writer.pushRawEscape(PIPE);
            children(cell);
            writer.popRawEscape();
            writer.raw(isGroup ? "**" : "");
            cells += isGroup ? 2 : 1;
        }
        writer.raw("|".repeat(columns - cells + 1));
        writer.block();
    }
}
