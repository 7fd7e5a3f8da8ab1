package org.maalbar.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.rule.Measure;
import org.maalbar.time.Span;

/** What generated rules measure: levels on the due day and before it, and growth in two spans, one after the other. */
public final class SampleMeasures {
    private static final int FEW_DAYS = 2;
    private static final int SPAN = 5;

    private SampleMeasures() {}

    /** Whether growth can be measured of an indicator. */
    public static boolean canGrow(Indicator indicator) {
        return indicator.behaviour() == Behaviour.CUMULATIVE
                && indicator.domain() != Domain.PERCENT
                && !indicator.isOverlapPossible();
    }

    /** All that is measured of an indicator besides its level on the due day and its growth. */
    public static List<Measure> levels(String id, Collection<Category> categories, LocalDate due) {
        Measure level = Measure.level(id);
        List<Measure> all = new ArrayList<>();
        categories.forEach(category -> all.add(level.category(category)));
        all.add(level.on(due.minusDays(FEW_DAYS)));
        all.add(level.on(due.minusDays(SPAN)));
        categories.stream()
                .limit(1)
                .forEach(category -> all.add(level.category(category).on(due.minusDays(FEW_DAYS))));
        return all;
    }

    /** Growth in the span that ends on the due day, and in the one before. */
    public static List<Measure> growths(String id, LocalDate due) {
        LocalDate before = due.minusDays(SPAN);
        return List.of(
                Measure.growth(id, Span.between(before.plusDays(1), due)),
                Measure.growth(id, Span.between(before.minusDays(SPAN - 1), before)));
    }

    /** All of these. */
    public static List<Measure> all(String id, Collection<Category> categories, LocalDate due) {
        List<Measure> all = new ArrayList<>(List.of(Measure.level(id)));
        all.addAll(levels(id, categories, due));
        all.addAll(growths(id, due));
        return all;
    }

    /** The days on which some measures begin or end, if they are of other days than the due day. */
    public static List<LocalDate> days(Collection<Measure> measures) {
        List<LocalDate> days = new ArrayList<>();
        for (Measure measure : measures) {
            measure.on().ifPresent(days::add);
            measure.during().flatMap(Span::first).ifPresent(first -> days.add(first.minusDays(1)));
            measure.during().flatMap(Span::last).ifPresent(days::add);
        }
        return days.stream().distinct().sorted().toList();
    }
}
