package org.maalbar.csv.table;

import java.io.IOException;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Thrown where a table cannot be read any further; what came before it was. */
public final class BrokenTableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Breaks in a row, by its number, at a cell, from 1; that is 1 where it is not known. */
    public BrokenTableException(String code, int row, int cell, String english, String danish) {
        this(Problem.error(code, Place.unknown().at(row, cell), english, danish));
    }

    private BrokenTableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** The same break in another row. */
    public BrokenTableException inRow(int row) {
        return new BrokenTableException(problem.at(Place.unknown().at(row, 1)));
    }

    /** What is wrong, at its row and cell as line and column. */
    public Problem problem() {
        return problem;
    }
}
