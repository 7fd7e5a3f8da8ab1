package org.maalbar.problem;

import java.util.Objects;

/**
 * One thing that is wrong, or worth a look, in data.
 *
 * @param severity how much it matters
 * @param code a stable word for the kind of problem, such as {@code unknown-indicator}; programs may depend on it
 * @param place where it is
 * @param message what is wrong, in words for a person; carries no control characters
 */
public record Problem(Severity severity, String code, Place place, String message) {

    /** Checks that every part is there and makes the message safe to print. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        message = Printable.of(message);
    }

    /**
     * A problem that makes the data unusable.
     *
     * @param code its stable code
     * @param place where it is
     * @param message what is wrong
     * @return the problem
     */
    public static Problem error(String code, Place place, String message) {
        return new Problem(Severity.ERROR, code, place, message);
    }

    /**
     * A problem that a person should look at.
     *
     * @param code its stable code
     * @param place where it is
     * @param message what is wrong
     * @return the problem
     */
    public static Problem warning(String code, Place place, String message) {
        return new Problem(Severity.WARNING, code, place, message);
    }

    /**
     * Whether this is an error.
     *
     * @return true if the severity is {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The same problem in another place: readers use it to turn a pointer into a line and column.
     *
     * @param newPlace the place
     * @return a copy of this problem
     */
    public Problem at(Place newPlace) {
        return new Problem(severity, code, newPlace, message);
    }

    /** The problem on one line, as compilers write it. */
    @Override
    public String toString() {
        String where = place.toString();
        String word = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "information";
        };
        return (where.isEmpty() ? "" : where + ": ") + word + " [" + code + "] " + message;
    }
}
