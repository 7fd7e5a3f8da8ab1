package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private final Map<String, Counting> counting;
    private final Map<Question, Views> views;

    /** What counts for an indicator, and which observations others correct. */
    private record Counting(IndicatorEvidence evidence, Set<String> corrected) {}

    private record Question(Measure measure, LocalDate due) {}

    public Records(Programme programme, LocalDate day, @Nullable LocalDate knownOn) {
        this(new RecordIndex(programme), day, knownOn);
    }

    private Records(RecordIndex index, LocalDate day, @Nullable LocalDate knownOn) {
        this.index = index;
        this.day = day;
        this.knownOn = knownOn;
        this.counting = new ConcurrentHashMap<>();
        this.views = new ConcurrentHashMap<>();
    }

    /** The same programme on another day, as known then. */
    public Records on(LocalDate otherDay) {
        LocalDate known = knownOn == null ? otherDay : Views.earlier(knownOn, otherDay);
        return new Records(index, otherDay, known);
    }

    private Counting counting(String indicator) {
        Counting found = counting.get(indicator);
        return found == null ? counting.computeIfAbsent(indicator, this::count) : found;
    }

    private Counting count(String id) {
        RecordIndex.Entry entry = index.entry(id);
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
        List<Plan> plans = entry.plans().stream()
                .filter(plan -> isKnown(plan.contribution()))
                .toList();
        IndicatorEvidence evidence =
                IndicatorEvidence.of(entry.indicator(), entry.baseline().orElse(null), whole, categories, plans);
        return new Counting(evidence, corrected);
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

    public Optional<Indicator> indicator(String id) {
        return index.indicator(id);
    }

    public IndicatorEvidence evidence(String indicator) {
        return counting(indicator).evidence();
    }

    /** The views of a measure for goals due on a day; computed once however many goals there are. */
    public Views views(Measure measure, LocalDate due) {
        Question question = new Question(measure, due);
        Views found = views.get(question);
        if (found == null) {
            found = Views.of(evidence(measure.indicator()), measure, day, due, other -> views(other, due));
            views.put(question, found);
        }
        return found;
    }

    /**
     * The same as if something else were known of one indicator: enough to assess a goal anew, without reading everything
     * again. What is said of single records stays as it was.
     *
     * @param supposed what would count for the indicator
     */
    public Records supposing(IndicatorEvidence supposed) {
        Records others = new Records(index, day, knownOn);
        String id = supposed.indicator().id();
        others.counting.putAll(counting);
        others.counting.put(id, new Counting(supposed, counting(id).corrected()));
        others.views.putAll(views);
        others.views
                .keySet()
                .removeIf(question -> question.measure().indicator().equals(id));
        return others;
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
        return index.entry(indicator).initiatives().stream().allMatch(initiative::equals);
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

    /** A record without a day counts as known from its own day. */
    public boolean isKnown(Observation observation) {
        return isKnown(Optional.of(observation.recorded().orElse(observation.lastDay())));
    }

    /** A plan without a day counts as known from the beginning. */
    public boolean isKnown(Contribution contribution) {
        return isKnown(contribution.stated());
    }

    public boolean isKnown(Optional<LocalDate> since) {
        return knownOn == null || since.isEmpty() || !since.get().isAfter(knownOn);
    }

    public boolean isCorrected(Observation observation) {
        return counting(observation.indicator())
                .corrected()
                .contains(observation.id().orElseThrow());
    }
}
