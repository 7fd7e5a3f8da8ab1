package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;

/** The contributions that surely add to a count. Their sums from any day on are at hand, so that many days cost little. */
final class SurePlans {
    private static final Comparator<Plan> BY_FIRST_DAY =
            Comparator.comparing(Plan::firstDay, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Indicator indicator;
    private final List<Plan> plans;

    /** Their first days, in order. */
    private final List<LocalDate> days;

    /** What those from each of these days on come to, and, at the end, what none come to. */
    private final List<Bounds> sums;

    private final Bounds all;

    /** Takes those that add to a count and bring no level about. */
    SurePlans(Indicator indicator, List<Plan> sure) {
        this.indicator = indicator;
        this.plans = new ArrayList<>(sure.size());
        List<Plan> dated = new ArrayList<>(sure.size());
        Bounds undated = Bounds.from(0);
        for (Plan plan : sure) {
            if (plan.isTotal()) {
                continue;
            }
            plans.add(plan);
            if (plan.firstDay() == null) {
                undated = join(undated, plan);
            } else {
                dated.add(plan);
            }
        }
        dated.sort(BY_FIRST_DAY);
        this.days = new ArrayList<>(dated.size());
        dated.forEach(plan -> days.add(plan.firstDay()));
        this.sums = new ArrayList<>(dated.size() + 1);
        sums.add(Bounds.from(0));
        for (int i = dated.size() - 1; i >= 0; i--) {
            sums.add(join(sums.get(sums.size() - 1), dated.get(i)));
        }
        Collections.reverse(sums);
        all = indicator.join(undated, sums.get(0)).orMore();
    }

    private Bounds join(Bounds sum, Plan plan) {
        return indicator.join(sum, plan.bounds()).orMore();
    }

    /** A level joined with the contributions all of whose days are after its day, or, for null, with all of them. */
    Bounds onTopOf(Bounds level, @Nullable LocalDate day) {
        Bounds more = day == null ? all : sums.get(ByDay.countUpTo(days, Function.identity(), day));
        return indicator.join(level.orMore(), more).orMore();
    }

    /** The contributions all of whose days are after a day, or, for null, all of them. */
    List<Plan> after(@Nullable LocalDate day) {
        List<Plan> after = new ArrayList<>(plans.size());
        for (Plan plan : plans) {
            LocalDate first = plan.firstDay();
            if (day == null || (first != null && first.isAfter(day))) {
                after.add(plan);
            }
        }
        return after;
    }

    /** The days before those on which contributions begin, as far as they are past, and the day of assessment. */
    SortedSet<LocalDate> baseDays(LocalDate day) {
        SortedSet<LocalDate> base = new TreeSet<>();
        base.add(day);
        for (LocalDate first : days) {
            if (!first.isAfter(day)) {
                base.add(first.minusDays(1));
            }
        }
        return base;
    }
}
