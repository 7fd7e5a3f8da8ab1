package org.maalbar.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.maalbar.problem.Printable;
import org.maalbar.problem.RefusedException;
import org.maalbar.rule.Status;

/**
 * The words that stand for the constants of an enumeration: its names in small letters, with hyphens.
 *
 * @param byWord each constant by its word
 * @param byMeaning each word by its constant
 * @param <T> what the words mean
 */
record Words<T>(Map<String, T> byWord, Map<T, String> byMeaning) {
    static final Words<Status> STATUS = of(Status.values());

    static <E extends Enum<E>> Words<E> of(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(hyphenated(constant), constant));
        return both(words);
    }

    private static <T> Words<T> both(Map<String, T> byWord) {
        Map<T, String> byMeaning = new HashMap<>();
        byWord.forEach((word, meaning) -> byMeaning.put(meaning, word));
        return new Words<>(byWord, byMeaning);
    }

    private static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for what it means. */
    String word(T meaning) {
        return Objects.requireNonNull(byMeaning.get(meaning));
    }

    T meaning(String word) {
        T meaning = byWord.get(word);
        if (meaning == null) {
            String all = String.join(", ", byWord.keySet());
            String shown = Printable.brief(word);
            throw new RefusedException(
                    "One of " + all + ", not \"" + shown + "\"", "Ét af " + all + ", ikke »" + shown + "«");
        }
        return meaning;
    }
}
