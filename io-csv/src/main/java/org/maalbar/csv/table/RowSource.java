package org.maalbar.csv.table;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.cell.Notation;
import org.maalbar.problem.Problem;

/** The rows of a table, the header first, whatever contains them. */
public interface RowSource {
    /**
     * The next row, or null at the end.
     *
     * @throws BrokenTableException if no further row can be read
     * @throws IOException if what contains the rows cannot be read
     */
    @Nullable
    RawRow next() throws IOException;

    /** What is wrong with how the names of the columns are separated in a row, if the source can tell. */
    default Optional<Problem> misread(RawRow row) {
        return Optional.empty();
    }

    /** How the cells are written, now that the names of the columns are known; reports it if that cannot be told. */
    Notation notation(Header header, Consumer<Problem> problems);
}
