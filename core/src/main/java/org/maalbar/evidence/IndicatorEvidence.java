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
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Growth;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;

/** Everything that counts for one indicator on the day of assessment. */
public final class IndicatorEvidence {
    private final Counted counted;
    private final LocalDate asOf;
    private final boolean growthOpen;
    private final List<Plan> plans;

    private IndicatorEvidence(Counted counted, LocalDate asOf, boolean growthOpen, List<Plan> plans) {
        this.counted = counted;
        this.asOf = asOf;
        this.growthOpen = growthOpen;
        this.plans = plans;
    }

    /**
     * All that counts.
     *
     * @param counted the observations; those of later days of assessment, too, if none is of a category
     * @param asOf the day after which observations do not count
     * @param plans what activities are expected to do, cancelled ones included
     */
    static IndicatorEvidence of(Counted counted, LocalDate asOf, List<Plan> plans) {
        return new IndicatorEvidence(counted, asOf, isOpen(counted.indicator, plans), plans);
    }

    private static boolean isOpen(Indicator indicator, List<Plan> plans) {
        Growth stated = indicator.growth().orElse(null);
        return stated == null ? plans.isEmpty() : stated == Growth.OPEN;
    }

    /** What is counted. */
    public Indicator indicator() {
        return counted.indicator;
    }

    /** Whether it also grows by itself: stated so, or not stated and no activity contributes to it. */
    public boolean isGrowthOpen() {
        return growthOpen;
    }

    /** What was observed of single categories. */
    public Map<Category, List<Reading>> categories() {
        return counted.categories;
    }

    /** What activities are expected to do. */
    public List<Plan> plans() {
        return plans;
    }

    /** What was stated of the whole, by the last day. */
    private List<Reading> stated() {
        return Reading.upTo(counted.stated, asOf);
    }

    /** What was observed of the whole, also by way of all categories of its complete dimension, by the last day. */
    public List<Reading> whole() {
        return Reading.upTo(counted.whole(), asOf);
    }

    /** Whether the whole was counted on a day, not just a category of it. */
    boolean isCountedOn(LocalDate day) {
        return day.equals(lastObservedWhole(day));
    }

    /** Whether there is a total of the whole of a day. */
    boolean hasTotalOn(LocalDate day) {
        List<Reading> until = Reading.upTo(whole(), day);
        for (int i = until.size() - 1; i >= 0 && until.get(i).last().equals(day); i--) {
            if (until.get(i).total()) {
                return true;
            }
        }
        return false;
    }

    /** The day of the last total stated of the whole, or of a category, up to a day. */
    public @Nullable LocalDate lastTotal(Optional<Category> category, LocalDate until) {
        List<Reading> stated = category.isEmpty() ? stated() : readings(category.get());
        for (int i = Reading.countUpTo(stated, until) - 1; i >= 0; i--) {
            if (stated.get(i).total()) {
                return stated.get(i).last();
            }
        }
        return null;
    }

    /** What an observation of a category says of the whole together with those of all other categories, if it does. */
    public Optional<Reading> together(Category category, Reading reading) {
        boolean isOfAll = indicator()
                .complete()
                .filter(all -> all.all().contains(category))
                .isPresent();
        return isOfAll ? Optional.ofNullable(counted.together(reading)) : Optional.empty();
    }

    /** The level day by day, of a cumulative indicator. */
    public LevelByDay levels() {
        return new LevelByDay(counted.levels(), asOf);
    }

    /** The level of a category day by day, of a cumulative indicator. */
    public LevelByDay levels(Category category) {
        return new LevelByDay(counted.levels(category), asOf);
    }

    /** What was observed of a category, by the last day. */
    List<Reading> readings(Category category) {
        return Reading.upTo(counted.readings(category), asOf);
    }

    /** The day of the last observation up to a day, of the whole or of a category. */
    @Nullable
    LocalDate lastObserved(LocalDate until) {
        LocalDate latest = latest(stated(), until);
        if (counted.categories.isEmpty()) {
            return latest;
        }
        for (List<Reading> readings : counted.categories.values()) {
            LocalDate ofCategory = latest(readings, until);
            if (latest == null || (ofCategory != null && ofCategory.isAfter(latest))) {
                latest = ofCategory;
            }
        }
        return latest;
    }

    /** The day of the last observation of the whole up to a day. */
    public @Nullable LocalDate lastObservedWhole(LocalDate until) {
        return latest(whole(), until);
    }

    /** The day of the last observation of a category up to a day. */
    public @Nullable LocalDate lastObserved(Category category, LocalDate until) {
        return latest(readings(category), until);
    }

    private static @Nullable LocalDate latest(List<Reading> readings, LocalDate until) {
        int count = Reading.countUpTo(readings, until);
        return count == 0 ? null : readings.get(count - 1).last();
    }

    /**
     * The days on which the categories of one dimension come to more than a total of the whole. Only of the complete dimension
     * do categories exclude each other, so this changes no bounds.
     */
    public Set<LocalDate> daysWithPartsAboveWhole() {
        if (indicator().domain() == Domain.PERCENT || categories().isEmpty()) {
            return Set.of();
        }
        Map<LocalDate, Bounds> totals = totals(stated());
        Map<LocalDate, Map<String, List<Bounds>>> parts = new TreeMap<>();
        categories()
                .forEach((category, readings) -> totals(readings)
                        .forEach((day, total) -> parts.computeIfAbsent(day, key -> new HashMap<>())
                                .computeIfAbsent(category.dimension(), key -> new ArrayList<>())
                                .add(total.orMore())));
        Set<LocalDate> days = new TreeSet<>();
        parts.forEach((day, dimensions) -> {
            Bounds whole = totals.getOrDefault(day, Bounds.unbounded());
            boolean above = dimensions.values().stream()
                    .filter(several -> several.size() > 1)
                    .map(several -> several.stream().reduce(Bounds.exactly(0), Bounds::plus))
                    .anyMatch(sum -> sum.isAbove(whole));
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
        Counted since = new Counted(
                indicator(),
                growth.start(counted.start, whole()),
                growth.whole(whole()),
                growth.categories(categories()));
        return new IndicatorEvidence(since, asOf, growthOpen, growth.plans(plans));
    }

    /** What counts for another day than the due day: a final total of what goes either way says nothing of it. */
    IndicatorEvidence onAnotherDay() {
        if (indicator().behaviour() != Behaviour.FLUCTUATING) {
            return this;
        }
        Map<Category, List<Reading>> parts = new LinkedHashMap<>();
        categories()
                .forEach((category, readings) -> parts.put(
                        category, readings.stream().map(Reading::notFinal).toList()));
        List<Reading> whole = stated().stream().map(Reading::notFinal).toList();
        return with(new Counted(indicator(), counted.start, whole, parts));
    }

    private IndicatorEvidence with(Counted other) {
        return new IndicatorEvidence(other, asOf, growthOpen, plans);
    }

    /** The same without what one activity is expected to do; growth stays as it was. */
    public IndicatorEvidence without(String activity) {
        List<Plan> others = plans.stream()
                .filter(plan -> !plan.activity().id().orElseThrow().equals(activity))
                .toList();
        return new IndicatorEvidence(counted, asOf, growthOpen, others);
    }

    /** The same with other plans, from which growth follows where it is not stated. */
    public IndicatorEvidence planning(List<Plan> others) {
        return of(counted, asOf, others);
    }

    /** The same with one more observation of the whole. */
    public IndicatorEvidence observing(Reading more) {
        List<Reading> all = new ArrayList<>(stated());
        all.add(more);
        return with(new Counted(indicator(), counted.start, all, categories()));
    }

    /** The same without what was observed of single categories. */
    public IndicatorEvidence ofWhole() {
        return categories().isEmpty() ? this : with(new Counted(indicator(), counted.start, stated(), Map.of()));
    }
}
