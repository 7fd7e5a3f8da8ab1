package org.maalbar.csv.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maalbar.base.part.ActivityRecipe;
import org.maalbar.base.part.ContributionRecipe;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.table.Row;
import org.maalbar.programme.ActivityState;
import org.maalbar.programme.Tally;

/** The activities of a sheet: one in each row, or, where rows repeat its number, one with several contributions. */
final class SheetActivities {
    private final SheetIndicators indicators;
    private final IndicatorOfRow indicatorOfRow;
    private final PossiblyLost unread;
    private final Map<String, SheetInitiative.SheetActivity> byNumber = new HashMap<>();
    private final Map<String, SheetInitiative> initiatives = new HashMap<>();

    SheetActivities(SheetIndicators indicators, IndicatorOfRow indicatorOfRow, PossiblyLost unread) {
        this.indicators = indicators;
        this.indicatorOfRow = indicatorOfRow;
        this.unread = unread;
    }

    /**
     * Reads what a row says of an activity.
     *
     * @param initiative the initiative that the row is about, if that is known
     */
    void read(Row row, Optional<SheetInitiative> initiative) {
        Optional<SheetInitiative.SheetActivity> known =
                row.get(SheetColumns.ACTIVITY).map(byNumber::get);
        if (known.isEmpty() && !row.has(SheetColumns.PLANNED) && unread.mayBeOfActivity(row)) {
            return;
        } else if (known.isEmpty()) {
            SheetNeeds.check(
                    row,
                    SheetColumns.PLANNED,
                    SheetColumns.ACTIVITY,
                    SheetColumns.STATE,
                    SheetColumns.PERIOD,
                    SheetColumns.WITH,
                    SheetColumns.EXPECTED,
                    SheetColumns.EXPECTED_AS,
                    SheetColumns.EXPECTED_COUNTS,
                    SheetColumns.STATED);
        }
        if (initiative.isEmpty()
                || row.isAnyUnreadable(SheetColumns.OF_ACTIVITIES)
                || (known.isEmpty() && !row.has(SheetColumns.PLANNED))) {
            known.ifPresent(SheetInitiative.SheetActivity::doubt);
            return;
        }
        SheetInitiative.SheetActivity activity = known.orElseGet(() -> begun(row, initiative.get()));
        if (row.get(SheetColumns.ACTIVITY)
                .filter(number -> initiatives.get(number) != initiative.get())
                .isPresent()) {
            row.reject(
                    SheetColumns.ACTIVITY,
                    "contradiction",
                    "The activity belongs to another initiative in an earlier row",
                    "Aktiviteten hører til en anden indsats i en tidligere række");
            return;
        }
        activity.said().note(row, SheetColumns.PLANNED, SheetColumns.STATE, SheetColumns.PERIOD, SheetColumns.WITH);
        if (row.has(SheetColumns.GOAL) || row.has(SheetColumns.INDICATOR)) {
            contribute(row, activity);
        } else if (!row.isMissing(SheetColumns.GOAL)) {
            SheetNeeds.check(
                    row,
                    SheetColumns.GOAL,
                    SheetColumns.EXPECTED,
                    SheetColumns.EXPECTED_AS,
                    SheetColumns.EXPECTED_COUNTS,
                    SheetColumns.STATED);
        }
    }

    private SheetInitiative.SheetActivity begun(Row row, SheetInitiative initiative) {
        SheetInitiative.SheetActivity begun =
                new SheetInitiative.SheetActivity(new SheetPart(row, SheetColumns.ACTIVITY)
                        .put(ActivityRecipe.STATE, ActivityState.PLANNED)
                        .putAll(SheetFields.ACTIVITY));
        row.get(SheetColumns.ACTIVITY).ifPresent(number -> {
            byNumber.put(number, begun);
            initiatives.put(number, initiative);
        });
        initiative.activities().add(begun);
        return begun;
    }

    private void contribute(Row row, SheetInitiative.SheetActivity activity) {
        String indicator = indicatorOfRow.needed(row);
        if (indicator == null || row.isAnyUnreadable(SheetColumns.OF_CONTRIBUTIONS)) {
            activity.doubt();
            return;
        }
        indicators.checkKind(row, SheetColumns.EXPECTED, indicator);
        Tally tally = row.get(SheetColumns.EXPECTED_AS).orElse(indicators.usualTally(indicator));
        SheetPart part = new SheetPart(row, SheetColumns.EXPECTED)
                .put(ContributionRecipe.INDICATOR, indicator)
                .putAll(SheetFields.contribution(tally));
        activity.contributions().add(row.has(SheetColumns.EXPECTED) ? part : part.put(ContributionRecipe.TALLY, tally));
    }
}
