package org.maalbar.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maalbar.quantity.Bounds;

/**
 * What a rule may ask: between which bounds each indicator lies, on one view of the evidence.
 *
 * <p>Evidence that contains nothing about an indicator of the programme answers with everything possible, never with zero.
 */
public interface Evidence {

    /**
     * The level of an indicator.
     *
     * @param indicator the id of an indicator that the rule declares
     * @return its bounds
     * @throws IllegalArgumentException if the rule did not declare the indicator
     */
    Bounds level(String indicator);

    /**
     * The level of one category of an indicator, such as the women among the participants.
     *
     * @param indicator the id of an indicator that the rule declares
     * @param dimension what the categories divide by ({@code gender})
     * @param category one of them ({@code women})
     * @return its bounds
     * @throws IllegalArgumentException if the rule did not declare the indicator or the category
     */
    Bounds level(String indicator, String dimension, String category);

    /**
     * Evidence made of given levels, to try a rule with. Of categories it knows only that they are no more than the whole.
     *
     * @param levels the bounds of each indicator by its id
     * @return that evidence
     */
    static Evidence of(Map<String, Bounds> levels) {
        Map<String, Bounds> copy = new LinkedHashMap<>(levels);
        return new Evidence() {
            @Override
            public Bounds level(String indicator) {
                Bounds level = copy.get(indicator);
                if (level == null) {
                    throw new IllegalArgumentException("No level is given for \"" + indicator + "\"");
                }
                return level;
            }

            @Override
            public Bounds level(String indicator, String dimension, String category) {
                return level(indicator).orFewer();
            }
        };
    }
}
