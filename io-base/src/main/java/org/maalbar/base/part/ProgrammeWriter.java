package org.maalbar.base.part;

import org.maalbar.base.field.Field;
import org.maalbar.programme.Goal;

/** Writes the parts of a programme, each within the one that it belongs to, or in a table of its own that names that one. */
public interface ProgrammeWriter {
    /** Begins a part that belongs to the whole programme, or the programme itself. */
    PartWriter begin(PartType type);

    /**
     * Begins a part within the last part that has not ended.
     *
     * @param owner the field of tables that says what it belongs to
     * @param id the id of what it belongs to
     */
    PartWriter begin(PartType type, Field<String> owner, String id);

    /** Ends the last part that has not ended. */
    void end();

    /** Whether ids that are given by position are written, too, because other parts name them. */
    boolean writesAllIds();

    /**
     * Writes a goal with its rule.
     *
     * @param initiative the number of the initiative that it belongs to
     * @param writesId whether its id is not given by its position
     * @throws IllegalArgumentException if the format cannot hold its rule
     */
    void goal(Goal goal, String initiative, boolean writesId);
}
