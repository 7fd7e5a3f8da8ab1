package org.maalbar.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;

/** The records of a programme by indicator, read once for all days of assessment. */
public final class RecordIndex {
    private final Programme programme;
    private final Map<String, Entry> entries = new HashMap<>();

    /** All that was said of one indicator, counting or not. */
    public static final class Entry {
        private final Indicator indicator;
        private final @Nullable Reading baseline;
        private final List<ReadObservation> observed = new ArrayList<>();
        private final List<Activity> activities = new ArrayList<>();
        private final List<Plan> plans = new ArrayList<>();

        private Entry(Indicator indicator, @Nullable Reading baseline) {
            this.indicator = indicator;
            this.baseline = baseline;
        }

        public Indicator indicator() {
            return indicator;
        }

        public Optional<Reading> baseline() {
            return Optional.ofNullable(baseline);
        }

        public List<ReadObservation> observed() {
            return observed;
        }

        public List<Activity> activities() {
            return activities;
        }

        public List<Plan> plans() {
            return plans;
        }
    }

    /** An observation, and what it is understood to mean. */
    public record ReadObservation(Observation observation, Reading reading) {}

    public RecordIndex(Programme programme) {
        this.programme = programme;
        for (Indicator indicator : programme.indicators()) {
            Reading baseline = indicator
                    .baseline()
                    .map(start -> Reading.of(start, indicator, programme.approximation()))
                    .orElse(null);
            entries.put(indicator.id(), new Entry(indicator, baseline));
        }
        for (Observation observation : programme.observations()) {
            Entry entry = entry(observation.indicator());
            Reading reading = Reading.of(observation, entry.indicator, programme.approximation());
            entry.observed.add(new ReadObservation(observation, reading));
        }
        for (Initiative initiative : programme.initiatives()) {
            initiative.activities().forEach(this::add);
        }
    }

    private void add(Activity activity) {
        for (Contribution contribution : activity.contributions()) {
            Entry entry = entry(contribution.indicator());
            entry.plans.add(Plan.of(activity, contribution, entry.indicator, programme.approximation()));
            int last = entry.activities.size() - 1;
            if (last < 0 || !entry.activities.get(last).equals(activity)) {
                entry.activities.add(activity);
            }
        }
    }

    public Programme programme() {
        return programme;
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::indicator);
    }

    public Entry entry(String indicator) {
        Entry found = entries.get(indicator);
        if (found == null) {
            throw new IllegalArgumentException("No indicator \"" + indicator + "\"");
        }
        return found;
    }
}
