package org.maalbar.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading: a value, if one could be read, and every problem that was found on the way.
 *
 * <pre>{@code
 * Loaded<Programme> loaded = ProgrammeJson.standard().read(Path.of("kk.json"));
 * loaded.problems().forEach(System.out::println);
 * Programme programme = loaded.orElseThrow();
 * }</pre>
 *
 * @param <T> what is read
 */
public final class Loaded<T> {
    private final @Nullable T value;
    private final List<Problem> problems;

    private Loaded(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * A value that could be read.
     *
     * @param value what was read
     * @param problems what was noticed on the way
     * @param <T> what is read
     * @return the value with its problems
     */
    public static <T> Loaded<T> of(T value, List<Problem> problems) {
        return new Loaded<>(Objects.requireNonNull(value, "value"), problems);
    }

    /**
     * Nothing could be read.
     *
     * @param problems why not
     * @param <T> what should have been read
     * @return the problems
     * @throws IllegalArgumentException if no problem is an error
     */
    public static <T> Loaded<T> failed(List<Problem> problems) {
        if (problems.stream().noneMatch(Problem::isError)) {
            throw new IllegalArgumentException("Nothing was read, but no problem says why");
        }
        return new Loaded<>(null, problems);
    }

    /**
     * What could be read, errors or not.
     *
     * @return the value, if there is one
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Every problem, in the order of the data.
     *
     * @return the problems
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Whether any problem is an error.
     *
     * @return true if so
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /**
     * The value, which must have been read without a single error.
     *
     * @return the value
     * @throws ProblemsException if there is any error; it contains all problems
     */
    public T orElseThrow() {
        if (value == null || hasErrors()) {
            throw new ProblemsException(problems);
        }
        return value;
    }

    @Override
    public String toString() {
        long errors = problems.stream().filter(Problem::isError).count();
        return (value == null ? "Nothing read" : "Read " + value) + " (" + errors + " errors, "
                + (problems.size() - errors) + " other problems)";
    }
}
