package org.maalbar.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/** The tables of activities and of what they are expected to give. */
final class ActivityColumns {
    static final Column<String> ID = Column.of("id", "Id", Cells.ID).required().unique();
    static final Column<String> INITIATIVE =
            Column.of("initiative", "Indsats", Cells.ID).required().to(Reference.INITIATIVE);
    static final Column<String> TITLE = Column.of("title", "Titel", Cells.TEXT).required();
    static final Column<Span> PERIOD = Column.of("period", "Periode", Cells.SPAN);
    static final Column<ActivityState> STATE =
            Column.of("state", "Tilstand", Choice.STATE).required();
    static final Column<List<String>> PARTNERS = Column.of("partners", "Partnere", Cells.IDS);

    static final Table ACTIVITIES =
            Table.of("activities", "Aktiviteter", ID, INITIATIVE, TITLE, PERIOD, STATE, PARTNERS);

    static final Column<String> ACTIVITY =
            Column.of("activity", "Aktivitet", Cells.ID).required().to(Reference.ACTIVITY);
    static final Column<String> INDICATOR =
            Column.of("indicator", "Indikator", Cells.ID).required().to(Reference.INDICATOR);
    static final Column<Figure> TOTAL = Column.of("total", "I alt", Cells.FIGURE);
    static final Column<Figure> INCREMENT = Column.of("increment", "Nye", Cells.FIGURE);
    static final Column<Tally> TALLY = Column.of("tally", "Uden tal", Choice.TALLY);
    static final Column<Boolean> COUNTS = Column.of("counts", "Alle eller nogle", Choice.COUNTS);
    static final Column<LocalDate> STATED = Column.of("stated", "Oplyst", Cells.DAY);

    static final Table CONTRIBUTIONS =
            Table.of("contributions", "Bidrag", ACTIVITY, INDICATOR, TOTAL, INCREMENT, TALLY, COUNTS, STATED);

    private ActivityColumns() {}

    static Activity activity(Row row) {
        Activity plain = Activity.of(row.value(TITLE), row.value(STATE))
                .id(row.value(ID))
                .partners(row.get(PARTNERS).orElse(List.of()).toArray(String[]::new));
        return row.changed(plain, PERIOD, Activity::during);
    }

    /** The contribution of a row; null where the row has got faults instead. */
    static @Nullable Contribution contribution(Row row) {
        Optional<Figure> total = row.get(TOTAL);
        Optional<Figure> increment = row.get(INCREMENT);
        if (total.isPresent() && increment.isPresent()) {
            row.refuse(
                    INCREMENT,
                    "total-or-increment",
                    "A contribution has a total, an increment, or neither where nobody says how many",
                    "Et bidrag har et tal i alt, nye, eller ingen af dem, når antallet ikke er oplyst");
        }
        if (row.has(TALLY) && (total.isPresent() || increment.isPresent())) {
            row.refuse(
                    TALLY,
                    "field-of-another-kind",
                    "The tally is said where nobody says how many",
                    "Kolonnen bruges kun, når antallet ikke er oplyst");
        }
        if (!row.faults().isEmpty()) {
            return null;
        }
        String indicator = row.value(INDICATOR);
        Contribution plain = total.map(figure -> Contribution.total(indicator, figure))
                .or(() -> increment.map(figure -> Contribution.increment(indicator, figure)))
                .orElseGet(() ->
                        Contribution.notQuantified(indicator, row.get(TALLY).orElse(Tally.INCREMENT)));
        Contribution contribution = row.get(COUNTS).orElse(false) ? plain.someOfThem() : plain;
        return row.changed(contribution, STATED, Contribution::stated);
    }

    static void write(String initiative, Activity activity, Lines.Line line) {
        line.put(ID, activity.id())
                .put(INITIATIVE, initiative)
                .put(TITLE, activity.title())
                .put(PERIOD, activity.period())
                .put(STATE, activity.state())
                .putAll(PARTNERS, activity.partners());
    }

    static void write(String activity, Contribution contribution, Lines.Line line) {
        line.put(ACTIVITY, activity).put(INDICATOR, contribution.indicator());
        boolean isTotal = contribution.tally() == Tally.TOTAL;
        line.put(isTotal ? TOTAL : INCREMENT, contribution.figure());
        if (contribution.figure().isEmpty() && isTotal) {
            line.put(TALLY, contribution.tally());
        }
        if (contribution.isSomeOnly()) {
            line.put(COUNTS, true);
        }
        line.put(STATED, contribution.stated());
    }
}
