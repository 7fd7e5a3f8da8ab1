package org.maalbar.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * That some counts make up a whole, or a part of one.
 *
 * @param whole the whole
 * @param parts counts that add up to it, or to less
 * @param isExact whether nothing is missing
 */
record Relation(Cell whole, List<Cell> parts, boolean isExact) {

    Relation {
        parts = List.copyOf(parts);
    }

    /** That the parts are all of the whole. */
    static Relation sum(Cell whole, List<Cell> parts) {
        return new Relation(whole, parts, true);
    }

    /** That the parts are not more than the whole. */
    static Relation within(Cell whole, List<Cell> parts) {
        return new Relation(whole, parts, false);
    }

    /** Whether what is stated agrees with it: of contradictory figures nothing follows. */
    boolean isPossible() {
        long low = 0;
        long high = 0;
        for (Cell part : parts) {
            low += part.low();
            high = high == Cell.UNBOUNDED || part.high() == Cell.UNBOUNDED ? Cell.UNBOUNDED : high + part.high();
        }
        return low <= whole.high() && (!isExact || whole.low() <= high);
    }

    Stream<Cell> cells() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }
}
