package org.maalbar.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maalbar.evidence.Plan.Prospect;
import org.maalbar.evidence.Reading.Agreement;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.rule.Measure;

/**
 * The three views of the evidence on one indicator, or one category of it, for a due day.
 *
 * @param seen what has been seen on the due day or so far
 * @param possible what can still be on the due day, whatever happens
 * @param planned what will be on the due day if things go as stated
 * @param plan how the planned level was made; null if no plans count for it
 * @param lastObserved the day of the last observation, categories included
 * @param troubles what contradicts what
 */
public record Views(
        Bounds seen,
        Bounds possible,
        Bounds planned,
        @Nullable PlannedLevel plan,
        @Nullable LocalDate lastObserved,
        Set<Trouble> troubles) {

    /** Almost all have no troubles: they share one empty set. */
    public Views {
        troubles = troubles.isEmpty() ? Set.of() : troubles;
    }

    /**
     * Computes the views of an indicator as a whole.
     *
     * @param evidence what counts
     * @param day the day of assessment
     * @param due the due day
     */
    public static Views of(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        return switch (evidence.indicator().behaviour()) {
            case CUMULATIVE -> cumulative(evidence, null, day, due, evidence.lastObserved(earlier(day, due)));
            case FIXED -> fixed(evidence.indicator(), evidence.whole(), evidence.lastObserved(day));
            case FLUCTUATING -> fluctuating(evidence, day, due);
        };
    }

    /**
     * Computes the views of a measure.
     *
     * @param evidence what counts
     * @param measure what is measured
     * @param day the day of assessment
     * @param due the due day of the goal
     * @param others the views of other measures of the same evidence
     */
    public static Views of(
            IndicatorEvidence evidence,
            Measure measure,
            LocalDate day,
            LocalDate due,
            Function<Measure, Views> others) {
        LocalDate own = measure.lastDay(due);
        if (measure.during().isPresent()) {
            return of(evidence.since(measure.during().get().first().orElseThrow()), day, own);
        }
        IndicatorEvidence counting = own.equals(due) ? evidence : evidence.onAnotherDay();
        return measure.category()
                .map(category -> ofCategory(counting, category, others.apply(measure.whole()), day, own))
                .orElseGet(() -> of(counting, day, own));
    }

    /** The same of one category, given the views of the whole. */
    private static Views ofCategory(
            IndicatorEvidence evidence, Category category, Views whole, LocalDate day, LocalDate due) {
        Indicator indicator = evidence.indicator();
        Views alone = switch (indicator.behaviour()) {
            case CUMULATIVE -> cumulative(evidence, category, day, due, whole.lastObserved);
            case FIXED -> fixed(indicator, evidence.readings(category), whole.lastObserved);
            case FLUCTUATING -> observed(indicator, evidence.readings(category), day, due, whole.lastObserved);
        };
        boolean isPart = indicator.behaviour() != Behaviour.FLUCTUATING && indicator.domain() != Domain.PERCENT;
        return isPart ? alone.withinWhole(whole, indicator.domain()) : alone;
    }

    /** Planned, before activities that bring a level about are looked at. */
    public Bounds added() {
        return plan == null ? planned : plan.added();
    }

    /** Whether observations contradict each other. */
    public boolean isContradictory() {
        return troubles.contains(Trouble.CONTRADICTORY_OBSERVATIONS);
    }

    /** A category is no more than the whole. */
    private Views withinWhole(Views whole, Domain domain) {
        Set<Trouble> all = copy(troubles);
        Bounds seenPart = cut(seen, whole.seen, domain, all);
        Bounds possiblePart = cut(possible, whole.possible, domain, all);
        Bounds plannedPart = cut(planned, whole.planned, domain, all);
        return within(seenPart, possiblePart, plannedPart, plan, lastObserved, all);
    }

    private static Bounds cut(Bounds part, Bounds whole, Domain domain, Set<Trouble> troubles) {
        Optional<Bounds> cut = part.intersect(whole.orFewer());
        noteIf(cut.isEmpty(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
        return cut.orElse(domain.whole());
    }

    private static Views cumulative(
            IndicatorEvidence evidence,
            @Nullable Category category,
            LocalDate day,
            LocalDate due,
            @Nullable LocalDate lastObserved) {
        Domain domain = evidence.indicator().domain();
        LevelByDay levels = category == null ? evidence.levels() : evidence.levels(category);
        LocalDate until = earlier(day, due);
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        Bounds seen = levels.level(until);
        Bounds possible = possible(levels, seen, due, domain, troubles);
        noteIf(levels.isContradictory(until), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
        if (day.isAfter(due) || (category != null && domain == Domain.PERCENT)) {
            return new Views(seen, possible, possible, null, lastObserved, troubles);
        } else if (category != null) {
            Bounds planned = plannedCategory(evidence, levels, seen, day, due);
            return within(seen, possible, planned, null, lastObserved, troubles);
        }
        PlannedLevel plan = PlannedLevel.of(evidence, levels, day, due);
        return within(seen, possible, plan.bounds(), plan, lastObserved, troubles);
    }

    /** From what was surely reached, up to the lowest total that says how many there can be on the due day. */
    private static Bounds possible(
            LevelByDay levels, Bounds seen, LocalDate due, Domain domain, Set<Trouble> troubles) {
        Bounds lowest = domain.whole();
        Bounds least = seen;
        List<Bounds> caps = levels.caps(due);
        for (int i = 0; i < caps.size(); i++) {
            Bounds cap = caps.get(i);
            lowest = cap.compareHigh(lowest) < 0 ? cap : lowest;
            least = cap.compareLow(least) < 0 ? cap : least;
        }
        Optional<Bounds> consistent = Bounds.ofEnds(seen, lowest);
        if (consistent.isPresent()) {
            return consistent.get();
        }
        troubles.add(Trouble.CONTRADICTORY_OBSERVATIONS);
        return Bounds.ofEnds(least, domain.whole()).orElseGet(domain::whole);
    }

    /** How many of what is planned belong to a category is not stated: only how many at most. */
    private static Bounds plannedCategory(
            IndicatorEvidence evidence, LevelByDay levels, Bounds seen, LocalDate day, LocalDate due) {
        Coverage coverage = levels.coverage(day);
        Bounds planned = evidence.isGrowthOpen() ? seen.orMore() : seen;
        for (Plan plan : evidence.plans()) {
            if (plan.prospect(day, due, coverage).counts()) {
                planned = plan.isTotal()
                        ? planned.orMore()
                        : planned.plus(PlannedLevel.highOf(plan, evidence.indicator(), coverage));
            }
        }
        return planned;
    }

    private static Views within(
            Bounds seen,
            Bounds possible,
            Bounds planned,
            @Nullable PlannedLevel plan,
            @Nullable LocalDate lastObserved,
            Set<Trouble> troubles) {
        Optional<Bounds> both = planned.intersect(possible);
        noteIf(both.isEmpty(), Trouble.PLAN_NOT_POSSIBLE, troubles);
        return new Views(seen, possible, both.orElse(possible), plan, lastObserved, troubles);
    }

    private static Views fixed(Indicator indicator, List<Reading> readings, @Nullable LocalDate lastObserved) {
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        Bounds number = agreed(bounds(readings), indicator, troubles);
        return new Views(number, number, number, null, lastObserved, troubles);
    }

    private static List<Bounds> bounds(List<Reading> readings) {
        List<Bounds> bounds = new ArrayList<>(readings.size());
        for (Reading each : readings) {
            bounds.add(each.bounds());
        }
        return bounds;
    }

    /** What several totals of one number say together; nothing if they contradict each other, or if there is none. */
    private static Bounds agreed(List<Bounds> totals, Indicator indicator, Set<Trouble> troubles) {
        if (totals.isEmpty()) {
            return indicator.domain().whole();
        }
        Agreement agreement = Agreement.of(totals);
        noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
        return agreement.contradictory() ? indicator.domain().whole() : agreement.bounds();
    }

    private static Views fluctuating(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        LocalDate until = earlier(day, due);
        Views observed = observed(evidence.indicator(), evidence.whole(), day, due, evidence.lastObservedWhole(until));
        List<Bounds> expected =
                latestLevels(evidence, day, due).stream().map(Plan::bounds).toList();
        if (day.isAfter(due) || expected.isEmpty()) {
            return observed;
        }
        Set<Trouble> troubles = copy(observed.troubles);
        Agreement agreement = Agreement.of(expected);
        noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_PLANS, troubles);
        return within(observed.seen, observed.possible, agreement.bounds(), null, observed.lastObserved, troubles);
    }

    /** What observations alone say of something that goes either way. */
    private static Views observed(
            Indicator indicator,
            List<Reading> readings,
            LocalDate day,
            LocalDate due,
            @Nullable LocalDate lastObserved) {
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        List<Reading> past = Reading.upTo(readings, earlier(day, due));
        Bounds seen = latestTotal(past, indicator, troubles);
        List<Reading> settling = past.stream()
                .filter(reading -> reading.isFinal() || reading.last().equals(due))
                .toList();
        Bounds possible = agreed(bounds(settling), indicator, troubles);
        if (isExcluded(possible, past)) {
            troubles.add(Trouble.CONTRADICTORY_OBSERVATIONS);
            possible = indicator.domain().whole();
        }
        return new Views(seen, possible, possible, null, lastObserved, troubles);
    }

    private static Bounds latestTotal(List<Reading> past, Indicator indicator, Set<Trouble> troubles) {
        if (past.isEmpty()) {
            return indicator.domain().whole();
        }
        Agreement agreement = totalOf(past.get(past.size() - 1).last(), past);
        noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
        return agreement.bounds();
    }

    private static Agreement totalOf(LocalDate day, List<Reading> readings) {
        int before = Reading.countUpTo(readings, day.minusDays(1));
        return Agreement.of(bounds(readings.subList(before, Reading.countUpTo(readings, day))));
    }

    /** Whether a total that came after a final one leaves no room for what the final ones say. */
    private static boolean isExcluded(Bounds possible, List<Reading> past) {
        LocalDate firstFinal = null;
        for (int i = 0; i < past.size(); i++) {
            LocalDate day = past.get(i).last();
            boolean isLastOfDay =
                    i + 1 == past.size() || !past.get(i + 1).last().equals(day);
            if (firstFinal != null
                    && isLastOfDay
                    && day.isAfter(firstFinal)
                    && totalOf(day, past).bounds().intersect(possible).isEmpty()) {
                return true;
            }
            firstFinal = firstFinal == null && past.get(i).isFinal() ? day : firstFinal;
        }
        return false;
    }

    /**
     * The plans that set the level of something that goes either way: the sure ones of the activities that end latest.
     *
     * @param evidence what counts
     * @param day the day of assessment
     * @param due the due day
     */
    public static List<Plan> latestLevels(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        LocalDate latestTotal = latestTotal(evidence, day, due);
        List<Plan> latest = new ArrayList<>();
        LocalDate end = null;
        for (Plan plan : evidence.plans()) {
            LocalDate last = plan.last();
            if (plan.prospect(day, due, latestTotal) != Prospect.SURE || last == null) {
                continue;
            }
            if (end == null || last.isAfter(end)) {
                end = last;
                latest.clear();
            }
            if (last.equals(end)) {
                latest.add(plan);
            }
        }
        return latest;
    }

    /** The day of the latest total of something that goes either way, on the due day or so far. */
    public static @Nullable LocalDate latestTotal(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        return evidence.lastObservedWhole(earlier(day, due));
    }

    /** The earlier of two days. */
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Set<Trouble> copy(Set<Trouble> troubles) {
        Set<Trouble> copy = EnumSet.noneOf(Trouble.class);
        copy.addAll(troubles);
        return copy;
    }

    private static void noteIf(boolean wrong, Trouble trouble, Set<Trouble> troubles) {
        if (wrong) {
            troubles.add(trouble);
        }
    }
}
