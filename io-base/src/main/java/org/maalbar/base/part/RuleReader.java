package org.maalbar.base.part;

import org.jspecify.annotations.Nullable;
import org.maalbar.rule.FulfilmentRule;

/** Reads what a goal asks for: one nested object in JSON, and the rows of a table of conditions in a spreadsheet. */
public interface RuleReader {
    /** Whether a goal asks for anything; one that does not is not measurable. */
    boolean has(Part goal);

    /**
     * The rule of a goal that has one; null if anything is wrong with it, which is noted.
     *
     * @param goal the part of the goal
     */
    @Nullable
    FulfilmentRule read(Part goal);
}
