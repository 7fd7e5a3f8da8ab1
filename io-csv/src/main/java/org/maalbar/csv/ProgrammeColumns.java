package org.maalbar.csv;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.time.Span;

/** The tables of what concerns a programme as a whole: itself, in one row, its notes, and the organisations that take part. */
final class ProgrammeColumns {
    static final Column<String> TITLE = Column.of("title", "Titel", Cells.TEXT).required();
    static final Column<Span> SPAN = Column.of("span", "Periode", Cells.SPAN);
    static final Column<BigDecimal> APPROXIMATION = Column.of("approximation", "Usikkerhed ved ca.", Cells.NUMBER);
    static final Table PROGRAMME = Table.of("programme", "Program", TITLE, SPAN, APPROXIMATION);

    static final Column<String> NOTE =
            Column.of("note", "Bemærkning", Cells.TEXT).required();
    static final Table NOTES = Table.of("notes", "Bemærkninger", NOTE);

    static final Column<String> ID = Column.of("id", "Id", Cells.ID).required().unique();
    static final Column<String> NAME = Column.of("name", "Navn", Cells.TEXT).required();
    static final Table ORGANISATIONS = Table.of("organisations", "Organisationer", ID, NAME);

    private ProgrammeColumns() {}

    /** Begins the programme of a row; null where the row has got faults instead. */
    static Programme.@Nullable Builder read(Row row) {
        Programme.Builder builder = Programme.builder(row.value(TITLE));
        row.get(SPAN).ifPresent(builder::span);
        BigDecimal share = row.get(APPROXIMATION).orElse(Approximation.DEFAULT.share());
        Approximation policy = row.made(APPROXIMATION, "invalid-number", () -> new Approximation(share));
        return policy == null ? null : builder.approximation(policy);
    }

    static Organisation organisation(Row row) {
        return Organisation.of(row.value(ID), row.value(NAME));
    }

    static void write(Programme programme, Lines.Line line) {
        line.put(TITLE, programme.title()).put(SPAN, programme.span());
        if (!programme.approximation().equals(Approximation.DEFAULT)) {
            line.put(APPROXIMATION, programme.approximation().share());
        }
    }

    static void write(List<String> notes, Lines lines) {
        notes.forEach(note -> lines.line().put(NOTE, note));
    }

    static void write(Organisation organisation, Lines.Line line) {
        line.put(ID, organisation.id()).put(NAME, organisation.name());
    }
}
