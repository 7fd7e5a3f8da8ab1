package org.maalbar.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.file.WholeFile;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.tables.AssessmentRows;
import org.maalbar.csv.tables.DataPackage;
import org.maalbar.csv.tables.TableFiles;
import org.maalbar.csv.tables.TableParts;
import org.maalbar.csv.tables.TablesWriter;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.CsvSettings;
import org.maalbar.csv.text.CsvText;
import org.maalbar.csv.text.Encoding;
import org.maalbar.programme.Programme;

/**
 * All of a programme in several tables, in a folder or a zip, with a descriptor ({@code datapackage.json}, a Frictionless Data
 * Package) for programs of others. What is written is read back as an equal programme. It is for programs, not for a spreadsheet:
 * there is no byte order mark in UTF-8, since the descriptor says what the encoding is, and ids such as {@code 3.1} are written as
 * they are, so that other tables find them. What a spreadsheet would run as a formula has one {@code '} before it.
 *
 * <pre>{@code
 * ProgrammeTables.standard().write(programme, Path.of("handleplan"));
 * Imported<Programme> tables = ProgrammeTables.standard().read(Path.of("handleplan"));
 * }</pre>
 *
 * <p>The files are called as below, with {@code .csv}; only {@code programme} must be there. Their columns, in English and in
 * Danish, with those that must be there in bold. Names of columns are read without the spaces at their ends, in NFC and in either
 * case, with one space for any others within, in any order; words are read in both languages:
 *
 * <ul>
 *   <li>{@code programme}, in one row: <b>title</b> "Titel", case title "Sag", annex "Bilag", contact "Kontakt", span "Periode", approximation "Usikkerhed ved ca." (half-width of
 *       "about" as a share, 0.1 if empty), suppressed below "Skjult under" (of what is for publication: the lowest count of persons that is shown)
 *   <li>{@code notes}: <b>note</b> "Bemærkning"
 *   <li>{@code organisations}: <b>id</b> "Id", <b>name</b> "Navn"
 *   <li>{@code indicators}: <b>id</b> "Id", <b>name</b> "Navn", unit "Enhed", <b>behaviour</b> "Udvikling" (cumulative
 *       "kumulativ", fixed "fast", fluctuating "svingende"), domain "Slags tal" (count "antal", amount "mængde", percent "procent";
 *       count if empty), overlap "Gengangere" (none "ingen", possible "mulig"), persons "Personer" (whether it counts persons: yes "ja", no "nej"), growth "Vækst" (activities "aktiviteter", open
 *       "åben"; not stated if empty), baseline day "Udgangspunkt pr." (counting starts at its start) and baseline "Udgangspunkt",
 *       complete dimension "Fuldstændig opdeling" and complete categories "Alle kategorier" (the names of all of them, separated
 *       by semicolons)
 *   <li>{@code observations}: see {@link ObservationTable}
 *   <li>{@code initiatives}: <b>number</b> "Nr.", <b>title</b> "Titel", purpose "Formål", contact "Kontakt", departments "Forvaltninger" and
 *       partners "Partnere" (ids of organisations, separated by semicolons)
 *   <li>{@code goals}: <b>id</b> "Id", <b>initiative</b> "Indsats", <b>statement</b> "Mål", due "Frist" (a
 *       day, or a span whose last day is meant), composition "Opfyldt når" (all of "alle", any of "mindst én", at least so many
 *       "mindst så mange"; empty where there is one condition), count "Hvor mange", label "Betegnelse"
 *   <li>{@code conditions}, one for a goal, or those that it composes: <b>goal</b> "Mål", <b>kind</b> "Krav" (at least
 *       "mindst", more than "mere end", at most "højst", less than "under", between "mellem", share "andel" for at least a share,
 *       reached "nået"), value "Værdi" (a share of 80 % is 0.8), to "Til", <b>indicator</b> "Indikator", dimension "Opdelt efter"
 *       and category "Kategori" (where one category is meant), on "Pr." (a day, where that is not the due day), during "Periode"
 *       (a span, where its growth is meant), whole "Ud af" (of which the value is a share), base "Sammenlignet med" (what it is
 *       compared with; with a value of 0.5, with half of that), base dimension "Sammenlignet opdelt efter" and base category
 *       "Sammenlignet kategori", base on "Sammenlignet pr." and base during "Sammenlignet periode" (the same of the whole or
 *       base), label "Betegnelse"
 *   <li>{@code activities}: <b>id</b> "Id", <b>initiative</b> "Indsats", <b>title</b> "Titel", period "Periode", <b>state</b>
 *       "Tilstand" (planned "planlagt", ongoing "i gang", completed "gennemført", cancelled "aflyst"), partners "Partnere"
 *   <li>{@code contributions}: <b>activity</b> "Aktivitet", <b>indicator</b> "Indikator", total "I alt", increment "Nye" (or
 *       neither), low "Nedre grænse", high "Øvre grænse" and open end "Åben grænse" (low "nedre", high "øvre", both "begge"), as in a
 *       table of observations, tally "Uden tal" (of what the number is not stated: total "i alt", increment "nye"), counts "Alle eller nogle",
 *       stated "Oplyst"
 *   <li>{@code funding}: <b>id</b> "Id", <b>initiative</b> "Indsats", <b>kind</b> "Slags" (yearly amount "årligt beløb", yearly
 *       positions "årsværk", existing budget "eksisterende ramme", amount not stated "beløb ikke oplyst", not stated "ikke
 *       oplyst"), amount "Beløb", currency "Valuta", positions "Årsværk", source "Kilde", years "År"
 *   <li>{@code spending}: <b>funding</b> "Bevilling", <b>year</b> "År", amount "Beløb", currency "Valuta"
 *   <li>{@code claims}: <b>initiative</b> "Indsats", status "Status" (fulfilled "opfyldt", expected "forventes opfyldt",
 *       uncertain "uafklaret", not expected "forventes ikke opfyldt", not fulfilled "ikke opfyldt"), words "Ord", <b>day</b> "Pr.", goal
 *       "Mål", part "Del", recorded "Registreret"
 *   <li>{@code status-texts}: <b>initiative</b> "Indsats", <b>day</b> "Pr.", <b>text</b> "Tekst", goal "Mål"
 * </ul>
 *
 * <p>An assessment is written with a table more, {@code assessment}: what is seen, planned and possible of each thing that a goal
 * measures, its status, what remains and is missing, and how the claim compares. It is not read back.
 *
 * <p>Observations without an id, contributions of one activity, claims and status texts may say the same in two rows: both are counted, and a
 * warning names the other row.
 *
 * <p>A condition has one measure on its left side. Sums of several, compositions of compositions and rules of an application's own
 * do not fit into tables; JSON has them.
 */
public final class ProgrammeTables {
    /** Zip archives keep a time of each file; that of writing would make every archive another one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Whatever tables of so many bytes contain, they are read or rejected in a heap of 512 MB. */
    private static final long MOST_BYTES = 8L << 20;

    private static final ProgrammeTables STANDARD = new ProgrammeTables(CsvSettings.STANDARD.bytes(MOST_BYTES));

    private final CsvSettings settings;

    ProgrammeTables(CsvSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads and writes as usual. The header of a file decides its dialect: {@link Dialect#RFC_4180} where commas separate it, else
     * {@link Dialect#DANISH_EXCEL}, and neither where its names are only in the other language. What is not UTF-8 is read as
     * windows-1252, and all tables together have at most 8 MiB, so that they are read or
     * rejected in a heap of 512 MB. What is written is for a Danish Excel.
     *
     * @return the usual reader and writer
     */
    public static ProgrammeTables standard() {
        return STANDARD;
    }

    /**
     * The same for files of one dialect, read or written. A file whose cells are separated by another character is rejected, unless
     * a first line such as {@code sep=;} names it.
     *
     * @param only the dialect
     * @return a changed copy
     */
    public ProgrammeTables dialect(Dialect only) {
        return new ProgrammeTables(settings.dialect(only.format()));
    }

    /**
     * The same, but what is not UTF-8 (or UTF-16 with a byte order mark) is rejected.
     *
     * @return a changed copy
     */
    public ProgrammeTables unicodeOnly() {
        return new ProgrammeTables(settings.unicodeOnly());
    }

    /**
     * The same with another limit on what is read into memory: the bytes of all tables of a folder together, or all that is
     * unpacked of a zip, whether or not it is a table. The rows of a file may take sixty times its bytes.
     *
     * @param most how many bytes, from 1
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public ProgrammeTables bytes(long most) {
        return new ProgrammeTables(settings.bytes(most));
    }

    /**
     * Whether a folder is one of tables, for whoever meets folders of other things, too.
     *
     * @param folder any path
     * @return true if it is a folder with a {@code datapackage.json}, a {@code programme.csv}, or two of the other tables; what is in
     *     them is not looked at
     */
    public static boolean areIn(Path folder) {
        return Files.isDirectory(folder) && TableFiles.areIn(folder);
    }

    /**
     * Reads the tables of a folder or a zip.
     *
     * @param folderOrZip a folder, or a zip archive
     * @return the programme, or what is wrong
     * @throws IOException if a file cannot be read
     */
    public Imported<Programme> read(Path folderOrZip) throws IOException {
        if (Files.isDirectory(folderOrZip)) {
            return imported(TableFiles.ofFolder(folderOrZip, settings));
        }
        try (InputStream in = Files.newInputStream(folderOrZip)) {
            return readZip(in, String.valueOf(folderOrZip.getFileName()));
        }
    }

    /**
     * Reads the tables of a zip from a stream; does not close it.
     *
     * @param in a zip archive
     * @param name what problems call the archive; empty for nothing
     * @return the programme, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Imported<Programme> readZip(InputStream in, String name) throws IOException {
        return imported(TableFiles.ofZip(in, name, settings));
    }

    private static Imported<Programme> imported(Map<PartType, TableReading> tables) {
        return Imported.of(TableParts.programme(tables), tables.values());
    }

    /**
     * Writes the tables and their descriptor into a folder, each file whole or not at all. What cannot be written is found out
     * before the first of them.
     *
     * @param programme a programme
     * @param folder the folder, which is made if it is not there
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the rule of a goal does not fit into tables, or the encoding lacks a character
     */
    public void write(Programme programme, Path folder) throws IOException {
        write(files(programme), folder);
    }

    /**
     * Writes the tables of a programme, what was found of its goals ({@code assessment.csv}), and the descriptor of all of them, into
     * a folder, each file whole or not at all.
     *
     * @param assessment an assessment
     * @param folder the folder, which is made if it is not there
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the programme cannot be written, as in {@link #write(Programme, Path)}
     */
    public void write(ProgrammeAssessment assessment, Path folder) throws IOException {
        write(files(assessment), folder);
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.write(folder.resolve(file.getKey()), out -> out.write(file.getValue()));
        }
    }

    /**
     * Writes the tables and their descriptor as one zip archive, whole or not at all.
     *
     * @param programme a programme
     * @param zip the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the programme cannot be written, as in {@link #write(Programme, Path)}
     */
    public void writeZip(Programme programme, Path zip) throws IOException {
        Map<String, byte[]> files = files(programme);
        WholeFile.write(zip, out -> writeZip(files, out));
    }

    /**
     * Writes the tables of a programme and what was found of its goals, as {@link #write(ProgrammeAssessment, Path)} does, as one
     * zip archive, whole or not at all.
     *
     * @param assessment an assessment
     * @param zip the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the programme cannot be written, as in {@link #write(Programme, Path)}
     */
    public void writeZip(ProgrammeAssessment assessment, Path zip) throws IOException {
        Map<String, byte[]> files = files(assessment);
        WholeFile.write(zip, out -> writeZip(files, out));
    }

    /**
     * Writes the tables and their descriptor as one zip archive to a stream; does not close it.
     *
     * @param programme a programme
     * @param out where to
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the programme cannot be written, as in {@link #write(Programme, Path)}; then
     *     nothing was
     */
    public void writeZip(Programme programme, OutputStream out) throws IOException {
        writeZip(files(programme), out);
    }

    private static void writeZip(Map<String, byte[]> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private Map<String, byte[]> files(Programme programme) {
        CsvFormat format = settings.written().described();
        Objects.requireNonNull(programme, "programme");
        return files(programme, rows(programme, format), format);
    }

    private Map<String, byte[]> files(ProgrammeAssessment assessment) {
        CsvFormat format = settings.written().described();
        Objects.requireNonNull(assessment, "assessment");
        Map<PartType, List<List<String>>> tables = rows(assessment.programme(), format);
        tables.put(
                AssessmentRows.TYPE,
                AssessmentRows.of(assessment, format.notation()).describedRows());
        return files(assessment.programme(), tables, format);
    }

    private static Map<PartType, List<List<String>>> rows(Programme programme, CsvFormat format) {
        Map<PartType, List<List<String>>> rows = new LinkedHashMap<>();
        TablesWriter.tables(programme, format.notation())
                .forEach((table, lines) -> rows.put(table, lines.describedRows()));
        return rows;
    }

    private static Map<String, byte[]> files(
            Programme programme, Map<PartType, List<List<String>>> tables, CsvFormat format) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String descriptor = DataPackage.descriptor(programme.title(), List.copyOf(tables.keySet()), format);
        files.put(TableFiles.DESCRIPTOR, descriptor.getBytes(StandardCharsets.UTF_8));
        tables.forEach(
                (table, rows) -> files.put(TableFiles.file(table), Encoding.bytes(CsvText.of(rows, format), format)));
        return files;
    }
}
