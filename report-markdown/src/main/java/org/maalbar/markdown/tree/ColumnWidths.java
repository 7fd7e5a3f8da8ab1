package org.maalbar.markdown.tree;

import java.util.Arrays;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * How wide the columns of a table are in proportion to each other. Each has room for its longest word, if all have; what is left of a
 * line is divided by how much more is in their cells.
 */
public final class ColumnWidths {
    /** Between the columns of a sheet of paper in the letters of a text, the narrowest page that is likely. */
    private static final int LINE = 72;

    /** Room beside the letters. */
    private static final int MARGIN = 2;

    /** Longer words may be broken. */
    private static final int LONGEST_WORD = 30;

    /** A cell of more characters has several lines, so that its column need not be as wide. */
    private static final int LONG_ENOUGH = 40;

    /** A picture is a seventh of a line wide, at the least. */
    private static final int PICTURES = 7;

    private ColumnWidths() {}

    /**
     * The widths.
     *
     * @param table a table of at most 100 columns
     * @return a number of per cent for each column, at least 1; together 100
     */
    public static int[] of(TableBlock table) {
        return of(table, LINE);
    }

    /**
     * The widths on a page of known width.
     *
     * @param table a table of at most 100 columns
     * @param line how many characters are on a line across the page
     * @return a number of per cent for each column, at least 1; together 100
     */
    public static int[] of(TableBlock table, int line) {
        Node headRow = table.getFirstChild().getFirstChild();
        int columns = count(headRow);
        int[] narrowest = new int[columns];
        int[] wanted = new int[columns];
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                boolean isGroup = columns > 1 && row.getFirstChild() == row.getLastChild();
                int column = 0;
                for (Node cell = row.getFirstChild(); cell != null && !isGroup; cell = cell.getNext()) {
                    Measured measured = new Measured(line / PICTURES);
                    measured.add(cell);
                    int narrow = measured.narrow();
                    narrowest[column] = Math.max(narrowest[column], narrow);
                    wanted[column] = Math.max(wanted[column], row == headRow ? narrow : measured.wide());
                    column++;
                }
            }
        }
        return shares(divided(narrowest, wanted, line));
    }

    /** What is left of a line is divided by what is wanted beyond the narrowest, until all have what they want. */
    private static int[] divided(int[] narrowest, int[] wanted, int line) {
        int more = Math.max(1, sum(wanted) - sum(narrowest));
        int left = Math.max(0, Math.min(more, line - sum(narrowest)));
        int[] widths = narrowest.clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (wanted[i] - narrowest[i]) * left / more;
        }
        return widths;
    }

    /** One per cent for each, and the rest in proportion; rounded so that they add up. */
    private static int[] shares(int[] widths) {
        int[] shares = new int[widths.length];
        int all = sum(widths);
        int before = 0;
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            before += widths[i];
            int until = (100 - shares.length) * before / all;
            shares[i] = 1 + until - given;
            given = until;
        }
        return shares;
    }

    private static int sum(int[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    private static int count(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    /** How much is in a cell. */
    private static final class Measured {
        private final int picture;
        private int line;
        private int longestLine;
        private int word;
        private int longestWord;

        /** A sign is not alone at the end of a line. */
        private boolean isBehindSign;

        Measured(int picture) {
            this.picture = picture;
        }

        void add(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text text) {
                    add(text.getLiteral());
                } else if (child instanceof UserText text) {
                    add(text.literal());
                } else if (child instanceof Picture) {
                    grow(picture);
                } else if (child instanceof HardLineBreak) {
                    line = 0;
                    word = 0;
                } else {
                    add(child);
                }
            }
        }

        private void add(String text) {
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                boolean isSign = word == 0 && !Character.isLetterOrDigit(character);
                grow(1);
                if (character == '-' || (character == ' ' && !isBehindSign)) {
                    word = 0;
                }
                isBehindSign = isSign;
            }
        }

        private void grow(int characters) {
            line += characters;
            longestLine = Math.max(longestLine, line);
            word += characters;
            longestWord = Math.max(longestWord, word);
        }

        /** A word may have letters that are wide, the more so the longer it is. */
        int narrow() {
            int word = Math.min(LONGEST_WORD, longestWord);
            return MARGIN + word + word / 8;
        }

        int wide() {
            return Math.max(narrow(), MARGIN + Math.min(LONG_ENOUGH, longestLine));
        }
    }
}
