package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Category;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;

/** The evidence on one goal: the views of every indicator that its rule looks at, on the day of assessment. */
final class GoalEvidence {
    private final Records records;
    private final LocalDate due;
    private final @Nullable String withoutActivity;
    private final Map<String, Views> views = new LinkedHashMap<>();

    GoalEvidence(Records records, FulfilmentRule rule, LocalDate due, @Nullable String withoutActivity) {
        this.records = records;
        this.due = due;
        this.withoutActivity = withoutActivity;
        for (String id : rule.indicators()) {
            views.put(id, Views.of(evidence(id), records.day(), due));
        }
    }

    private IndicatorEvidence evidence(String indicator) {
        IndicatorEvidence all = records.evidence(indicator);
        return withoutActivity == null ? all : all.without(withoutActivity);
    }

    Set<String> indicators() {
        return views.keySet();
    }

    Views views(String indicator) {
        Views found = views.get(indicator);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The rule does not declare the indicator \"" + indicator + "\"; it declares " + views.keySet());
        }
        return found;
    }

    private Views views(String indicator, Category category) {
        IndicatorEvidence evidence = evidence(indicator);
        List<Reading> readings = evidence.categories().getOrDefault(category, List.of());
        return Views.ofCategory(evidence, readings, views(indicator), records.day(), due);
    }

    /** Whether the observations of any one category contradict each other. */
    boolean hasContradictoryCategory(String indicator) {
        return evidence(indicator).categories().keySet().stream()
                .anyMatch(category ->
                        views(indicator, category).troubles().contains(Views.Trouble.CONTRADICTORY_OBSERVATIONS));
    }

    /** What a rule may ask, on one of the views. */
    Evidence on(FulfilmentRule rule, Function<Views, Bounds> view) {
        return on(rule, view, view);
    }

    Evidence on(FulfilmentRule rule, Function<Views, Bounds> view, Function<Views, Bounds> viewOfCategories) {
        Set<String> declared = rule.indicators();
        return new Evidence() {
            @Override
            public Bounds level(String indicator) {
                return view.apply(views(declared(indicator)));
            }

            @Override
            public Bounds level(String indicator, String dimension, String category) {
                return viewOfCategories.apply(views(declared(indicator), new Category(dimension, category)));
            }

            private String declared(String indicator) {
                if (!declared.contains(indicator)) {
                    throw new IllegalArgumentException(
                            "The rule does not declare the indicator \"" + indicator + "\"; it declares " + declared);
                }
                return indicator;
            }
        };
    }
}
