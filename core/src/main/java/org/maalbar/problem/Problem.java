package org.maalbar.problem;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong, or worth a look, in data, in English and in Danish.
 *
 * @param severity how much it matters
 * @param code a stable word for the kind of problem, such as {@code unknown-indicator}; programs may depend on it
 * @param place where it is
 * @param message what is wrong, in English words for a person; carries no control characters
 * @param danish the same in Danish
 */
public record Problem(Severity severity, String code, Place place, String message, String danish) {

    /** Checks that every part is there and makes the message safe to print. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        message = Printable.of(message);
        danish = Printable.of(danish);
    }

    /**
     * A problem that makes the data unusable.
     *
     * @param code its stable code
     * @param place where it is
     * @param message what is wrong, in English
     * @param danish the same in Danish
     * @return the problem
     */
    public static Problem error(String code, Place place, String message, String danish) {
        return new Problem(Severity.ERROR, code, place, message, danish);
    }

    /**
     * A problem that a person should look at.
     *
     * @param code its stable code
     * @param place where it is
     * @param message what is wrong, in English
     * @param danish the same in Danish
     * @return the problem
     */
    public static Problem warning(String code, Place place, String message, String danish) {
        return new Problem(Severity.WARNING, code, place, message, danish);
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
        return new Problem(severity, code, newPlace, message, danish);
    }

    /**
     * What is wrong, in the language of a reader.
     *
     * @param locale whose language is asked for
     * @return the Danish message where that is Danish, the English one for every other language
     */
    public String message(Locale locale) {
        return isDanish(locale) ? danish : message;
    }

    /** The problem on one line, as compilers write it, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /**
     * The problem on one line, as compilers write it.
     *
     * @param locale whose language is asked for
     * @return such as {@code kk.json:41:17 /initiatives/2/goals/0: error [missing-field] The field "rule" is missing}
     */
    public String toString(Locale locale) {
        String where = place.toString();
        boolean isDanish = isDanish(locale);
        String word = switch (severity) {
            case ERROR -> isDanish ? "fejl" : "error";
            case WARNING -> isDanish ? "advarsel" : "warning";
            case INFORMATION -> isDanish ? "oplysning" : "information";
        };
        return (where.isEmpty() ? "" : where + ": ") + word + " [" + code + "] " + message(locale);
    }

    private static boolean isDanish(Locale locale) {
        return locale.getLanguage().equals("da");
    }
}
