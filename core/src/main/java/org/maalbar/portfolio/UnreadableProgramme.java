package org.maalbar.portfolio;

import java.util.List;
import org.maalbar.problem.Problem;

/**
 * What could not be read, and so is in no number.
 *
 * @param name what it is called in the portfolio
 * @param first the first error
 * @param more how many errors there are besides
 */
public record UnreadableProgramme(String name, Problem first, int more) {

    static UnreadableProgramme of(String name, List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        return new UnreadableProgramme(name, errors.get(0), errors.size() - 1);
    }
}
