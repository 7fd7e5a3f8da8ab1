package org.maalbar.csv.sheet.column;

import java.util.Map;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.ActivityRecipe;
import org.maalbar.base.part.ClaimRecipe;
import org.maalbar.base.part.ContributionRecipe;
import org.maalbar.base.part.GoalRecipe;
import org.maalbar.base.part.IndicatorRecipe;
import org.maalbar.base.part.InitiativeRecipe;
import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.base.part.ProgrammeRecipe;
import org.maalbar.base.part.StatusTextRecipe;
import org.maalbar.programme.Tally;

/** In which columns of a sheet the fields of each part are. */
public final class SheetFields {
    public static final Map<Field<?>, Field<?>> PROGRAMME = Map.of(
            ProgrammeRecipe.TITLE, SheetColumns.PROGRAMME,
            ProgrammeRecipe.CASE_TITLE, SheetColumns.CASE_TITLE,
            ProgrammeRecipe.ANNEX, SheetColumns.ANNEX,
            ProgrammeRecipe.CONTACT, SheetColumns.PROGRAMME_CONTACT,
            ProgrammeRecipe.SPAN, SheetColumns.SPAN,
            ProgrammeRecipe.APPROXIMATION, SheetColumns.APPROXIMATION);
    public static final Map<Field<?>, Field<?>> INITIATIVE = Map.of(
            InitiativeRecipe.TITLE, SheetColumns.TITLE,
            InitiativeRecipe.PURPOSE, SheetColumns.PURPOSE,
            InitiativeRecipe.CONTACT, SheetColumns.CONTACT,
            InitiativeRecipe.DEPARTMENTS, SheetColumns.DEPARTMENTS,
            InitiativeRecipe.PARTNERS, SheetColumns.PARTNERS);
    public static final Map<Field<?>, Field<?>> GOAL =
            Map.of(GoalRecipe.STATEMENT, SheetColumns.STATEMENT, GoalRecipe.DUE, SheetColumns.DUE);
    public static final Map<Field<?>, Field<?>> INDICATOR = Map.of(
            IndicatorRecipe.NAME, SheetColumns.NAME,
            IndicatorRecipe.UNIT, SheetColumns.UNIT,
            IndicatorRecipe.OVERLAP, SheetColumns.OVERLAP,
            IndicatorRecipe.PERSONS, SheetColumns.PERSONS,
            IndicatorRecipe.GROWTH, SheetColumns.GROWTH,
            IndicatorRecipe.BASELINE, SheetColumns.BASELINE,
            IndicatorRecipe.BASELINE_DAY, SheetColumns.BASELINE_DAY);
    public static final Map<Field<?>, Field<?>> ACTIVITY = Map.of(
            ActivityRecipe.ID, SheetColumns.ACTIVITY,
            ActivityRecipe.TITLE, SheetColumns.PLANNED,
            ActivityRecipe.STATE, SheetColumns.STATE,
            ActivityRecipe.PERIOD, SheetColumns.PERIOD,
            ActivityRecipe.PARTNERS, SheetColumns.WITH);
    public static final Map<Field<?>, Field<?>> CLAIM = Map.of(ClaimRecipe.DAY, SheetColumns.CLAIMED_ON);
    public static final Map<Field<?>, Field<?>> STATUS_TEXT =
            Map.of(StatusTextRecipe.TEXT, SheetColumns.STATUS_TEXT, StatusTextRecipe.DAY, SheetColumns.CLAIMED_ON);

    private SheetFields() {}

    /** Those of an observation, whose figure is a total or an increment. */
    public static Map<Field<?>, Field<?>> observation(Tally tally) {
        return Map.of(
                tally == Tally.TOTAL ? ObservationRecipe.TOTAL : ObservationRecipe.INCREMENT,
                SheetColumns.SEEN,
                ObservationRecipe.COUNTS,
                SheetColumns.SEEN_COUNTS,
                ObservationRecipe.PERIOD,
                SheetColumns.SEEN_ON,
                ObservationRecipe.SOURCE,
                SheetColumns.SOURCE,
                ObservationRecipe.RECORDED,
                SheetColumns.RECORDED);
    }

    /** Those of a contribution, whose figure is a total or an increment. */
    public static Map<Field<?>, Field<?>> contribution(Tally tally) {
        return Map.of(
                tally == Tally.TOTAL ? ContributionRecipe.TOTAL : ContributionRecipe.INCREMENT,
                SheetColumns.EXPECTED,
                ContributionRecipe.COUNTS,
                SheetColumns.EXPECTED_COUNTS,
                ContributionRecipe.STATED,
                SheetColumns.STATED);
    }
}
