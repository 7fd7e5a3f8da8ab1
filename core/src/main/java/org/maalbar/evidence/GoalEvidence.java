package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.CustomRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;

/** The evidence on one goal: the views of everything that its rule measures, on the day of assessment. */
public final class GoalEvidence {
    private final Records records;
    private final FulfilmentRule rule;
    private final LocalDate due;
    private volatile @Nullable Set<Measure> measures;
    private volatile @Nullable Set<String> indicators;
    private volatile @Nullable Map<String, List<Measure>> others;

    public GoalEvidence(Records records, FulfilmentRule rule, LocalDate due) {
        this.records = records;
        this.rule = rule;
        this.due = due;
    }

    public FulfilmentRule rule() {
        return rule;
    }

    public LocalDate due() {
        return due;
    }

    public Records records() {
        return records;
    }

    /** The ids of the indicators that the rule declares, in its order. */
    public Set<String> indicators() {
        Set<String> found = indicators;
        if (found == null) {
            found = rule.indicators();
            for (Measure measure : measures()) {
                if (!found.contains(measure.indicator())) {
                    found = new LinkedHashSet<>(found);
                    found.add(measure.indicator());
                }
            }
            indicators = found;
        }
        return found;
    }

    private Set<Measure> measures() {
        Set<Measure> found = measures;
        if (found == null) {
            found = rule.measures();
            measures = found;
        }
        return found;
    }

    /** What the rule measures of an indicator, besides its level on the due day. */
    public List<Measure> measures(String indicator) {
        Map<String, List<Measure>> found = others;
        if (found == null) {
            found = Map.of();
            for (Measure measure : measures()) {
                if (!measure.isPlain()) {
                    found = found.isEmpty() ? new HashMap<>() : found;
                    found.computeIfAbsent(measure.indicator(), id -> new ArrayList<>())
                            .add(measure);
                }
            }
            others = found;
        }
        return found.getOrDefault(indicator, List.of());
    }

    /** The views of the level of an indicator on the due day. */
    public Views views(String indicator) {
        return views(Measure.level(indicator));
    }

    /** The views of anything that can be measured of an indicator. */
    public Views views(Measure measure) {
        return records.views(measure, due);
    }

    /** Whether the whole was counted on a day, not just a category of it. */
    public boolean isCountedOn(String indicator, LocalDate day) {
        return records.evidence(indicator).isCountedOn(day);
    }

    /** Whether the observations of any one category contradict each other. */
    public boolean hasContradictoryCategory(String indicator) {
        Set<Category> categories = records.evidence(indicator).categories().keySet();
        return !categories.isEmpty()
                && categories.stream()
                        .anyMatch(category -> views(Measure.level(indicator).category(category))
                                .isContradictory());
    }

    /** Whether a part is surely more than all of it. */
    public boolean hasPartAboveWhole(Comparison share) {
        return share.base()
                .filter(whole ->
                        views(share.measure()).possible().isAbove(views(whole).possible()))
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
    public Evidence on(FulfilmentRule asking, Function<Views, Bounds> view) {
        return asked(asking, measure -> view.apply(views(measure)));
    }

    /**
     * What a rule may ask of what was counted on a day: the level where there is a total of the whole on that day, as its high
     * end comes from there; otherwise, and for categories, what is possible.
     */
    public Evidence countedOn(FulfilmentRule asking, LocalDate day) {
        return asked(asking, measure -> {
            Views known = views(measure);
            boolean counted = measure.category().isEmpty()
                    && records.evidence(measure.indicator()).hasTotalOn(day);
            return counted ? known.seen() : known.possible();
        });
    }

    /** Answers for what a rule declares. Only a custom one may ask for something else. */
    private static Evidence asked(FulfilmentRule asking, Evidence answers) {
        if (!(asking instanceof CustomRule)) {
            return answers;
        }
        Set<Measure> declared = asking.measures();
        return measure -> {
            if (!declared.contains(measure)) {
                throw new IllegalArgumentException(
                        "The rule does not declare the measure \"" + measure + "\"; it declares " + declared);
            }
            return answers.bounds(measure);
        };
    }
}
