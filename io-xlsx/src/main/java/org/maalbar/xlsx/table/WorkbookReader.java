package org.maalbar.xlsx.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.BrokenTableException;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;
import org.maalbar.xlsx.archive.Broken;
import org.maalbar.xlsx.archive.Recognition;
import org.maalbar.xlsx.format.ShownCell;
import org.maalbar.xlsx.part.SheetXml;
import org.maalbar.xlsx.part.Workbook;

/** Reads tables from the sheets of a workbook that contain them. */
public final class WorkbookReader {
    /** More than any sheet that is read takes, packed as it is. */
    private static final int MOST_BYTES = 32 << 20;

    private final SheetPlaces places;
    private final WorkbookSettings settings;
    private final CellBudget budget;

    /** The workbook and what was seen of its sheets; none if it is broken. */
    private @Nullable SheetLooks looks;

    private @Nullable Problem broken;

    private WorkbookReader(SheetPlaces places, WorkbookSettings settings) {
        this.places = places;
        this.settings = settings;
        this.budget = new CellBudget(settings.characters());
    }

    /**
     * Reads a stream to its end, all but the cells; does not close it.
     *
     * @param name what problems call the source; empty for nothing
     * @throws IOException if the stream cannot be read
     */
    public static WorkbookReader of(InputStream in, String name, WorkbookSettings settings) throws IOException {
        WorkbookReader reader = new WorkbookReader(SheetPlaces.ofFile(name), settings);
        byte[] file = in.readNBytes(MOST_BYTES + 1);
        try {
            if (file.length > MOST_BYTES) {
                throw Broken.tooLarge(
                        "The workbook has more than " + MOST_BYTES + " bytes",
                        "Projektmappen har mere end " + MOST_BYTES + " byte");
            }
            reader.looks = new SheetLooks(Workbook.of(Recognition.workbook(file)));
        } catch (BrokenTableException e) {
            reader.broken = e.problem();
        }
        return reader;
    }

    /**
     * Whether the workbook has all tables of a programme, each in a sheet of its own; false where a sheet was stated.
     *
     * @throws IOException if a sheet cannot be opened
     */
    public boolean hasTables() throws IOException {
        return looks != null && settings.sheet().isEmpty() && new SheetsOfTables(looks).areThere();
    }

    /**
     * Reads all tables of a programme.
     *
     * @throws IOException if a sheet cannot be opened
     */
    public Map<PartType, TableReading> tables() throws IOException {
        return new SheetsOfTables(Objects.requireNonNull(looks))
                .tables(this, places, settings.written().language());
    }

    /**
     * Reads the table of the sheet that is meant.
     *
     * @param opening if there is one, makes what takes the rows, so that none is kept
     * @throws IOException if a sheet cannot be opened
     */
    public TableReading table(PartType type, @Nullable BiFunction<Header, Notation, Predicate<Row>> opening)
            throws IOException {
        if (looks == null) {
            return nothing(type, places, Objects.requireNonNull(broken));
        }
        try {
            SheetChoice choice = new SheetChoice(looks.all(type));
            SheetLook look = choice.sheet(settings.sheet());
            return read(look, choice.filled(), type, look.language(), opening);
        } catch (BrokenTableException e) {
            return nothing(type, places, e.problem());
        }
    }

    private static TableReading nothing(PartType type, SheetPlaces where, Problem problem) {
        TableReading nothing = new TableReading(type, where);
        nothing.judge(problem.at(where.table()));
        return nothing;
    }

    /** Reads the table of a sheet, one of several. */
    TableReading oneOfSeveral(SheetLook look, PartType type, @Nullable Language language) throws IOException {
        try {
            return read(look, List.of(), type, language, null);
        } catch (BrokenTableException e) {
            return nothing(type, places.inSheet(look.sheet().name()), e.problem());
        }
    }

    private TableReading read(
            SheetLook look,
            List<SheetLook> filled,
            PartType type,
            @Nullable Language language,
            @Nullable BiFunction<Header, Notation, Predicate<Row>> opening)
            throws IOException {
        Workbook workbook = Objects.requireNonNull(looks).workbook();
        SheetPlaces inSheet = places.inSheet(look.sheet().name());
        TableReading table = new TableReading(type, inSheet);
        Notation notation = settings.read(language);
        try (SheetXml xml = workbook.open(look.sheet())) {
            SheetRemarks remarks = new SheetRemarks(look, xml, inSheet);
            ShownCell shown = new ShownCell(workbook, notation);
            table.read(new WorkbookRows(xml, shown, notation, look.width(), budget, remarks::see), opening);
            remarks.report(table, workbook.notes(look.sheet()), filled);
        }
        return table;
    }
}
