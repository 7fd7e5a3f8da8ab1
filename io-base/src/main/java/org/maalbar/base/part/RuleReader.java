package org.maalbar.base.part;

import org.jspecify.annotations.Nullable;
import org.maalbar.rule.FulfilmentRule;

/** Reads what a goal asks for: one nested object in JSON, and the rows of a table of conditions in a spreadsheet. */
@FunctionalInterface
public interface RuleReader {
    /**
     * The rule of a goal; null if anything is wrong with it, which is noted.
     *
     * @param goal the part of the goal
     */
    @Nullable
    FulfilmentRule read(Part goal);
}
