package org.maalbar.xlsx.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.xlsx.archive.Archive;
import org.maalbar.xlsx.archive.Broken;

/** A workbook: its sheets, and what their cells share. */
public final class Workbook {
    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_SHEETS = 1_000;
    private static final String USUAL_PART = "xl/workbook.xml";

    private final Archive archive;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedStrings strings;
    private final Styles styles;
    private boolean isFrom1904;

    private Workbook(Archive archive, String part) throws IOException {
        this.archive = archive;
        Relationships relationships = Relationships.of(archive, part);
        readSheets(part, relationships);
        Optional<String> texts = relationships.first("sharedStrings");
        strings = texts.isPresent() ? SharedStrings.read(archive, texts.get()) : new SharedStrings();
        Optional<String> looks = relationships.first("styles");
        styles = looks.isPresent() ? Styles.read(archive, looks.get()) : new Styles();
    }

    /**
     * Reads all but the cells.
     *
     * @throws BrokenTableException if it is not as workbooks are
     * @throws IOException for the same reason
     */
    public static Workbook of(Archive archive) throws IOException {
        return new Workbook(
                archive, Relationships.of(archive, "").first("officeDocument").orElse(USUAL_PART));
    }

    private void readSheets(String part, Relationships relationships) throws IOException {
        try (XmlPart xml = XmlPart.of(archive, part, MOST_BYTES)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    isFrom1904 = xml.isTrue("date1904");
                } else if (xml.isStart("sheet")) {
                    addSheet(xml, relationships);
                }
            }
        }
    }

    /** Adds a sheet of cells; one of a chart has none. */
    private void addSheet(XmlPart xml, Relationships relationships) throws BrokenTableException {
        String name = xml.attribute("name");
        String id = xml.attribute("id");
        if (name == null || id == null || sheets.size() == MOST_SHEETS) {
            throw Broken.damaged();
        }
        String state = xml.attribute("state");
        boolean isHidden = state != null && !state.equals("visible");
        relationships
                .part(id, "worksheet")
                .ifPresent(part -> sheets.add(new Sheet(RichText.decoded(name), isHidden, part)));
    }

    /** Its sheets of cells, in the order of their tabs. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** The texts that cells share. */
    public SharedStrings strings() {
        return strings;
    }

    /** How cells look. */
    public Styles styles() {
        return styles;
    }

    /** Whether days are counted from 1904 on, as on an old Macintosh. */
    public boolean isFrom1904() {
        return isFrom1904;
    }

    /** Opens the cells of a sheet. */
    public SheetXml open(Sheet sheet) throws IOException {
        return SheetXml.of(archive, sheet.part());
    }

    /** The cells of a sheet that have notes, as the notes name them. */
    public List<CellPlace> notes(Sheet sheet) throws IOException {
        Optional<String> part = Relationships.of(archive, sheet.part()).first("comments");
        List<CellPlace> notes = new ArrayList<>();
        if (part.isPresent()) {
            try (XmlPart xml = XmlPart.of(archive, part.get(), MOST_BYTES)) {
                while (xml.next()) {
                    if (xml.isStart("comment")) {
                        notes.add(CellPlace.of(xml.attribute("ref")));
                    }
                }
            }
        }
        return notes;
    }
}
