package org.maalbar.csv.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maalbar.programme.Observation;
import org.maalbar.text.Texts;

/** Finds observations that are there twice. */
final class Repetitions {
    /** All so far, while the id of each comes after the one before, as running numbers do: none of them is there twice. */
    private final List<Observation> running = new ArrayList<>();

    /** From then on, the first of each id; one without an id by itself. */
    private final Map<Object, Observation> first = new HashMap<>();

    private final Set<Observation> later = new HashSet<>();

    /** Whether the same one was there before; it is from now on. */
    boolean has(Observation observation) {
        if (first.isEmpty() && isNext(observation)) {
            running.add(observation);
            return false;
        }
        running.forEach(this::isKnown);
        running.clear();
        return isKnown(observation);
    }

    private boolean isNext(Observation observation) {
        String id = observation.id().orElse("");
        String before =
                running.isEmpty() ? "" : running.get(running.size() - 1).id().orElse("");
        return Texts.isAfter(id, before);
    }

    private boolean isKnown(Observation observation) {
        Object key = observation.id().isPresent() ? observation.id().get() : observation;
        Observation before = first.putIfAbsent(key, observation);
        return before != null && (before.equals(observation) || !later.add(observation));
    }
}
