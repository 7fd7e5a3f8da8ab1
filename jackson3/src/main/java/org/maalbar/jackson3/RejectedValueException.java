package org.maalbar.jackson3;

import org.maalbar.json.host.Rejection;
import org.maalbar.problem.ProblemsException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value in a host's document that is rejected: gives the first problem, has all of them as its cause. */
final class RejectedValueException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final ProblemsException all;

    /**
     * An exception at the start of the value.
     *
     * @param parser the host's parser
     * @param start where the value starts in the host's document
     * @param rejection why it is rejected
     */
    RejectedValueException(JsonParser parser, TokenStreamLocation start, Rejection rejection) {
        super(parser, rejection.message(), start);
        all = rejection.cause();
    }

    /** Jackson does not allow both a place and a cause. */
    @Override
    public synchronized Throwable getCause() {
        return all;
    }
}
