package org.maalbar.disclosure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Tally;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Category;

/**
 * Whether the figures of an indicator are as a register gives them, so that it is known how they follow from each other: exact totals
 * and increments of all that were counted, one of a day or a period for each category, in periods that do not overlap, and none
 * that is final or corrects another.
 */
final class Regularity {
    private final Indicator indicator;
    private final Map<Optional<Category>, Set<Object>> seen = new HashMap<>();
    private final NavigableMap<LocalDate, LocalDate> periods = new TreeMap<>();
    private boolean isRegular = true;
    private boolean hasParts;

    Regularity(Indicator indicator) {
        this.indicator = indicator;
    }

    boolean isRegular() {
        return isRegular;
    }

    /** Whether there are categories or increments, and not only totals of all. */
    boolean hasParts() {
        return hasParts;
    }

    void add(Observation each) {
        hasParts |= each.category().isPresent() || each.tally() == Tally.INCREMENT;
        boolean isExact = each.figure() instanceof Figure.Exact || each.figure() instanceof Figure.Suppressed;
        Object when = each.tally() == Tally.TOTAL ? each.lastDay() : each.period();
        boolean isOnly =
                seen.computeIfAbsent(each.category(), key -> new HashSet<>()).add(when);
        isRegular &= isExact
                && isOnly
                && !each.isSomeOnly()
                && !each.isFinal()
                && each.corrects().isEmpty()
                && (each.tally() == Tally.TOTAL || isApart(each));
    }

    /** Whether the period of an increment is that of another, or shares no day with any. */
    private boolean isApart(Observation increment) {
        Optional<LocalDate> first = increment.period().first();
        if (first.isEmpty() || indicator.isOverlapPossible()) {
            return false;
        }
        LocalDate last = increment.lastDay();
        Map.Entry<LocalDate, LocalDate> before = periods.floorEntry(last);
        boolean isApart = before == null
                || before.getValue().isBefore(first.get())
                || (before.getKey().equals(first.get()) && before.getValue().equals(last));
        periods.put(first.get(), last);
        return isApart;
    }
}
