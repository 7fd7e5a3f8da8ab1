package org.maalbar.csv;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/** The columns of a table of observations, and what a row of it means. */
final class ObservationColumns {
    static final Column<String> ID = Column.of("id", "Id", Cells.ID).unique();
    static final Column<String> INDICATOR =
            Column.of("indicator", "Indikator", Cells.ID).required().to(Reference.INDICATOR);
    static final Column<Figure> TOTAL = Column.of("total", "I alt", Cells.FIGURE);
    static final Column<Figure> INCREMENT = Column.of("increment", "Nye", Cells.FIGURE);
    static final Column<Span> PERIOD =
            Column.of("period", "Periode", Cells.SPAN).required();
    static final Column<Boolean> COUNTS = Column.of("counts", "Alle eller nogle", Choice.COUNTS);
    static final Column<Boolean> FINAL = Column.of("final", "Endelig", Choice.YES);
    static final Column<String> CORRECTS =
            Column.of("corrects", "Retter", Cells.ID).to(Reference.OBSERVATION);
    static final Column<String> DIMENSION = Column.of("dimension", "Opdelt efter", Cells.ID);
    static final Column<String> CATEGORY = Column.of("category", "Kategori", Cells.ID);
    static final Column<String> SOURCE = Column.of("source", "Kilde", Cells.TEXT);
    static final Column<LocalDate> RECORDED = Column.of("recorded", "Registreret", Cells.DAY);

    static final Table TABLE = Table.of(
            "observations",
            "Observationer",
            ID,
            INDICATOR,
            TOTAL,
            INCREMENT,
            PERIOD,
            COUNTS,
            FINAL,
            CORRECTS,
            DIMENSION,
            CATEGORY,
            SOURCE,
            RECORDED);

    private static final String INVALID = "invalid-observation";

    private ObservationColumns() {}

    /** The observation of a row; null where the row has got faults instead. */
    static @Nullable Observation read(Row row) {
        Optional<Figure> total = row.get(TOTAL);
        Optional<Figure> increment = row.get(INCREMENT);
        if (total.isPresent() == increment.isPresent()) {
            row.refuse(
                    total.isPresent() ? INCREMENT : TOTAL,
                    "total-or-increment",
                    "An observation has either a total or an increment",
                    "En observation har enten et tal i alt eller nye");
        }
        if (row.has(DIMENSION) != row.has(CATEGORY)) {
            row.missing(row.has(DIMENSION) ? CATEGORY : DIMENSION);
        }
        if (!row.faults().isEmpty()) {
            return null;
        }
        Tally tally = total.isPresent() ? Tally.TOTAL : Tally.INCREMENT;
        Figure figure = total.or(() -> increment).orElseThrow();
        Observation plain =
                row.made(PERIOD, INVALID, () -> Observation.of(row.value(INDICATOR), tally, figure, row.value(PERIOD)));
        if (plain == null) {
            return null;
        }
        Observation certain = row.get(FINAL).orElse(false) ? row.made(FINAL, INVALID, plain::asFinal) : plain;
        return certain == null ? null : completed(certain, row);
    }

    private static Observation completed(Observation plain, Row row) {
        Observation observation = row.changed(plain, ID, Observation::id);
        observation = row.changed(observation, CORRECTS, Observation::correcting);
        observation = row.changed(observation, SOURCE, Observation::source);
        observation = row.changed(observation, RECORDED, Observation::recorded);
        if (row.has(CATEGORY)) {
            observation = observation.category(row.value(DIMENSION), row.value(CATEGORY));
        }
        return row.get(COUNTS).orElse(false) ? observation.someOfThem() : observation;
    }

    static void write(Observation observation, Lines.Line line) {
        line.put(ID, observation.id())
                .put(INDICATOR, observation.indicator())
                .put(observation.tally() == Tally.TOTAL ? TOTAL : INCREMENT, observation.figure())
                .put(PERIOD, observation.period());
        if (observation.isSomeOnly()) {
            line.put(COUNTS, true);
        }
        if (observation.isFinal()) {
            line.put(FINAL, true);
        }
        line.put(CORRECTS, observation.corrects());
        observation
                .category()
                .ifPresent(category -> line.put(DIMENSION, category.dimension()).put(CATEGORY, category.name()));
        line.put(SOURCE, observation.source()).put(RECORDED, observation.recorded());
    }
}
