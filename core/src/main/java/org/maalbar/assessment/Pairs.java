package org.maalbar.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the parts of one programme again in another. Ids come first where the content is the same, too; then content, as an id
 * by position is another when something is put before; then ids, as with an activity that now states a figure.
 *
 * @param <T> what the parts are
 */
final class Pairs<T> {
    private final Function<T, String> id;
    private final Map<T, T> beforeOf = new HashMap<>();
    private final Set<T> gone;
    private final Set<T> added;

    private Pairs(List<T> before, List<T> after, Function<T, String> id, Function<T, Object> content) {
        this.id = id;
        gone = new LinkedHashSet<>(before);
        added = new LinkedHashSet<>(after);
        match(each -> List.of(id.apply(each), content.apply(each)));
        match(content);
        match(id::apply);
    }

    private void match(Function<T, Object> key) {
        Map<Object, Deque<T>> waiting = new HashMap<>();
        gone.forEach(each -> waiting.computeIfAbsent(key.apply(each), one -> new ArrayDeque<>())
                .add(each));
        for (T each : List.copyOf(added)) {
            Deque<T> alike = waiting.get(key.apply(each));
            if (alike != null && !alike.isEmpty()) {
                T was = alike.remove();
                beforeOf.put(each, was);
                gone.remove(was);
                added.remove(each);
            }
        }
    }

    /**
     * Pairs all parts.
     *
     * @param before the parts; equal ones are one
     * @param after the same later
     * @param id their id
     * @param content what they are apart from their id
     * @return a change for each part, changed or not: those there are now, in their order, and then those that are gone
     */
    static <T> List<Change<T>> of(List<T> before, List<T> after, Function<T, String> id, Function<T, Object> content) {
        return new Pairs<>(before, after, id, content).all(after);
    }

    private List<Change<T>> all(List<T> after) {
        List<Change<T>> all = new ArrayList<>();
        for (T each : new LinkedHashSet<>(after)) {
            T was = beforeOf.get(each);
            all.add(was == null ? Change.added(id.apply(each), each) : Change.of(id.apply(each), was, each));
        }
        gone.forEach(each -> all.add(Change.removed(id.apply(each), each)));
        return all;
    }
}
