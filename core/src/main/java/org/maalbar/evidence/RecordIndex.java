package org.maalbar.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final List<Activity> activities = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /** All that was said of one indicator, counting or not. */
    public static final class Entry {
        private final Indicator indicator;
        private final @Nullable Reading baseline;
        private final List<ReadObservation> observed = new ArrayList<>();
        private final List<Activity> activities = new ArrayList<>();
        private final List<Plan> plans = new ArrayList<>();
        private final Set<String> initiatives = new HashSet<>();

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

        /** The numbers of the initiatives that ask for the indicator or work on it. */
        public Set<String> initiatives() {
            return initiatives;
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
            initiative.activities().forEach(activity -> add(activity, initiative));
            initiative.goals().stream()
                    .flatMap(goal -> goal.rule().stream())
                    .flatMap(rule -> rule.indicators().stream())
                    .forEach(id -> entry(id).initiatives.add(initiative.number()));
        }
    }

    private void add(Activity activity, Initiative initiative) {
        positions.put(activity.id().orElseThrow(), activities.size());
        activities.add(activity);
        for (Contribution contribution : activity.contributions()) {
            Entry entry = entry(contribution.indicator());
            entry.initiatives.add(initiative.number());
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

    /** The activity with an id. */
    public Activity activity(String id) {
        return activities.get(position(id));
    }

    /** How many activities of the programme come before that with an id. */
    public int position(String activity) {
        return Objects.requireNonNull(positions.get(activity), activity);
    }

    public Entry entry(String indicator) {
        Entry found = entries.get(indicator);
        if (found == null) {
            throw new IllegalArgumentException("No indicator \"" + indicator + "\"");
        }
        return found;
    }
}
