package org.maalbar.csv.table;

import org.jspecify.annotations.Nullable;
import org.maalbar.base.field.Field;
import org.maalbar.base.part.Part;
import org.maalbar.problem.Place;
import org.maalbar.problem.RefusedException;

/** A part that is in the cells of rows. */
public interface RowPart extends Part {
    /**
     * The cell that a problem is about; null if it is about no row.
     *
     * @param pointer a JSON pointer from this part
     */
    @Nullable
    Origin origin(String pointer);

    /**
     * A cell of a row.
     *
     * @param row the row
     * @param field the field of its column
     */
    record Origin(Row row, Field<?> field) {
        Place place() {
            return row.at(field);
        }
    }

    @Override
    default boolean both(Field<?> one, Field<?> other) {
        if (has(one) != has(other)) {
            missing(has(one) ? other : one);
        }
        return has(one) && has(other);
    }

    @Override
    default void contradiction(String code, String english, String danish, Field<?>... fields) {
        reject(fields[0], code, english, danish);
    }

    /** Rejects a cell for what core says of it. */
    default void reject(Field<?> field, String code, IllegalArgumentException refusal) {
        reject(field, code, String.valueOf(refusal.getMessage()), RefusedException.danish(refusal));
    }
}
