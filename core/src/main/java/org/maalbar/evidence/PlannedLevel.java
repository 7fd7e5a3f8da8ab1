package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
 * @param inFull the contributions that count in full, the very ones of the evidence
 */
public record PlannedLevel(
        Bounds bounds, Bounds added, Bounds base, @Nullable LocalDate baseDay, Set<Plan> inFull) {

    /**
     * A low end, and what it is made of.
     *
     * @param low the low end
     * @param base what it starts from
     * @param seenOn the day on which that was seen, or null if it is 0 before all days or brought about by an activity
     * @param after the day after which contributions count in full, or null if all do
     * @param level the activity that brings the base about, or null if none does
     */
    private record Low(
            Bounds low,
            Bounds base,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate after,
            @Nullable Plan level) {
        Low orHigher(Low other) {
            return other.low.compareLow(low) > 0 ? other : this;
        }
    }

    /**
     * Adds the plans to what was seen.
     *
     * @param evidence what counts
     * @param levels the level of the whole
     * @param day the day of assessment, not after the due day
     * @param due the due day
     */
    static PlannedLevel of(IndicatorEvidence evidence, LevelByDay levels, LocalDate day, LocalDate due) {
        Indicator indicator = evidence.indicator();
        if (evidence.plans().isEmpty()) {
            Bounds seen = levels.level(day);
            Bounds level =
                    evidence.isGrowthOpen() ? ends(seen, indicator.domain().whole()) : seen;
            return new PlannedLevel(level, level, seen, day, Set.of());
        }
        Coverage coverage = levels.coverage(day);
        List<Plan> counting = new ArrayList<>(evidence.plans().size());
        List<Plan> sure = new ArrayList<>(evidence.plans().size());
        for (Plan plan : evidence.plans()) {
            Prospect prospect = plan.prospect(day, due, coverage);
            if (prospect.counts()) {
                counting.add(plan);
            }
            if (prospect == Prospect.SURE) {
                sure.add(plan);
            }
        }
        SurePlans adding = new SurePlans(indicator, sure);
        Low added = added(levels, day, adding);
        Low best = added;
        for (Plan plan : sure) {
            if (plan.isTotal()) {
                Low total = new Low(adding.onTopOf(plan.bounds(), plan.last()), plan.bounds(), null, plan.last(), plan);
                best = best.orHigher(total);
                // What is planned from now on comes after it.
                added = day.equals(plan.last()) ? added.orHigher(total) : added;
            }
        }
        Set<Plan> inFull = inFull(adding.after(best.after), best.level);
        if (evidence.isGrowthOpen()) {
            Bounds anything = indicator.domain().whole();
            return new PlannedLevel(
                    ends(best.low, anything), ends(added.low, anything), best.base, best.seenOn, inFull);
        }
        Bounds addedHigh = addedHigh(indicator, levels, day, counting, coverage);
        Bounds high = raised(addedHigh, indicator, levels, counting, coverage);
        return new PlannedLevel(ends(best.low, high), ends(added.low, addedHigh), best.base, best.seenOn, inFull);
    }

    private static Set<Plan> inFull(List<Plan> added, @Nullable Plan level) {
        Set<Plan> inFull = Collections.newSetFromMap(new IdentityHashMap<>(added.size() + 1));
        inFull.addAll(added);
        if (level != null) {
            inFull.add(level);
        }
        return inFull;
    }

    private static Bounds ends(Bounds low, Bounds high) {
        return Bounds.ofEnds(low, high).orElse(low);
    }

    /** The best of what comes on top of 0 or of the level on some day; of equally high ones, the one with the most plans. */
    private static Low added(LevelByDay levels, LocalDate day, SurePlans adding) {
        Low best = new Low(adding.onTopOf(Bounds.unbounded(), null), Bounds.unbounded(), null, null, null);
        LocalDate contradicted = levels.lastContradicted(day);
        for (LocalDate base : adding.baseDays(day)) {
            if (contradicted == null || !base.isBefore(contradicted)) {
                Bounds level = levels.level(base);
                best = best.orHigher(new Low(adding.onTopOf(level, base), level, base, base, null));
            }
        }
        return best;
    }

    private static Bounds addedHigh(
            Indicator indicator, LevelByDay levels, LocalDate day, List<Plan> counting, Coverage coverage) {
        Bounds high = levels.level(day).orFewer();
        for (Plan plan : counting) {
            if (!plan.isTotal()) {
                high = indicator.join(high, highOf(plan, indicator, coverage));
            }
        }
        return high;
    }

    private static Bounds raised(
            Bounds added, Indicator indicator, LevelByDay levels, List<Plan> counting, Coverage coverage) {
        Bounds high = added;
        for (Plan plan : counting) {
            if (plan.isTotal()) {
                Bounds level = level(plan, indicator, levels, counting, coverage);
                high = level.compareHigh(high) > 0 ? level : high;
            }
        }
        return high;
    }

    /** A level brought about, joined with all that may come after it: everything, if its end is not known. */
    private static Bounds level(
            Plan level, Indicator indicator, LevelByDay levels, List<Plan> counting, Coverage coverage) {
        LocalDate end = level.last();
        Bounds high = level.bounds().orFewer();
        for (Reading increment : levels.increments()) {
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
