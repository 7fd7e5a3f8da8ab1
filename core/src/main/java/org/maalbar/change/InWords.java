package org.maalbar.change;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.maalbar.programme.Programme;
import org.maalbar.text.Sentence;

/** How something is said that was in one programme and is in another. */
record InWords<T>(Function<T, Sentence> before, Function<T, Sentence> after) {

    static <T> InWords<T> of(Function<T, Sentence> words) {
        return new InWords<>(words, words);
    }

    static <T> InWords<T> of(Changes changes, BiFunction<T, Programme, Sentence> words) {
        return new InWords<>(
                was -> words.apply(was, changes.programmeBefore()), is -> words.apply(is, changes.programmeAfter()));
    }
}
