package org.maalbar.csv.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.part.PartType;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Names;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.text.BrokenTableException;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.CsvSettings;
import org.maalbar.csv.text.DecodingReader;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.problem.Severity;
import org.maalbar.text.Language;

/** A table as it was read into memory: the rows whose cells are all right, and what became of the others. */
public final class TableReading {
    private final PartType type;
    private final Place file;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Row> refused = new HashSet<>();
    private final List<Row> unreadable = new ArrayList<>();
    private boolean isWhole = true;
    private boolean isUsable = true;
    private boolean isInRecords;
    private long read;
    private long taken;
    private long blank;

    private TableReading(PartType type, String name) {
        this.type = type;
        this.file = name.isEmpty() ? Place.unknown() : Place.unknown().inFile(name);
        this.findings = new Findings(name);
    }

    /**
     * Reads a stream to its end, or to where it can be read no further; does not close it.
     *
     * @throws IOException if the stream cannot be read
     */
    public static TableReading of(InputStream in, String name, PartType type, CsvSettings settings) throws IOException {
        return of(in, name, type, settings, null);
    }

    /**
     * The same, with an intake that takes the rows, so that none is kept.
     *
     * @throws IOException if the stream cannot be read
     */
    public static TableReading of(
            InputStream in, String name, PartType type, CsvSettings settings, Intake.@Nullable Opening opening)
            throws IOException {
        TableReading reading = new TableReading(type, name);
        DecodingReader text = new DecodingReader(in, settings.isWindowsAllowed(), settings.bytes());
        try {
            reading.read(text, settings, opening);
        } catch (BrokenTableException e) {
            reading.breakOff(e);
        }
        if (text.isWindows1252()) {
            reading.findings.add(new Problem(
                    Severity.INFORMATION,
                    "windows-1252",
                    reading.file,
                    "The file is not in UTF-8; it was read as windows-1252",
                    "Filen er ikke i UTF-8; den er læst som windows-1252"));
        }
        return reading;
    }

    /** The table where there is none: it has no rows. */
    public static TableReading absent(PartType type, String name) {
        return new TableReading(type, name);
    }

    /** The table where it is missing and must be there. */
    public static TableReading missing(PartType type, String name) {
        TableReading reading = new TableReading(type, name);
        reading.unusable(
                "missing-table",
                reading.file,
                "There is no table \"" + type.english() + "\"",
                "Tabellen »" + type.english() + "« mangler");
        return reading;
    }

    private void read(DecodingReader text, CsvSettings settings, Intake.@Nullable Opening opening) throws IOException {
        String firstLine = text.firstLine();
        Optional<Character> stated = stated(firstLine);
        CsvFormat format = settings.dialect().orElseGet(() -> format(firstLine, stated));
        CsvFormat separated = stated.map(format::separatedBy).orElse(format);
        Records records = new Records(text, separated.separator());
        Records.Raw first = records.next();
        if (first != null && stated.isPresent()) {
            first = records.next();
        }
        if (first != null) {
            Garbled.in(type, first, file).ifPresent(this::judge);
        }
        if (!isUsable) {
            count(records);
        } else if (first == null || !HeaderSearch.isHeader(type, first, records)) {
            unrecognised(first, records, separated);
        } else {
            rows(first, records, separated, settings, opening);
        }
    }

    private void rows(
            Records.Raw first,
            Records records,
            CsvFormat separated,
            CsvSettings settings,
            Intake.@Nullable Opening opening)
            throws IOException {
        Header header = Header.of(type, first, file, this::judge);
        if (settings.dialect().isEmpty()) {
            judgeGuess(separated, header, file.at(first.line(), 1));
        }
        isInRecords = true;
        if (isUsable) {
            Notation notation = separated.notation();
            rows(records, header, notation, opening == null ? null : opening.open(header, notation));
        } else {
            count(records);
        }
    }

    /** What a first line such as {@code sep=;} says. */
    private static Optional<Character> stated(String firstLine) {
        String line = firstLine.toLowerCase(Locale.ROOT);
        boolean isStatement = line.startsWith("sep=") && line.length() == 5 && line.charAt(4) != '"';
        return isStatement ? Optional.of(firstLine.charAt(4)) : Optional.empty();
    }

    private CsvFormat format(String firstLine, Optional<Character> stated) {
        long commas = firstLine.chars().filter(each -> each == ',').count();
        long semicolons = firstLine.chars().filter(each -> each == ';').count();
        // Nothing separates one column: its language is all there is to go by.
        boolean isEnglish =
                type.columns().stream().anyMatch(column -> column.english().equals(Names.normal(firstLine)));
        boolean byCommas = stated.map(separator -> separator == ',')
                .orElse(commas > semicolons || (commas + semicolons == 0 && isEnglish));
        return byCommas ? CsvFormat.RFC_4180 : CsvFormat.DANISH_EXCEL;
    }

    /** The first record is not the header: perhaps something else separates its cells, or the header comes later. */
    private void unrecognised(Records.@Nullable Raw first, Records records, CsvFormat format) throws IOException {
        Place place = first == null ? file : file.at(first.line(), 1);
        Optional<Character> other = Optional.ofNullable(first).flatMap(it -> HeaderSearch.otherSeparator(type, it));
        if (other.isPresent()) {
            judge(HeaderSearch.wrongDelimiter(place, other.get(), format.separator()));
        } else {
            judge(HeaderSearch.noHeader(type, records, place));
        }
        count(records);
    }

    /** Numbers and days are not read where the separator is of one language, and the names of the columns of the other. */
    private void judgeGuess(CsvFormat guess, Header header, Place place) {
        Language language = header.language().orElse(guess.language());
        if (language != guess.language()) {
            unusable(
                    "unknown-dialect",
                    place,
                    language.choose(
                            "The names of the columns are English, but \"" + guess.separator()
                                    + "\" separates the cells, so"
                                    + " nobody can tell whether 1.250 is 1250 or 1.25: separate them by \",\" if numbers and"
                                    + " days are English, give Danish names if they are not, or state the dialect",
                            "The names of the columns are Danish, but \",\" separates the cells: separate them by \";\" if"
                                    + " numbers and days are Danish (1,5 and 31-08-2018), give English names if they are not,"
                                    + " or state the dialect"),
                    language.choose(
                            "Kolonnernes navne er engelske, men »" + guess.separator()
                                    + "« adskiller cellerne, så ingen kan"
                                    + " vide, om 1.250 er 1250 eller 1,25: adskil dem med »,«, hvis tal og datoer er engelske,"
                                    + " giv dem ellers danske navne, eller angiv dialekten",
                            "Kolonnernes navne er danske, men »,« adskiller cellerne: adskil dem med »;«, hvis tal og datoer"
                                    + " er danske (1,5 og 31-08-2018), giv dem ellers engelske navne, eller angiv dialekten"));
        }
    }

    /** Reports what is wrong with the table as a whole; with an error, nothing of it can be used. */
    public void judge(Problem problem) {
        findings.add(problem);
        isUsable &= !problem.isError();
    }

    private void unusable(String code, Place place, String english, String danish) {
        judge(Problem.error(code, place, english, danish));
    }

    /** Goes on without reading, so that every record is accounted for. */
    private void count(Records records) throws IOException {
        isInRecords = true;
        for (Records.Raw raw = records.next(); raw != null; raw = records.next()) {
            read++;
            blank += raw.isBlank() ? 1 : 0;
        }
    }

    private void rows(Records records, Header header, Notation notation, @Nullable Intake intake) throws IOException {
        if (intake != null) {
            records.passOver(cells -> {
                boolean isTaken = intake.takes(cells);
                read += isTaken ? 1 : 0;
                taken += isTaken ? 1 : 0;
                return isTaken;
            });
        }
        for (Records.Raw raw = records.next(); raw != null; raw = records.next()) {
            read++;
            if (raw.isBlank()) {
                blank++;
                continue;
            }
            Place place = file.at(raw.line(), 1).inRecord(read);
            Optional<Problem> misshapen = misshapen(raw, header, place);
            if (misshapen.isPresent()) {
                findings.add(misshapen.get());
                isWhole = false;
                continue;
            }
            Row row = Row.of(header, notation, place, raw.cells());
            if (intake == null) {
                (row.faults().isEmpty() ? rows : unreadable).add(row);
            } else if (row.faults().isEmpty() && intake.takes(row)) {
                taken++;
            }
            row.faults().forEach(findings::add);
        }
    }

    private static Optional<Problem> misshapen(Records.Raw raw, Header header, Place place) {
        int cells = raw.cells().size();
        if (header.isRepeatedBy(raw.cells())) {
            return Optional.of(Problem.error(
                    "repeated-header",
                    place,
                    "The names of the columns stand here again",
                    "Kolonnernes navne står her igen"));
        } else if (cells < header.namedWidth()) {
            return Optional.of(Problem.error(
                    "short-row",
                    place,
                    "The record has " + cells + (cells == 1 ? " cell" : " cells") + ", but there are "
                            + header.namedWidth() + " columns",
                    "Rækken har " + cells + (cells == 1 ? " celle" : " celler") + ", men der er " + header.namedWidth()
                            + " kolonner"));
        }
        for (int at = header.width(); at < cells; at++) {
            if (!Blank.is(raw.cells().get(at))) {
                return Optional.of(Problem.error(
                        "long-row",
                        place.at(raw.line(), at + 1),
                        "\"" + Printable.brief(raw.cells().get(at)) + "\" stands behind the last of the "
                                + header.width() + " columns",
                        "»" + Printable.brief(raw.cells().get(at)) + "« står efter den sidste af de " + header.width()
                                + " kolonner"));
            }
        }
        return Optional.empty();
    }

    /** The record in which a table breaks was read, and is rejected; a header that breaks is none. */
    private void breakOff(BrokenTableException e) {
        isWhole = false;
        Place in = e.problem().place();
        Place at = file.at(in.line().orElse(1), in.column().orElse(1));
        if (isInRecords) {
            read++;
            findings.add(e.problem().at(at.inRecord(read)));
        } else {
            isUsable = false;
            findings.add(e.problem().at(at));
        }
    }

    public PartType type() {
        return type;
    }

    public Place file() {
        return file;
    }

    /** Whether the header is such that rows could be read. */
    public boolean isUsable() {
        return isUsable;
    }

    /** The rows that are right so far. */
    public List<Row> rows() {
        return rows.stream().filter(row -> !refused.contains(row)).toList();
    }

    /** The rows that are wrong so far; of what is right in them, the cells can be asked for. */
    public List<Row> refusedRows() {
        List<Row> all = new ArrayList<>(unreadable);
        all.addAll(refused);
        return all;
    }

    /** All rows that could be separated into cells, right or wrong, in the order of the type. */
    public List<Row> allRows() {
        List<Row> all = new ArrayList<>(unreadable);
        all.addAll(rows);
        all.sort(Comparator.comparingLong(row -> row.place().record().orElse(0)));
        return all;
    }

    /** Whether each record could at least be separated into cells. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Whether nothing was rejected so far. */
    public boolean isComplete() {
        return isUsable && isWhole && unreadable.isEmpty() && refused.isEmpty();
    }

    /** Rejects rows that have got faults since. */
    public void refuseFaulty() {
        for (Row row : rows) {
            if (!row.faults().isEmpty() && refused.add(row)) {
                row.faults().forEach(findings::add);
            }
        }
    }

    /** Rejects a row for what is wrong between it and others; a warning rejects nothing. */
    public void tell(Row row, Problem problem) {
        findings.add(problem);
        if (problem.isError()) {
            refused.add(row);
        }
    }

    /** Reports what is wrong with the table as a whole. */
    public void tell(Problem problem) {
        findings.add(problem);
    }

    public List<Problem> problems() {
        return findings.all();
    }

    /** How many records there are, as far as they could be read. */
    public long read() {
        return read;
    }

    /** How many of them are right. */
    public long accepted() {
        return taken + rows.size() - refused.size();
    }

    /** How many of them have nothing in them. */
    public long blank() {
        return blank;
    }
}
