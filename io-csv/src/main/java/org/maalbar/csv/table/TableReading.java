package org.maalbar.csv.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.part.PartType;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.csv.cell.Blank;
import org.maalbar.csv.cell.Notation;
import org.maalbar.problem.Place;
import org.maalbar.problem.Printable;
import org.maalbar.problem.Problem;
import org.maalbar.text.Language;
import org.maalbar.time.Span;

/**
 * A table as it was read into memory: the rows whose cells are all right, and what became of the others. Rows are read wherever it
 * can be told what their cells are, even if something is wrong with the header, so that everything is reported at once.
 */
public final class TableReading {
    private final PartType type;
    private final Places places;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> unreadable = new ArrayList<>();
    private @Nullable Header header;
    private boolean isWhole = true;
    private boolean isUsable = true;
    private boolean isInRecords;
    private long refused;

    /** Whether a row of those that are not kept was rejected. */
    private boolean isAnyLost;

    /** The number of the last record, from 1. */
    private long record;

    private long read;
    private long taken;
    private long blank;

    /** A table that is not read yet. One that is not there has no rows. */
    public TableReading(PartType type, Places places) {
        this.type = type;
        this.places = places;
        this.findings = new Findings(places.table());
    }

    /**
     * Reads a source to its end, or to where it can be read no further.
     *
     * @throws IOException if the source cannot be read
     */
    public void read(RowSource source) throws IOException {
        read(source, null);
    }

    /**
     * The same.
     *
     * @param opening if there is one, makes what takes the rows whose cells are all right, so that none is kept, once it is
     *     known how they are written; a row that it cannot take has got faults
     * @throws IOException if the source cannot be read
     */
    public void read(RowSource source, @Nullable BiFunction<Header, Notation, Predicate<Row>> opening)
            throws IOException {
        try {
            read(source, new RowsAhead(source), opening);
        } catch (BrokenTableException e) {
            breakOff(e);
        }
    }

    private void read(RowSource source, RowsAhead rows, @Nullable BiFunction<Header, Notation, Predicate<Row>> opening)
            throws IOException {
        RawRow first = rows.next();
        RawRow names = new HeaderSearch(type, source, rows, places, findings::add).header(first);
        if (names == null) {
            isUsable = false;
            count(rows);
            return;
        }
        Header found = Header.of(type, names, places, findings::add);
        names.problems().forEach(each -> judge(each.problem().at(places.cell(names.number(), each.cell()))));
        Notation notation = source.notation(found, this::judge);
        header = found;
        if (!isUsable) {
            count(rows);
        } else if (found.isWhole()) {
            rows(rows, found, notation, opening == null ? null : opening.apply(found, notation));
        } else {
            isUsable = false;
            rows(rows, found, notation, row -> false);
        }
    }

    /** Reports what is wrong with the table as a whole; with an error, nothing of it can be used. */
    public void judge(Problem problem) {
        findings.add(problem);
        isUsable &= !problem.isError();
    }

    /** Goes on without reading, so that every record is accounted for. */
    private void count(RowsAhead rows) throws IOException {
        isInRecords = true;
        for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
            record++;
            read++;
            blank += raw.isBlank() ? 1 : 0;
        }
    }

    private void rows(RowsAhead source, Header header, Notation notation, @Nullable Predicate<Row> intake)
            throws IOException {
        isInRecords = true;
        Taking taking = new Taking(header, notation, intake);
        for (RawRow raw = source.next(); raw != null; raw = source.next()) {
            record++;
            taking.take(raw, 1);
        }
    }

    /**
     * Begins with a table that has no source to be read from: its rows are taken one by one.
     *
     * @param names the names of its columns
     * @param opening makes what takes the rows whose cells are all right
     * @return takes rows, if something can be made of them with these columns; else it is said what is wrong
     */
    public Optional<Taking> open(
            List<String> names, Notation notation, BiFunction<Header, Notation, Predicate<Row>> opening) {
        Header found = Header.of(type, new RawRow(1, names), places, this::judge);
        header = found;
        isUsable &= found.isWhole();
        return isUsable ? Optional.of(new Taking(found, notation, opening.apply(found, notation))) : Optional.empty();
    }

    /** Takes the rows of a table. */
    public final class Taking {
        private final Header header;
        private final RowReader reader;
        private final List<Field<?>> spans;
        private final @Nullable Predicate<Row> intake;

        private Taking(Header header, Notation notation, @Nullable Predicate<Row> intake) {
            this.header = header;
            this.intake = intake;
            reader = new RowReader(header, notation);
            spans = unclearSpans(header, notation);
        }

        /**
         * Takes the next row, which there are several of.
         *
         * @return whether nothing is wrong with it
         */
        public boolean takeNext(RawRow raw, long times) {
            record++;
            return take(raw, times);
        }

        private boolean take(RawRow raw, long times) {
            read += times;
            if (raw.isBlank()) {
                blank += times;
                return true;
            }
            Optional<Problem> misshapen = misshapen(raw, header);
            if (misshapen.isPresent()) {
                findings.add(misshapen.get());
                isWhole &= header.isRepeatedBy(raw.cells());
                isAnyLost = true;
                return false;
            }
            Row row = reader.read(raw, (int) Math.min(record, Integer.MAX_VALUE));
            if (!raw.problems().isEmpty()) {
                warn(raw, row, header);
            }
            for (Field<?> column : spans) {
                warnOfSeason(raw, row, column, Objects.requireNonNull(header.position(column)));
            }
            boolean isRight = !row.isFaulty();
            if (intake == null && !isRight) {
                row.refuse();
                unreadable.add(row);
            } else if (intake == null) {
                rows.add(row);
            } else if (isRight && intake.test(row)) {
                taken += times;
            } else {
                isRight = false;
                isAnyLost = true;
            }
            row.report(findings);
            return isRight;
        }
    }

    /** Reports what its source found unusual about a row; errors are among its faults. */
    private void warn(RawRow raw, Row row, Header header) {
        raw.problems().stream()
                .filter(each -> !each.problem().isError())
                .forEach(each -> header.columns().stream()
                        .filter(column ->
                                Objects.equals(header.position(column), each.cell()) && !row.isAnswered(column))
                        .forEach(column -> findings.add(each.problem().at(row.at(column)))));
    }

    /** The columns in which years may be a part of a year, as they are in English tables and JSON; in a sheet, people mean years. */
    private List<Field<?>> unclearSpans(Header header, Notation notation) {
        return notation.language() == Language.DANISH && ProgrammeRecipe.TABLES.contains(type)
                ? header.columns().stream()
                        .filter(column -> column.form().kind() == Form.Kind.SPAN)
                        .toList()
                : List.of();
    }

    private void warnOfSeason(RawRow raw, Row row, Field<?> column, int at) {
        if (at < raw.cells().size() && row.found(column) instanceof Span years) {
            String text = Blank.trimmed(raw.cells().get(at));
            if (Span.looksLikeYears(text)) {
                findings.add(Problem.warning(
                        "season-or-years",
                        row.at(column),
                        "\"" + text + "\" is read as the years " + years
                                + "; a part of the year is written in words, such as \"efteråret 2018\"",
                        "»" + text + "« læses som årene " + years
                                + "; en del af året skrives i ord, såsom »efteråret 2018«"));
            }
        }
    }

    /** Counts a right record that the source has got rid of, and does not give as a row. */
    public void countTaken() {
        record++;
        read++;
        taken++;
    }

    private Optional<Problem> misshapen(RawRow raw, Header header) {
        int cells = raw.cells().size();
        if (header.isRepeatedBy(raw.cells())) {
            return Optional.of(Problem.error(
                    "repeated-header",
                    places.cell(raw.number(), 0).inRecord(record),
                    "The names of the columns stand here again",
                    "Kolonnernes navne står her igen"));
        } else if (cells < header.namedWidth()) {
            return Optional.of(Problem.error(
                    "short-row",
                    places.cell(raw.number(), 0).inRecord(record),
                    "The record has " + cells + (cells == 1 ? " cell" : " cells") + ", but there are "
                            + header.namedWidth() + " columns",
                    "Rækken har " + cells + (cells == 1 ? " celle" : " celler") + ", men der er " + header.namedWidth()
                            + " kolonner"));
        }
        for (int at = header.width(); at < cells; at++) {
            if (!Blank.is(raw.cells().get(at))) {
                return Optional.of(Problem.error(
                        "long-row",
                        places.cell(raw.number(), at).inRecord(record),
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
        Place at = places.cell(in.line().orElse(1), in.column().orElse(1) - 1);
        if (isInRecords) {
            record++;
            read++;
            findings.add(e.problem().at(at.inRecord(record)));
        } else {
            isUsable = false;
            findings.add(e.problem().at(at));
        }
    }

    public PartType type() {
        return type;
    }

    public Places places() {
        return places;
    }

    /** Whether a column was found in the header. */
    public boolean hasColumn(Field<?> column) {
        return header != null && header.position(column) != null;
    }

    /** Whether the header is such that something can be made of the rows. */
    public boolean isUsable() {
        return isUsable;
    }

    /** The rows that are right so far. */
    public List<Row> rows() {
        return rows.stream().filter(row -> !row.isRefused()).toList();
    }

    /** The rows that are wrong so far; of what is right in them, the cells can be asked for. */
    public List<Row> refusedRows() {
        List<Row> all = new ArrayList<>(unreadable);
        rows.stream().filter(Row::isRefused).forEach(all::add);
        return all;
    }

    /** All rows that could be separated into cells, right or wrong, in the order of the table. */
    public List<Row> allRows() {
        List<Row> all = new ArrayList<>(unreadable);
        all.addAll(rows);
        all.sort(Comparator.comparingInt(Row::record));
        return all;
    }

    /** Whether each record could at least be separated into cells. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Whether nothing was rejected so far. */
    public boolean isComplete() {
        return isUsable && isWhole && !isAnyLost && unreadable.isEmpty() && refused == 0;
    }

    /** Rejects rows that have got faults since; reports what has been found wrong with the others, and the columns that they lack. */
    public void refuseFaulty() {
        if (header != null) {
            header.missing().forEach(findings::add);
        }
        for (Row row : rows) {
            if (row.isFaulty()) {
                refuse(row);
                row.report(findings);
            }
        }
        unreadable.forEach(row -> row.report(findings));
    }

    private boolean refuse(Row row) {
        boolean isNew = row.refuse();
        refused += isNew ? 1 : 0;
        return isNew;
    }

    /** Rejects a row for what is wrong between it and others; a warning rejects nothing. */
    public void tell(Row row, Problem problem) {
        findings.add(problem);
        if (problem.isError()) {
            refuse(row);
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
        return taken + rows.size() - refused;
    }

    /** How many of them have nothing in them. */
    public long blank() {
        return blank;
    }
}
