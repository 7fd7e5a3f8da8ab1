package org.maalbar.csv.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.FigureBounds;
import org.maalbar.base.part.Part;
import org.maalbar.base.part.PartWriter;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Approximation;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Figure;

/** What figures are understood to mean, as far as their indicators are known. */
final class MeantBounds {
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Approximation approximation;

    MeantBounds(List<Indicator> indicators, Approximation approximation) {
        indicators.forEach(indicator -> this.indicators.put(indicator.id(), indicator));
        this.approximation = approximation;
    }

    static MeantBounds in(Programme programme) {
        return new MeantBounds(programme.indicators(), programme.approximation());
    }

    /** The bounds of an observation or a contribution; empty for anything else, and for a figure that core rejects. */
    Optional<Bounds> of(Object part) {
        if (part instanceof Observation it) {
            return of(it.indicator(), it.figure(), it.isSomeOnly());
        } else if (part instanceof Contribution it) {
            return of(it.indicator(), it.figure().orElse(Figure.unknown()), it.isSomeOnly());
        }
        return Optional.empty();
    }

    private Optional<Bounds> of(String id, Figure figure, boolean isSomeOnly) {
        Indicator indicator = indicators.get(id);
        try {
            return indicator == null
                    ? Optional.empty()
                    : Optional.of(FigureBounds.of(figure, isSomeOnly, indicator, approximation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes what a part means beside its figure; nothing beside one that is suppressed, which is not to be read as 0. */
    void write(Object part, PartWriter out) {
        if (!isSuppressed(part)) {
            of(part).ifPresent(bounds -> FigureBounds.write(bounds, out));
        }
    }

    private static boolean isSuppressed(Object part) {
        return (part instanceof Observation it && it.figure() instanceof Figure.Suppressed)
                || (part instanceof Contribution planned
                        && planned.figure().orElse(Figure.unknown()) instanceof Figure.Suppressed);
    }

    /** Rejects a part that says other bounds than what was made of it means. */
    void check(Part part, Object made) {
        for (Field<?> field : FigureBounds.FIELDS) {
            if (part.has(field)) {
                of(made).ifPresent(bounds -> FigureBounds.check(part, bounds));
                return;
            }
        }
    }
}
