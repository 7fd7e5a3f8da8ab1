package org.maalbar.json.host;

import java.util.List;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.problem.ProblemsException;

/**
 * Why a value in a host's document is rejected, for an exception of whichever Jackson the host has.
 *
 * @param problems all of it; their lines and columns are those of a copy, and left out
 */
public record Rejection(List<Problem> problems) {
    /** Leaves out the lines and columns. */
    public Rejection {
        problems = problems.stream()
                .map(problem ->
                        problem.at(problem.place().pointer().map(Place::pointer).orElse(Place.unknown())))
                .toList();
    }

    /** A value of another type than the host asks for. */
    public static Problem wrongType(Class<?> expected, String english, String danish) {
        String name = expected.getSimpleName();
        return Problem.error(
                "wrong-type",
                Place.pointer(""),
                "Expected " + name + ", not " + english,
                "Forventede " + name + ", ikke " + danish);
    }

    /** A value that is no JSON, but an object that the host has in memory. */
    public static Rejection inMemory(Class<?> expected) {
        return new Rejection(List.of(wrongType(expected, "an object in memory", "et objekt i hukommelsen")));
    }

    /** The first error, and how many others there are. */
    public String message() {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more errors)" : "";
        return errors.get(0) + more;
    }

    /** What has all problems. */
    public ProblemsException cause() {
        return new ProblemsException(problems);
    }
}
