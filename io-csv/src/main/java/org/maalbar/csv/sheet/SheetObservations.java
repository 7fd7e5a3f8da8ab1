package org.maalbar.csv.sheet;

import org.maalbar.base.part.ObservationRecipe;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.column.SheetFields;
import org.maalbar.csv.table.Row;
import org.maalbar.programme.Tally;

/** The observations of a sheet: at most one in each row. */
final class SheetObservations {
    private final SheetProgramme sheet;
    private final IndicatorOfRow indicatorOfRow;

    SheetObservations(SheetProgramme sheet, IndicatorOfRow indicatorOfRow) {
        this.sheet = sheet;
        this.indicatorOfRow = indicatorOfRow;
    }

    /** Reads what was seen, as a row says it. */
    void read(Row row) {
        if (!row.has(SheetColumns.SEEN)) {
            SheetNeeds.check(
                    row,
                    SheetColumns.SEEN,
                    SheetColumns.SEEN_AS,
                    SheetColumns.SEEN_COUNTS,
                    SheetColumns.SEEN_ON,
                    SheetColumns.SOURCE,
                    SheetColumns.RECORDED);
            return;
        }
        if (!row.has(SheetColumns.SEEN_ON)) {
            SheetNeeds.refuse(row, SheetColumns.SEEN_ON);
            return;
        }
        String indicator = indicatorOfRow.needed(row);
        if (indicator == null || row.isAnyUnreadable(SheetColumns.OF_OBSERVATIONS)) {
            return;
        }
        sheet.indicators().checkKind(row, SheetColumns.SEEN, indicator);
        sheet.indicators().seen(indicator, row);
        Tally tally = row.get(SheetColumns.SEEN_AS).orElse(Tally.TOTAL);
        sheet.observations()
                .add(new SheetPart(row, SheetColumns.SEEN)
                        .put(ObservationRecipe.INDICATOR, indicator)
                        .putAll(SheetFields.observation(tally)));
    }
}
