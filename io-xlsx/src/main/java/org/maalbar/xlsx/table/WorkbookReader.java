package org.maalbar.xlsx.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.xlsx.archive.Broken;
import org.maalbar.xlsx.archive.Recognition;
import org.maalbar.xlsx.format.ShownCell;
import org.maalbar.xlsx.part.SheetXml;
import org.maalbar.xlsx.part.Workbook;

/** Reads a table from the sheet of a workbook that contains it. */
public final class WorkbookReader {
    /** More than any sheet that is read takes, packed as it is. */
    private static final int MOST_BYTES = 32 << 20;

    private WorkbookReader() {}

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param name what problems call the source; empty for nothing
     * @param type the table
     * @param opening if there is one, makes what takes the rows, so that none is kept
     * @throws IOException if the stream cannot be read
     */
    public static TableReading read(
            InputStream in,
            String name,
            PartType type,
            WorkbookSettings settings,
            @Nullable BiFunction<Header, Notation, Predicate<Row>> opening)
            throws IOException {
        SheetPlaces places = SheetPlaces.ofFile(name);
        byte[] file = in.readNBytes(MOST_BYTES + 1);
        try {
            if (file.length > MOST_BYTES) {
                throw Broken.tooLarge(
                        "The workbook has more than " + MOST_BYTES + " bytes",
                        "Projektmappen har mere end " + MOST_BYTES + " byte");
            }
            Workbook workbook = Workbook.of(Recognition.workbook(file));
            SheetChoice choice = new SheetChoice(workbook, type);
            return read(workbook, choice, choice.sheet(settings.sheet()), places, type, settings, opening);
        } catch (BrokenTableException e) {
            TableReading nothing = new TableReading(type, places);
            nothing.judge(e.problem().at(places.table()));
            return nothing;
        }
    }

    private static TableReading read(
            Workbook workbook,
            SheetChoice choice,
            SheetLook look,
            SheetPlaces file,
            PartType type,
            WorkbookSettings settings,
            @Nullable BiFunction<Header, Notation, Predicate<Row>> opening)
            throws IOException {
        SheetPlaces places = file.inSheet(look.sheet().name());
        TableReading table = new TableReading(type, places);
        Notation notation = settings.read(look.language());
        try (SheetXml xml = workbook.open(look.sheet())) {
            SheetRemarks remarks = new SheetRemarks(look, xml, places);
            ShownCell shown = new ShownCell(workbook, notation);
            table.read(
                    new WorkbookRows(xml, shown, notation, look.width(), settings.characters(), remarks::see), opening);
            remarks.report(table, workbook.notes(look.sheet()), choice.filled());
        }
        return table;
    }
}
