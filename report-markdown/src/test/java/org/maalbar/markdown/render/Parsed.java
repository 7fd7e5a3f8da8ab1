package org.maalbar.markdown.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown makes of it. */
public final class Parsed {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Parsed() {}

    public static Node document(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The types of everything but text, indented by depth. */
    public static String shape(Node node) {
        StringBuilder shape = new StringBuilder();
        addShape(node, 0, shape);
        return shape.toString();
    }

    private static void addShape(Node node, int depth, StringBuilder shape) {
        if (isText(node)) {
            return;
        }
        shape.append(" ".repeat(depth)).append(node.getClass().getSimpleName()).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            addShape(child, depth + 1, shape);
        }
    }

    /** The number of cells of each row, table by table. */
    public static List<List<Integer>> cells(Node node) {
        List<List<Integer>> tables = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableBlock table) {
                List<Integer> rows = new ArrayList<>();
                for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                        rows.add(children(row));
                    }
                }
                tables.add(rows);
            } else {
                tables.addAll(cells(child));
            }
        }
        return tables;
    }

    private static int children(Node node) {
        int count = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }

    /** The text of every node that has any, without the comments that break addresses. */
    public static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        boolean any = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                own.append(text.getLiteral());
                any = true;
            } else if (child instanceof HtmlInline html && html.getLiteral().equals("<br>")) {
                own.append(' ');
            } else if (!isText(child)) {
                texts.addAll(texts(child));
            }
        }
        if (any) {
            texts.add(own.toString());
        }
        return texts;
    }

    private static boolean isText(Node node) {
        return node instanceof Text
                || (node instanceof HtmlInline html && html.getLiteral().equals("<!-- -->"));
    }
}
