package org.maalbar.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.table.Header;
import org.maalbar.csv.table.Places;
import org.maalbar.csv.table.RawRow;
import org.maalbar.csv.table.Row;
import org.maalbar.csv.table.RowSource;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.Severity;
import org.maalbar.text.Language;

/** The rows of a table in CSV. What separates its cells, and how they are written, is stated, or guessed of the line with the names. */
public final class CsvTable implements RowSource {
    /** How many lines may be above the names of the columns. */
    private static final int FIRST_LINES = 20;

    private final DecodingReader text;
    private final PartType type;
    private final CsvSettings settings;
    private final Places places;
    private CsvFormat format;
    private char found;
    private final Garbled garbled = new Garbled();
    private @Nullable Records records;

    private CsvTable(DecodingReader text, PartType type, CsvSettings settings, Places places) {
        this.text = text;
        this.type = type;
        this.settings = settings;
        this.places = places;
        this.format = settings.written();
        this.found = format.separator();
    }

    /**
     * Reads a stream to its end, or to where it can be read no further; does not close it.
     *
     * @throws IOException if the stream cannot be read
     */
    public static TableReading read(InputStream in, String name, PartType type, CsvSettings settings)
            throws IOException {
        return read(in, name, type, settings, null);
    }

    /**
     * The same, with an intake that takes the rows, so that none is kept.
     *
     * @param opening makes the intake once it is known how the table is written
     * @throws IOException if the stream cannot be read
     */
    public static TableReading read(
            InputStream in,
            String name,
            PartType type,
            CsvSettings settings,
            @Nullable BiFunction<Header, Notation, Intake> opening)
            throws IOException {
        Places places = FilePlaces.of(name);
        TableReading reading = new TableReading(type, places);
        DecodingReader text = new DecodingReader(in, settings.isWindowsAllowed(), settings.bytes());
        CsvTable table = new CsvTable(text, type, settings, places);
        reading.read(
                table,
                opening == null
                        ? null
                        : (header, notation) -> table.passedTo(opening.apply(header, notation), reading));
        table.garbled.problem().ifPresent(reading::tell);
        Optional<Problem> oldEncoding = text.oldEncoding(places);
        oldEncoding.ifPresent(reading::tell);
        if (text.isWindows1252() && oldEncoding.isEmpty()) {
            reading.tell(new Problem(
                    Severity.INFORMATION,
                    "windows-1252",
                    places.table(),
                    "The file is not in UTF-8; it was read as windows-1252",
                    "Filen er ikke i UTF-8; den er læst som windows-1252"));
        }
        return reading;
    }

    private Predicate<Row> passedTo(Intake intake, TableReading reading) {
        Objects.requireNonNull(records).passOver(cells -> {
            boolean isTaken = intake.takes(cells);
            if (isTaken) {
                reading.countTaken();
            }
            return isTaken;
        });
        return intake::takes;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        RawRow next = records == null ? first() : records.next();
        return next == null ? null : garbled.repaired(next, places);
    }

    private @Nullable RawRow first() throws IOException {
        List<String> lines = text.firstLines(FIRST_LINES);
        Optional<Character> stated = stated(lines.get(0));
        HeaderLine header = HeaderLine.of(type, stated.isPresent() ? lines.subList(1, lines.size()) : lines);
        CsvFormat unseparated = settings.dialect().orElseGet(() -> guess(header, stated));
        format = stated.map(unseparated::separatedBy).orElse(unseparated);
        // Nobody can tell how the cells are written where another dialect was stated.
        boolean isGuessed = stated.isEmpty() && settings.dialect().isEmpty();
        found = isGuessed ? header.separator().orElse(format.separator()) : format.separator();
        records = new Records(text, found);
        RawRow first = records.next();
        return first != null && stated.isPresent() ? records.next() : first;
    }

    /** What a first line such as {@code sep=;} says. */
    private static Optional<Character> stated(String firstLine) {
        String line = firstLine.toLowerCase(Locale.ROOT);
        boolean isStatement = line.startsWith("sep=") && line.length() == 5 && line.charAt(4) != '"';
        return isStatement ? Optional.of(firstLine.charAt(4)) : Optional.empty();
    }

    private static CsvFormat guess(HeaderLine header, Optional<Character> stated) {
        boolean byCommas = stated.map(separator -> separator == ',').orElseGet(header::isByCommas);
        return byCommas ? CsvFormat.RFC_4180 : CsvFormat.DANISH_EXCEL;
    }

    @Override
    public Optional<Problem> misread(RawRow row) {
        return otherSeparator(row)
                .map(other -> wrongDelimiter(places.cell(row.number(), 0), other, format.separator()));
    }

    /** The other character that separates the cells of a row, if that shows several of the names. */
    private Optional<Character> otherSeparator(RawRow row) {
        if (found != format.separator()) {
            return Header.recognised(type, row.cells()) > 1 ? Optional.of(found) : Optional.empty();
        }
        return row.cells().size() == 1
                ? HeaderLine.of(type, row.cells()).separator().filter(other -> other != found)
                : Optional.empty();
    }

    /** That another character separates the cells than should. */
    private static Problem wrongDelimiter(Place place, char found, char expected) {
        return Problem.error(
                "wrong-delimiter",
                place,
                "The cells are separated by " + english(found) + ", not by " + english(expected),
                "Cellerne er adskilt af " + danish(found) + ", ikke af " + danish(expected));
    }

    private static String english(char separator) {
        return separator == '\t' ? "tabs" : "\"" + separator + "\"";
    }

    private static String danish(char separator) {
        return separator == '\t' ? "tabulatorer" : "»" + separator + "«";
    }

    /** Numbers and days are not read where the separator is of one language, and the names of the columns of the other. */
    @Override
    public Notation notation(Header header, Consumer<Problem> problems) {
        Language language = header.language().orElse(format.language());
        if (settings.dialect().isEmpty() && language != format.language()) {
            problems.accept(
                    Problem.error(
                            "unknown-dialect",
                            header.place(),
                            language.choose(
                                    "The names of the columns are English, but \"" + format.separator()
                                            + "\" separates the cells, so"
                                            + " 1.250 may be 1250 or 1.25: separate them by \",\" if numbers and"
                                            + " days are English, give Danish names if they are not, or state the dialect",
                                    "The names of the columns are Danish, but \",\" separates the cells: separate them by \";\" if"
                                            + " numbers and days are Danish (1,5 and 31-08-2018), give English names if they are not,"
                                            + " or state the dialect"),
                            language.choose(
                                    "Kolonnernes navne er engelske, men »" + format.separator()
                                            + "« adskiller cellerne, så ingen kan"
                                            + " vide, om 1.250 er 1250 eller 1,25: adskil dem med »,«, hvis tal og datoer er engelske,"
                                            + " giv dem ellers danske navne, eller angiv dialekten",
                                    "Kolonnernes navne er danske, men »,« adskiller cellerne: adskil dem med »;«, hvis tal og datoer"
                                            + " er danske (1,5 og 31-08-2018), giv dem ellers engelske navne, eller angiv dialekten")));
        }
        return format.notation();
    }
}
