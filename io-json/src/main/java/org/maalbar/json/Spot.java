package org.maalbar.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.text.Texts;
import org.maalbar.time.Days;
import org.maalbar.time.Span;

/**
 * A place in the document that is being converted. Reading a member here gives its value, or null after noting why there is
 * none.
 *
 * @param pointer the JSON pointer of the place
 * @param problems where problems are noted
 */
record Spot(String pointer, List<Problem> problems) {

    Spot member(String name) {
        return new Spot(pointer + "/" + name, problems);
    }

    Spot item(int index) {
        return new Spot(pointer + "/" + index, problems);
    }

    void error(String code, String message) {
        problems.add(Problem.error(code, Place.pointer(pointer), message));
    }

    void warning(String code, String message) {
        problems.add(Problem.warning(code, Place.pointer(pointer), message));
    }

    /** Null, noted, if the member is absent. */
    <T> @Nullable T required(String name, @Nullable T value) {
        if (value == null) {
            error("missing-field", "The field \"" + name + "\" is missing");
        }
        return value;
    }

    /** Null if the member is absent; null, noted, if it is refused. */
    <T, R> @Nullable R read(String name, @Nullable T value, String code, Function<T, R> meaning) {
        if (value == null) {
            return null;
        }
        try {
            return meaning.apply(value);
        } catch (IllegalArgumentException e) {
            member(name).error(code, String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Nullable
    String id(String name, @Nullable String value) {
        return read(name, value, "invalid-id", Texts::id);
    }

    @Nullable
    String text(String name, @Nullable String value) {
        return read(name, value, "invalid-text", Texts::text);
    }

    @Nullable
    LocalDate day(String name, @Nullable String value) {
        return read(name, value, "invalid-day", Days::of);
    }

    @Nullable
    Span span(String name, @Nullable String value) {
        Span span = read(name, value, "invalid-span", Span::of);
        if (span != null && value != null && Span.looksLikeYears(value)) {
            member(name)
                    .warning(
                            "season-or-years",
                            "\"" + value + "\" is read as a part of the year (" + span
                                    + "); a span of years is written with a slash");
        }
        return span;
    }

    /** One of a few words. */
    <T> @Nullable T word(String name, @Nullable String value, Words<T> words) {
        return read(name, value, "unknown-word", words::meaning);
    }

    /** The members of a list, each with its place; none if the list is absent. */
    <T> void each(String name, @Nullable List<T> list, ItemReader<T> reader) {
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                reader.read(member(name).item(i), list.get(i));
            }
        }
    }

    /**
     * What reads one member of a list.
     *
     * @param <T> the members
     */
    @FunctionalInterface
    interface ItemReader<T> {
        void read(Spot spot, T item);
    }
}
