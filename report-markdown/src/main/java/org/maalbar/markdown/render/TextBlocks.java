package org.maalbar.markdown.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.UserText;

/** Writes headings, paragraphs and tables as plain text for a terminal, with an empty line between them. */
public final class TextBlocks {
    /** What is longer in a cell goes on in the next line. */
    private static final int CELL = 28;

    private static final int LINE = 120;

    private static final String GAP = "  ";

    private final Appendable out;
    private boolean isFirst = true;

    /** Writes to something. */
    public TextBlocks(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the next block.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Block block) {
        try {
            out.append(isFirst ? "" : "\n").append(block instanceof TableBlock table ? table(table) : paragraph(block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isFirst = false;
    }

    private static String paragraph(Block block) {
        return String.join("\n", lines(text(block), LINE)) + "\n";
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text words) {
                text.append(words.getLiteral());
            } else if (child instanceof UserText words) {
                text.append(words.literal());
            } else if (child instanceof Picture picture) {
                text.append(picture.signs());
            } else if (child instanceof HardLineBreak) {
                text.append('\n');
            } else {
                append(child, text);
            }
        }
    }

    private static String table(TableBlock table) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<String>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(lines(text(cell), CELL));
                }
                rows.add(cells);
            }
        }
        int[] widths = widths(rows);
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> append(row, widths, text));
        return text.toString();
    }

    /** Those of a row of a single cell do not count: it is over all columns. */
    private static int[] widths(List<List<List<String>>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<List<String>> row : rows) {
            for (int column = 0; column < row.size() && row.size() == widths.length; column++) {
                for (String line : row.get(column)) {
                    widths[column] = Math.max(widths[column], length(line));
                }
            }
        }
        return widths;
    }

    private static void append(List<List<String>> row, int[] widths, StringBuilder text) {
        int height = row.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                List<String> lines = row.get(column);
                String words = i < lines.size() ? lines.get(i) : "";
                line.append(words)
                        .append(" ".repeat(Math.max(0, widths[column] - length(words))))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            StringBuilder fitting = new StringBuilder();
            for (String word : line.split(" ", -1)) {
                if (fitting.length() > 0 && length(fitting) + 1 + length(word) > width) {
                    lines.add(fitting.toString());
                    fitting.setLength(0);
                }
                fitting.append(fitting.length() == 0 ? "" : " ").append(word);
            }
            lines.add(fitting.toString());
        }
        return lines;
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
