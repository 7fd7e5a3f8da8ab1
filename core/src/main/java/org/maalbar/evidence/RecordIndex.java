package org.maalbar.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;

/** The records of a programme by indicator, read once for all days of assessment. */
public final class RecordIndex {
    private final Programme programme;
    private final Map<String, Entry> entries;

    /** Those of more observations than the rest was made of, instead of the others. */
    private final Map<String, Entry> extended;

    private final @Nullable RecordIndex before;
    private volatile @Nullable Map<String, PlannedActivity> activities;
    private volatile @Nullable Map<String, GoalPosition> goals;

    /** An observation, and what it is understood to mean. */
    public record ReadObservation(Observation observation, Reading reading) {}

    /** An activity, and how many of the programme come before it. */
    private record PlannedActivity(Activity activity, int position) {}

    /** All that was said of one indicator, counting or not. */
    public static final class Entry {
        private final Indicator indicator;
        private final Start start;
        private final List<ReadObservation> observed = new ArrayList<>();
        private final List<Plan> plans = new ArrayList<>();
        private @Nullable String initiative;
        private boolean isOfSeveral;
        private boolean isAnySuppressed;
        private volatile @Nullable Timeline timeline;

        private Entry(Indicator indicator, Programme programme) {
            this.indicator = indicator;
            this.start = Start.of(indicator
                    .baseline()
                    .map(baseline -> Reading.of(baseline, indicator, programme.approximation()))
                    .orElse(null));
        }

        public Indicator indicator() {
            return indicator;
        }

        Start start() {
            return start;
        }

        public List<ReadObservation> observed() {
            return observed;
        }

        public List<Plan> plans() {
            return plans;
        }

        /** Whether the figure of any observation is suppressed. */
        boolean isAnySuppressed() {
            return isAnySuppressed;
        }

        /** The activities with a contribution to the indicator. */
        public List<Activity> activities() {
            List<Activity> activities = new ArrayList<>();
            for (Plan plan : plans) {
                int last = activities.size() - 1;
                if (last < 0 || !activities.get(last).equals(plan.activity())) {
                    activities.add(plan.activity());
                }
            }
            return activities;
        }

        /** Whether an initiative alone asks for the indicator or works on it. */
        public boolean isOnlyOf(String number) {
            return !isOfSeveral && (initiative == null || initiative.equals(number));
        }

        private void usedBy(String number) {
            isOfSeveral |= initiative != null && !initiative.equals(number);
            initiative = number;
        }

        private Entry observing(Observation more, Programme programme) {
            Entry extended = new Entry(indicator, programme);
            extended.observed.addAll(observed);
            extended.plans.addAll(plans);
            extended.initiative = initiative;
            extended.isOfSeveral = isOfSeveral;
            extended.isAnySuppressed = isAnySuppressed;
            extended.add(more, programme);
            return extended;
        }

        private void add(Observation observation, Programme programme) {
            isAnySuppressed |= observation.figure() instanceof Figure.Suppressed;
            observed.add(
                    new ReadObservation(observation, Reading.of(observation, indicator, programme.approximation())));
        }

        Timeline timeline() {
            Timeline found = timeline;
            if (found == null) {
                found = new Timeline(this);
                timeline = found;
            }
            return found;
        }
    }

    /** The records of a programme, indexed when it is first assessed. */
    public static RecordIndex of(Programme programme) {
        return programme.derived(RecordIndex.class, DERIVED);
    }

    private static final Programme.Derivation<RecordIndex> DERIVED = new Programme.Derivation<>() {
        @Override
        public RecordIndex of(Programme programme) {
            return new RecordIndex(programme);
        }

        @Override
        public RecordIndex observing(RecordIndex before, Programme programme, List<Observation> more) {
            return new RecordIndex(before, programme, more);
        }
    };

    private RecordIndex(RecordIndex before, Programme programme, List<Observation> more) {
        this.programme = programme;
        this.before = before;
        this.entries = before.entries;
        this.extended = new HashMap<>();
        for (Observation each : more) {
            Entry entry = extended.get(each.indicator());
            if (entry == null) {
                extended.put(each.indicator(), before.entry(each.indicator()).observing(each, programme));
            } else {
                entry.add(each, programme);
            }
        }
    }

    private RecordIndex(Programme programme) {
        this.programme = programme;
        this.before = null;
        this.extended = Map.of();
        this.entries = new HashMap<>(2 * programme.indicators().size());
        for (Indicator indicator : programme.indicators()) {
            entries.put(indicator.id(), new Entry(indicator, programme));
        }
        for (Observation observation : programme.observations()) {
            entry(observation.indicator()).add(observation, programme);
        }
        for (Initiative initiative : programme.initiatives()) {
            for (Activity activity : initiative.activities()) {
                add(activity, initiative);
            }
            for (Goal goal : initiative.goals()) {
                goal.rule()
                        .ifPresent(rule ->
                                rule.indicators().forEach(id -> entry(id).usedBy(initiative.number())));
            }
        }
    }

    private void add(Activity activity, Initiative initiative) {
        for (Contribution contribution : activity.contributions()) {
            Entry entry = entry(contribution.indicator());
            entry.usedBy(initiative.number());
            entry.plans.add(Plan.of(activity, contribution, entry.indicator, programme.approximation()));
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
        return planned(id).activity;
    }

    /** How many activities of the programme come before that with an id. */
    public int position(String activity) {
        return planned(activity).position;
    }

    private PlannedActivity planned(String id) {
        if (before != null) {
            return before.planned(id);
        }
        Map<String, PlannedActivity> found = activities;
        if (found == null) {
            found = new HashMap<>();
            for (Initiative initiative : programme.initiatives()) {
                for (Activity each : initiative.activities()) {
                    found.put(each.id().orElseThrow(), new PlannedActivity(each, found.size()));
                }
            }
            activities = found;
        }
        return Objects.requireNonNull(found.get(id), id);
    }

    /**
     * Where a measurable goal is.
     *
     * @param initiative the position of its initiative
     * @param goal its own among the measurable goals of that
     */
    public record GoalPosition(int initiative, int goal) {}

    /** Where a measurable goal is; null if there is no such goal. */
    public @Nullable GoalPosition goal(String id) {
        if (before != null) {
            return before.goal(id);
        }
        Map<String, GoalPosition> found = goals;
        if (found == null) {
            found = new HashMap<>();
            List<Initiative> initiatives = programme.initiatives();
            for (int i = 0; i < initiatives.size(); i++) {
                int measurable = 0;
                for (Goal each : initiatives.get(i).goals()) {
                    if (each.rule().isPresent()) {
                        found.put(each.id().orElseThrow(), new GoalPosition(i, measurable));
                        measurable++;
                    }
                }
            }
            goals = found;
        }
        return found.get(id);
    }

    public Entry entry(String indicator) {
        Entry found = extended.isEmpty() ? null : extended.get(indicator);
        if (found == null) {
            found = entries.get(indicator);
        }
        if (found == null) {
            throw new IllegalArgumentException("No indicator \"" + indicator + "\"");
        }
        return found;
    }
}
