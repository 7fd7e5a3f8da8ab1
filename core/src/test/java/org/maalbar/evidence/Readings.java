package org.maalbar.evidence;

import java.time.LocalDate;
import org.maalbar.quantity.Bounds;

/** Observations of exact numbers in 2018, written briefly; days are MM-DD. */
final class Readings {
    private Readings() {}

    static LocalDate day(String day) {
        return LocalDate.parse("2018-" + day);
    }

    static Reading total(long number, String day) {
        return new Reading(Bounds.exactly(number), day(day), day(day), true, false);
    }

    static Reading finalTotal(long number, String day) {
        return new Reading(Bounds.exactly(number), day(day), day(day), true, true);
    }

    static Reading increment(long number, String first, String last) {
        return new Reading(Bounds.exactly(number), day(first), day(last), false, false);
    }

    /** One whose first day is unknown. */
    static Reading incrementUntil(long number, String last) {
        return new Reading(Bounds.exactly(number), null, day(last), false, false);
    }
}
