package org.maalbar.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maalbar.quantity.Bounds;

/**
 * What a rule may ask: between which bounds each of its measures lies, on one view of the evidence.
 *
 * <p>Evidence that contains nothing about a measure answers with everything possible, never with zero.
 */
@FunctionalInterface
public interface Evidence {

    /**
     * What is known of a measure.
     *
     * @param measure a measure that the rule declares
     * @return its bounds
     * @throws IllegalArgumentException if the rule did not declare the measure
     */
    Bounds bounds(Measure measure);

    /**
     * The level of an indicator on the due day.
     *
     * @param indicator the id of an indicator that the rule declares
     * @return its bounds
     * @throws IllegalArgumentException if the rule did not declare the indicator
     */
    default Bounds level(String indicator) {
        return bounds(Measure.level(indicator));
    }

    /**
     * The level of one category of an indicator, such as the women among the participants.
     *
     * @param indicator the id of an indicator that the rule declares
     * @param dimension what the categories divide by ({@code gender})
     * @param category one of them ({@code women})
     * @return its bounds
     * @throws IllegalArgumentException if the rule did not declare the indicator or the category
     */
    default Bounds level(String indicator, String dimension, String category) {
        return bounds(Measure.level(indicator).category(dimension, category));
    }

    /**
     * Evidence made of given levels, to try a rule with. Of categories it knows only that they are no more than the whole, of
     * other days and of growth nothing.
     *
     * @param levels the bounds of each indicator by its id
     * @return that evidence
     */
    static Evidence of(Map<String, Bounds> levels) {
        Map<Measure, Bounds> known = new LinkedHashMap<>();
        levels.forEach((indicator, bounds) -> known.put(Measure.level(indicator), bounds));
        return ofMeasures(known);
    }

    /**
     * Evidence made of given measures, to try a rule with. Of other categories it knows only that they are no more than the
     * whole, of other days and of growth nothing.
     *
     * @param measures the bounds of each measure
     * @return that evidence
     */
    static Evidence ofMeasures(Map<Measure, Bounds> measures) {
        Map<Measure, Bounds> known = new LinkedHashMap<>(measures);
        return measure -> {
            Bounds bounds = known.get(measure);
            if (bounds != null) {
                return bounds;
            } else if (measure.isPlain()) {
                throw new IllegalArgumentException("No level is given for \"" + measure + "\"");
            } else if (measure.category().isPresent() && measure.on().isEmpty()) {
                Bounds whole = known.get(Measure.level(measure.indicator()));
                return whole == null ? Bounds.unbounded() : whole.orFewer();
            }
            return Bounds.unbounded();
        };
    }
}
