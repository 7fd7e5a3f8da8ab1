package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;

/** The evidence on one goal: the views of everything that its rule measures, on the day of assessment. */
public final class GoalEvidence {
    private final Records records;
    private final LocalDate due;
    private final @Nullable String withoutActivity;
    private final Set<Measure> measures;
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Map<Measure, Views> views = new HashMap<>();

    public GoalEvidence(Records records, FulfilmentRule rule, LocalDate due, @Nullable String withoutActivity) {
        this.records = records;
        this.due = due;
        this.withoutActivity = withoutActivity;
        this.measures = Objects.requireNonNull(rule.measures(), "measures");
        indicators.addAll(rule.indicators());
        measures.forEach(measure -> indicators.add(measure.indicator()));
        indicators.forEach(records::evidence);
    }

    private IndicatorEvidence evidence(String indicator) {
        IndicatorEvidence all = records.evidence(indicator);
        return withoutActivity == null ? all : all.without(withoutActivity);
    }

    public LocalDate due() {
        return due;
    }

    public Set<String> indicators() {
        return indicators;
    }

    /** What the rule measures of an indicator, besides its level on the due day. */
    public List<Measure> measures(String indicator) {
        return measures.stream()
                .filter(measure -> measure.indicator().equals(indicator) && !measure.isPlain())
                .toList();
    }

    /** The views of the level of an indicator on the due day. */
    public Views views(String indicator) {
        return views(Measure.level(indicator));
    }

    /** The views of anything that can be measured of an indicator that the rule declares. */
    public Views views(Measure measure) {
        if (!indicators.contains(measure.indicator())) {
            throw new IllegalArgumentException("The rule does not declare the indicator \"" + measure.indicator()
                    + "\"; it declares " + indicators);
        } else if (withoutActivity == null) {
            return records.views(measure, due);
        }
        Views found = views.get(measure);
        if (found == null) {
            found = Views.of(evidence(measure.indicator()), measure, records.day(), due, this::views);
            views.put(measure, found);
        }
        return found;
    }

    /** Whether the whole was counted on a day, not just a category of it. */
    public boolean isCountedOn(String indicator, LocalDate day) {
        return evidence(indicator).whole().stream()
                .anyMatch(reading -> reading.last().equals(day));
    }

    private boolean hasTotalOn(String indicator, LocalDate day) {
        return evidence(indicator).whole().stream()
                .anyMatch(reading -> reading.total() && reading.last().equals(day));
    }

    /** Whether the observations of any one category contradict each other. */
    public boolean hasContradictoryCategory(String indicator) {
        return evidence(indicator).categories().keySet().stream()
                .anyMatch(category ->
                        views(Measure.level(indicator).category(category)).isContradictory());
    }

    /** Whether a part is surely more than all of it. */
    public boolean hasPartAboveWhole(Comparison share) {
        return share.base()
                .filter(whole -> Bounds.ofEnds(
                                views(share.measure()).possible(), views(whole).possible())
                        .isEmpty())
                .isPresent();
    }

    /** Whether what a share or a multiple is of is surely nothing. */
    public boolean hasNothingAsBase(Comparison comparison) {
        return comparison
                .base()
                .flatMap(base -> views(base).possible().high())
                .filter(high -> high.signum() == 0)
                .isPresent();
    }

    /** What a rule may ask, on one of the views. */
    public Evidence on(FulfilmentRule rule, Function<Views, Bounds> view) {
        return asked(rule, measure -> view.apply(views(measure)));
    }

    /**
     * What a rule may ask of what was counted on a day: the level where there is a total of the whole on that day, as its high
     * end comes from there; otherwise, and for categories, what is possible.
     */
    public Evidence countedOn(FulfilmentRule rule, LocalDate day) {
        return asked(rule, measure -> {
            Views known = views(measure);
            boolean counted = measure.category().isEmpty() && hasTotalOn(measure.indicator(), day);
            return counted ? known.seen() : known.possible();
        });
    }

    /** Answers for what a rule declares. */
    private static Evidence asked(FulfilmentRule rule, Function<Measure, Bounds> answer) {
        Set<Measure> declared = rule.measures();
        return measure -> {
            if (!declared.contains(measure)) {
                throw new IllegalArgumentException(
                        "The rule does not declare the measure \"" + measure + "\"; it declares " + declared);
            }
            return answer.apply(measure);
        };
    }
}
