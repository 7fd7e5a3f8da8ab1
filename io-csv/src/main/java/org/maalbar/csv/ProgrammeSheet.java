package org.maalbar.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.maalbar.files.WholeFile;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * The one flat sheet that people keep: a row for each goal, and rows below it for more.
 */
public final class ProgrammeSheet {
    private ProgrammeSheet() {}

    /**
     * Reads a file.
     *
     * @param file the sheet
     * @return the programme, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public static Imported<Programme> read(Path file) throws IOException {
        return read(file, CsvSettings.standard());
    }

    /**
     * Reads a file as the caller has chosen.
     *
     * @param file the sheet
     * @param settings the dialect, and what becomes of wrong rows
     * @return the programme, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public static Imported<Programme> read(Path file, CsvSettings settings) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), settings);
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the sheet
     * @param name what problems call the source, and a programme without a title is called; empty for nothing
     * @param settings the dialect, and what becomes of wrong rows
     * @return the programme, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public static Imported<Programme> read(InputStream in, String name, CsvSettings settings) throws IOException {
        TableReading table = TableReading.of(in, name, SheetColumns.TABLE, settings);
        return new Assembly(List.of(table), settings, List.of()).of(() -> new SheetDraft(table, title(name)));
    }

    /**
     * The sheet of a programme.
     *
     * @param programme a programme
     * @param dialect how it is written
     * @return the sheet, as far as it can hold the programme; {@link #losses} says what it cannot
     */
    public static String format(Programme programme, Dialect dialect) {
        return new SheetWriter(programme).text(dialect);
    }

    /**
     * What of a programme a sheet cannot hold.
     *
     * @param programme a programme
     * @return a warning for each, at its place in the programme; none if the sheet is read back as an equal programme
     */
    public static List<Problem> losses(Programme programme) {
        return new SheetWriter(programme).losses();
    }

    /**
     * Writes the sheet of a programme to a file, whole or not at all.
     *
     * @param programme a programme
     * @param file the file, which need not exist; its folder does
     * @param dialect how it is written
     * @return what the sheet cannot hold, as {@link #losses} says
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the encoding lacks a character; then nothing was written
     */
    public static List<Problem> write(Programme programme, Path file, Dialect dialect) throws IOException {
        SheetWriter writer = new SheetWriter(programme);
        byte[] sheet = Encoding.bytes(writer.text(dialect), dialect);
        WholeFile.write(file, out -> out.write(sheet));
        return writer.losses();
    }

    private static String title(String name) {
        int end = name.lastIndexOf('.');
        String title = end < 0 ? name : name.substring(0, end);
        return Blank.is(title) ? "Program" : title;
    }
}
