package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.Measure;

/**
 * One way that things may truly be: an exact value for all that a rule measures. All are of their indicators' domains, and
 * categories of what is counted no more than the whole on the same day; otherwise, every level and every growth is a number
 * of its own. A world is evidence in which nothing is unknown.
 */
public final class World implements Evidence {
    private final Map<Measure, BigDecimal> values;

    World(Map<Measure, BigDecimal> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /**
     * The value of an indicator.
     *
     * @param indicator the id of an indicator that the rule declares
     * @return its value, not negative
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public BigDecimal value(String indicator) {
        return value(Measure.level(indicator));
    }

    /**
     * The value of one category of an indicator.
     *
     * @param indicator the id of an indicator that the rule declares
     * @param dimension what the categories divide by ({@code gender})
     * @param category one of them ({@code women})
     * @return its value, not negative
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public BigDecimal value(String indicator, String dimension, String category) {
        return value(Measure.level(indicator).category(dimension, category));
    }

    /**
     * The value of a measure.
     *
     * @param measure a measure that the rule declares
     * @return its value, not negative
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public BigDecimal value(Measure measure) {
        BigDecimal value = values.get(measure);
        if (value == null) {
            throw new IllegalArgumentException("No value of " + measure + "; there are those of " + values.keySet());
        }
        return value;
    }

    /** Makes a value of two. */
    interface Choice {
        BigDecimal of(Measure measure, BigDecimal one, BigDecimal other);
    }

    /** The world whose values are made of those of this and another world. */
    World with(World other, Choice choice) {
        Map<Measure, BigDecimal> chosen = new LinkedHashMap<>();
        values.forEach((measure, value) -> chosen.put(measure, choice.of(measure, value, other.value(measure))));
        return new World(chosen);
    }

    @Override
    public Bounds bounds(Measure measure) {
        BigDecimal value = values.get(measure);
        if (value != null) {
            return Bounds.exactly(value);
        }
        return measure.category().isPresent() ? bounds(measure.whole()).orFewer() : Bounds.unbounded();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof World that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@code schools = 3, schools [district = Valby] = 0}. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
