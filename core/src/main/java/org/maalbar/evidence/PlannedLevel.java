package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.Plan.Prospect;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;

/**
 * The level of a cumulative indicator on the due day if things go as planned.
 *
 * @param bounds between which bounds it lies, before what is possible is looked at
 * @param added the same without activities that bring a level about after the day of assessment
 * @param base the level that the contributions counted in full come on top of
 * @param baseDay the day on which that level was seen, or null if it is 0 before all days or itself planned
 * @param inFull the contributions that count in full
 */
public record PlannedLevel(
        Bounds bounds, Bounds added, Bounds base, @Nullable LocalDate baseDay, List<Plan> inFull) {

    /** A low end, and what it is made of. */
    private record Low(Bounds low, Bounds base, @Nullable LocalDate day, List<Plan> inFull) {
        Low orHigher(Low other) {
            return other.low.compareLow(low) > 0 ? other : this;
        }
    }

    /**
     * Adds the plans to what was seen.
     *
     * @param evidence what counts
     * @param day the day of assessment, not after the due day
     * @param due the due day
     */
    static PlannedLevel of(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        Indicator indicator = evidence.indicator();
        Course course = evidence.course();
        Coverage coverage = course.coverage(day);
        List<Plan> counting = new ArrayList<>();
        List<Plan> sure = new ArrayList<>();
        for (Plan plan : evidence.plans()) {
            Prospect prospect = plan.prospect(day, due, coverage);
            if (prospect.counts()) {
                counting.add(plan);
            }
            if (prospect == Prospect.SURE) {
                sure.add(plan);
            }
        }
        Low added = added(indicator, course, day, sure);
        Low best = added;
        for (Plan plan : sure) {
            if (plan.isTotal()) {
                Low level = after(indicator, plan.last(), plan.bounds(), sure);
                List<Plan> inFull = new ArrayList<>(level.inFull);
                inFull.add(plan);
                Low total = new Low(level.low, level.base, null, inFull);
                best = best.orHigher(total);
                // What is planned from now on comes after it.
                added = day.equals(plan.last()) ? added.orHigher(total) : added;
            }
        }
        if (evidence.isGrowthOpen()) {
            Bounds anything = indicator.domain().whole();
            return new PlannedLevel(
                    ends(best.low, anything), ends(added.low, anything), best.base, best.day, best.inFull);
        }
        Bounds addedHigh = addedHigh(indicator, course, day, counting, coverage);
        Bounds high = raised(addedHigh, indicator, course, counting, coverage);
        return new PlannedLevel(ends(best.low, high), ends(added.low, addedHigh), best.base, best.day, best.inFull);
    }

    private static Bounds ends(Bounds low, Bounds high) {
        return Bounds.ofEnds(low, high).orElse(low);
    }

    /** The best of what comes on top of 0 or of the level on some day; of equally high ones, the one with the most plans. */
    private static Low added(Indicator indicator, Course course, LocalDate day, List<Plan> sure) {
        Low best = after(indicator, null, Bounds.unbounded(), sure);
        LocalDate contradicted = course.lastContradicted(day);
        for (LocalDate base : baseDays(day, sure)) {
            if (contradicted == null || !base.isBefore(contradicted)) {
                best = best.orHigher(after(indicator, base, course.level(base), sure));
            }
        }
        return best;
    }

    /** The days before those on which contributions begin, as far as they are past. */
    private static TreeSet<LocalDate> baseDays(LocalDate day, List<Plan> sure) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(day);
        for (Plan plan : sure) {
            LocalDate first = plan.firstDay();
            if (!plan.isTotal() && first != null && !first.isAfter(day)) {
                days.add(first.minusDays(1));
            }
        }
        return days;
    }

    /** A level joined with the contributions whose days are all after its day, or after no day at all. */
    private static Low after(Indicator indicator, @Nullable LocalDate day, Bounds level, List<Plan> sure) {
        Bounds low = level.orMore();
        List<Plan> inFull = new ArrayList<>();
        for (Plan plan : sure) {
            LocalDate first = plan.firstDay();
            if (!plan.isTotal() && (day == null || (first != null && first.isAfter(day)))) {
                low = indicator.join(low, plan.bounds()).orMore();
                inFull.add(plan);
            }
        }
        return new Low(low, level, day, inFull);
    }

    private static Bounds addedHigh(
            Indicator indicator, Course course, LocalDate day, List<Plan> counting, Coverage coverage) {
        Bounds high = course.level(day).orFewer();
        for (Plan plan : counting) {
            if (!plan.isTotal()) {
                high = indicator.join(high, highOf(plan, indicator, coverage));
            }
        }
        return high;
    }

    private static Bounds raised(
            Bounds added, Indicator indicator, Course course, List<Plan> counting, Coverage coverage) {
        Bounds high = added;
        for (Plan plan : counting) {
            if (plan.isTotal()) {
                Bounds level = level(plan, indicator, course, counting, coverage);
                high = level.compareHigh(high) > 0 ? level : high;
            }
        }
        return high;
    }

    /** A level brought about, joined with all that may come after it: everything, if its end is not known. */
    private static Bounds level(
            Plan level, Indicator indicator, Course course, List<Plan> counting, Coverage coverage) {
        LocalDate end = level.last();
        Bounds high = level.bounds().orFewer();
        for (Reading increment : course.increments()) {
            if (end == null || increment.last().isAfter(end)) {
                high = indicator.join(high, increment.bounds().orFewer());
            }
        }
        for (Plan plan : counting) {
            if (!plan.isTotal() && !plan.endsBy(end)) {
                high = indicator.join(high, highOf(plan, indicator, coverage));
            }
        }
        return high;
    }

    static Bounds highOf(Plan plan, Indicator indicator, Coverage coverage) {
        return plan.hasUncountedPast(coverage)
                ? indicator.domain().whole()
                : plan.bounds().orFewer();
    }

    /** Whether a contribution counts in full. */
    public boolean isInFull(Plan plan) {
        return inFull.contains(plan);
    }
}
