package org.maalbar.docx;

import java.util.HexFormat;
import org.maalbar.markdown.tree.Palette;
import org.maalbar.markdown.tree.Tone;

/** How everything looks: the styles of paragraphs, words and tables, which a reader can change in Word. */
final class Styles {
    static final String NORMAL = "Normal";
    /** Of a paragraph that is on the page on which what follows it begins. */
    static final String INTRODUCTION = "Introduction";

    static final String BULLET = "ListBullet";
    static final String CELL = "TableText";
    static final String HEADER = "TableHeader";
    static final String TABLE = "AnnexTable";
    static final String COLUMNS = "TableNormal";
    static final String GAP = "Gap";
    static final String STRONG = "Strong";
    static final String SMALL = "Small";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Styles() {}

    /** {@return the style of a heading} */
    static String heading(int level) {
        return "Heading" + level;
    }

    /** {@return the style of a status} */
    static String status(Tone tone) {
        return "Status-" + tone.id();
    }

    /** {@return all styles, as a part of the document} */
    static String xml(String language, Palette palette) {
        StringBuilder statuses = new StringBuilder();
        for (Tone tone : Tone.values()) {
            statuses.append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"" + status(tone)
                    + "\"><w:name w:val=\"Status " + tone.id()
                    + "\"/><w:uiPriority w:val=\"22\"/><w:qFormat/><w:rPr><w:b/><w:bCs/><w:color w:val=\""
                    + HEX.toHexDigits(palette.onWhite(tone), 6) + "\"/></w:rPr></w:style>\n");
        }
        return DocxPackage.resource("styles.xml")
                .replace("@language@", language)
                .replace("@statuses@", statuses);
    }
}
