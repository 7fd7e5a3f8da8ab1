package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;

/** Everything that counts for one indicator on the day of assessment. */
public final class IndicatorEvidence {
    private final Indicator indicator;
    private final boolean growthOpen;
    private final Start start;
    private final List<Reading> stated;
    private final Map<Category, List<Reading>> categories;
    private final List<Plan> plans;
    private final Computed computed;

    /** What only the observations decide, computed when it is first asked for. */
    private static final class Computed {
        private volatile @Nullable List<Reading> whole;
        private volatile @Nullable Map<Days, Reading> joined;
        private volatile @Nullable LevelByDay ofWhole;
        private volatile @Nullable Observed observed;
        private final Map<Category, LevelByDay> ofCategories = new ConcurrentHashMap<>();
    }

    private IndicatorEvidence(
            Indicator indicator,
            boolean growthOpen,
            Start start,
            List<Reading> stated,
            Map<Category, List<Reading>> categories,
            List<Plan> plans,
            Computed computed) {
        this.indicator = indicator;
        this.growthOpen = growthOpen;
        this.start = start;
        this.stated = stated;
        this.categories = categories;
        this.plans = plans;
        this.computed = computed;
    }

    /**
     * All that counts.
     *
     * @param indicator what is counted
     * @param baseline where counting starts, if anywhere
     * @param stated what was observed of the whole
     * @param categories what was observed of single categories
     * @param plans what activities are expected to do, cancelled ones included
     */
    public static IndicatorEvidence of(
            Indicator indicator,
            @Nullable Reading baseline,
            List<Reading> stated,
            Map<Category, List<Reading>> categories,
            List<Plan> plans) {
        return new IndicatorEvidence(
                indicator, isOpen(indicator, plans), Start.of(baseline), stated, categories, plans, new Computed());
    }

    private static boolean isOpen(Indicator indicator, List<Plan> plans) {
        return indicator.growth().map(Growth.OPEN::equals).orElse(plans.isEmpty());
    }

    /** What is counted. */
    public Indicator indicator() {
        return indicator;
    }

    /** Whether it also grows by itself: stated so, or not stated and no activity contributes to it. */
    public boolean isGrowthOpen() {
        return growthOpen;
    }

    /** What was observed of single categories. */
    public Map<Category, List<Reading>> categories() {
        return categories;
    }

    /** What activities are expected to do. */
    public List<Plan> plans() {
        return plans;
    }

    /** What was observed of the whole, also by way of all categories of its complete dimension. */
    public List<Reading> whole() {
        List<Reading> whole = computed.whole;
        if (whole == null) {
            whole = CompleteReadings.of(indicator, stated, categories);
            computed.whole = whole;
        }
        return whole;
    }

    /** What an observation of a category says of the whole together with those of all other categories, if it does. */
    public Optional<Reading> together(Category category, Reading reading) {
        boolean isOfAll =
                indicator.complete().filter(all -> all.all().contains(category)).isPresent();
        return isOfAll ? Optional.ofNullable(joined().get(Days.of(reading))) : Optional.empty();
    }

    private Map<Days, Reading> joined() {
        Map<Days, Reading> joined = computed.joined;
        if (joined == null) {
            joined = new HashMap<>();
            for (Reading each : whole().subList(stated.size(), whole().size())) {
                joined.put(Days.of(each), each);
            }
            computed.joined = joined;
        }
        return joined;
    }

    /** What observations of several categories must have in common to say something of the whole. */
    private record Days(boolean total, @Nullable LocalDate first, LocalDate last) {
        static Days of(Reading reading) {
            return new Days(reading.total(), reading.total() ? null : reading.first(), reading.last());
        }
    }

    /** The level day by day, of a cumulative indicator. */
    public LevelByDay levels() {
        LevelByDay levels = computed.ofWhole;
        if (levels == null) {
            boolean additive = indicator.domain() != Domain.PERCENT;
            Map<Category, List<Reading>> parts = additive ? categories : Map.of();
            levels = new LevelByDay(indicator, start, whole(), parts, null, observed());
            computed.ofWhole = levels;
        }
        return levels;
    }

    /** The level of a category day by day, of a cumulative indicator. */
    public LevelByDay levels(Category category) {
        return computed.ofCategories.computeIfAbsent(
                category,
                asked -> new LevelByDay(indicator, Start.UNKNOWN, readings(asked), Map.of(), asked, observed()));
    }

    /** All that may leave a high end open; nothing if parts say nothing of the whole. */
    private Observed observed() {
        Observed observed = computed.observed;
        if (observed == null) {
            observed = indicator.domain() == Domain.PERCENT
                    ? new Observed(List.of(), Map.of())
                    : new Observed(stated, categories);
            computed.observed = observed;
        }
        return observed;
    }

    /** What was observed of a category. */
    List<Reading> readings(Category category) {
        return categories.getOrDefault(category, List.of());
    }

    /** The day of the last observation up to a day, of the whole or of a category. */
    @Nullable
    LocalDate lastObserved(LocalDate until) {
        return latest(
                Stream.concat(stated.stream(), categories.values().stream().flatMap(List::stream)), until);
    }

    /** The day of the last observation of the whole up to a day. */
    public @Nullable LocalDate lastObservedWhole(LocalDate until) {
        return latest(whole().stream(), until);
    }

    /** The day of the last observation of a category up to a day. */
    public @Nullable LocalDate lastObserved(Category category, LocalDate until) {
        return latest(readings(category).stream(), until);
    }

    private static @Nullable LocalDate latest(Stream<Reading> readings, LocalDate until) {
        return readings.map(Reading::last)
                .filter(last -> !last.isAfter(until))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * The days on which the categories of one dimension come to more than a total of the whole. Only of the complete dimension
     * do categories exclude each other, so this changes no bounds.
     */
    public Set<LocalDate> daysWithPartsAboveWhole() {
        if (indicator.domain() == Domain.PERCENT) {
            return Set.of();
        }
        Map<LocalDate, Bounds> totals = totals(stated);
        Map<LocalDate, Map<String, List<Bounds>>> parts = new TreeMap<>();
        categories.forEach((category, readings) -> totals(readings)
                .forEach((day, total) -> parts.computeIfAbsent(day, key -> new HashMap<>())
                        .computeIfAbsent(category.dimension(), key -> new ArrayList<>())
                        .add(total.orMore())));
        Set<LocalDate> days = new TreeSet<>();
        parts.forEach((day, dimensions) -> {
            Bounds whole = totals.getOrDefault(day, Bounds.unbounded());
            boolean above = dimensions.values().stream()
                    .filter(several -> several.size() > 1)
                    .map(several -> several.stream().reduce(Bounds.exactly(0), Bounds::plus))
                    .anyMatch(sum -> Bounds.ofEnds(sum, whole).isEmpty());
            if (above) {
                days.add(day);
            }
        });
        return days;
    }

    /** The total of each day that has one. */
    private static Map<LocalDate, Bounds> totals(List<Reading> readings) {
        Map<LocalDate, List<Bounds>> byDay = new HashMap<>();
        readings.stream()
                .filter(Reading::total)
                .forEach(each -> byDay.computeIfAbsent(each.last(), day -> new ArrayList<>())
                        .add(each.bounds()));
        Map<LocalDate, Bounds> totals = new HashMap<>();
        byDay.forEach((day, all) -> totals.put(day, Reading.Agreement.of(all).bounds()));
        return totals;
    }

    /** What counts for the growth from a day on, as if counting had started at 0 on it. */
    IndicatorEvidence since(LocalDate first) {
        GrowthSince growth = new GrowthSince(first, levels().stoodOn(first.minusDays(1)));
        return new IndicatorEvidence(
                indicator,
                growthOpen,
                growth.start(start, whole()),
                growth.whole(whole()),
                growth.categories(categories),
                growth.plans(plans),
                new Computed());
    }

    /** What counts for another day than the due day: a final total of what goes either way says nothing of it. */
    IndicatorEvidence onAnotherDay() {
        if (indicator.behaviour() != Behaviour.FLUCTUATING) {
            return this;
        }
        Map<Category, List<Reading>> parts = new LinkedHashMap<>();
        categories.forEach((category, readings) ->
                parts.put(category, readings.stream().map(Reading::notFinal).toList()));
        List<Reading> whole = stated.stream().map(Reading::notFinal).toList();
        return new IndicatorEvidence(indicator, growthOpen, start, whole, parts, plans, new Computed());
    }

    /** The same without what one activity is expected to do; growth stays as it was. */
    public IndicatorEvidence without(String activity) {
        List<Plan> others = plans.stream()
                .filter(plan -> !plan.activity().id().orElseThrow().equals(activity))
                .toList();
        return new IndicatorEvidence(indicator, growthOpen, start, stated, categories, others, computed);
    }

    /** The same with other plans, from which growth follows where it is not stated. */
    public IndicatorEvidence planning(List<Plan> others) {
        boolean open = isOpen(indicator, others);
        return new IndicatorEvidence(indicator, open, start, stated, categories, others, computed);
    }

    /** The same with one more observation of the whole. */
    public IndicatorEvidence observing(Reading more) {
        List<Reading> all = new ArrayList<>(stated);
        all.add(more);
        return new IndicatorEvidence(indicator, growthOpen, start, all, categories, plans, new Computed());
    }

    /** The same without what was observed of single categories. */
    public IndicatorEvidence ofWhole() {
        return new IndicatorEvidence(
                indicator, growthOpen, start, stated, new LinkedHashMap<>(), plans, new Computed());
    }
}
