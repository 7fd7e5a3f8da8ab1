package org.maalbar.docx;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.maalbar.markdown.tree.LogoImage;
import org.maalbar.markdown.tree.Picture;
import org.maalbar.markdown.tree.Small;
import org.maalbar.markdown.tree.StatusMark;
import org.maalbar.markdown.tree.UserText;

/** Writes paragraphs and what is in them. */
final class Paragraphs {
    private final Xml xml;
    private final Pictures pictures;
    private boolean beginsPage;
    private boolean leavesRoom;

    Paragraphs(Xml xml, Pictures pictures) {
        this.xml = xml;
        this.pictures = pictures;
    }

    /** The next paragraph is the first on a page. */
    void beginPage() {
        beginsPage = true;
    }

    /** {@return whether the next paragraph is the first on a page} */
    boolean beginsPage() {
        return beginsPage;
    }

    /** The next paragraph has some room above it: what is above a table or a list is not close to what is below. */
    void leaveRoom() {
        leavesRoom = true;
    }

    /**
     * Writes a paragraph.
     *
     * @param words what is in it
     * @param style its style
     * @param width how much room a picture has, in twentieths of a point
     */
    void write(Node words, String style, int width) {
        begin(style);
        inside(words, null, width);
        xml.close();
    }

    /** Keeps two tables apart, which Word takes for one if no paragraph is between them. */
    void gap() {
        begin(Styles.GAP);
        xml.close();
    }

    private void begin(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (beginsPage) {
            xml.empty("w:pageBreakBefore");
            beginsPage = false;
        }
        if (leavesRoom) {
            leavesRoom = false;
            if (style.equals(Styles.NORMAL) || style.equals(Styles.INTRODUCTION)) {
                xml.empty("w:spacing", "w:before", "80");
            }
        }
        xml.close();
    }

    private void inside(Node node, @Nullable String style, int width) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                // The sign of a status is never alone at the end of a line.
                boolean isSign = node instanceof StatusMark && child == node.getFirstChild();
                text(isSign ? text.getLiteral().replaceFirst(" ", "\u00A0") : text.getLiteral(), style);
            } else if (child instanceof UserText text) {
                text(text.literal(), style);
            } else if (child instanceof HardLineBreak) {
                xml.open("w:r").empty("w:br").close();
            } else if (child instanceof StrongEmphasis) {
                inside(child, Styles.STRONG, width);
            } else if (child instanceof Small) {
                inside(child, Styles.SMALL, width);
            } else if (child instanceof StatusMark mark) {
                inside(child, Styles.status(mark.tone()), width);
            } else if (child instanceof Picture picture) {
                pictures.write(picture, width, xml);
            } else if (child instanceof LogoImage logo) {
                pictures.write(logo, xml);
            } else {
                throw new IllegalArgumentException("A paragraph cannot contain " + child);
            }
        }
    }

    private void text(String text, @Nullable String style) {
        xml.open("w:r");
        if (style != null) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close(2);
    }
}
