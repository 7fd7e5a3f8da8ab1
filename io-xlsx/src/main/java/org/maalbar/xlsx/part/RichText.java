package org.maalbar.xlsx.part;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a cell, whose letters may look different. How it is pronounced, which is beside Japanese text, is no part of it.
 *
 * @param text all of it
 * @param isStruck whether some of it is struck out
 */
public record RichText(String text, boolean isStruck) {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Reads that of the element that begins here. */
    static RichText read(XmlPart xml, String element) throws IOException {
        Pieces text = new Pieces();
        boolean isRunStruck = false;
        boolean isStruck = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("r")) {
                isRunStruck = false;
            } else if (xml.isStart("strike")) {
                isRunStruck = isOn(xml);
            } else if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                String run = xml.text();
                text.add(run);
                isStruck |= isRunStruck && !run.isBlank();
            }
        }
        return new RichText(decoded(text.toString()), isStruck);
    }

    /** Whether an element that needs no value says yes. */
    static boolean isOn(XmlPart xml) {
        return xml.attribute("val") == null || xml.isTrue("val");
    }

    /** A text without the escapes for characters that XML cannot contain, such as {@code _x000D_}. */
    public static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
