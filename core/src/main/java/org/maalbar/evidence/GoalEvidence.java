package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.problem.Printable;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Share;

/** The evidence on one goal: the views of every indicator that its rule looks at, on the day of assessment. */
public final class GoalEvidence {
    private final Records records;
    private final LocalDate due;
    private final @Nullable String withoutActivity;
    private final Map<String, Views> views = new LinkedHashMap<>();
    private final Map<String, Set<Category>> categories = new LinkedHashMap<>();

    public GoalEvidence(Records records, FulfilmentRule rule, LocalDate due, @Nullable String withoutActivity) {
        this.records = records;
        this.due = due;
        this.withoutActivity = withoutActivity;
        for (String id : rule.indicators()) {
            views.put(
                    id, withoutActivity == null ? records.views(id, due) : Views.of(evidence(id), records.day(), due));
        }
        addCategories(rule);
    }

    private void addCategories(FulfilmentRule rule) {
        if (rule instanceof Labelled labelled) {
            addCategories(labelled.rule());
        } else if (rule instanceof CompositeRule composite) {
            composite.rules().forEach(this::addCategories);
        } else {
            Set<Category> declared = Objects.requireNonNull(rule.categories(), "categories");
            for (String id : rule.indicators()) {
                categories.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(declared);
            }
        }
    }

    private IndicatorEvidence evidence(String indicator) {
        IndicatorEvidence all = records.evidence(indicator);
        return withoutActivity == null ? all : all.without(withoutActivity);
    }

    public LocalDate due() {
        return due;
    }

    public Set<String> indicators() {
        return views.keySet();
    }

    public Views views(String indicator) {
        Views found = views.get(indicator);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The rule does not declare the indicator \"" + indicator + "\"; it declares " + views.keySet());
        }
        return found;
    }

    public Views views(String indicator, Category category) {
        return Views.ofCategory(evidence(indicator), category, views(indicator), records.day(), due);
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
                .anyMatch(category -> views(indicator, category).isContradictory());
    }

    /** Whether a part is surely more than all of it. */
    public boolean hasPartAboveWhole(Share share) {
        return Bounds.ofEnds(
                        views(share.part()).possible(), views(share.whole()).possible())
                .isEmpty();
    }

    /** Whether what a share is of is surely nothing. */
    public boolean hasNothingAsWhole(Share share) {
        return views(share.whole())
                .possible()
                .high()
                .filter(high -> high.signum() == 0)
                .isPresent();
    }

    /** The categories that the rule looks at, of an indicator. */
    public Set<Category> categories(String indicator) {
        return categories.getOrDefault(indicator, Set.of());
    }

    /** What a rule may ask, on one of the views. */
    public Evidence on(FulfilmentRule rule, Function<Views, Bounds> view) {
        return new Asked(rule, indicator -> view.apply(views(indicator)), view);
    }

    /**
     * What a rule may ask of what was counted on a day: the level where there is a total of the whole on that day, as its high
     * end comes from there; otherwise, and for categories, what is possible.
     */
    public Evidence countedOn(FulfilmentRule rule, LocalDate day) {
        return new Asked(
                rule,
                indicator -> {
                    return hasTotalOn(indicator, day)
                            ? views(indicator).seen()
                            : views(indicator).possible();
                },
                Views::possible);
    }

    /** Answers for the indicators and categories that a rule declares. */
    private final class Asked implements Evidence {
        private final Set<String> indicators;
        private final Set<Category> parts;
        private final Function<String, Bounds> whole;
        private final Function<Views, Bounds> part;

        Asked(FulfilmentRule rule, Function<String, Bounds> whole, Function<Views, Bounds> part) {
            this.indicators = rule.indicators();
            this.parts = rule.categories();
            this.whole = whole;
            this.part = part;
        }

        @Override
        public Bounds level(String indicator) {
            return whole.apply(declared(indicator));
        }

        @Override
        public Bounds level(String indicator, String dimension, String name) {
            String id = declared(indicator);
            Category category = new Category(dimension, name);
            if (!parts.contains(category)) {
                throw new IllegalArgumentException(
                        "The rule does not declare the category " + category + "; it declares " + parts);
            }
            return part.apply(views(id, category));
        }

        private String declared(String indicator) {
            if (!indicators.contains(indicator)) {
                throw new IllegalArgumentException("The rule does not declare the indicator \""
                        + Printable.of(indicator) + "\"; it declares " + indicators);
            }
            return indicator;
        }
    }
}
