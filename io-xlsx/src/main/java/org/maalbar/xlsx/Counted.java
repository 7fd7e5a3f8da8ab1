package org.maalbar.xlsx;

import java.util.Collection;
import java.util.function.ToLongFunction;
import org.maalbar.csv.Imported;
import org.maalbar.csv.RowCounts;
import org.maalbar.csv.table.TableReading;
import org.maalbar.problem.Loaded;

/** What was read, with the account of its rows. */
final class Counted {
    private Counted() {}

    static <T> Imported<T> of(Loaded<T> loaded, Collection<TableReading> tables) {
        long read = sum(tables, TableReading::read);
        long accepted = sum(tables, TableReading::accepted);
        long blank = sum(tables, TableReading::blank);
        return Imported.of(loaded, new RowCounts(read, accepted, read - accepted - blank, blank));
    }

    private static long sum(Collection<TableReading> tables, ToLongFunction<TableReading> count) {
        return tables.stream().mapToLong(count).sum();
    }
}
