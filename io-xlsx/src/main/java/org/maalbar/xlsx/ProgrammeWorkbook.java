package org.maalbar.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.field.Field;
import org.maalbar.base.file.WholeFile;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.sheet.SheetReader;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.write.SheetTemplate;
import org.maalbar.csv.sheet.write.SheetWriter;
import org.maalbar.csv.table.Lines;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.tables.AssessmentRows;
import org.maalbar.csv.tables.TableParts;
import org.maalbar.csv.tables.TablesWriter;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;
import org.maalbar.xlsx.table.WorkbookReader;
import org.maalbar.xlsx.table.WorkbookSettings;
import org.maalbar.xlsx.write.SheetTable;
import org.maalbar.xlsx.write.WorkbookWriter;

/**
 * A programme in a workbook of Excel or LibreOffice (.xlsx, or .xlsm without its macros): the one flat sheet that people keep, with the
 * columns of {@link org.maalbar.csv.ProgrammeSheet}, or all the tables of {@link org.maalbar.csv.ProgrammeTables}, each in a sheet that
 * is called as it is, in English or Danish ("goals", "Mål").
 *
 * <pre>{@code
 * Imported<Programme> sheet = ProgrammeWorkbook.standard().read(Path.of("handleplan.xlsx"));
 * sheet.problems().forEach(System.out::println);
 * Programme programme = sheet.orElseThrow();
 * List<Problem> losses = ProgrammeWorkbook.standard().write(programme, Path.of("plan.xlsx"));
 * }</pre>
 *
 * <p>A cell says what it shows, as exactly as the file has it: a number is a number, 0.8 in a format of per cent is 80 %, a day is a day
 * however it is formatted, and letters of a format ({@code "ca. "0}) are before or behind the number. A formula counts with the value
 * that was saved with it; no formula is ever calculated, no macro run and no link followed. Text is read as in a table of Danish
 * or English, whichever the names of the columns are in.
 *
 * <p>Where there is a sheet of the programme ("programme", "Program") with the columns of its table, the tables are read; else, of
 * several sheets, the one with the columns of the flat sheet. Hidden rows and columns are read and reported; merged cells, notes,
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
     * Reads as usual: the tables, or else the only sheet that has the columns, in the language of their names. What is written is Danish.
     *
     * @return the usual reader and writer
     */
    public static ProgrammeWorkbook standard() {
        return STANDARD;
    }

    /**
     * The same for the flat sheet of a name, read or written.
     *
     * @param name the name, as its tab shows it; in reading, capitals make no difference
     * @return a changed copy
     */
    public ProgrammeWorkbook sheet(String name) {
        return new ProgrammeWorkbook(settings.sheet(name));
    }

    /**
     * The same for texts of one language, whatever the names of the columns are in; what is written is in it.
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
        WorkbookReader workbook = WorkbookReader.of(in, name, settings);
        if (workbook.hasTables()) {
            Map<PartType, TableReading> tables = workbook.tables();
            return Counted.of(TableParts.programme(tables), tables.values());
        }
        TableReading table = workbook.table(SheetColumns.TYPE, null);
        return Counted.of(SheetReader.programme(table, SheetReader.title(name)), List.of(table));
    }

    /**
     * Writes a programme to a file, whole or not at all. Where a cell is an exact number, a percentage or a day, it is one in the
     * workbook, and text otherwise, never a formula. The names of the columns stay in sight, and words can be chosen from a list.
     *
     * @param programme a programme
     * @param file the file, which need not exist; its folder does
     * @return what a sheet cannot contain, as {@link ProgrammeSheet#losses} says; without losses, the file is read back as an equal
     *     programme
     * @throws IOException if the file cannot be written
     */
    public List<Problem> write(Programme programme, Path file) throws IOException {
        SheetWriter writer = new SheetWriter(programme);
        WorkbookWriter workbook = workbook(writer);
        WholeFile.write(file, workbook::writeTo);
        return writer.losses();
    }

    /**
     * Writes a programme to a stream; does not close it. The same programme is the same bytes.
     *
     * @param programme a programme
     * @param out where to
     * @return what a sheet cannot contain
     * @throws IOException if the stream cannot be written
     */
    public List<Problem> write(Programme programme, OutputStream out) throws IOException {
        SheetWriter writer = new SheetWriter(programme);
        workbook(writer).writeTo(out);
        return writer.losses();
    }

    /**
     * Writes all of a programme to a file, whole or not at all: the tables of {@link org.maalbar.csv.ProgrammeTables}, each in a sheet
     * of its own. Cells are as in {@link #write}; no sheet can be named.
     *
     * @param programme a programme
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the rule of a goal does not fit into tables
     */
    public void writeTables(Programme programme, Path file) throws IOException {
        WorkbookWriter workbook = tables(programme);
        WholeFile.write(file, workbook::writeTo);
    }

    /**
     * Writes all of a programme to a stream, as tables; does not close it. The same programme is the same bytes.
     *
     * @param programme a programme
     * @param out where to
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the rule of a goal does not fit into tables; then nothing was written
     */
    public void writeTables(Programme programme, OutputStream out) throws IOException {
        tables(programme).writeTo(out);
    }

    /**
     * Writes the tables of a programme and what was found of its goals to a file, for programs that compute with it: as {@link
     * org.maalbar.csv.ProgrammeTables#write(ProgrammeAssessment, Path)}, each in a sheet of its own.
     *
     * @param assessment an assessment
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the rule of a goal does not fit into tables
     */
    public void writeTables(ProgrammeAssessment assessment, Path file) throws IOException {
        Notation notation = settings.written();
        Map<PartType, Lines> tables = new LinkedHashMap<>();
        tables.put(AssessmentRows.TYPE, AssessmentRows.of(assessment, notation));
        tables.putAll(TablesWriter.tables(assessment.programme(), notation));
        WorkbookWriter workbook = workbook(tables, Lines::allColumns);
        WholeFile.write(file, workbook::writeTo);
    }

    private WorkbookWriter tables(Programme programme) {
        return workbook(TablesWriter.tables(programme, settings.written()), Lines::columns);
    }

    private WorkbookWriter workbook(Map<PartType, Lines> tables, Function<Lines, List<Field<?>>> columns) {
        Notation notation = settings.written();
        List<SheetTable> sheets = new ArrayList<>();
        tables.forEach((type, lines) ->
                sheets.add(new SheetTable(type.name(notation.language()), columns.apply(lines), lines)));
        return new WorkbookWriter(sheets, notation);
    }

    /**
     * Writes a workbook to begin with, whole or not at all: all columns but those of questions, each with a note that explains it, and an invented
     * programme with an example of each kind of row.
     *
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     */
    public void writeTemplate(Path file) throws IOException {
        Notation notation = settings.written();
        Lines lines = new SheetWriter(SheetTemplate.programme(notation.language())).lines(notation);
        WholeFile.write(file, workbook(lines, lines.columns())::writeTo);
    }

    private WorkbookWriter workbook(SheetWriter writer) {
        Lines lines = writer.lines(settings.written());
        return workbook(lines, lines.filledColumns());
    }

    private WorkbookWriter workbook(Lines lines, List<Field<?>> columns) {
        return WorkbookWriter.of(
                new SheetTable(settings.written(SheetColumns.TYPE), columns, lines), settings.written());
    }
}
