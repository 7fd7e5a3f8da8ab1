package org.maalbar.docx;

import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.maalbar.markdown.tree.ColumnWidths;

/** Writes tables, and columns beside each other as a table without lines. All measures are in twentieths of a point. */
final class Tables {
    /** Left and right, as the style has them. */
    private static final int MARGINS_OF_CELL = 57 + 113;

    /** How wide a character is, with some to spare. */
    private static final int CHARACTER = 87;

    private static final int BETWEEN_COLUMNS = 340;
    private static final String BAND = "EEF1F5";

    private final Xml xml;
    private final Paragraphs paragraphs;

    Tables(Xml xml, Paragraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    /** A table whose header row is repeated on every page, and whose rows are not split across pages. */
    void write(TableBlock table, int width) {
        int[] widths = widths(ColumnWidths.of(table, width / CHARACTER), width);
        begin(Styles.TABLE, widths);
        header(table.getFirstChild().getFirstChild(), widths);
        for (Node row = table.getLastChild().getFirstChild(); row != null; row = row.getNext()) {
            if (widths.length > 1 && row.getFirstChild() == row.getLastChild()) {
                group(row.getFirstChild(), widths);
            } else {
                row(row, widths);
            }
        }
        xml.close().line();
    }

    /** The last column takes what the others leave. */
    private static int[] widths(int[] shares, int width) {
        int[] widths = new int[shares.length];
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : width * shares[i] / 100;
            left -= widths[i];
        }
        return widths;
    }

    /** Columns whose content is written by what gets each of them and its width. */
    void columns(Node columns, int width, ObjIntConsumer<Node> content) {
        int half = width / 2;
        begin(Styles.COLUMNS, half, half);
        beginRow(false);
        for (Node each = columns.getFirstChild(); each != null; each = each.getNext()) {
            Node column = each;
            String inside = column == columns.getFirstChild() ? "w:right" : "w:left";
            cell(
                    half,
                    () -> {
                        xml.open("w:tcMar");
                        measure(inside, BETWEEN_COLUMNS / 2);
                        xml.close();
                    },
                    () -> {
                        xml.line();
                        content.accept(column, half - BETWEEN_COLUMNS / 2);
                    });
        }
        endRow();
        xml.close().line();
    }

    private void begin(String style, int... widths) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style);
        measure("w:tblW", IntStream.of(widths).sum());
        xml.empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close().line();
    }

    private void header(Node row, int... widths) {
        beginRow(true);
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cell(cell, Styles.HEADER, widths[column], () -> xml.empty("w:vAlign", "w:val", "bottom"));
            column++;
        }
        endRow();
    }

    /** A row that says what the rows below it belong to. */
    private void group(Node cell, int... widths) {
        beginRow(false);
        cell(
                cell,
                Styles.HEADER,
                IntStream.of(widths).sum(),
                () -> xml.empty("w:gridSpan", "w:val", String.valueOf(widths.length))
                        .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", BAND));
        endRow();
    }

    private void row(Node row, int... widths) {
        beginRow(false);
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cell(cell, Styles.CELL, widths[column], () -> {});
            column++;
        }
        endRow();
    }

    private void beginRow(boolean isHeader) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (isHeader) {
            xml.empty("w:tblHeader");
        }
        xml.close().line();
    }

    private void endRow() {
        xml.close().line();
    }

    private void cell(Node words, String style, int width, Runnable properties) {
        cell(width, properties, () -> paragraphs.write(words, style, width - MARGINS_OF_CELL));
    }

    private void cell(int width, Runnable properties, Runnable content) {
        xml.open("w:tc").open("w:tcPr");
        measure("w:tcW", width);
        properties.run();
        xml.close();
        content.run();
        xml.close().line();
    }

    private void measure(String name, int width) {
        xml.empty(name, "w:w", String.valueOf(width), "w:type", "dxa");
    }
}
