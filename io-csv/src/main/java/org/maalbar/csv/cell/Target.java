package org.maalbar.csv.cell;

import java.math.BigDecimal;
import org.maalbar.base.part.ConditionRecipe;

/**
 * What a goal asks for, before it is known of which indicator.
 *
 * @param kind what is asked; a share only where it is known that a percentage is one
 * @param low the number, or the lower of two; of a percentage, 80 for 80 %
 * @param high the higher of two numbers, else the same
 * @param isPercent whether it is a percentage
 */
public record Target(ConditionRecipe.Kind kind, BigDecimal low, BigDecimal high, boolean isPercent) {
    public static final Target REACHED =
            new Target(ConditionRecipe.Kind.REACHED, BigDecimal.ONE, BigDecimal.ONE, false);

    public static Target of(ConditionRecipe.Kind kind, BigDecimal number, boolean isPercent) {
        return new Target(kind, number, number, isPercent);
    }
}
