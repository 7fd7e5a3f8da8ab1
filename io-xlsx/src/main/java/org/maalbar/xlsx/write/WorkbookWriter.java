package org.maalbar.xlsx.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maalbar.csv.cell.Notation;

/**
 * Writes tables as a workbook.
 *
 * @param tables the tables, each of which becomes a sheet
 * @param notation how texts are written
 */
public record WorkbookWriter(List<SheetTable> tables, Notation notation) {
    /** How a sheet calls the shapes of its notes. */
    static final String SHAPES = "rId2";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The first that an archive can have: when a workbook was written is no part of it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Writes one table. */
    public static WorkbookWriter of(SheetTable table, Notation notation) {
        return new WorkbookWriter(List.of(table), notation);
    }

    /**
     * Writes it.
     *
     * @param out where to; it stays open
     * @throws IOException if that fails
     */
    public void writeTo(OutputStream out) throws IOException {
        CellStyles styles = new CellStyles(notation.language());
        List<CellNotes> notes = tables.stream()
                .map(table -> new CellNotes(table, notation.language()))
                .toList();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", xml -> types(xml, notes));
        part(zip, "_rels/.rels", xml -> links(xml, List.of("officeDocument", "xl/workbook.xml")));
        part(zip, "xl/workbook.xml", this::workbook);
        part(zip, "xl/_rels/workbook.xml.rels", xml -> links(xml, parts()));
        for (int at = 0; at < tables.size(); at++) {
            sheet(zip, at + 1, tables.get(at), new TypedCells(notation, styles), notes.get(at));
        }
        // They are known once the cells have been written.
        part(zip, "xl/styles.xml", styles::write);
        zip.finish();
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int number = 1; number <= tables.size(); number++) {
            parts.addAll(List.of("worksheet", "worksheets/sheet" + number + ".xml"));
        }
        parts.addAll(List.of("styles", "styles.xml"));
        return parts;
    }

    private void sheet(ZipOutputStream zip, int number, SheetTable table, TypedCells cells, CellNotes notes)
            throws IOException {
        SheetMarkup rows = new SheetMarkup(table, cells, notation.language(), !notes.isEmpty());
        part(zip, "xl/worksheets/sheet" + number + ".xml", rows::write);
        if (!notes.isEmpty()) {
            String comments = "../comments" + number + ".xml";
            String shapes = "../drawings/vmlDrawing" + number + ".vml";
            part(
                    zip,
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    xml -> links(xml, List.of("comments", comments, "vmlDrawing", shapes)));
            part(zip, "xl/comments" + number + ".xml", notes::write);
            part(zip, "xl/drawings/vmlDrawing" + number + ".vml", notes::writeShapes);
        }
    }

    private static void part(ZipOutputStream zip, String name, Consumer<Markup> content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.accept(new Markup(text));
        text.flush();
        zip.closeEntry();
    }

    private static void types(Markup xml, List<CellNotes> notes) {
        xml.add("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>");
        for (int at = 0; at < notes.size(); at++) {
            type(xml, "worksheets/sheet" + (at + 1), "worksheet");
            if (!notes.get(at).isEmpty()) {
                type(xml, "comments" + (at + 1), "comments");
            }
        }
        type(xml, "styles", "styles");
        xml.add("</Types>");
    }

    private static void type(Markup xml, String part, String type) {
        xml.add("<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>");
    }

    /** What a part needs: by turns, what each other part is for, and where it is. */
    private static void links(Markup xml, List<String> targets) {
        xml.add("<Relationships xmlns=\"" + LINKS + "\">");
        for (int at = 0; at < targets.size(); at += 2) {
            xml.add("<Relationship Id=\"rId" + (at / 2 + 1) + "\" Type=\"" + OFFICE + "/" + targets.get(at)
                    + "\" Target=\"" + targets.get(at + 1) + "\"/>");
        }
        xml.add("</Relationships>");
    }

    private void workbook(Markup xml) {
        xml.add("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><bookViews><workbookView/></bookViews><sheets>");
        for (int at = 0; at < tables.size(); at++) {
            int number = at + 1;
            xml.add("<sheet name=\"" + Markup.escaped(tables.get(at).name()) + "\" sheetId=\"" + number
                    + "\" r:id=\"rId" + number + "\"/>");
        }
        xml.add("</sheets></workbook>");
    }
}
