package org.maalbar.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.maalbar.base.file.WholeFile;
import org.maalbar.csv.sheet.SheetReader;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.write.SheetTemplate;
import org.maalbar.csv.sheet.write.SheetWriter;
import org.maalbar.csv.table.TableReading;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.CsvSettings;
import org.maalbar.csv.text.CsvTable;
import org.maalbar.csv.text.CsvText;
import org.maalbar.csv.text.Encoding;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/**
 * The one flat sheet that people keep: a row for each goal, and more rows where a goal asks for more than one thing, or more is
 * seen or planned.
 *
 * <pre>{@code
 * Indsats nr.;Indsats;Mål nr.;Mål;Måltal;Enhed;Opnået;Opgjort;Frist;Aktivitet;Hvornår;Forventet;Midler;Status;Status pr.
 * 1;Oplysning;1;Mindst 2.000 unge;mindst 2.000;unge;ca. 980;31-08-2018;31-12-2018;Skolebesøg;efteråret 2018;;0,5 mio. kr. årligt i 2017-18;forventes opfyldt;31-08-2018
 * 1;;1;;;;;;;Teater;efteråret 2018;mindst 125;;;
 * }</pre>
 *
 * <pre>{@code
 * Imported<Programme> sheet = ProgrammeSheet.standard().read(Path.of("handleplan.csv"));
 * sheet.problems().forEach(System.out::println);
 * Programme programme = sheet.orElseThrow();
 * }</pre>
 *
 * <p>No column has to be there, and their order does not matter. Their names, in English and in Danish, are read without the
 * spaces at their ends, in NFC and in either case, with one space for any others within; words are read in both languages.
 * {@link Dialect} says how numbers, days and spans are written. What is said of the same thing in several rows must be the
 * same, or be in one of them; a row may repeat the target of its goal, too. What counts each time that it is there (increments,
 * what is planned, amounts and positions) must not be in two rows alike.
 *
 * <ul>
 *   <li><i>The programme</i>, in any row: programme "Program" (its title; the name of the file if there is none), case title
 *       "Sag", annex "Bilag", programme contact "Programkontakt" (a role or a mailbox), programme period "Programperiode", status day "Statusdag" (the
 *       day that figures, claims, and plans that are not over are of if they have none of their own), approximation "Usikkerhed ved ca." (half-width of "about" as a share, 0.1 if empty), note "Bemærkning"
 *   <li><i>An initiative</i>: initiative no. "Indsats nr." (that of the goal if empty), initiative "Indsats" (its title), purpose
 *       "Formål", contact "Kontakt" (a role or a mailbox), departments "Forvaltninger" and partners "Partnere" (names of organisations, separated by semicolons)
 *   <li><i>A goal</i>: goal no. "Mål nr.", goal "Mål" (what it says), due "Frist" (a day, or a span
 *       whose last day is meant; the last day of the programme if empty)
 *   <li><i>What it asks for</i>, in one or more rows; it is fulfilled when all of them are: target "Måltal" (see below), part
 *       "Delmål" (a label; needed of a second target whose indicator is not named), out of "Ud af" (the indicator of the whole that a
 *       percentage is of; without it, a percentage is counted as such)
 *   <li><i>What is counted</i>: indicator "Indikator" (its id; that of the goal if empty, and of its second target with {@code -2}
 *       behind), indicator name "Optælling" (the part or the goal if empty), unit "Enhed", behaviour "Udvikling" (if empty, fluctuating
 *       for a percentage, fixed for what is only a whole, else cumulative; it must be said where a target is not to be exceeded or
 *       compares with an earlier level, where totals fall, and where the name speaks of an average, a score, a satisfaction or a waiting
 *       time), domain "Slags tal" (if empty, percent where a target is a percentage, else count; it must be said where the unit speaks
 *       of per cent and no target does, and where one target is a percentage and another is not), overlap "Gengangere", persons "Personer" (yes "ja", no "nej"), growth "Vækst",
 *       baseline "Udgangspunkt" (a figure, written as what is seen), baseline day "Udgangspunkt pr."; the words are those of {@link
 *       ProgrammeTables}. Without an id or a target, it is the indicator of the goal if that has but one
 *   <li><i>What is seen</i>: seen "Opnået" (a figure, with or without the unit of its indicator; of a percentage, {@code 62} or
 *       {@code 62 pct.}), seen on "Opgjort" (a day or span), seen as "Opnået som" (total "i alt", increment "nye"; total if empty),
 *       seen: all or some "Opnået: alle eller nogle" (all if empty), source "Kilde", recorded "Registreret"; it is of the
 *       indicator of the row, or of the goal if that has but one
 *   <li><i>What is planned</i>: activity "Aktivitet" (its title), activity no. "Aktivitet nr." (needed only where further rows say
 *       more of it), state "Tilstand" (planned if empty), period "Hvornår", with "Sammen med" (names of organisations), expected
 *       "Forventet" (a figure; in the row of a goal or an indicator, an empty one says that the number is not stated), expected as
 *       "Forventet som" (if empty, increment for what can be added, else total), expected: all or some "Forventet: alle eller
 *       nogle", stated "Oplyst"
 *   <li><i>How it is funded</i>: funding "Midler" ({@code 0,5 mio. kr. årligt i 2017-18}, {@code 0,5 mio. kr. i 2018}, {@code
 *       500 t.kr. i 2018}, {@code 3½ årsværk 2018-21}, {@code inden for den eksisterende ramme}, {@code beløb ikke oplyst, til
 *       og med 2020}, {@code ikke oplyst}; there is no place for an amount for several years together), funded by "Midler fra"
 *   <li><i>What is claimed</i> of the goal, of its part in a row that names it and has no target, or, in a row without a goal, of the
 *       initiative: claim "Status" (fulfilled "opfyldt", expected "forventes opfyldt", ..., or other words, which are kept as they were
 *       said and compared with nothing), claimed on "Status pr."; beside its targets, a goal has one on a day
 *   <li><i>What the author writes</i> about the goal or, in a row without a goal, the initiative: status text "Statustekst", with its
 *       day in "Status pr."
 *   <li><i>What a draft asks</i>, to be answered in the same row before anything can be made of the sheet: question "Spørgsmål",
 *       question about "Spørgsmål om" (the name of a column; if empty, the answer changes nothing), proposal "Forslag", answer "Svar"
 *       (what replaces the cell of that column, {@code ja} for the proposal, or {@code åbent} to leave it as it is). Questions and
 *       answers become notes of the programme
 * </ul>
 *
 * <p>A target is one of these, in Danish or in English:
 *
 * <ul>
 *   <li>{@code mindst 2.000} or {@code 2.000}, {@code over 75}, {@code højst 30}, {@code under 5}, {@code 200 til 300}, {@code nået},
 *       with the unit of the indicator {@code 700 deltagere}, and with a per cent sign {@code 80 pct.}, {@code over 75 pct.}, {@code
 *       højst 5 pct.}
 *   <li>compared with an earlier level: {@code halveret siden 2016}, {@code reduceres med 20 pct. siden 2016}, {@code højst
 *       halvdelen af niveauet i 2016}, {@code mere end niveauet i 2017}; a span means its end
 *   <li>{@code 20 pct. flere end i 2017}, {@code 20 pct. færre end i 2017}, {@code flere end i 2017}: of what only grows, the growth
 *       is meant, in the same part of the year in which the goal is due; of anything else, the level
 *   <li>growth in a time: {@code mindst 50 nye i 2018}, {@code mindst 50 om året i 2018-21} (for each year by itself), {@code flere i
 *       2018 end i 2017}
 * </ul>
 *
 * <p>A sheet contains goals that ask for one thing or for all of several. What it has no place for (other rules, categories and
 * complete dimensions, corrections, what was spent, some ids, the same said twice) is reported by {@link #losses} and by whatever
 * writes; whatever has no losses is read back as it was.
 */
public final class ProgrammeSheet {
    /** Whatever a sheet of so many bytes contains, it is read or rejected in a heap of 512 MB. */
    private static final long MOST_BYTES = 2L << 20;

    private static final ProgrammeSheet STANDARD = new ProgrammeSheet(CsvSettings.STANDARD.bytes(MOST_BYTES));

    private final CsvSettings settings;

    ProgrammeSheet(CsvSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads and writes as usual. The header of a file decides its dialect: {@link Dialect#RFC_4180} where commas separate it, else
     * {@link Dialect#DANISH_EXCEL}, and neither where its names are only in the other language. What is not UTF-8 is read as
     * windows-1252, and a sheet has at most 2 MiB, so that it is read or rejected in a heap of
     * 512 MB. What is written is for a Danish Excel.
     *
     * @return the usual reader and writer
     */
    public static ProgrammeSheet standard() {
        return STANDARD;
    }

    /**
     * The same for files of one dialect, read or written. A file whose cells are separated by another character is rejected, unless
     * a first line such as {@code sep=;} names it.
     *
     * @param only the dialect
     * @return a changed copy
     */
    public ProgrammeSheet dialect(Dialect only) {
        return new ProgrammeSheet(settings.dialect(only.format()));
    }

    /**
     * The same, but what is not UTF-8 (or UTF-16 with a byte order mark) is rejected.
     *
     * @return a changed copy
     */
    public ProgrammeSheet unicodeOnly() {
        return new ProgrammeSheet(settings.unicodeOnly());
    }

    /**
     * The same with another limit on what is read into memory. The rows of a sheet may take two hundred times its bytes.
     *
     * @param most how many bytes, from 1
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public ProgrammeSheet bytes(long most) {
        return new ProgrammeSheet(settings.bytes(most));
    }

    /**
     * Reads a file.
     *
     * @param file the sheet
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
     * @param in the sheet
     * @param name what problems call the source, and a programme without a title is called; empty for nothing
     * @return the programme, or what is wrong
     * @throws IOException if the stream cannot be read
     */
    public Imported<Programme> read(InputStream in, String name) throws IOException {
        TableReading table = CsvTable.read(in, name, SheetColumns.TYPE, settings);
        return Imported.of(SheetReader.programme(table, SheetReader.title(name)), List.of(table));
    }

    /**
     * The sheet of a programme.
     *
     * @param programme a programme
     * @return the sheet, as far as it can contain the programme; {@link #losses} says what it cannot
     */
    public String format(Programme programme) {
        CsvFormat format = settings.written();
        return CsvText.of(new SheetWriter(programme).rows(format.notation()), format);
    }

    /**
     * A sheet to begin with: all columns but those of questions, and an invented programme with an example of each kind of row, in the language of the
     * dialect.
     *
     * @return the sheet, which is read without errors
     */
    public String template() {
        CsvFormat format = settings.written();
        Programme example = SheetTemplate.programme(format.notation().language());
        return CsvText.of(new SheetWriter(example).rowsOfAllColumns(format.notation()), format);
    }

    /**
     * What of a programme a sheet cannot contain.
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
     * @return what the sheet cannot contain, as {@link #losses} says
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the encoding lacks a character; then nothing was written
     */
    public List<Problem> write(Programme programme, Path file) throws IOException {
        CsvFormat format = settings.written();
        SheetWriter writer = new SheetWriter(programme);
        write(CsvText.of(writer.rows(format.notation()), format), file);
        return writer.losses();
    }

    /**
     * Writes the {@link #template} to a file, whole or not at all.
     *
     * @param file the file, which need not exist; its folder does
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the encoding lacks a character; then nothing was written
     */
    public void writeTemplate(Path file) throws IOException {
        write(template(), file);
    }

    private void write(String sheet, Path file) throws IOException {
        byte[] bytes = Encoding.bytes(sheet, settings.written());
        WholeFile.write(file, out -> out.write(bytes));
    }
}
