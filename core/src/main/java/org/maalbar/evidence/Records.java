package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.RecordIndex.ReadObservation;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Category;
import org.maalbar.rule.Measure;

/**
 * A programme on one day of assessment: what counts, what does not, and why not. The records of an indicator are looked at
 * when it is first asked for; the index of them is shared between days.
 */
public final class Records {
    private final RecordIndex index;
    private final LocalDate day;
    private final @Nullable LocalDate knownOn;
    private final Map<String, IndicatorViews> known;

    /** What is supposed to count for single indicators, instead of what does. */
    private final Map<String, IndicatorViews> supposed;

    public Records(Programme programme, LocalDate day, @Nullable LocalDate knownOn) {
        this(RecordIndex.of(programme), day, knownOn, new ConcurrentHashMap<>(), Map.of());
    }

    /** The records of a programme, all of which will be asked for. */
    public static Records all(Programme programme, LocalDate day, @Nullable LocalDate knownOn) {
        Map<String, IndicatorViews> room =
                new ConcurrentHashMap<>(programme.indicators().size());
        return new Records(RecordIndex.of(programme), day, knownOn, room, Map.of());
    }

    private Records(
            RecordIndex index,
            LocalDate day,
            @Nullable LocalDate knownOn,
            Map<String, IndicatorViews> known,
            Map<String, IndicatorViews> supposed) {
        this.index = index;
        this.day = day;
        this.knownOn = knownOn;
        this.known = known;
        this.supposed = supposed;
    }

    /** The same programme on another day, as known then. */
    public Records on(LocalDate otherDay) {
        LocalDate then = knownOn == null ? otherDay : Views.earlier(knownOn, otherDay);
        return new Records(index, otherDay, then, new ConcurrentHashMap<>(), Map.of());
    }

    private IndicatorViews known(String indicator) {
        IndicatorViews found = supposed.isEmpty() ? null : supposed.get(indicator);
        if (found == null) {
            found = known.get(indicator);
        }
        if (found == null) {
            found = counting(index.entry(indicator));
            known.put(indicator, found);
        }
        return found;
    }

    private IndicatorViews counting(RecordIndex.Entry entry) {
        List<Plan> plans = entry.plans();
        if (knownOn != null && !plans.isEmpty()) {
            plans = plans.stream().filter(plan -> isKnown(plan.contribution())).toList();
        }
        LocalDate last = entry.timeline().countingUpTo(day, knownOn);
        if (last != null) {
            return new IndicatorViews(IndicatorEvidence.of(entry.timeline().all(), last, plans), day, Set.of());
        }
        Set<String> corrected = new HashSet<>();
        for (ReadObservation each : entry.observed()) {
            if (isPast(each.observation()) && isKnown(each.observation())) {
                each.observation().corrects().ifPresent(corrected::add);
            }
        }
        List<Reading> whole = new ArrayList<>();
        Map<Category, List<Reading>> categories = new LinkedHashMap<>();
        for (ReadObservation each : entry.observed()) {
            if (counts(each.observation(), corrected)) {
                each.observation()
                        .category()
                        .map(category -> categories.computeIfAbsent(category, key -> new ArrayList<>()))
                        .orElse(whole)
                        .add(each.reading());
            }
        }
        Counted counted = new Counted(entry.indicator(), entry.start(), whole, categories);
        return new IndicatorViews(IndicatorEvidence.of(counted, LocalDate.MAX, plans), day, corrected);
    }

    public Programme programme() {
        return index.programme();
    }

    public LocalDate day() {
        return day;
    }

    @Nullable
    public LocalDate knownOn() {
        return knownOn;
    }

    /** Where a measurable goal is; null if there is no such goal. */
    public RecordIndex.@Nullable GoalPosition goal(String id) {
        return index.goal(id);
    }

    public Optional<Indicator> indicator(String id) {
        return index.indicator(id);
    }

    public IndicatorEvidence evidence(String indicator) {
        return known(indicator).evidence();
    }

    /** The views of a measure for goals due on a day; computed once however many goals there are. */
    public Views views(Measure measure, LocalDate due) {
        return known(measure.indicator()).of(measure, due);
    }

    /**
     * The same as if something else were known of one indicator: enough to assess a goal anew, without reading everything
     * again. What is said of single records stays as it was.
     *
     * @param evidence what would count for the indicator
     */
    public Records supposing(IndicatorEvidence evidence) {
        String id = evidence.indicator().id();
        return new Records(index, day, knownOn, known, Map.of(id, known(id).supposing(evidence)));
    }

    /** The same without what an activity is expected to do; growth stays as it was. */
    public Records without(Activity activity) {
        Map<String, IndicatorViews> others = new HashMap<>();
        for (Contribution contribution : activity.contributions()) {
            IndicatorViews all = known(contribution.indicator());
            others.put(
                    contribution.indicator(),
                    all.supposing(all.evidence().without(activity.id().orElseThrow())));
        }
        return new Records(index, day, knownOn, known, others);
    }

    /** Whether the figure of any observation of an indicator, counting or not, is suppressed. */
    public boolean isAnySuppressed(String indicator) {
        return index.entry(indicator).isAnySuppressed();
    }

    /** All observations of an indicator, counting or not. */
    public List<ReadObservation> observed(String indicator) {
        return index.entry(indicator).observed();
    }

    /** All activities with a contribution to an indicator, counting or not. */
    public List<Activity> activities(String indicator) {
        return index.entry(indicator).activities();
    }

    /** The activities with a contribution to any of some indicators, counting or not, in the order of the programme. */
    public List<Activity> activities(Collection<String> indicators) {
        return indicators.stream()
                .flatMap(id -> activities(id).stream())
                .distinct()
                .sorted(Comparator.comparing(
                        activity -> index.position(activity.id().orElseThrow())))
                .toList();
    }

    /** The activity with an id. */
    public Activity activity(String id) {
        return index.activity(id);
    }

    /** Whether an initiative alone asks for an indicator and works on it. */
    public boolean isOnlyOf(String initiative, String indicator) {
        return index.entry(indicator).isOnlyOf(initiative);
    }

    /** All contributions to an indicator, counting or not. */
    public List<Plan> plans(String indicator) {
        return index.entry(indicator).plans();
    }

    public boolean counts(Observation observation) {
        return isPast(observation) && isKnown(observation) && !isCorrected(observation);
    }

    private boolean counts(Observation observation, Set<String> corrected) {
        return isPast(observation)
                && isKnown(observation)
                && !corrected.contains(observation.id().orElseThrow());
    }

    public boolean isPast(Observation observation) {
        return !observation.lastDay().isAfter(day);
    }

    public boolean isKnown(Observation observation) {
        return isKnown(Optional.of(Timeline.knownSince(observation)));
    }

    /** A plan without a day counts as known from the beginning. */
    public boolean isKnown(Contribution contribution) {
        return isKnown(contribution.stated());
    }

    public boolean isKnown(Optional<LocalDate> since) {
        return knownOn == null || since.isEmpty() || !since.get().isAfter(knownOn);
    }

    public boolean isCorrected(Observation observation) {
        return known(observation.indicator())
                .corrected()
                .contains(observation.id().orElseThrow());
    }
}
