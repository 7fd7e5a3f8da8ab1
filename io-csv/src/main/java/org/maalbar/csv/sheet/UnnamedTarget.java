package org.maalbar.csv.sheet;

import java.util.Optional;
import org.maalbar.csv.cell.Target;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;

/**
 * What a row asks for of an indicator that it does not name. A row that asks for the same of the same goal has been filled down: it
 * is the same indicator, seen again.
 *
 * @param target the target
 * @param part its label, if any
 * @param whole the indicator that a percentage is out of, if any
 */
record UnnamedTarget(Target target, Optional<String> part, Optional<String> whole) {

    /** What a row asks for; nothing if it names an indicator or has no target. */
    static Optional<UnnamedTarget> of(Row row) {
        return row.has(SheetColumns.INDICATOR)
                ? Optional.empty()
                : row.get(SheetColumns.TARGET)
                        .map(target -> new UnnamedTarget(
                                target.stated(), row.get(SheetColumns.PART), row.get(SheetColumns.WHOLE)));
    }
}
