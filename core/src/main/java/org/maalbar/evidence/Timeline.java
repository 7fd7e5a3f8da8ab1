package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.RecordIndex.ReadObservation;
import org.maalbar.programme.Observation;

/**
 * The observations of an indicator by their last days, shared by all days of assessment on which those that count are just
 * the ones up to some day.
 */
final class Timeline {
    private final boolean isShared;
    private final boolean isOrdered;
    private final Counted all;
    private final List<LocalDate> lastDays = new ArrayList<>();

    /** When each was known; null if all were known from their own days. */
    private final @Nullable List<LocalDate> knownSince;

    Timeline(RecordIndex.Entry entry) {
        List<ReadObservation> sorted = new ArrayList<>(entry.observed());
        sorted.sort(
                Comparator.comparing((ReadObservation each) -> each.reading().last()));
        List<Reading> readings = new ArrayList<>(sorted.size());
        List<LocalDate> known = new ArrayList<>(sorted.size());
        boolean isPlain = true;
        boolean isInOrder = true;
        for (ReadObservation each : sorted) {
            LocalDate since = knownSince(each.observation());
            isInOrder &= known.isEmpty() || !since.isBefore(known.get(known.size() - 1));
            isPlain &= each.observation().category().isEmpty()
                    && each.observation().corrects().isEmpty();
            readings.add(each.reading());
            lastDays.add(each.reading().last());
            known.add(since);
        }
        knownSince = known.equals(lastDays) ? null : known;
        isShared = isPlain;
        isOrdered = isInOrder;
        all = new Counted(entry.indicator(), entry.start(), readings, Map.of());
    }

    /** A record without a day counts as known from its own day. */
    static LocalDate knownSince(Observation observation) {
        return observation.recorded().orElse(observation.lastDay());
    }

    /** The observations, if this can say which count. */
    Counted all() {
        return all;
    }

    /**
     * The day up to which observations count.
     *
     * @param day the day of assessment
     * @param knownOn the day on which they had to be known, null for any
     * @return the day, or null if it takes more than a day to say which count
     */
    @Nullable
    LocalDate countingUpTo(LocalDate day, @Nullable LocalDate knownOn) {
        LocalDate last = isShared ? lastKnown(day, knownOn) : null;
        // Where counting starts is known from the beginning.
        return last == null || all.start.isAfter(last) ? null : last;
    }

    private @Nullable LocalDate lastKnown(LocalDate day, @Nullable LocalDate knownOn) {
        if (knownOn == null) {
            return day;
        } else if (knownSince == null) {
            return Views.earlier(day, knownOn);
        } else if (!isOrdered) {
            return null;
        }
        int known = ByDay.countUpTo(knownSince, Function.identity(), knownOn);
        if (known == lastDays.size()) {
            return day;
        }
        // Of two that end on one day, the one may be known and the other not.
        boolean isBetweenDays = known == 0 || lastDays.get(known - 1).isBefore(lastDays.get(known));
        return isBetweenDays ? Views.earlier(day, lastDays.get(known).minusDays(1)) : null;
    }
}
