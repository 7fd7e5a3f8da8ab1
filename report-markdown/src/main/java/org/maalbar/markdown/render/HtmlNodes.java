package org.maalbar.markdown.render;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.maalbar.markdown.design.Logo;
import org.maalbar.markdown.tree.Columns;
import org.maalbar.markdown.tree.LogoImage;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Small;
import org.maalbar.markdown.tree.StatusMark;
import org.maalbar.markdown.tree.UserText;

/** Writes what commonmark's own renderer does not know, or writes in another way. */
final class HtmlNodes implements NodeRenderer {
    private static final Map<String, String> NO_ATTRIBUTES = Map.of();
    private static final int HEIGHT = 90;
    private static final int MARGIN = 12;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter writer;

    HtmlNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                UserText.class,
                TableBlock.class,
                HardLineBreak.class,
                StrongEmphasis.class,
                ThematicBreak.class,
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
            writer.raw(HtmlText.breakable(text.literal()));
        } else if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof HardLineBreak) {
            writer.raw("<br>");
        } else if (node instanceof ThematicBreak) {
            writer.line();
            writer.raw("<hr>");
            writer.line();
        } else if (node instanceof StrongEmphasis) {
            // Not "strong": Chromium leaves its words out of the structure of a PDF.
            inside("b", NO_ATTRIBUTES, node);
        } else if (node instanceof Columns) {
            block("columns", node);
        } else if (node instanceof Columns.Column) {
            block("column", node);
        } else if (node instanceof Small) {
            inside("small", NO_ATTRIBUTES, node);
        } else if (node instanceof StatusMark mark) {
            status(mark);
        } else if (node instanceof Picture picture) {
            picture(picture);
        } else if (node instanceof LogoImage logo) {
            logo(logo);
        }
    }

    /** The sign is never alone at the end of a line. */
    private void status(StatusMark mark) {
        writer.tag("b", Map.of("class", "status " + mark.tone().id()));
        if (mark.getFirstChild() instanceof Text first) {
            writer.raw(HtmlText.escaped(first.getLiteral()).replaceFirst(" ", "\u00A0"));
            for (Node child = first.getNext(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
        writer.tag("/b");
    }

    private void block(String name, Node node) {
        writer.line();
        inside("div", Map.of("class", name), node);
        writer.line();
    }

    private void inside(String tag, Map<String, String> attributes, Node node) {
        writer.tag(tag, attributes);
        children(node);
        writer.tag("/" + tag);
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void table(TableBlock table) {
        Node head = table.getFirstChild().getFirstChild();
        List<String> labels = new ArrayList<>();
        writer.line();
        writer.raw("<table>\n<thead>\n<tr>");
        for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            labels.add(HtmlText.escaped(text(cell)));
            writer.raw("<th scope=\"col\">");
            children(cell);
            writer.raw("</th>");
        }
        writer.raw("</tr>\n</thead>\n<tbody>\n");
        for (Node row = table.getLastChild().getFirstChild(); row != null; row = row.getNext()) {
            row(row, labels);
        }
        writer.raw("</tbody>\n</table>\n");
    }

    private void row(Node row, List<String> labels) {
        boolean isGroup = labels.size() > 1 && row.getFirstChild() == row.getLastChild();
        writer.raw(isGroup ? "<tr class=\"group\">" : "<tr>");
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            boolean isHeader = ((TableCell) cell).isHeader();
            if (isGroup) {
                writer.raw("<th colspan=\"" + labels.size() + "\">");
            } else {
                writer.raw(isHeader ? "<th scope=\"row\" data-label=\"" : "<td data-label=\"");
                writer.raw(labels.get(column));
                writer.raw("\">");
            }
            children(cell);
            writer.raw(isHeader ? "</th>" : "</td>");
            column++;
        }
        writer.raw("</tr>\n");
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text words) {
                text.append(words.getLiteral());
            } else if (child instanceof UserText words) {
                text.append(words.literal());
            }
        }
        return text.toString();
    }

    private void picture(Picture picture) {
        StringBuilder svg = new StringBuilder("<svg class=\"bar\" role=\"img\" aria-label=\""
                + HtmlText.escaped(picture.description()) + "\" viewBox=\"0 0 " + Picture.WIDTH + " " + HEIGHT + "\">"
                + rectangle("track", 0, Picture.WIDTH, MARGIN));
        for (Picture.Part part : picture.parts()) {
            String tone = part.tone().id();
            svg.append(
                    switch (part.fill()) {
                        case SOLID -> rectangle(tone, part.from(), part.to(), MARGIN);
                        case HATCHED ->
                            rectangle(
                                    "edge edge-" + tone + "\" fill=\"url(#hatch-" + tone + ")",
                                    part.from(),
                                    part.to(),
                                    MARGIN);
                        case OUTLINED -> rectangle("outline edge-" + tone, part.from(), part.to(), MARGIN);
                        case BEYOND -> rectangle("beyond", part.from(), part.to(), MARGIN);
                    });
        }
        for (int line : picture.lines()) {
            int from = Math.min(Picture.WIDTH - 10, Math.max(0, line - 5));
            svg.append(rectangle("line", from, from + 10, 0));
        }
        writer.raw(svg.append("</svg>").toString());
    }

    /** In the page itself, so that it asks for no other file. */
    private void logo(LogoImage image) {
        Logo logo = image.logo();
        writer.raw("<img class=\"logo\" alt=\"" + HtmlText.escaped(image.alternative()) + "\" width=\"" + logo.width()
                + "\" height=\"" + logo.height() + "\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(logo.png()) + "\">");
    }

    private static String rectangle(String classes, int from, int to, int margin) {
        return "<rect class=\"" + classes + "\" x=\"" + from + "\" y=\"" + margin + "\" width=\"" + (to - from)
                + "\" height=\"" + (HEIGHT - 2 * margin) + "\"/>";
    }
}
