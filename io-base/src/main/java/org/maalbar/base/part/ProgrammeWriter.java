package org.maalbar.base.part;

import java.util.List;
import java.util.function.BiConsumer;
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
    default PartWriter begin(PartType type, Field<String> owner, String id) {
        return begin(type);
    }

    /** Ends the last part that has not ended. */
    void end();

    /** Writes parts that belong to the whole programme. */
    default <T> void each(PartType type, List<T> values, BiConsumer<T, PartWriter> write) {
        for (T value : values) {
            write.accept(value, begin(type));
            end();
        }
    }

    /** Writes parts within the last part that has not ended. */
    default <T> void each(
            PartType type, Field<String> owner, String id, List<T> values, BiConsumer<T, PartWriter> write) {
        for (T value : values) {
            write.accept(value, begin(type, owner, id));
            end();
        }
    }

    /** Whether ids that are given by position are written, too, because other parts name them. */
    boolean writesAllIds();

    /**
     * Writes a goal with its rule.
     *
     * @param initiative the number of the initiative that it belongs to
     * @param writesId whether its id is not given by its position
     * @throws IllegalArgumentException if the format cannot contain its rule
     */
    void goal(Goal goal, String initiative, boolean writesId);
}
