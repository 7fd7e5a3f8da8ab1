package org.maalbar.csv.sheet;

import org.maalbar.base.part.FundingRecipe;
import org.maalbar.csv.sheet.check.SheetNeeds;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Row;
import org.maalbar.funding.Funding;

/** The funding of a sheet: at most one sum or the like in each row. */
final class SheetFunding {
    private SheetFunding() {}

    /** Reads what an initiative is funded by, as a row says it. */
    static void read(Row row, SheetInitiative initiative) {
        SheetNeeds.check(row, SheetColumns.FUNDING, SheetColumns.FUNDED_BY);
        if (row.isUnreadable(SheetColumns.FUNDED_BY)) {
            return;
        }
        row.get(SheetColumns.FUNDING)
                .map(text -> row.made(
                        SheetColumns.FUNDING,
                        "invalid-funding",
                        () -> Funding.of(
                                text.terms(), row.get(SheetColumns.FUNDED_BY).orElse(null), text.span())))
                .ifPresent(funding -> {
                    SheetPart part = new SheetPart(row, SheetColumns.FUNDING);
                    FundingRecipe.write(funding, false, part);
                    initiative.funding().add(part);
                });
    }
}
