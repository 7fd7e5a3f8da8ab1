package org.maalbar.xlsx.part;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.xlsx.archive.Archive;
import org.maalbar.xlsx.archive.Broken;

/** The cells of a sheet, row after row. */
public final class SheetXml implements Closeable {
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_MERGED = 100_000;

    private final XmlPart xml;
    private final List<Merged> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private int row;

    private SheetXml(XmlPart xml) {
        this.xml = xml;
    }

    static SheetXml of(Archive archive, String part) throws IOException {
        return new SheetXml(XmlPart.of(archive, part, MOST_BYTES));
    }

    /**
     * The next row that is in the file; null at the end.
     *
     * @throws BrokenTableException if no further row can be read
     */
    @Nullable
    public RowXml next() throws IOException {
        while (xml.next()) {
            if (xml.isStart("row")) {
                return row();
            } else if (xml.isStart("mergeCell")) {
                String range = xml.attribute("ref");
                if (range == null || merged.size() == MOST_MERGED) {
                    throw Broken.damaged();
                }
                merged.add(Merged.of(range));
            } else if (xml.isStart("col") && (xml.isTrue("hidden") || "0".equals(xml.attribute("width")))) {
                int last = Math.min(xml.number("max", 0), CellPlace.MOST_COLUMNS);
                hiddenColumns.set(Math.min(xml.number("min", 0), last), last + 1);
            }
        }
        return null;
    }

    /** Which cells are shown as one; known after the last row. */
    public List<Merged> merged() {
        return List.copyOf(merged);
    }

    /** Whether a column is not shown, by its number from 1; known from the first row on. */
    public boolean isHidden(int column) {
        return hiddenColumns.get(column);
    }

    private RowXml row() throws IOException {
        int number = xml.number("r", row + 1);
        if (number <= row || number > CellPlace.MOST_ROWS) {
            throw outOfOrder();
        }
        row = number;
        boolean isHidden = xml.isTrue("hidden") || "0".equals(xml.attribute("ht"));
        List<CellXml> cells = new ArrayList<>();
        int column = 0;
        try {
            while (xml.next() && !xml.isEnd("row")) {
                if (xml.isStart("c")) {
                    CellXml cell = cell(column);
                    column = cell.column();
                    cells.add(cell);
                }
            }
        } catch (BrokenTableException e) {
            throw e.inRow(number);
        }
        return new RowXml(number, isHidden, cells);
    }

    /** Reads the cell that begins here, after that in a column. */
    private CellXml cell(int before) throws IOException {
        CharSequence name = xml.attributeText("r");
        CellPlace place = name == null ? new CellPlace(row, before + 1) : CellPlace.of(name);
        if (place.row() != row || place.column() <= before || place.column() > CellPlace.MOST_COLUMNS) {
            throw outOfOrder();
        }
        CharSequence stated = xml.attributeText("t");
        CellType type = stated == null ? CellType.NUMBER : CellType.of(stated);
        int style = xml.number("s", 0);
        boolean isFormula = false;
        boolean isStruck = false;
        String value = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.text();
            } else if (xml.isStart("f")) {
                isFormula = true;
                xml.skip();
            } else if (xml.isStart("is")) {
                RichText text = RichText.read(xml, "is");
                value = text.text();
                isStruck = text.isStruck();
            }
        }
        return new CellXml(place.column(), type, style, isFormula, value, isStruck);
    }

    private static BrokenTableException outOfOrder() {
        return Broken.workbook(
                "Rows or cells of the sheet are not in their order, or the same is there twice",
                "Rækker eller celler i arket er ikke i rækkefølge, eller den samme er der to gange");
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
