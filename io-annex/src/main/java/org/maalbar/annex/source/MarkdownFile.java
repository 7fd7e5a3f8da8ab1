package org.maalbar.annex.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.maalbar.annex.file.BrokenSourceException;
import org.maalbar.annex.file.SourceRemarks;
import org.maalbar.annex.file.TextBudget;

/** Reads Markdown: CommonMark, and the tables of GitHub. */
final class MarkdownFile {
    /** The parser makes several objects of a sign, so that this is what a small memory has room for. */
    private static final int MOST_CHARACTERS = 500_000;

    private static final int DEEPEST = 64;
    private static final int DEEPEST_HEADING = 6;

    private final TextBudget budget = new TextBudget();
    private final SourceRemarks remarks;
    private final MarkdownLines lines;
    private final List<Block> blocks = new ArrayList<>();

    /** How many lists there are around this. */
    private int lists;

    /** What is before the first text of an item: a number, or nothing behind a bullet; null where no item begins. */
    private @Nullable String item;

    private MarkdownFile(SourceRemarks remarks) {
        this.remarks = remarks;
        this.lines = new MarkdownLines(budget, remarks);
    }

    /**
     * The blocks of a text in the order of reading.
     *
     * @throws BrokenSourceException if it is too large
     */
    static List<Block> blocks(String text, SourceRemarks remarks) throws BrokenSourceException {
        if (text.length() > MOST_CHARACTERS) {
            throw BrokenSourceException.tooLarge(
                    "The text has more than " + MOST_CHARACTERS + " characters",
                    "Teksten har mere end " + MOST_CHARACTERS + " tegn");
        }
        MarkdownTables.check(text);
        MarkdownFile file = new MarkdownFile(remarks);
        file.readIn(Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build()
                .parse(text));
        return file.blocks;
    }

    private void readIn(Node parent) throws BrokenSourceException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
        }
    }

    private void read(Node node) throws BrokenSourceException {
        if (node instanceof Heading heading) {
            readHeading(heading);
        } else if (node instanceof Paragraph) {
            addParagraph(node);
        } else if (node instanceof OrderedList list) {
            readList(list, list.getMarkerStartNumber(), list.getMarkerDelimiter());
        } else if (node instanceof BulletList list) {
            readList(list, null, "");
        } else if (node instanceof FencedCodeBlock code) {
            addText(lines.of(code.getLiteral(), firstLine(code) + 1));
        } else if (node instanceof IndentedCodeBlock code) {
            addText(lines.of(code.getLiteral(), firstLine(code)));
        } else if (node instanceof TableBlock) {
            readTable(node);
        } else if (node instanceof HtmlBlock) {
            remarks.add(SourceRemarks.Kind.HTML);
        } else {
            readIn(node);
        }
    }

    private void readHeading(Heading heading) throws BrokenSourceException {
        Passage text = lines.of(heading);
        if (text != null) {
            blocks.add(new Block.Heading(heading.getLevel(), Passages.numbered(item == null ? "" : item, text)));
            item = null;
        }
    }

    private void readList(Node list, @Nullable Integer start, @Nullable String delimiter) throws BrokenSourceException {
        lists++;
        int number = start == null ? 0 : start;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                item = start == null ? "" : number + (delimiter == null ? "." : delimiter);
                number++;
                readIn(node);
                item = null;
            }
        }
        lists--;
    }

    /** A line that is bold, and no sentence, is a heading whatever else it is. */
    private void addParagraph(Node paragraph) throws BrokenSourceException {
        boolean isBold = paragraph.getFirstChild() instanceof StrongEmphasis
                && paragraph.getFirstChild() == paragraph.getLastChild();
        Passage text = lines.of(paragraph);
        if (isBold && text != null && item == null && lists == 0 && Passages.isHeading(text)) {
            blocks.add(new Block.Heading(DEEPEST_HEADING, text));
        } else {
            addText(text);
        }
    }

    private void addText(@Nullable Passage text) {
        if (text == null) {
            return;
        } else if (item == null) {
            blocks.add(new Block.Paragraph(text));
            return;
        }
        blocks.add(new Block.Item(lists, Passages.numbered(item, text)));
        item = null;
    }

    private void readTable(Node table) throws BrokenSourceException {
        List<List<List<Block>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        blocks.add(new Block.Table(rows));
    }

    private List<List<Block>> cells(Node row) throws BrokenSourceException {
        List<List<Block>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                budget.piece();
                Passage text = lines.of(cell);
                cells.add(text == null ? List.of() : List.of(new Block.Paragraph(text)));
            }
        }
        return cells;
    }

    private static int firstLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }
}
