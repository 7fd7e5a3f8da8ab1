package org.maalbar.csv.text;

import java.io.IOException;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;

/** Thrown where a table cannot be read any further; what came before it was. */
public final class BrokenTableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Breaks at a line and a column, which is 1 where it is not known. */
    public BrokenTableException(String code, int line, int column, String english, String danish) {
        this(Problem.error(code, Place.unknown().at(line, column), english, danish));
    }

    private BrokenTableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** The same break in another line. */
    public BrokenTableException inLine(int line) {
        return new BrokenTableException(problem.at(Place.unknown().at(line, 1)));
    }

    /** What is wrong, at its line and column of no file. */
    public Problem problem() {
        return problem;
    }
}
