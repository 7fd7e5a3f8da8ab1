package org.maalbar.testkit.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.Measure;

/** Evidence made up of levels. Of anything else it knows nothing, which is not zero. */
public final class Levels implements Evidence {
    private final Map<Measure, Bounds> levels;

    public Levels(Map<Measure, Bounds> levels) {
        this.levels = new LinkedHashMap<>(levels);
    }

    @Override
    public Bounds bounds(Measure measure) {
        Bounds known = levels.get(measure);
        if (known != null) {
            return known;
        }
        return measure.category().isPresent() ? bounds(measure.whole()).orFewer() : Bounds.unbounded();
    }

    /** The same, stated the other way round. */
    public Levels reversed() {
        List<Measure> turned = new ArrayList<>(levels.keySet());
        Collections.reverse(turned);
        Map<Measure, Bounds> others = new LinkedHashMap<>();
        turned.forEach(measure -> others.put(measure, bounds(measure)));
        return new Levels(others);
    }

    public Levels each(UnaryOperator<Bounds> change) {
        Map<Measure, Bounds> others = new LinkedHashMap<>();
        levels.forEach((measure, level) -> others.put(measure, change.apply(level)));
        return new Levels(others);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Levels that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    /** {@code schools: [0, 3], schools [district = Valby]: [0, 2]}. */
    @Override
    public String toString() {
        return levels.entrySet().stream()
                .map(level -> level.getKey() + ": " + level.getValue())
                .collect(Collectors.joining(", "));
    }
}
