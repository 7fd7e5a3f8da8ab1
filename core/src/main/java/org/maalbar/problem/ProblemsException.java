package org.maalbar.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when data was required to be free of errors and is not; contains every problem found, not only the first. */
public final class ProblemsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception for these problems.
     *
     * @param problems what was found, at least one error among them
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that was found, warnings included, in the order of the data.
     *
     * @return the problems
     */
    public List<Problem> problems() {
        return problems;
    }
}
