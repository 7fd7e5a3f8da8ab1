package org.maalbar.json.host;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;

/** A value in a host's document that is rejected: gives the first problem, has all of them as its cause. */
public final class RejectedValueException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final ProblemsException all;

    /**
     * An exception at the start of the value.
     *
     * @param parser the host's parser
     * @param start where the value starts in the host's document
     * @param problems why it is rejected; their lines and columns are those of a copy, and left out
     */
    public RejectedValueException(JsonParser parser, JsonLocation start, List<Problem> problems) {
        super(parser, message(problems), start);
        all = new ProblemsException(
                problems.stream().map(RejectedValueException::placed).toList());
    }

    /** Jackson does not allow both a place and a cause. */
    @Override
    public synchronized Throwable getCause() {
        return all;
    }

    private static String message(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more errors)" : "";
        return placed(errors.get(0)) + more;
    }

    private static Problem placed(Problem problem) {
        return problem.at(problem.place().pointer().map(Place::pointer).orElse(Place.unknown()));
    }
}
