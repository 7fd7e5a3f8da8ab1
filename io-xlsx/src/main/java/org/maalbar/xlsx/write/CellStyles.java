package org.maalbar.xlsx.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maalbar.text.Language;

/** The styles of cells, each with its number; those of numbers are made as they are needed. */
final class CellStyles {
    /** The names of the columns: bold, on grey. */
    static final int HEADER = 1;

    /** Text, in as many lines as it takes; what is typed into such a cell stays text. */
    static final int TEXT = 2;

    /** A whole number as it is, such as an id. */
    static final int PLAIN = 3;

    /** A day. */
    static final int DAY = 4;

    private static final int FIRST_FORMAT = 164;
    private static final int TEXT_FORMAT = 49;
    private static final int WHOLE_FORMAT = 1;

    private final Language language;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    CellStyles(Language language) {
        this.language = language;
    }

    /** That of a number with so many decimals, with or without a per cent sign. */
    int number(int decimals, boolean isPercent) {
        String format = (isPercent ? "0" : "#,##0")
                + (decimals == 0 ? "" : "." + "0".repeat(decimals))
                + (isPercent ? "%" : "");
        return DAY + 1 + numbers.computeIfAbsent(format, key -> numbers.size());
    }

    void write(Markup xml) {
        xml.add("<styleSheet xmlns=\"" + WorkbookWriter.MAIN + "\"><numFmts count=\"" + (numbers.size() + 1) + "\">");
        format(xml, FIRST_FORMAT, language.choose("yyyy\\-mm\\-dd", "dd\\-mm\\-yyyy"));
        numbers.forEach((format, number) -> format(xml, FIRST_FORMAT + 1 + number, format));
        xml.add("</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7E6E6\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + (DAY + 1 + numbers.size()) + "\">");
        style(xml, 0, "");
        xml.add(
                "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                        + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>");
        style(xml, TEXT_FORMAT, " wrapText=\"1\"");
        style(xml, WHOLE_FORMAT, "");
        style(xml, FIRST_FORMAT, "");
        numbers.values().forEach(number -> style(xml, FIRST_FORMAT + 1 + number, ""));
        xml.add(
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    }

    private static void format(Markup xml, int number, String code) {
        xml.add("<numFmt numFmtId=\"" + number + "\" formatCode=\"" + Markup.escaped(code) + "\"/>");
    }

    private static void style(Markup xml, int format, String alignment) {
        xml.add("<xf numFmtId=\"" + format
                + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\""
                + alignment + "/></xf>");
    }
}
