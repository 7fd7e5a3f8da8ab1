package org.maalbar.xlsx.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maalbar.xlsx.archive.Archive;
import org.maalbar.xlsx.archive.Broken;

/** How cells look, as far as it says what they show: the format of their numbers, and whether they are struck out. */
public final class Styles {
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_STYLES = 70_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet struckFonts = new BitSet();
    private final List<Style> cells = new ArrayList<>();
    private int fonts;

    /** The numbers of a format and a font. */
    private record Style(int format, int font) {}

    Styles() {}

    static Styles read(Archive archive, String name) throws IOException {
        Styles styles = new Styles();
        try (XmlPart xml = XmlPart.of(archive, name, MOST_BYTES)) {
            while (xml.next()) {
                if (xml.isStart("numFmts")) {
                    styles.readFormats(xml);
                } else if (xml.isStart("fonts")) {
                    styles.readFonts(xml);
                } else if (xml.isStart("cellXfs")) {
                    styles.readCells(xml);
                } else if (xml.isStart("dxfs")) {
                    // Of formats that depend on a condition, which are not looked at.
                    xml.skip();
                }
            }
        }
        return styles;
    }

    private void readFormats(XmlPart xml) throws IOException {
        while (xml.next() && !xml.isEnd("numFmts")) {
            if (xml.isStart("numFmt")) {
                String code = xml.attribute("formatCode");
                formats.put(xml.number("numFmtId", 0), code == null ? "" : code);
                check(formats.size());
            }
        }
    }

    private void readFonts(XmlPart xml) throws IOException {
        while (xml.next() && !xml.isEnd("fonts")) {
            if (xml.isStart("strike")) {
                struckFonts.set(fonts, RichText.isOn(xml));
            } else if (xml.isEnd("font")) {
                fonts++;
                check(fonts);
            }
        }
    }

    private void readCells(XmlPart xml) throws IOException {
        while (xml.next() && !xml.isEnd("cellXfs")) {
            if (xml.isStart("xf")) {
                cells.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", 0)));
                check(cells.size());
            }
        }
    }

    private static void check(int count) throws IOException {
        if (count > MOST_STYLES) {
            throw Broken.tooLarge(
                    "The workbook has more than " + MOST_STYLES + " styles",
                    "Projektmappen har mere end " + MOST_STYLES + " typografier");
        }
    }

    /** How many styles there are. */
    public int count() {
        return cells.size();
    }

    /** The number of the format of a style. */
    public int formatNumber(int style) {
        return style < cells.size() ? cells.get(style).format : 0;
    }

    /** The format of a style, if the workbook has it itself. */
    @Nullable
    public String format(int style) {
        return formats.get(formatNumber(style));
    }

    /** Whether what has a style is struck out. */
    public boolean isStruck(int style) {
        return style < cells.size() && struckFonts.get(cells.get(style).font);
    }
}
