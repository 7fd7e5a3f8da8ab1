package org.maalbar.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Status;
import org.maalbar.time.Span;

/** The columns of the one flat sheet, in the order in which they are written. */
final class SheetColumns {
    static final Column<String> PROGRAMME = Column.of("programme", "Program", Cells.TEXT);
    static final Column<Span> SPAN = Column.of("programme period", "Programperiode", Cells.SPAN);
    static final Column<BigDecimal> APPROXIMATION = ProgrammeColumns.APPROXIMATION;

    static final Column<String> NUMBER = Column.of("initiative no.", "Indsats nr.", Cells.ID);
    static final Column<String> TITLE = Column.of("initiative", "Indsats", Cells.TEXT);
    static final Column<String> PURPOSE = Column.of("purpose", "Formål", Cells.TEXT);
    static final Column<List<String>> DEPARTMENTS = Column.of("departments", "Forvaltninger", Cells.IDS);
    static final Column<List<String>> PARTNERS = Column.of("partners", "Partnere", Cells.IDS);

    static final Column<String> GOAL = Column.of("goal no.", "Mål nr.", Cells.ID);
    static final Column<String> STATEMENT = Column.of("goal", "Mål", Cells.TEXT);
    static final Column<LocalDate> DUE = Column.of("due", "Frist", Cells.DAY);
    static final Column<String> PART = Column.of("part", "Delmål", Cells.TEXT);
    static final Column<Target> TARGET = Column.of("target", "Måltal", new TargetCell());

    static final Column<String> INDICATOR = Column.of("indicator", "Indikator", Cells.ID);
    static final Column<String> NAME = Column.of("indicator name", "Optælling", Cells.TEXT);
    static final Column<String> UNIT = Column.of("unit", "Enhed", Cells.TEXT);
    static final Column<String> WHOLE = Column.of("out of", "Ud af", Cells.ID);
    static final Column<Behaviour> BEHAVIOUR = IndicatorColumns.BEHAVIOUR.optional();
    static final Column<Domain> DOMAIN = IndicatorColumns.DOMAIN;
    static final Column<Boolean> OVERLAP = IndicatorColumns.OVERLAP;
    static final Column<Growth> GROWTH = IndicatorColumns.GROWTH;
    static final Column<Measured> BASELINE = Column.of("baseline", "Udgangspunkt", new MeasuredCell());
    static final Column<LocalDate> BASELINE_DAY = IndicatorColumns.BASELINE_DAY;

    static final Column<Measured> SEEN = Column.of("seen", "Opnået", new MeasuredCell());
    static final Column<Tally> SEEN_AS = Column.of("seen as", "Opnået som", Choice.TALLY);
    static final Column<Boolean> SEEN_COUNTS =
            Column.of("seen: all or some", "Opnået: alle eller nogle", Choice.COUNTS);
    static final Column<Span> SEEN_ON = Column.of("seen on", "Opgjort", Cells.SPAN);
    static final Column<String> SOURCE = Column.of("source", "Kilde", Cells.TEXT);
    static final Column<LocalDate> RECORDED = Column.of("recorded", "Registreret", Cells.DAY);

    static final Column<String> ACTIVITY = Column.of("activity no.", "Aktivitet nr.", Cells.ID);
    static final Column<String> PLANNED = Column.of("activity", "Aktivitet", Cells.TEXT);
    static final Column<ActivityState> STATE = ActivityColumns.STATE.optional();
    static final Column<Span> PERIOD = Column.of("period", "Hvornår", Cells.SPAN);
    static final Column<List<String>> WITH = Column.of("with", "Sammen med", Cells.IDS);
    static final Column<Measured> EXPECTED = Column.of("expected", "Forventet", new MeasuredCell());
    static final Column<Tally> EXPECTED_AS = Column.of("expected as", "Forventet som", Choice.TALLY);
    static final Column<Boolean> EXPECTED_COUNTS =
            Column.of("expected: all or some", "Forventet: alle eller nogle", Choice.COUNTS);
    static final Column<LocalDate> STATED = Column.of("stated", "Oplyst", Cells.DAY);

    static final Column<FundingText> FUNDING = Column.of("funding", "Midler", new FundingCell());
    static final Column<String> FUNDED_BY = Column.of("funded by", "Midler fra", Cells.TEXT);

    static final Column<Status> CLAIM = Column.of("claim", "Status", Choice.STATUS);
    static final Column<LocalDate> CLAIMED_ON = Column.of("claimed on", "Status pr.", Cells.DAY);

    static final Column<String> NOTE = Column.of("note", "Bemærkning", Cells.TEXT);

    static final Table TABLE = Table.of(
            "sheet",
            "Ark",
            PROGRAMME,
            SPAN,
            APPROXIMATION,
            NUMBER,
            TITLE,
            PURPOSE,
            DEPARTMENTS,
            PARTNERS,
            GOAL,
            STATEMENT,
            PART,
            TARGET,
            UNIT,
            WHOLE,
            DUE,
            SEEN,
            SEEN_AS,
            SEEN_COUNTS,
            SEEN_ON,
            SOURCE,
            RECORDED,
            ACTIVITY,
            PLANNED,
            STATE,
            PERIOD,
            WITH,
            EXPECTED,
            EXPECTED_AS,
            EXPECTED_COUNTS,
            STATED,
            FUNDING,
            FUNDED_BY,
            CLAIM,
            CLAIMED_ON,
            INDICATOR,
            NAME,
            BEHAVIOUR,
            DOMAIN,
            OVERLAP,
            GROWTH,
            BASELINE,
            BASELINE_DAY,
            NOTE);

    /** What a row says of the indicator that it is about. */
    static final List<Column<?>> OF_INDICATORS =
            List.of(NAME, UNIT, BEHAVIOUR, DOMAIN, OVERLAP, GROWTH, BASELINE, BASELINE_DAY);

    private SheetColumns() {}
}
