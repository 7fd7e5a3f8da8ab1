package org.maalbar.base.part;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Words;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.CompleteDimension;

/** How an indicator is made of its fields. */
public final class IndicatorRecipe {
    /** Its id. */
    public static final Field<String> ID =
            Field.of("id", "Id", Form.ID).required().unique();
    /** Its name. */
    public static final Field<String> NAME = Field.of("name", "Navn", Form.TEXT).required();
    /** What is counted, in the plural. */
    public static final Field<String> UNIT = Field.of("unit", "Enhed", Form.TEXT);
    /** How it behaves. */
    public static final Field<Behaviour> BEHAVIOUR =
            Field.of("behaviour", "Udvikling", Words.BEHAVIOUR).required();
    /** Which numbers it has; counts if absent. */
    public static final Field<Domain> DOMAIN = Field.of("domain", "Slags tal", Words.DOMAIN);
    /** Whether increments may count the same ones; not if absent. */
    public static final Field<Boolean> OVERLAP = Field.of("overlap", "Gengangere", Words.OVERLAP);
    /** Whether it counts persons; not stated if absent. */
    public static final Field<Boolean> PERSONS = Field.of("persons", "Personer", Form.FLAG);
    /** What it grows by; not stated if absent. */
    public static final Field<Growth> GROWTH = Field.of("growth", "Vækst", Words.GROWTH);
    /** The day at whose start counting starts. */
    public static final Field<LocalDate> BASELINE_DAY =
            Field.of("baseline day", "Udgangspunkt pr.", Form.DAY).at("baseline", "day");
    /** The level at the start of that day. */
    public static final Field<Figure> BASELINE =
            Field.of("baseline", "Udgangspunkt", Form.FIGURE).at("baseline", "figure");
    /** The dimension of which all categories are known. */
    public static final Field<String> DIMENSION =
            Field.of("complete dimension", "Fuldstændig opdeling", Form.ID).at("complete", "dimension");
    /** All categories of that dimension. */
    public static final Field<List<String>> CATEGORIES =
            Field.of("complete categories", "Alle kategorier", Form.IDS).at("complete", "categories");

    /** Its table. */
    public static final PartType TYPE = PartType.of(
            "indicators",
            "Indikatorer",
            ID,
            NAME,
            UNIT,
            BEHAVIOUR,
            DOMAIN,
            OVERLAP,
            PERSONS,
            GROWTH,
            BASELINE_DAY,
            BASELINE,
            DIMENSION,
            CATEGORIES);

    private static final String INVALID = "invalid-indicator";

    private IndicatorRecipe() {}

    static @Nullable Indicator read(Part part) {
        Indicator plain = Indicator.of(
                        part.value(ID, Part.STAND_IN),
                        part.value(NAME, Part.STAND_IN),
                        part.value(BEHAVIOUR, Behaviour.CUMULATIVE))
                .domain(part.value(DOMAIN, Domain.COUNT));
        Indicator indicator = part.with(plain, UNIT, Indicator::unit);
        if (part.value(OVERLAP, false)) {
            indicator = part.changed(indicator, OVERLAP, INVALID, Indicator::mayOverlap);
        }
        Boolean persons = part.found(PERSONS);
        if (persons != null) {
            indicator = part.changed(indicator, PERSONS, INVALID, it -> it.countsPersons(persons));
        }
        Growth growth = part.found(GROWTH);
        if (growth != null) {
            indicator = part.changed(indicator, GROWTH, INVALID, it -> withGrowth(it, growth));
        }
        indicator = withBaseline(indicator, part);
        indicator = withComplete(indicator, part);
        return part.isFaulty() ? null : indicator;
    }

    /** The same indicator with what it grows by. */
    public static Indicator withGrowth(Indicator indicator, Growth growth) {
        return growth == Growth.OPEN ? indicator.growsByItself() : indicator.growsByActivitiesAlone();
    }

    private static Indicator withBaseline(Indicator indicator, Part part) {
        if (!part.both(BASELINE_DAY, BASELINE)) {
            return indicator;
        }
        LocalDate day = part.found(BASELINE_DAY);
        Figure figure = part.found(BASELINE);
        return day == null || figure == null
                ? indicator
                : part.changed(indicator, INVALID, it -> it.baseline(day, figure), BASELINE, BASELINE_DAY);
    }

    private static Indicator withComplete(Indicator indicator, Part part) {
        if (!part.both(DIMENSION, CATEGORIES)) {
            return indicator;
        }
        String dimension = part.found(DIMENSION);
        List<String> names = part.found(CATEGORIES);
        if (dimension == null || names == null || part.isFaulty(CATEGORIES)) {
            return indicator;
        }
        CompleteDimension all = part.made(CATEGORIES, INVALID, () -> new CompleteDimension(dimension, names));
        return all == null
                ? indicator
                : part.changed(
                        indicator,
                        INVALID,
                        it -> it.complete(all.dimension(), all.categories().toArray(String[]::new)),
                        DIMENSION,
                        CATEGORIES);
    }

    /** Writes an indicator. */
    public static void write(Indicator indicator, PartWriter out) {
        out.put(ID, indicator.id())
                .put(NAME, indicator.name())
                .put(UNIT, indicator.unit())
                .put(BEHAVIOUR, indicator.behaviour())
                .putUnless(Domain.COUNT, DOMAIN, indicator.domain())
                .putUnless(false, OVERLAP, indicator.isOverlapPossible())
                .put(PERSONS, indicator.countsPersons())
                .put(GROWTH, indicator.growth());
        indicator
                .baseline()
                .ifPresent(start -> out.put(BASELINE_DAY, start.day()).put(BASELINE, start.figure()));
        indicator
                .complete()
                .ifPresent(all -> out.put(DIMENSION, all.dimension()).put(CATEGORIES, all.categories()));
    }
}
