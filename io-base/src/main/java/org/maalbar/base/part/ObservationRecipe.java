package org.maalbar.base.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;
import org.maalbar.time.Span;

/** How an observation is made of its fields. */
public final class ObservationRecipe {
    /** Its id; by position if absent. */
    public static final Field<String> ID = Field.of("id", "Id", Form.ID).unique();
    /** The indicator that was observed. */
    public static final Field<String> INDICATOR =
            Field.of("indicator", "Indikator", Form.ID).required().to(Reference.INDICATOR);
    /** How many in all, at the end of the period. */
    public static final Field<Figure> TOTAL = Field.of("total", "I alt", Form.FIGURE);
    /** How many more, in the period. */
    public static final Field<Figure> INCREMENT = Field.of("increment", "Nye", Form.FIGURE);
    /** When. */
    public static final Field<Span> PERIOD =
            Field.of("period", "Periode", Form.SPAN).required();
    /** Whether all that were counted belong to the indicator; all if absent. */
    public static final Field<Boolean> COUNTS = Field.of("counts", "Alle eller nogle", Words.COUNTS);
    /** Whether nothing more will be counted; not if absent. */
    public static final Field<Boolean> FINAL = Field.of("final", "Endelig", Form.FLAG);
    /** The observation that it corrects. */
    public static final Field<String> CORRECTS =
            Field.of("corrects", "Retter", Form.ID).to(Reference.OBSERVATION);
    /** The dimension of its category. */
    public static final Field<String> DIMENSION =
            Field.of("dimension", "Opdelt efter", Form.ID).at("category", "dimension");
    /** Its category. */
    public static final Field<String> CATEGORY =
            Field.of("category", "Kategori", Form.ID).at("category", "name");
    /** Where it comes from. */
    public static final Field<String> SOURCE = Field.of("source", "Kilde", Form.TEXT);
    /** The day on which it was recorded. */
    public static final Field<LocalDate> RECORDED = Field.of("recorded", "Registreret", Form.DAY);

    /** Its table. */
    public static final PartType TYPE = PartType.of(
            "observations",
            "Observationer",
            ID,
            INDICATOR,
            TOTAL,
            INCREMENT,
            FigureBounds.LOW,
            FigureBounds.HIGH,
            FigureBounds.OPEN,
            PERIOD,
            COUNTS,
            FINAL,
            CORRECTS,
            DIMENSION,
            CATEGORY,
            SOURCE,
            RECORDED);

    private static final String INVALID = "invalid-observation";

    private ObservationRecipe() {}

    /** The observation of a part; null if anything is wrong with it. */
    public static @Nullable Observation read(Part part) {
        boolean isTotal = part.has(TOTAL);
        if (isTotal == part.has(INCREMENT)) {
            part.contradiction(
                    "total-or-increment",
                    "An observation has either a total or an increment",
                    "En observation har enten et tal i alt eller nye",
                    isTotal ? INCREMENT : TOTAL,
                    isTotal ? TOTAL : INCREMENT);
        }
        boolean isOfCategory = part.both(DIMENSION, CATEGORY);
        Span period = part.found(PERIOD);
        if (period == null) {
            return null;
        }
        String indicator = part.value(INDICATOR, Part.STAND_IN);
        Figure figure = part.value(isTotal ? TOTAL : INCREMENT, Figure.unknown());
        Tally tally = isTotal ? Tally.TOTAL : Tally.INCREMENT;
        Observation plain = part.made(PERIOD, INVALID, () -> Observation.of(indicator, tally, figure, period));
        if (plain == null) {
            return null;
        }
        Observation observation =
                part.value(FINAL, false) ? part.changed(plain, FINAL, INVALID, Observation::asFinal) : plain;
        if (part.isFaulty()) {
            return null;
        }
        observation = part.with(observation, ID, Observation::id);
        observation = part.with(observation, CORRECTS, Observation::correcting);
        observation = part.with(observation, SOURCE, Observation::source);
        observation = part.with(observation, RECORDED, Observation::recorded);
        if (isOfCategory) {
            observation =
                    observation.category(part.value(DIMENSION, Part.STAND_IN), part.value(CATEGORY, Part.STAND_IN));
        }
        return part.value(COUNTS, false) ? observation.someOfThem() : observation;
    }

    /**
     * Writes an observation.
     *
     * @param writesId whether its id is not given by its position
     */
    public static void write(Observation observation, boolean writesId, PartWriter out) {
        if (writesId) {
            out.put(ID, observation.id());
        }
        out.put(INDICATOR, observation.indicator())
                .put(observation.tally() == Tally.TOTAL ? TOTAL : INCREMENT, observation.figure())
                .put(PERIOD, observation.period())
                .putUnless(false, COUNTS, observation.isSomeOnly())
                .putUnless(false, FINAL, observation.isFinal())
                .put(CORRECTS, observation.corrects());
        observation
                .category()
                .ifPresent(category -> out.put(DIMENSION, category.dimension()).put(CATEGORY, category.name()));
        out.put(SOURCE, observation.source()).put(RECORDED, observation.recorded());
    }
}
