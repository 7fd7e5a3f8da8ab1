package org.maalbar.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where in the data something is: a file, a line and column in it, and a JSON pointer (RFC 6901) into the programme,
 * each if known.
 *
 * <p>The pointer follows the structure of a {@code Programme} ({@code /initiatives/2/goals/0/rule}), whatever the data was
 * read from.
 */
public final class Place {
    private static final Place UNKNOWN = new Place(null, 0, 0, null);

    private final @Nullable String file;
    private final int line;
    private final int column;
    private final @Nullable String pointer;

    private Place(@Nullable String file, int line, int column, @Nullable String pointer) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
    }

    /**
     * A place of which nothing is known.
     *
     * @return the unknown place
     */
    public static Place unknown() {
        return UNKNOWN;
    }

    /**
     * A place inside a programme.
     *
     * @param pointer a JSON pointer, empty for the programme itself
     * @return that place
     */
    public static Place pointer(String pointer) {
        return new Place(null, 0, 0, Objects.requireNonNull(pointer, "pointer"));
    }

    /**
     * The same place, in a file.
     *
     * @param name the name of the file or other source
     * @return a copy of this place
     */
    public Place inFile(String name) {
        return new Place(Objects.requireNonNull(name, "name"), line, column, pointer);
    }

    /**
     * The same place, at a line and column.
     *
     * @param newLine the line, from 1
     * @param newColumn the column, from 1
     * @return a copy of this place
     * @throws IllegalArgumentException if either is below 1
     */
    public Place at(int newLine, int newColumn) {
        if (newLine < 1 || newColumn < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + newLine + ":" + newColumn);
        }
        return new Place(file, newLine, newColumn, pointer);
    }

    /**
     * The name of the file or other source.
     *
     * @return the name, if known
     */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /**
     * The line, from 1.
     *
     * @return the line, if known
     */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /**
     * The column, from 1.
     *
     * @return the column, if known
     */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * The JSON pointer into the programme.
     *
     * @return the pointer, if known
     */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && Objects.equals(file, that.file)
                && line == that.line
                && column == that.column
                && Objects.equals(pointer, that.pointer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, column, pointer);
    }

    /** The place as compilers write it: {@code kk.json:41:17 /initiatives/2/goals/0/rule}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file == null ? "" : Printable.of(file));
        if (line > 0) {
            text.append(text.length() == 0 ? "line " : ":")
                    .append(line)
                    .append(':')
                    .append(column);
        }
        if (pointer != null && !pointer.isEmpty()) {
            text.append(text.length() == 0 ? "" : " ").append(Printable.of(pointer));
        }
        return text.toString();
    }
}
