package org.maalbar.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** A programme that rows would make, and from which row each part of it comes. */
interface Draft {
    /** The programme that is to be. */
    Programme.Builder builder();

    /** What is odd about the rows, each at its place in the programme, if that is to be. */
    default List<Problem> warnings() {
        return List.of();
    }

    /** What a problem of the programme is about; null where no row is to blame. */
    @Nullable
    Origin origin(String pointer);

    /** Whether a problem may be there only because other rows were refused. */
    boolean mayFollow(String code);

    /**
     * Where a part of a programme comes from.
     *
     * @param table the table
     * @param row a row of it
     * @param column the cell in that row
     */
    record Origin(TableReading table, Row row, Column<?> column) {}
}
