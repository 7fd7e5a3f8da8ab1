package org.maalbar.csv;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.CompleteDimension;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;

/** The table of indicators. */
final class IndicatorColumns {
    static final Column<String> ID = Column.of("id", "Id", Cells.ID).required().unique();
    static final Column<String> NAME = Column.of("name", "Navn", Cells.TEXT).required();
    static final Column<String> UNIT = Column.of("unit", "Enhed", Cells.TEXT);
    static final Column<Behaviour> BEHAVIOUR =
            Column.of("behaviour", "Udvikling", Choice.BEHAVIOUR).required();
    static final Column<Domain> DOMAIN = Column.of("domain", "Slags tal", Choice.DOMAIN);
    static final Column<Boolean> OVERLAP = Column.of("overlap", "Gengangere", Choice.OVERLAP);
    static final Column<Growth> GROWTH = Column.of("growth", "Vækst", Choice.GROWTH);
    static final Column<LocalDate> BASELINE_DAY = Column.of("baseline day", "Udgangspunkt pr.", Cells.DAY);
    static final Column<Figure> BASELINE = Column.of("baseline", "Udgangspunkt", Cells.FIGURE);
    static final Column<String> DIMENSION = Column.of("complete dimension", "Fuldstændig opdeling", Cells.ID);
    static final Column<List<String>> CATEGORIES = Column.of("complete categories", "Alle kategorier", Cells.IDS);

    static final Table TABLE = Table.of(
            "indicators",
            "Indikatorer",
            ID,
            NAME,
            UNIT,
            BEHAVIOUR,
            DOMAIN,
            OVERLAP,
            GROWTH,
            BASELINE_DAY,
            BASELINE,
            DIMENSION,
            CATEGORIES);

    private static final String INVALID = "invalid-indicator";

    private IndicatorColumns() {}

    /** The indicator of a row; null where the row has got faults instead. */
    static @Nullable Indicator read(Row row) {
        Indicator plain = Indicator.of(row.value(ID), row.value(NAME), row.value(BEHAVIOUR))
                .domain(row.get(DOMAIN).orElse(Domain.COUNT));
        Indicator indicator = row.changed(plain, UNIT, Indicator::unit);
        if (row.get(OVERLAP).orElse(false)) {
            indicator = row.madeOr(indicator, OVERLAP, INVALID, Indicator::mayOverlap);
        }
        if (row.has(GROWTH)) {
            indicator = row.madeOr(indicator, GROWTH, INVALID, it -> withGrowth(it, row.value(GROWTH)));
        }
        if (row.has(BASELINE) != row.has(BASELINE_DAY)) {
            row.missing(row.has(BASELINE) ? BASELINE_DAY : BASELINE);
        } else if (row.has(BASELINE)) {
            indicator = row.madeOr(
                    indicator, BASELINE, INVALID, it -> it.baseline(row.value(BASELINE_DAY), row.value(BASELINE)));
        }
        if (row.has(DIMENSION) != row.has(CATEGORIES)) {
            row.missing(row.has(DIMENSION) ? CATEGORIES : DIMENSION);
        } else if (row.has(DIMENSION)) {
            indicator = withComplete(indicator, row);
        }
        return row.faults().isEmpty() ? indicator : null;
    }

    /** The same indicator with a growth. */
    static Indicator withGrowth(Indicator indicator, Growth growth) {
        return growth == Growth.OPEN ? indicator.growsByItself() : indicator.growsByActivitiesAlone();
    }

    private static Indicator withComplete(Indicator indicator, Row row) {
        CompleteDimension all =
                row.made(CATEGORIES, INVALID, () -> new CompleteDimension(row.value(DIMENSION), row.value(CATEGORIES)));
        return all == null
                ? indicator
                : row.madeOr(
                        indicator,
                        DIMENSION,
                        INVALID,
                        it -> it.complete(all.dimension(), all.categories().toArray(String[]::new)));
    }

    static void write(Indicator indicator, Lines.Line line) {
        line.put(ID, indicator.id())
                .put(NAME, indicator.name())
                .put(UNIT, indicator.unit())
                .put(BEHAVIOUR, indicator.behaviour());
        if (indicator.domain() != Domain.COUNT) {
            line.put(DOMAIN, indicator.domain());
        }
        if (indicator.isOverlapPossible()) {
            line.put(OVERLAP, true);
        }
        line.put(GROWTH, indicator.growth());
        indicator
                .baseline()
                .ifPresent(start -> line.put(BASELINE_DAY, start.day()).put(BASELINE, start.figure()));
        indicator
                .complete()
                .ifPresent(all -> line.put(DIMENSION, all.dimension()).put(CATEGORIES, all.categories()));
    }
}
