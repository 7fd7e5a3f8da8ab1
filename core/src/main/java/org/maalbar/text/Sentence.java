package org.maalbar.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;

/**
 * Words of the library with text of the user between them, kept apart: in Markdown, HTML or on a terminal, what a user wrote
 * must never be more than text.
 *
 * <pre>{@code
 * Sentence.of("the part “{}” is fulfilled", label)    // "the part “" + the user's label + "” is fulfilled"
 * }</pre>
 */
public final class Sentence {

    /**
     * A piece of a sentence.
     *
     * @param text the text as it was written, with whatever characters a user wrote
     * @param isUserText whether a user wrote it, and not the library
     */
    public record Part(String text, boolean isUserText) {}

    private static final String HOLE = "{}";
    private static final Sentence EMPTY = new Sentence(List.of());

    private final List<Part> parts;

    /** Of parts in a list that nothing else keeps. */
    private Sentence(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * A sentence, or a part of one.
     *
     * @param words words of the library, with {@code {}} where a user's text belongs
     * @param userTexts one text for each {@code {}}; where there is none, the words are taken as they are
     * @return the sentence
     * @throws IllegalArgumentException if there are fewer {@code {}} than texts
     */
    public static Sentence of(String words, String... userTexts) {
        if (userTexts.length == 0) {
            return words.isEmpty() ? EMPTY : new Sentence(List.of(new Part(words, false)));
        }
        List<Part> parts = new ArrayList<>(2 * userTexts.length + 1);
        int from = 0;
        for (String userText : userTexts) {
            int hole = words.indexOf(HOLE, from);
            if (hole < 0) {
                throw new IllegalArgumentException("More texts than places for them: \"" + words + "\"");
            }
            add(words.substring(from, hole), parts);
            parts.add(new Part(Objects.requireNonNull(userText, "userText"), true));
            from = hole + HOLE.length();
        }
        add(words.substring(from), parts);
        return parts.isEmpty() ? EMPTY : new Sentence(parts);
    }

    private static void add(String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, false));
        }
    }

    /** {@return a user's text alone} */
    public static Sentence user(String text) {
        return of(HOLE, text);
    }

    /** {@return several sentences as one, with words between any two of them; empty if there are none} */
    public static Sentence join(String between, List<Sentence> sentences) {
        List<Part> all = new ArrayList<>(2 * sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                append(of(between).parts, all);
            }
            append(sentences.get(i).parts, all);
        }
        return new Sentence(all);
    }

    /** {@return this sentence and what comes next, which has its own space or comma} */
    public Sentence and(Sentence next) {
        if (parts.isEmpty() || next.parts.isEmpty()) {
            return parts.isEmpty() ? next : this;
        }
        List<Part> both = new ArrayList<>(parts.size() + next.parts.size());
        both.addAll(parts);
        append(next.parts, both);
        return new Sentence(both);
    }

    /** Appends parts; words that meet become one part. */
    private static void append(List<Part> next, List<Part> all) {
        int last = all.size() - 1;
        boolean oneWording = last >= 0
                && !next.isEmpty()
                && !all.get(last).isUserText()
                && !next.get(0).isUserText();
        if (oneWording) {
            all.set(last, new Part(all.get(last).text() + next.get(0).text(), false));
        }
        for (int i = oneWording ? 1 : 0; i < next.size(); i++) {
            all.add(next.get(i));
        }
    }

    /**
     * This sentence and what comes after it.
     *
     * @param words words of the library, with {@code {}} where a user's text belongs
     * @param userTexts one text for each {@code {}}
     * @return both
     * @throws IllegalArgumentException if there are fewer {@code {}} than texts
     */
    public Sentence and(String words, String... userTexts) {
        return and(of(words, userTexts));
    }

    /** {@return this sentence with a full stop, unless words of the library end with one, as an abbreviation does} */
    public Sentence ended() {
        return !parts.isEmpty() && isEnd(parts.get(parts.size() - 1)) ? this : and(".");
    }

    private static boolean isEnd(Part last) {
        return !last.isUserText() && last.text().endsWith(".");
    }

    /** {@return words of the library and texts of users, in order} */
    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** On one line that is safe to print: characters that cannot be seen are written as their code points. */
    @Override
    public String toString() {
        return Printable.line(parts.stream().map(Part::text).collect(Collectors.joining()));
    }
}
