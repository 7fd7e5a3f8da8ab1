package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Looks up days in lists that are sorted by them. */
final class ByDay {
    private ByDay() {}

    /**
     * How many of some things have a day up to another one.
     *
     * @param sorted the things, by their days
     * @param day the day of a thing
     * @param until the last day that counts
     */
    static <T> int countUpTo(List<T> sorted, Function<? super T, LocalDate> day, LocalDate until) {
        int low = 0;
        int high = sorted.size();
        // Most often, all of them.
        if (high == 0 || !day.apply(sorted.get(high - 1)).isAfter(until)) {
            return high;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day.apply(sorted.get(middle)).isAfter(until)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
