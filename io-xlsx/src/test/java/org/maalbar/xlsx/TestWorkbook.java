package org.maalbar.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook that is built part by part, right or wrong, as some program may write it. */
public final class TestWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String LINKS = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String properties = "";
    private int count;

    private TestWorkbook() {
        link("styles", "styles.xml");
        link("sharedStrings", "sharedStrings.xml");
        styles("");
        strings("");
    }

    public static TestWorkbook empty() {
        return new TestWorkbook();
    }

    /** One of a sheet named Ark1; bars separate the cells of its rows, see {@link #rows}. */
    public static TestWorkbook of(String... rows) {
        return empty().sheet("Ark1", rows(rows));
    }

    /**
     * Rows from the first on. A cell is a text, or begins with a hash and is an element {@code c} without its name: {@code #s="1"><v>2</v>}.
     * A row that begins with an exclamation mark is hidden.
     */
    public static String rows(String... rows) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int row = 0; row < rows.length; row++) {
            boolean isHidden = rows[row].startsWith("!");
            xml.append("<row r=\"%d\"%s>".formatted(row + 1, isHidden ? " hidden=\"1\"" : ""));
            String[] cells = rows[row].substring(isHidden ? 1 : 0).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                xml.append(cell((char) ('A' + column) + "" + (row + 1), cells[column]));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData>").toString();
    }

    private static String cell(String name, String cell) {
        if (cell.isEmpty()) {
            return "";
        } else if (cell.startsWith("#")) {
            return "<c r=\"" + name + "\" " + cell.substring(1) + "</c>";
        }
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Adds a sheet. */
    public TestWorkbook sheet(String name, String content) {
        return sheet(name, "", content);
    }

    /** Adds a sheet with more attributes, such as {@code state="hidden"}. */
    public TestWorkbook sheet(String name, String attributes, String content) {
        count++;
        String part = "worksheets/sheet" + count + ".xml";
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"%s\"/>"
                .formatted(escaped(name), count, attributes, link("worksheet", part)));
        return part("xl/" + part, "<worksheet " + MAIN + ">" + content + "</worksheet>");
    }

    /** Adds notes on cells of the first sheet. */
    public TestWorkbook notes(String... cells) {
        StringBuilder notes = new StringBuilder();
        for (String cell : cells) {
            notes.append("<comment ref=\"" + cell + "\" authorId=\"0\"><text><t>Husk!</t></text></comment>");
        }
        part("xl/comments1.xml", "<comments " + MAIN + "><commentList>" + notes + "</commentList></comments>");
        return part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships " + LINKS + "><Relationship Id=\"n\" Type=\"" + TYPE
                        + "comments\" Target=\"../comments1.xml\"/></Relationships>");
    }

    private String link(String type, String target) {
        String id = "rId" + (links.length() + 1);
        links.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target));
        return id;
    }

    /** Style 1 and so on have these formats. */
    public TestWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int at = 0; at < codes.length; at++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + at, escaped(codes[at])));
            styles.append("<xf numFmtId=\"" + (164 + at) + "\"/>");
        }
        return styles("<numFmts>" + formats + "</numFmts><fonts><font/></fonts><cellXfs>" + styles + "</cellXfs>");
    }

    public TestWorkbook styles(String content) {
        return part("xl/styles.xml", "<styleSheet " + MAIN + ">" + content + "</styleSheet>");
    }

    /** The shared texts, each an element {@code si}. */
    public TestWorkbook strings(String content) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + content + "</sst>");
    }

    public TestWorkbook from1904() {
        properties = "<workbookPr date1904=\"true\"/>";
        return this;
    }

    /** Adds or replaces a part. */
    public TestWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                "<Relationships " + LINKS + "><Relationship Id=\"r\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties
                        + "<sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships " + LINKS + ">" + links + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    /** One of a sheet in which there is something of everything. */
    public static TestWorkbook ofEverything() {
        return empty().sheet(
                        "Ark1",
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
                                + rows(
                                        "Indsats nr.|Indsats|Mål nr.|Mål|Måltal|Opnået|Opgjort|Frist",
                                        "1|#t=\"s\"><v>0</v>|1|Mål|mindst 7|#s=\"1\"><v>5</v>|#s=\"2\"><v>43343</v>|2018",
                                        "!2|#t=\"b\"><v>1</v>|1|Mål|#t=\"str\"><f>A1</f><v>7</v>|#s=\"3\"><v>0.5</v>|2018|#t=\"d\"><v>2018-08-31</v>")
                                + "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>")
                .strings("<si><r><rPr><strike/></rPr><t>Oply_x000A_sning</t></r></si>")
                .styles(
                        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[&gt;5]&quot;ca. &quot;0.0,;[Red]0%;_-@_-\"/></numFmts>"
                                + "<fonts><font><strike/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>"
                                + "<xf numFmtId=\"9\" fontId=\"0\"/></cellXfs>")
                .notes("B2");
    }

    /** What is in a part of an archive. */
    public static String text(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No part " + name);
    }

    /** An archive with other bytes in one of its parts. */
    public static byte[] withPart(byte[] archive, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(name) ? content : zip.readAllBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** An archive of some parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
