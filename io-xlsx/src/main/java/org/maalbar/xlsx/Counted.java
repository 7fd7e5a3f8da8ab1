package org.maalbar.xlsx;

import org.maalbar.csv.Imported;
import org.maalbar.csv.RowCounts;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Loaded;

/** What was read, with the account of its rows. */
final class Counted {
    private Counted() {}

    static <T> Imported<T> of(Loaded<T> loaded, TableReading table) {
        long rejected = table.read() - table.accepted() - table.blank();
        return Imported.of(loaded, new RowCounts(table.read(), table.accepted(), rejected, table.blank()));
    }
}
