package org.maalbar.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.maalbar.base.file.WholeFile;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.Imported;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.Lines;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.tables.ObservationMerge;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.xlsx.table.WorkbookReader;
import org.maalbar.xlsx.table.WorkbookSettings;
import org.maalbar.xlsx.write.SheetTable;
import org.maalbar.xlsx.write.WorkbookWriter;

/**
 * The table that grows every week, in a workbook of Excel or LibreOffice (.xlsx, or .xlsm without its macros). Its columns are those of
 * {@link org.maalbar.csv.ObservationTable}, and so is what they mean; cells are read as by {@link ProgrammeWorkbook}.
 *
 * <pre>{@code
 * Imported<Programme> imported = ObservationWorkbook.standard().read(Path.of("uge-35.xlsx"), programme);
 * imported.problems().forEach(System.out::println);
 * Programme now = imported.orElseThrow();
 * }</pre>
 */
public final class ObservationWorkbook {
    /** Whatever a sheet of so many characters contains, it is read or rejected in a heap of 512 MB. */
    private static final long MOST_CHARACTERS = 16L << 20;

    private static final ObservationWorkbook STANDARD = new ObservationWorkbook(WorkbookSettings.of(MOST_CHARACTERS));

    private final WorkbookSettings settings;

    private ObservationWorkbook(WorkbookSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads as usual: the only sheet that has the columns, in the language of their names. What is written is Danish.
     *
     * @return the usual reader and writer
     */
    public static ObservationWorkbook standard() {
        return STANDARD;
    }

    /**
     * The same for the sheet of a name, read or written.
     *
     * @param name the name, as its tab shows it; in reading, capitals make no difference
     * @return a changed copy
     */
    public ObservationWorkbook sheet(String name) {
        return new ObservationWorkbook(settings.sheet(name));
    }

    /**
     * The same for texts of one language, whatever the names of the columns are in; what is written is in it.
     *
     * @param only the language of numbers, days and words in texts
     * @return a changed copy
     */
    public ObservationWorkbook language(Language only) {
        return new ObservationWorkbook(settings.language(only));
    }

    /**
     * The same with another limit on what is read.
     *
     * @param most how many characters there may be in all cells, from 1; a cell counts as one more
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public ObservationWorkbook characters(long most) {
        return new ObservationWorkbook(settings.characters(most));
    }

    /**
     * Reads a file.
     *
     * @param file the workbook
     * @param programme what the observations belong to
     * @return the programme with the observations, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public Imported<Programme> read(Path file, Programme programme) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), programme);
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the workbook
     * @param name what problems call the source; empty for nothing
     * @param programme what the observations belong to
     * @return the programme with the observations, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Imported<Programme> read(InputStream in, String name, Programme programme) throws IOException {
        ObservationMerge merge = new ObservationMerge(Objects.requireNonNull(programme, "programme"));
        TableReading table = WorkbookReader.of(in, name, settings).table(ObservationRecipe.TYPE, merge::taking);
        return Counted.of(merge.merged(table), List.of(table));
    }

    /**
     * Writes the observations of a programme to a file, whole or not at all; cells are written as by {@link ProgrammeWorkbook}.
     *
     * @param programme a programme
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     */
    public void write(Programme programme, Path file) throws IOException {
        WorkbookWriter workbook = workbook(programme);
        WholeFile.write(file, workbook::writeTo);
    }

    /**
     * Writes the observations of a programme to a stream; does not close it. The same observations are the same bytes.
     *
     * @param programme a programme
     * @param out where to
     * @throws IOException if the stream cannot be written
     */
    public void write(Programme programme, OutputStream out) throws IOException {
        workbook(programme).writeTo(out);
    }

    private WorkbookWriter workbook(Programme programme) {
        Notation notation = settings.written();
        Lines lines = new Lines(ObservationRecipe.TYPE, notation);
        programme.observations().forEach(each -> ObservationRecipe.write(each, true, lines.line()));
        return WorkbookWriter.of(
                new SheetTable(settings.written(ObservationRecipe.TYPE), lines.columns(), lines), notation);
    }
}
