package org.maalbar.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came during some days.
 *
 * @param first the first day
 * @param last the last day
 * @param cell how many
 * @param dimension if no source states it: whose categories it follows from
 */
record Stretch(LocalDate first, LocalDate last, Cell cell, Optional<String> dimension) {

    boolean sharesDay(Stretch other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether every day from the first one to the last one is in one of some stretches. */
    static boolean cover(List<Stretch> stretches, Optional<LocalDate> first, LocalDate last) {
        if (first.isEmpty()) {
            return false;
        }
        LocalDate next = first.get();
        for (Stretch each :
                stretches.stream().sorted(Comparator.comparing(Stretch::first)).toList()) {
            if (each.first.isAfter(next)) {
                return false;
            }
            if (!each.last.isBefore(next)) {
                next = each.last.plusDays(1);
            }
        }
        return next.isAfter(last);
    }
}
