package org.maalbar.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maalbar.csv.Imported;
import org.maalbar.csv.sheet.SheetReader;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.TableReading;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.xlsx.table.WorkbookReader;
import org.maalbar.xlsx.table.WorkbookSettings;

/**
 * The one flat sheet that people keep, in a workbook of Excel or LibreOffice (.xlsx, or .xlsm without its macros). Its columns are
 * those of {@link org.maalbar.csv.ProgrammeSheet}, and so is what they mean.
 *
 * <pre>{@code
 * Imported<Programme> sheet = ProgrammeWorkbook.standard().read(Path.of("handleplan.xlsx"));
 * sheet.problems().forEach(System.out::println);
 * Programme programme = sheet.orElseThrow();
 * }</pre>
 *
 * <p>A cell says what it shows, as exactly as the file has it: a number is a number, 0.8 in a format of per cent is 80 %, a day is a day
 * however it is formatted, and letters of a format ({@code "ca. "0}) are before or behind the number. A formula counts with the value
 * that was saved with it; no formula is ever calculated, no macro run and no link followed. Text is read as in a table of Danish
 * or English, whichever the names of the columns are in.
 *
 * <p>Of several sheets, the one with the columns is read. Hidden rows and columns are read and reported; merged cells, notes,
 * struck-out text and sheets that were not read are reported.
 */
public final class ProgrammeWorkbook {
    /** Whatever a sheet of so many characters contains, it is read or rejected in a heap of 512 MB. */
    private static final long MOST_CHARACTERS = 2L << 20;

    private static final ProgrammeWorkbook STANDARD = new ProgrammeWorkbook(WorkbookSettings.of(MOST_CHARACTERS));

    private final WorkbookSettings settings;

    private ProgrammeWorkbook(WorkbookSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads as usual: the only sheet that has the columns, in the language of their names.
     *
     * @return the usual reader
     */
    public static ProgrammeWorkbook standard() {
        return STANDARD;
    }

    /**
     * The same for the sheet of a name.
     *
     * @param name the name, as its tab shows it; capitals make no difference
     * @return a changed copy
     */
    public ProgrammeWorkbook sheet(String name) {
        return new ProgrammeWorkbook(settings.sheet(name));
    }

    /**
     * The same for texts of one language, whatever the names of the columns are in.
     *
     * @param only the language of numbers, days and words in texts
     * @return a changed copy
     */
    public ProgrammeWorkbook language(Language only) {
        return new ProgrammeWorkbook(settings.language(only));
    }

    /**
     * The same with another limit on what is read into memory. The rows of a sheet may take two hundred times as many bytes.
     *
     * @param most how many characters there may be in all cells, from 1; a cell counts as one more
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public ProgrammeWorkbook characters(long most) {
        return new ProgrammeWorkbook(settings.characters(most));
    }

    /**
     * Reads a file.
     *
     * @param file the workbook
     * @return the programme, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public Imported<Programme> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the workbook
     * @param name what problems call the source, and a programme without a title is called; empty for nothing
     * @return the programme, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Imported<Programme> read(InputStream in, String name) throws IOException {
        TableReading table = WorkbookReader.read(in, name, SheetColumns.TYPE, settings, null);
        return Counted.of(SheetReader.programme(table, SheetReader.title(name)), table);
    }
}
