package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Category;

/** A programme sorted by indicator, once for each day of assessment: what counts, what does not, and why not. */
final class Records {
    private final Programme programme;
    private final LocalDate day;
    private final @Nullable LocalDate knownOn;
    private final Set<String> corrected;
    private final Map<String, List<Observation>> observations;
    private final Map<String, List<Activity>> activities;
    private final Map<String, IndicatorEvidence> evidence;
    private final Map<Question, Views> views;

    Records(Programme programme, LocalDate day, @Nullable LocalDate knownOn) {
        this.programme = programme;
        this.day = day;
        this.knownOn = knownOn;
        this.corrected = new HashSet<>();
        this.observations = new HashMap<>();
        this.activities = new HashMap<>();
        this.evidence = new HashMap<>();
        this.views = new ConcurrentHashMap<>();
        for (Observation observation : programme.observations()) {
            observations
                    .computeIfAbsent(observation.indicator(), id -> new ArrayList<>())
                    .add(observation);
            if (isPast(observation) && isKnown(observation)) {
                observation.corrects().ifPresent(corrected::add);
            }
        }
        for (Initiative initiative : programme.initiatives()) {
            for (Activity activity : initiative.activities()) {
                activity.contributions().stream()
                        .map(Contribution::indicator)
                        .distinct()
                        .forEach(id -> activities
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(activity));
            }
        }
        for (Indicator indicator : programme.indicators()) {
            evidence.put(indicator.id(), evidenceOf(indicator));
        }
    }

    private Records(Records others, IndicatorEvidence supposed) {
        this.programme = others.programme;
        this.day = others.day;
        this.knownOn = others.knownOn;
        this.corrected = others.corrected;
        this.observations = others.observations;
        this.activities = others.activities;
        this.evidence = new HashMap<>(others.evidence);
        this.views = new ConcurrentHashMap<>(others.views);
        String indicator = supposed.indicator().id();
        evidence.put(indicator, supposed);
        views.keySet().removeIf(question -> question.indicator().equals(indicator));
    }

    private IndicatorEvidence evidenceOf(Indicator indicator) {
        List<Reading> whole = new ArrayList<>();
        Map<Category, List<Reading>> categories = new LinkedHashMap<>();
        for (Observation observation : observations(indicator.id())) {
            if (counts(observation)) {
                Reading reading = Reading.of(observation, indicator, programme.approximation());
                observation
                        .category()
                        .map(category -> categories.computeIfAbsent(category, key -> new ArrayList<>()))
                        .orElse(whole)
                        .add(reading);
            }
        }
        List<Plan> plans = new ArrayList<>();
        for (Activity activity : activities(indicator.id())) {
            for (Contribution contribution : activity.contributions()) {
                if (contribution.indicator().equals(indicator.id()) && isKnown(contribution)) {
                    plans.add(Plan.of(activity, contribution, indicator, programme.approximation()));
                }
            }
        }
        Reading baseline = indicator
                .baseline()
                .map(start -> Reading.of(start, indicator, programme.approximation()))
                .orElse(null);
        return new IndicatorEvidence(indicator, baseline, whole, categories, plans);
    }

    Programme programme() {
        return programme;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    LocalDate knownOn() {
        return knownOn;
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(evidence.get(id)).map(IndicatorEvidence::indicator);
    }

    IndicatorEvidence evidence(String indicator) {
        IndicatorEvidence found = evidence.get(indicator);
        if (found == null) {
            throw new IllegalArgumentException("No indicator \"" + indicator + "\"");
        }
        return found;
    }

    /** The views of an indicator for goals due on a day; computed once however many goals there are. */
    Views views(String indicator, LocalDate due) {
        return views.computeIfAbsent(
                new Question(indicator, due), asked -> Views.of(evidence(asked.indicator()), day, asked.due()));
    }

    /**
     * The same as if something else were known of one indicator: enough to assess a goal anew, without reading everything
     * again. What is said of single records stays as it was.
     *
     * @param supposed what would count for the indicator
     * @param due the due day
     * @param then the views that follow
     */
    Records supposing(IndicatorEvidence supposed, LocalDate due, Views then) {
        Records others = new Records(this, supposed);
        others.views.put(new Question(supposed.indicator().id(), due), then);
        return others;
    }

    private record Question(String indicator, LocalDate due) {}

    /** All observations of an indicator, counting or not. */
    List<Observation> observations(String indicator) {
        return observations.getOrDefault(indicator, List.of());
    }

    /** All activities with a contribution to an indicator, counting or not. */
    List<Activity> activities(String indicator) {
        return activities.getOrDefault(indicator, List.of());
    }

    boolean counts(Observation observation) {
        return isPast(observation) && isKnown(observation) && !isCorrected(observation);
    }

    boolean isPast(Observation observation) {
        return !observation.lastDay().isAfter(day);
    }

    /** A record without a day counts as known from its own day. */
    boolean isKnown(Observation observation) {
        return isKnown(Optional.of(observation.recorded().orElse(observation.lastDay())));
    }

    /** A plan without a day counts as known from the beginning. */
    boolean isKnown(Contribution contribution) {
        return isKnown(contribution.stated());
    }

    boolean isKnown(Optional<LocalDate> since) {
        return knownOn == null || since.isEmpty() || !since.get().isAfter(knownOn);
    }

    boolean isCorrected(Observation observation) {
        return corrected.contains(observation.id().orElseThrow());
    }
}
