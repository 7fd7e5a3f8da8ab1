package org.maalbar.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of one programme again in another: what says the same, then what can be no other by something that it is
 * known by, then what was given the same id. An id by position says nothing: it is another's when something is put before.
 *
 * @param <T> what the parts are
 */
final class Pairs<T> {
    private static final Pattern BY_POSITION = Pattern.compile("(.*\\.)?[ao]?[0-9]+(-[0-9]+)?");

    private final Function<T, String> id;
    private final List<T> afterInOrder;
    private final Map<T, T> beforeOf = new HashMap<>();
    private final Set<T> gone;
    private final Set<T> added;

    private Pairs(List<T> before, List<T> after, Function<T, String> id) {
        this.id = id;
        gone = new LinkedHashSet<>(before);
        added = new LinkedHashSet<>(after);
        afterInOrder = List.copyOf(added);
    }

    /**
     * Begins to pair.
     *
     * @param before the parts; equal ones are one
     * @param after the same later
     * @param id their id
     * @param content what they are apart from their id
     */
    static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, String> id, Function<T, Object> content) {
        Pairs<T> pairs = new Pairs<>(before, after, id);
        pairs.match(each -> List.of(id.apply(each), content.apply(each)), false);
        pairs.match(content, false);
        return pairs;
    }

    /** Pairs what is left and is the only one, before and after, that is known by this. */
    Pairs<T> thenBy(Function<T, @Nullable Object> key) {
        match(key, true);
        return this;
    }

    /** Pairs what is left and was given the same id. */
    Pairs<T> thenByGivenId() {
        return thenBy(each -> BY_POSITION.matcher(id.apply(each)).matches() ? null : id.apply(each));
    }

    private void match(Function<T, @Nullable Object> key, boolean onlyOne) {
        Map<Object, Deque<T>> waiting = new HashMap<>();
        for (T each : gone) {
            Object its = key.apply(each);
            if (its != null) {
                waiting.computeIfAbsent(its, one -> new ArrayDeque<>()).add(each);
            }
        }
        Set<Object> seen = new HashSet<>();
        Set<Object> ambiguous = new HashSet<>();
        for (T each : added) {
            Object its = key.apply(each);
            if (its != null && !seen.add(its)) {
                ambiguous.add(its);
            }
        }
        for (T each : List.copyOf(added)) {
            Object its = key.apply(each);
            Deque<T> alike = its == null ? null : waiting.get(its);
            if (alike == null || alike.isEmpty() || (onlyOne && (alike.size() > 1 || ambiguous.contains(its)))) {
                continue;
            }
            T was = alike.remove();
            beforeOf.put(each, was);
            gone.remove(was);
            added.remove(each);
        }
    }

    /** A change for each part, changed or not: those there are now, in their order, and then those that are gone. */
    List<Change<T>> all() {
        List<Change<T>> all = new ArrayList<>();
        for (T each : afterInOrder) {
            T was = beforeOf.get(each);
            all.add(was == null ? Change.added(id.apply(each), each) : Change.of(id.apply(each), was, each));
        }
        gone.forEach(each -> all.add(Change.removed(id.apply(each), each)));
        return all;
    }
}
