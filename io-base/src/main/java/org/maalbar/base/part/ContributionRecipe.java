package org.maalbar.base.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.field.Form;
import org.maalbar.base.field.Reference;
import org.maalbar.base.field.Words;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;

/** How a contribution of an activity is made of its fields. */
public final class ContributionRecipe {
    /** The activity that contributes. */
    public static final Field<String> ACTIVITY = Field.owner("activity", "Aktivitet", Reference.ACTIVITY);
    /** The indicator that it contributes to. */
    public static final Field<String> INDICATOR =
            Field.of("indicator", "Indikator", Form.ID).required().to(Reference.INDICATOR);
    /** The level that it brings about. */
    public static final Field<Figure> TOTAL = Field.of("total", "I alt", Form.FIGURE);
    /** How many more it brings. */
    public static final Field<Figure> INCREMENT = Field.of("increment", "Nye", Form.FIGURE);
    /** What it is, where the number is not stated; an increment if absent. */
    public static final Field<Tally> TALLY = Field.of("tally", "Uden tal", Words.TALLY);
    /** Whether all of them belong to the indicator; all if absent. */
    public static final Field<Boolean> COUNTS = Field.of("counts", "Alle eller nogle", Words.COUNTS);
    /** The day on which it was stated. */
    public static final Field<LocalDate> STATED = Field.of("stated", "Oplyst", Form.DAY);

    /** Its table. */
    public static final PartType TYPE = PartType.of(
            "contributions",
            "Bidrag",
            ACTIVITY,
            INDICATOR,
            TOTAL,
            INCREMENT,
            FigureBounds.LOW,
            FigureBounds.HIGH,
            FigureBounds.OPEN,
            TALLY,
            COUNTS,
            STATED);

    private ContributionRecipe() {}

    /** The contribution of a part; null if anything is wrong with it. */
    public static @Nullable Contribution read(Part part) {
        boolean isTotal = part.has(TOTAL);
        boolean isIncrement = part.has(INCREMENT);
        if (isTotal && isIncrement) {
            part.contradiction(
                    "total-or-increment",
                    "A contribution has a total, an increment, or neither where the number is not stated",
                    "Et bidrag har et tal i alt, nye, eller ingen af dem, når antallet ikke er oplyst",
                    INCREMENT,
                    TOTAL);
        }
        if (part.has(TALLY) && (isTotal || isIncrement)) {
            part.reject(
                    TALLY,
                    "field-of-another-kind",
                    "The tally is used only where the number is not stated",
                    "Feltet bruges kun, når antallet ikke er oplyst",
                    TOTAL,
                    INCREMENT);
        }
        if (part.isFaulty()) {
            return null;
        }
        String indicator = part.value(INDICATOR, Part.STAND_IN);
        Contribution plain = Contribution.notQuantified(indicator, part.value(TALLY, Tally.INCREMENT));
        Figure total = part.found(TOTAL);
        Figure increment = part.found(INCREMENT);
        if (total != null) {
            plain = Contribution.total(indicator, total);
        } else if (increment != null) {
            plain = Contribution.increment(indicator, increment);
        }
        Contribution contribution = part.value(COUNTS, false) ? plain.someOfThem() : plain;
        return part.with(contribution, STATED, Contribution::stated);
    }

    /** Writes a contribution without its activity. */
    public static void write(Contribution contribution, PartWriter out) {
        boolean isTotal = contribution.tally() == Tally.TOTAL;
        out.put(INDICATOR, contribution.indicator()).put(isTotal ? TOTAL : INCREMENT, contribution.figure());
        if (contribution.figure().isEmpty()) {
            out.putUnless(Tally.INCREMENT, TALLY, contribution.tally());
        }
        out.putUnless(false, COUNTS, contribution.isSomeOnly()).put(STATED, contribution.stated());
    }
}
