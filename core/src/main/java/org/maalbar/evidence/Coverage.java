package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which days are covered by a count, as of a day: what came on a covered day is in the count. These are the days up to the
 * latest total, and the days within increments all of which had ended by then.
 *
 * <p>An increment whose first day is unknown surely covers only its last day.
 */
public final class Coverage {
    private final @Nullable LocalDate latestTotal;
    private final List<Reading> ended;
    private final List<Reading> unfinished;
    private @Nullable NavigableMap<LocalDate, LocalDate> covered;

    /**
     * What is covered.
     *
     * @param latestTotal the day of the latest total up to the day, a baseline included
     * @param increments all increments that count, whenever they end, by their last days
     * @param asOf the day
     */
    Coverage(@Nullable LocalDate latestTotal, List<Reading> increments, LocalDate asOf) {
        this.latestTotal = latestTotal;
        int until = Reading.countUpTo(increments, asOf);
        int from = latestTotal == null ? 0 : Reading.countUpTo(increments, latestTotal);
        this.ended = from < until ? increments.subList(from, until) : List.of();
        this.unfinished = increments.subList(until, increments.size());
    }

    /** The days that increments cover, one after another without a day between them, by the first. */
    private NavigableMap<LocalDate, LocalDate> covered() {
        NavigableMap<LocalDate, LocalDate> found = covered;
        if (found == null) {
            found = new TreeMap<>();
            List<Reading> byFirstDay = new ArrayList<>(ended);
            byFirstDay.sort(Comparator.comparing(Coverage::surelyFrom));
            for (Reading increment : byFirstDay) {
                LocalDate from = surelyFrom(increment);
                Map.Entry<LocalDate, LocalDate> before = found.lastEntry();
                if (before == null || before.getValue().plusDays(1).isBefore(from)) {
                    found.put(from, increment.last());
                } else if (before.getValue().isBefore(increment.last())) {
                    found.put(before.getKey(), increment.last());
                }
            }
            covered = found;
        }
        return found;
    }

    private static LocalDate surelyFrom(Reading increment) {
        return increment.first() == null ? increment.last() : increment.first();
    }

    /**
     * Whether all days of a period are covered.
     *
     * @param first its first day, or null if it may begin before any day
     * @param last its last day
     */
    public boolean covers(@Nullable LocalDate first, LocalDate last) {
        if (latestTotal != null && !last.isAfter(latestTotal)) {
            return true;
        }
        LocalDate from =
                latestTotal == null || (first != null && first.isAfter(latestTotal)) ? first : latestTotal.plusDays(1);
        if (from == null
                || ended.isEmpty()
                || last.isAfter(ended.get(ended.size() - 1).last())) {
            return false;
        }
        Map.Entry<LocalDate, LocalDate> within = covered().floorEntry(from);
        return within != null
                && !within.getValue().isBefore(last)
                && unfinished.stream().noneMatch(increment -> increment.mayShareDays(from, last));
    }
}
