package org.maalbar.csv.sheet;

import java.util.Optional;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/** What the rows of a sheet say of indicators, and of which of them cells that cannot be read may say more. */
final class IndicatorCells {
    private final SheetProgramme sheet;
    private final SheetIndicators indicators;
    private final RowSubjects subjects;
    private final IndicatorOfRow indicatorOfRow;

    IndicatorCells(SheetProgramme sheet, RowSubjects subjects, IndicatorOfRow indicatorOfRow) {
        this.sheet = sheet;
        this.indicators = sheet.indicators();
        this.subjects = subjects;
        this.indicatorOfRow = indicatorOfRow;
    }

    /** Takes note of what a row says of the indicator of its goal. */
    void note(Row row) {
        if (SheetColumns.OF_INDICATORS.stream().noneMatch(row::has)) {
            return;
        }
        boolean isNoted = subjects.indicator(row).isPresent();
        String indicator = indicatorOfRow.needed(row);
        if (indicator == null) {
            doubtIndicatorsOf(row);
        } else if (!isNoted) {
            indicators.mention(indicator, row);
        }
        if (indicator != null && row.isAnyUnreadable(SheetColumns.OF_INDICATORS)) {
            indicators.doubt(indicator);
        }
    }

    /** Takes note of the indicators of which a row may ask for more. */
    void noteLost(Row row) {
        if (row.isUnreadable(SheetColumns.WHOLE)) {
            indicators.doubtAll();
        } else if (subjects.isTargetLost(row)) {
            row.get(SheetColumns.INDICATOR).ifPresentOrElse(indicators::doubt, () -> doubtIndicatorsOf(row));
        }
    }

    private void doubtIndicatorsOf(Row row) {
        Optional<String> goal = row.get(SheetColumns.GOAL);
        if (row.isUnreadable(SheetColumns.INDICATOR) || row.isUnreadable(SheetColumns.GOAL)) {
            indicators.doubtAll();
        } else if (goal.isPresent()) {
            indicators.doubt(goal.get());
            sheet.goal(goal.get()).ifPresent(each -> each.indicators().forEach(indicators::doubt));
        } else if (!row.has(SheetColumns.STATEMENT)) {
            indicators.doubtAll();
        }
    }
}
