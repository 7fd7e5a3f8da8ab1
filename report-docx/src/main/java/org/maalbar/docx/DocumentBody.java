package org.maalbar.docx;

import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.maalbar.markdown.tree.Columns;

/**
 * Writes the blocks of a document. Each is kept until the next one comes, so that what introduces a table or a list is on the page
 * on which that begins. All measures are in twentieths of a point.
 */
final class DocumentBody {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    private static final int FOOTER = 567;

    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Tables tables;
    private @Nullable Block last;

    DocumentBody(Xml xml, Pictures pictures) {
        this.xml = xml;
        this.paragraphs = new Paragraphs(xml, pictures);
        this.tables = new Tables(xml, paragraphs);
    }

    /** Writes everything. */
    void write(Consumer<Consumer<Block>> content) {
        xml.open("w:document", "xmlns:w", Xml.WORD, "xmlns:r", Xml.RELATIONSHIPS)
                .line()
                .open("w:body")
                .line();
        content.accept(this::next);
        next(null);
        section();
        xml.close(2).line();
    }

    private void next(@Nullable Block block) {
        if (last != null) {
            write(last, block, A4_WIDTH - 2 * MARGIN);
        }
        last = block;
    }

    private void write(Node block, @Nullable Node next, int width) {
        if (block instanceof Heading heading) {
            paragraph(heading, Styles.heading(heading.getLevel()), width);
        } else if (block instanceof Paragraph) {
            boolean isIntroduction = isTable(next) || next instanceof BulletList;
            paragraph(block, isIntroduction ? Styles.INTRODUCTION : Styles.NORMAL, width);
        } else if (block instanceof BulletList) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                paragraph(item.getFirstChild(), Styles.BULLET, width);
            }
            paragraphs.leaveRoom();
        } else if (block instanceof ThematicBreak) {
            paragraphs.beginPage();
        } else if (isTable(block)) {
            table(block, next, width);
        } else {
            throw new IllegalArgumentException("A document cannot contain " + block);
        }
    }

    private void paragraph(Node words, String style, int width) {
        paragraphs.write(words, style, width);
        xml.line();
    }

    private void gap() {
        paragraphs.gap();
        xml.line();
    }

    private static boolean isTable(@Nullable Node block) {
        return block instanceof TableBlock || block instanceof Columns;
    }

    /** Between two tables, and after the last of a cell or a document, Word needs a paragraph. */
    private void table(Node block, @Nullable Node next, int width) {
        if (paragraphs.beginsPage()) {
            gap();
        }
        if (block instanceof TableBlock table) {
            tables.write(table, width);
        } else {
            tables.columns(block, width, this::column);
        }
        if (next == null || isTable(next)) {
            gap();
        } else {
            paragraphs.leaveRoom();
        }
    }

    private void column(Node column, int width) {
        for (Node block = column.getFirstChild(); block != null; block = block.getNext()) {
            write(block, block.getNext(), width);
        }
        if (column.getFirstChild() == null) {
            gap();
        }
    }

    /** The paper. */
    private void section() {
        String margin = String.valueOf(MARGIN);
        xml.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", PageNumbers.ID)
                .empty("w:pgSz", "w:w", String.valueOf(A4_WIDTH), "w:h", String.valueOf(A4_HEIGHT))
                .empty(
                        "w:pgMar",
                        "w:top",
                        margin,
                        "w:right",
                        margin,
                        "w:bottom",
                        margin,
                        "w:left",
                        margin,
                        "w:header",
                        margin,
                        "w:footer",
                        String.valueOf(FOOTER),
                        "w:gutter",
                        "0")
                .close();
    }
}
