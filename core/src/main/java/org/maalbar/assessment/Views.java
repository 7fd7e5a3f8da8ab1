package org.maalbar.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;

/**
 * The three views of the evidence on one indicator, or one category of it, for a goal.
 *
 * @param seen what has been seen on the due day or so far
 * @param possible what can still be on the due day, whatever happens
 * @param planned what will be on the due day if things go as stated
 * @param beforeLevels planned, before activities that bring a level about are looked at
 * @param lastObserved the day of the last observation, baseline and categories included
 * @param troubles what contradicts what
 */
record Views(
        Bounds seen,
        Bounds possible,
        Bounds planned,
        Bounds beforeLevels,
        @Nullable LocalDate lastObserved,
        List<Trouble> troubles) {

    /** What can be wrong with the evidence on an indicator. */
    enum Trouble {
        CONTRADICTORY_OBSERVATIONS,
        CONTRADICTORY_PLANS,
        PLAN_NOT_POSSIBLE
    }

    /**
     * Computes the views of an indicator as a whole.
     *
     * @param evidence what counts
     * @param day the day of assessment
     * @param due the due day
     */
    static Views of(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        return switch (evidence.indicator().behaviour()) {
            case CUMULATIVE -> cumulative(evidence, day, due);
            case FIXED -> fixed(evidence.indicator(), evidence.whole(), evidence.lastObserved(day));
            case FLUCTUATING -> fluctuating(evidence, day, due);
        };
    }

    /** The same with other plans: what was observed need not be counted again. */
    Views planning(IndicatorEvidence others, LocalDate day, LocalDate due) {
        if (others.indicator().behaviour() != Behaviour.CUMULATIVE) {
            return of(others, day, due);
        }
        List<Trouble> observed = new ArrayList<>(troubles);
        observed.retainAll(List.of(Trouble.CONTRADICTORY_OBSERVATIONS));
        return planned(others, seen, possible, day, due, lastObserved, false, observed);
    }

    /** Computes the views of one category, given those of the whole. */
    static Views ofCategory(
            IndicatorEvidence evidence, List<Reading> category, Views whole, LocalDate day, LocalDate due) {
        Indicator indicator = evidence.indicator();
        boolean additive = indicator.domain() != Domain.PERCENT;
        Views alone = switch (indicator.behaviour()) {
            case CUMULATIVE -> cumulativeCategory(evidence, category, whole, day, due);
            case FIXED -> fixed(indicator, category, whole.lastObserved());
            case FLUCTUATING -> {
                additive = false;
                yield observedFluctuation(indicator, category, day, due, whole.lastObserved());
            }
        };
        return additive ? alone.withinWhole(whole) : alone;
    }

    /** A category is no more than the whole. */
    private Views withinWhole(Views whole) {
        Optional<Bounds> seenPart = seen.intersect(whole.seen.orFewer());
        Optional<Bounds> possiblePart = possible.intersect(whole.possible.orFewer());
        List<Trouble> all = new ArrayList<>(troubles);
        noteIf(seenPart.isEmpty() || possiblePart.isEmpty(), Trouble.CONTRADICTORY_OBSERVATIONS, all);
        Bounds possibleHere = possiblePart.orElse(possible);
        Bounds plannedHere = planned.intersect(whole.planned.orFewer())
                .flatMap(possibleHere::intersect)
                .orElse(possibleHere);
        return new Views(seenPart.orElse(seen), possibleHere, plannedHere, beforeLevels, lastObserved, all);
    }

    private static Views cumulative(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        LocalDate until = earlier(day, due);
        LocalDate lastObserved = evidence.lastObserved(until);
        Level level = level(
                evidence.indicator(), evidence.whole(), until, evidence.start(until), evidence.categoryLows(until));
        List<Trouble> troubles = new ArrayList<>();
        Bounds possible = possible(evidence.indicator(), evidence.whole(), level.reached(), due, troubles);
        noteIf(level.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
        return planned(evidence, level.bounds(), possible, day, due, lastObserved, false, troubles);
    }

    private static Views cumulativeCategory(
            IndicatorEvidence evidence, List<Reading> category, Views whole, LocalDate day, LocalDate due) {
        Indicator indicator = evidence.indicator();
        Level level = level(indicator, category, earlier(day, due), List.of(), List.of());
        List<Trouble> troubles = new ArrayList<>();
        Bounds possible = possible(indicator, category, level.reached(), due, troubles);
        noteIf(level.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
        return planned(evidence, level.bounds(), possible, day, due, whole.lastObserved, true, troubles);
    }

    private static Level level(
            Indicator indicator, List<Reading> readings, LocalDate until, List<Reading> start, List<Bounds> atLeast) {
        List<Reading> totals = new ArrayList<>(start);
        List<Reading> increments = new ArrayList<>();
        boolean observed = false;
        for (Reading reading : readings) {
            if (!reading.last().isAfter(until)) {
                observed = true;
                (reading.total() ? totals : increments).add(reading);
            }
        }
        return Level.of(indicator, totals, increments, atLeast, observed);
    }

    /** From what was surely reached, up to the lowest total that says how many there can be on the due day. */
    private static Bounds possible(
            Indicator indicator, List<Reading> readings, Bounds reached, LocalDate due, List<Trouble> troubles) {
        List<Reading> caps = readings.stream()
                .filter(reading ->
                        reading.total() && (reading.caps() || !reading.last().isBefore(due)))
                .toList();
        Bounds lowest = indicator.domain().whole();
        List<Bounds> tied = new ArrayList<>();
        for (List<Bounds> standing : Level.byDay(caps).values()) {
            Reading.Agreement agreement = Reading.Agreement.of(standing);
            noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
            Bounds cap = agreement.bounds();
            if (cap.compareHigh(lowest) < 0) {
                lowest = cap;
                tied.clear();
            }
            if (cap.compareHigh(lowest) == 0) {
                tied.add(cap);
            }
        }
        Optional<Bounds> consistent = Bounds.ofEnds(reached, lowest);
        noteIf(consistent.isEmpty(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
        return consistent.orElseGet(() -> tied.stream().reduce(Bounds.exactly(reached.low()), Bounds::hull));
    }

    private static Views planned(
            IndicatorEvidence evidence,
            Bounds seen,
            Bounds possible,
            LocalDate day,
            LocalDate due,
            @Nullable LocalDate lastObserved,
            boolean highEndsOnly,
            List<Trouble> troubles) {
        Indicator indicator = evidence.indicator();
        if (day.isAfter(due) || (highEndsOnly && indicator.domain() == Domain.PERCENT)) {
            return new Views(seen, possible, possible, possible, lastObserved, troubles);
        }
        Bounds added = seen;
        List<Bounds> levels = new ArrayList<>();
        for (Plan plan : evidence.plans()) {
            Optional<Bounds> counting =
                    plan.counting(day, due, lastObserved).map(all -> highEndsOnly ? all.orFewer() : all);
            if (counting.isPresent() && plan.isTotal()) {
                levels.add(counting.get());
            } else if (counting.isPresent()) {
                added = Level.join(indicator, added, counting.get());
            }
        }
        Bounds planned = added;
        for (Bounds each : levels) {
            planned = raised(planned, each);
        }
        if (indicator.isGrowthOpen()) {
            planned = Bounds.ofEnds(planned, indicator.domain().whole()).orElse(planned);
        }
        return within(seen, possible, planned, added, lastObserved, troubles);
    }

    /** Either end raised to that of the other where it is higher. */
    private static Bounds raised(Bounds bounds, Bounds other) {
        Bounds low = Level.higherLow(bounds, other);
        Bounds high = bounds.compareHigh(other) >= 0 ? bounds : other;
        return Bounds.ofEnds(low, high).orElse(bounds);
    }

    private static Views within(
            Bounds seen,
            Bounds possible,
            Bounds planned,
            Bounds beforeLevels,
            @Nullable LocalDate lastObserved,
            List<Trouble> troubles) {
        Optional<Bounds> both = planned.intersect(possible);
        noteIf(both.isEmpty(), Trouble.PLAN_NOT_POSSIBLE, troubles);
        return new Views(seen, possible, both.orElse(possible), beforeLevels, lastObserved, troubles);
    }

    private static Views fixed(Indicator indicator, List<Reading> readings, @Nullable LocalDate lastObserved) {
        List<Bounds> totals = readings.stream().map(Reading::bounds).toList();
        List<Trouble> troubles = new ArrayList<>();
        Bounds number = indicator.domain().whole();
        if (!totals.isEmpty()) {
            Reading.Agreement agreement = Reading.Agreement.of(totals);
            noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
            number = agreement.contradictory() ? number : agreement.bounds();
        }
        return new Views(number, number, number, number, lastObserved, troubles);
    }

    private static Views fluctuating(IndicatorEvidence evidence, LocalDate day, LocalDate due) {
        Indicator indicator = evidence.indicator();
        LocalDate lastObserved = evidence.lastObserved(earlier(day, due));
        Views observed = observedFluctuation(indicator, evidence.whole(), day, due, lastObserved);
        List<Bounds> expected = latestLevels(evidence.plans(), day, due, lastObserved).stream()
                .map(Plan::bounds)
                .toList();
        if (day.isAfter(due) || expected.isEmpty()) {
            return observed;
        }
        List<Trouble> troubles = new ArrayList<>(observed.troubles);
        Reading.Agreement agreement = Reading.Agreement.of(expected);
        noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_PLANS, troubles);
        Bounds planned = agreement.bounds();
        return within(observed.seen, observed.possible, planned, planned, lastObserved, troubles);
    }

    /** What observations alone say of something that goes either way. */
    private static Views observedFluctuation(
            Indicator indicator,
            List<Reading> readings,
            LocalDate day,
            LocalDate due,
            @Nullable LocalDate lastObserved) {
        Bounds unknown = indicator.domain().whole();
        List<Trouble> troubles = new ArrayList<>();
        List<Reading> past = readings.stream()
                .filter(reading -> !reading.last().isAfter(earlier(day, due)))
                .toList();
        Bounds seen = unknown;
        if (!past.isEmpty()) {
            Reading.Agreement agreement =
                    Reading.Agreement.of(Level.byDay(past).lastEntry().getValue());
            noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
            seen = agreement.bounds();
        }
        List<Bounds> settling = past.stream()
                .filter(reading -> reading.caps() || reading.last().equals(due))
                .map(Reading::bounds)
                .toList();
        Bounds possible = unknown;
        if (!settling.isEmpty()) {
            Reading.Agreement agreement = Reading.Agreement.of(settling);
            noteIf(agreement.contradictory(), Trouble.CONTRADICTORY_OBSERVATIONS, troubles);
            possible = agreement.contradictory() ? unknown : agreement.bounds();
        }
        return new Views(seen, possible, possible, possible, lastObserved, troubles);
    }

    /** The plans that set the level of something that goes either way: in full, of the activities that end latest. */
    static List<Plan> latestLevels(
            Collection<Plan> plans, LocalDate day, LocalDate due, @Nullable LocalDate lastObserved) {
        List<Plan> latest = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.use(day, due, lastObserved).counting() != Counting.IN_FULL) {
                continue;
            }
            int order = latest.isEmpty() ? 1 : lastDay(plan).compareTo(lastDay(latest.get(0)));
            if (order > 0) {
                latest.clear();
            }
            if (order >= 0) {
                latest.add(plan);
            }
        }
        return latest;
    }

    /** A contribution that counts in full has an activity with a last day. */
    private static LocalDate lastDay(Plan plan) {
        return plan.activity().period().flatMap(period -> period.last()).orElseThrow();
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void noteIf(boolean wrong, Trouble trouble, List<Trouble> troubles) {
        if (wrong && !troubles.contains(trouble)) {
            troubles.add(trouble);
        }
    }
}
