package org.maalbar.xlsx.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maalbar.base.field.Field;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.Lines;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;

/**
 * Writes a table as a workbook of one sheet.
 *
 * @param sheet the name of the sheet
 * @param columns the columns that are written
 * @param lines the table
 * @param notation how texts are written
 */
public record WorkbookWriter(String sheet, List<Field<?>> columns, Lines lines, Notation notation) {
    /** How a sheet calls the shapes of its notes. */
    static final String SHAPES = "rId2";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final Pattern NAME = Pattern.compile("[^:\\\\/?*\\[\\]\\p{Cntrl}]{1,31}");

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The first that an archive can have: when a workbook was written is no part of it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * Checks the name of the sheet.
     *
     * @throws IllegalArgumentException if no sheet may be called so
     */
    public WorkbookWriter {
        if (!NAME.matcher(sheet).matches() || sheet.startsWith("'") || sheet.endsWith("'")) {
            String shown = Printable.brief(sheet);
            throw new RefusedException(
                    "The name of a sheet has 1 to 31 characters, none of :\\/?*[], and no apostrophe at its ends: \""
                            + shown + "\"",
                    "Navnet på et ark har 1 til 31 tegn, ingen af :\\/?*[] og ingen apostrof yderst: »" + shown + "«");
        }
    }

    /**
     * Writes it.
     *
     * @param out where to; it stays open
     * @throws IOException if that fails
     */
    public void writeTo(OutputStream out) throws IOException {
        CellStyles styles = new CellStyles(notation.language());
        ColumnNotes notes = new ColumnNotes(columns, notation.language());
        SheetMarkup rows = new SheetMarkup(
                columns, lines, new TypedCells(notation, styles), notation.language(), !notes.isEmpty());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", xml -> types(xml, !notes.isEmpty()));
        part(zip, "_rels/.rels", xml -> links(xml, "officeDocument", "xl/workbook.xml"));
        part(zip, "xl/workbook.xml", this::workbook);
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                xml -> links(xml, "worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        part(zip, "xl/worksheets/sheet1.xml", rows::write);
        // They are known once the cells have been written.
        part(zip, "xl/styles.xml", styles::write);
        if (!notes.isEmpty()) {
            part(
                    zip,
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    xml -> links(xml, "comments", "../comments1.xml", "vmlDrawing", "../drawings/vmlDrawing1.vml"));
            part(zip, "xl/comments1.xml", notes::write);
            part(zip, "xl/drawings/vmlDrawing1.vml", notes::writeShapes);
        }
        zip.finish();
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

    private static void types(Markup xml, boolean hasNotes) {
        xml.add("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>"
                + (hasNotes
                        ? "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                                + "<Override PartName=\"/xl/comments1.xml\" ContentType=\"" + TYPES + "comments+xml\"/>"
                        : "")
                + "</Types>");
    }

    /** What a part needs: by turns, what each other part is for, and where it is. */
    private static void links(Markup xml, String... targets) {
        xml.add("<Relationships xmlns=\"" + LINKS + "\">");
        for (int at = 0; at < targets.length; at += 2) {
            xml.add("<Relationship Id=\"rId" + (at / 2 + 1) + "\" Type=\"" + OFFICE + "/" + targets[at] + "\" Target=\""
                    + targets[at + 1] + "\"/>");
        }
        xml.add("</Relationships>");
    }

    private void workbook(Markup xml) {
        xml.add("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><bookViews><workbookView/></bookViews><sheets><sheet name=\"" + Markup.escaped(sheet)
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    }
}
