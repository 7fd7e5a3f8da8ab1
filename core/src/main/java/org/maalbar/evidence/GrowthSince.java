package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maalbar.evidence.Reading.Agreement;
import org.maalbar.quantity.Bounds;
import org.maalbar.rule.Category;

/**
 * What counts for the growth of a cumulative indicator from a day on: the records as they would be if counting had started at 0
 * on that day.
 */
final class GrowthSince {
    private final LocalDate first;
    private final Bounds stood;

    /**
     * Growth from a day on.
     *
     * @param first the first day
     * @param stood what stood at the end of the day before
     */
    GrowthSince(LocalDate first, Bounds stood) {
        this.first = first;
        this.stood = stood;
    }

    /** Counting starts at 0; a later baseline is a level, and what was final before the first day is a cap. */
    Start start(Start before, List<Reading> whole) {
        LocalDate dayBefore = first.minusDays(1);
        List<Reading> levels = new ArrayList<>();
        levels.add(new Reading(Bounds.exactly(0), dayBefore, dayBefore, true, false));
        before.levels().stream()
                .filter(each -> !isBefore(each))
                .map(this::since)
                .forEach(levels::add);
        List<Bounds> caps = totals(whole.stream().filter(this::isBefore).toList()).stream()
                .filter(Reading::isFinal)
                .map(Reading::bounds)
                .toList();
        return new Start(levels, caps);
    }

    /** Observations of the whole. What ended before the first day is none. */
    List<Reading> whole(List<Reading> readings) {
        List<Reading> since = readings.stream().filter(each -> !isBefore(each)).toList();
        List<Reading> all = new ArrayList<>(totals(since));
        since.stream().filter(each -> !each.total()).map(this::since).forEach(all::add);
        return all;
    }

    /** The total of each day, less what stood: what several say together comes first. */
    private List<Reading> totals(List<Reading> readings) {
        Map<LocalDate, List<Reading>> byDay = new TreeMap<>();
        readings.stream()
                .filter(Reading::total)
                .forEach(each -> byDay.computeIfAbsent(each.last(), day -> new ArrayList<>())
                        .add(each));
        List<Reading> totals = new ArrayList<>();
        byDay.forEach((day, of) -> {
            Bounds agreed =
                    Agreement.of(of.stream().map(Reading::bounds).toList()).bounds();
            totals.add(new Reading(since(agreed), day, day, true, of.stream().anyMatch(Reading::isFinal)));
        });
        return totals;
    }

    /** Observations of categories; what stood of a category is not asked for, so that their totals say nothing. */
    Map<Category, List<Reading>> categories(Map<Category, List<Reading>> categories) {
        Map<Category, List<Reading>> all = new LinkedHashMap<>();
        categories.forEach((category, readings) -> {
            List<Reading> since = readings.stream()
                    .filter(each -> !isBefore(each))
                    .map(each -> each.total() ? each.with(Bounds.unbounded()) : since(each))
                    .toList();
            if (!since.isEmpty()) {
                all.put(category, since);
            }
        });
        return all;
    }

    /** What is planned; an activity that ends before the first day brings about nothing from then on. */
    List<Plan> plans(List<Plan> plans) {
        LocalDate dayBefore = first.minusDays(1);
        return plans.stream()
                .filter(each -> !each.endsBy(dayBefore))
                .map(this::since)
                .toList();
    }

    private boolean isBefore(Reading reading) {
        return reading.last().isBefore(first);
    }

    private Reading since(Reading reading) {
        if (reading.total()) {
            return reading.with(since(reading.bounds()));
        }
        boolean began = reading.first() == null || reading.first().isBefore(first);
        return began ? reading.with(reading.bounds().orFewer()) : reading;
    }

    private Plan since(Plan plan) {
        if (plan.isTotal()) {
            return plan.with(since(plan.bounds()));
        }
        LocalDate begins = plan.firstDay();
        boolean began = begins == null || begins.isBefore(first);
        return began ? plan.with(plan.bounds().orFewer()) : plan;
    }

    /** What a total says of the growth; one that is below what stood says nothing. */
    private Bounds since(Bounds total) {
        return total.less(stood).orElse(Bounds.unbounded());
    }
}
