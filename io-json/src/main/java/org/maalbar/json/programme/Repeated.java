package org.maalbar.json.programme;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes what texts mean. The same days and spans are all over a document: what was made not long ago is not made again.
 *
 * @param <T> what is made
 */
final class Repeated<T> implements Function<String, T> {
    private static final int SLOTS = 2_048;

    private final Function<String, T> making;
    private final @Nullable Known<T>[] known;

    private record Known<T>(String text, T meaning) {}

    @SuppressWarnings("unchecked")
    Repeated(Function<String, T> making) {
        this.making = making;
        this.known = (Known<T>[]) new Known<?>[SLOTS];
    }

    @Override
    public T apply(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        Known<T> last = known[slot];
        if (last != null && last.text.equals(text)) {
            return last.meaning;
        }
        T meaning = making.apply(text);
        known[slot] = new Known<>(text, meaning);
        return meaning;
    }
}
