package org.maalbar.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.maalbar.base.file.WholeFile;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.table.Lines;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.tables.ObservationMerge;
import org.maalbar.csv.tables.Summing;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.CsvSettings;
import org.maalbar.csv.text.CsvTable;
import org.maalbar.csv.text.CsvText;
import org.maalbar.csv.text.Encoding;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;

/**
 * The table that grows every week: what has been seen, one observation in each row. It is read, checked against a programme,
 * and added to it.
 *
 * <pre>{@code
 * Imported<Programme> imported = ObservationTable.standard().read(Path.of("uge-35.csv"), programme);
 * imported.problems().forEach(System.out::println);
 * Programme now = imported.orElseThrow();
 * }</pre>
 *
 * <p>The columns, in English and in Danish, with those that must be there in bold. The names are read without the spaces at
 * their ends, in NFC and in either case, in any order:
 *
 * <ul>
 *   <li>id, "Id": the id of the observation; given by position if empty
 *   <li><b>indicator</b>, "Indikator": the id of the indicator
 *   <li>total, "I alt", or increment, "Nye": a figure such as {@code 450}, {@code ca. 450}, {@code mindst 125}, of a percentage
 *       without its sign; one of the two
 *   <li>low, "Nedre grænse", high, "Øvre grænse" (unbounded if empty), and open end, "Åben grænse" (low "nedre", high "øvre",
 *       both "begge"; none if empty): what the figure is understood to mean, in numbers. {@link ProgrammeTables} writes them for
 *       programs of others. They may be empty; where they say something else than the figure means, that is an error
 *   <li><b>period</b>, "Periode": a day or a span
 *   <li>counts, "Alle eller nogle": whether all of them belong to the indicator, or some; all if empty
 *   <li>final, "Endelig": yes or no ("ja", "nej"); no if empty
 *   <li>corrects, "Retter": the id of the observation that this one corrects
 *   <li>dimension, "Opdelt efter", and category, "Kategori": both or neither
 *   <li>source, "Kilde": where the figure comes from
 *   <li>recorded, "Registreret": a day
 * </ul>
 *
 * <p>Columns of other names are reported and left out. {@link Dialect} says how numbers, days and spans are written. A row
 * that is in the table twice is an error, since an increment must not be counted twice: whoever means both gives them ids or
 * sources. A row that the programme has already is reported and not added again, so that the whole table can be read every week.
 *
 * <p>A table too large for memory is {@linkplain #summarise(Path, Programme) summed up} instead, and rows that a database has are
 * {@link ObservationRows}.
 */
public final class ObservationTable {
    /** Whatever a table of so many bytes contains, it is read or rejected in a heap of 512 MB. */
    private static final long MOST_BYTES = 16L << 20;

    private static final ObservationTable STANDARD = new ObservationTable(CsvSettings.STANDARD.bytes(MOST_BYTES));

    private final CsvSettings settings;

    ObservationTable(CsvSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads and writes as usual. The header of a file decides its dialect: {@link Dialect#RFC_4180} where commas separate it, else
     * {@link Dialect#DANISH_EXCEL}, and neither where its names are only in the other language. What is not UTF-8 is read as
     * windows-1252, and a table that is not summed up has at most 16 MiB, so that it is read or
     * rejected in a heap of 512 MB. What is written is for a Danish Excel.
     *
     * @return the usual reader and writer
     */
    public static ObservationTable standard() {
        return STANDARD;
    }

    /**
     * The same for files of one dialect, read or written. A file whose cells are separated by another character is rejected, unless
     * a first line such as {@code sep=;} names it.
     *
     * @param only the dialect
     * @return a changed copy
     */
    public ObservationTable dialect(Dialect only) {
        return new ObservationTable(settings.dialect(only.format()));
    }

    /**
     * The same, but what is not UTF-8 (or UTF-16 with a byte order mark) is rejected.
     *
     * @return a changed copy
     */
    public ObservationTable unicodeOnly() {
        return new ObservationTable(settings.unicodeOnly());
    }

    /**
     * The same with another limit on what is read into memory; there is none for what is summed up. The rows of a table may take
     * thirty times its bytes.
     *
     * @param most how many bytes, from 1
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public ObservationTable bytes(long most) {
        return new ObservationTable(settings.bytes(most));
    }

    /**
     * Reads a file.
     *
     * @param file the table
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
     * @param in the table
     * @param name what problems call the source; empty for nothing
     * @param programme what the observations belong to
     * @return the programme with the observations, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Imported<Programme> read(InputStream in, String name, Programme programme) throws IOException {
        ObservationMerge merge = new ObservationMerge(Objects.requireNonNull(programme, "programme"));
        TableReading table = CsvTable.read(in, name, ObservationRecipe.TYPE, settings, merge::open);
        return Imported.of(merge.merged(table), List.of(table));
    }

    /**
     * Sums up a file of any size, in memory that grows with the number of rows that differ in more than figure, id and source
     * (so with that of days and categories), and not with that of all rows.
     *
     * <pre>{@code
     * Programme now = programme.observing(
     *         ObservationTable.standard().summarise(file, programme).orElseThrow());
     * }</pre>
     *
     * @param file the table
     * @param programme what the observations belong to
     * @return what the rows come to, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public Imported<ObservationSummary> summarise(Path file, Programme programme) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return summarise(in, String.valueOf(file.getFileName()), programme);
        }
    }

    /**
     * Sums up a stream of any size; does not close it. Rows are read and accounted for as by {@link #read(Path, Programme) read},
     * but ids are forgotten: a row that is in the table twice is counted twice, one that the programme has already is
     * counted again, and one that corrects another is an error. There is no limit on the size, as nothing is kept in memory.
     *
     * @param in the table
     * @param name what problems call the source; empty for nothing
     * @param programme what the observations belong to
     * @return what the rows come to, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Imported<ObservationSummary> summarise(InputStream in, String name, Programme programme) throws IOException {
        ObservationSummary summary = ObservationSummary.of(programme);
        TableReading table = CsvTable.read(
                in,
                name,
                ObservationRecipe.TYPE,
                settings.bytes(Long.MAX_VALUE),
                (header, notation) -> new Summing(programme, summary, header, notation));
        return Imported.summedUp(summary, table);
    }

    /**
     * Formats the observations of a programme as a table.
     *
     * @param programme a programme
     * @return the table
     */
    public String format(Programme programme) {
        CsvFormat format = settings.written();
        Lines lines = new Lines(ObservationRecipe.TYPE, format.notation());
        programme.observations().forEach(each -> ObservationRecipe.write(each, true, lines.line()));
        return CsvText.of(lines.rows(), format);
    }

    /**
     * Writes the observations of a programme to a file, whole or not at all.
     *
     * @param programme a programme
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the encoding lacks a character; then nothing was written
     */
    public void write(Programme programme, Path file) throws IOException {
        byte[] table = Encoding.bytes(format(programme), settings.written());
        WholeFile.write(file, out -> out.write(table));
    }
}
