package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maalbar.programme.Behaviour;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.testkit.check.Landmarks;
import org.maalbar.testkit.check.Levels;
import org.maalbar.testkit.check.Measures;
import org.maalbar.testkit.sample.Values;

/**
 * Makes up trials of a rule. The numbers are small, or are around those at which the rule changes its answer. As in an
 * assessment, the categories of what is counted are no more than the whole. Where evidence has no high end, worlds reach
 * beyond every number in all of the evidence, times any factor up to a million million: a rule may compare one with another.
 */
final class Trials {
    private static final List<BigDecimal> ALWAYS = Stream.of(
                    0L, 1L, 2L, 3L, 5L, 10L, 100L, 1_000_000L, 1_000_000_000_000L)
            .map(BigDecimal::valueOf)
            .toList();
    private static final int PICKS = 600;
    private static final int MOST_MEASURES = 11;
    private static final int MOST_WORLDS = 5000;

    private final List<Measure> measures;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<Measure, List<BigDecimal>> numbers = new LinkedHashMap<>();
    private final Map<Measure, List<BigDecimal>> landmarks = new LinkedHashMap<>();
    private final List<Map<Measure, BigDecimal>> places = new ArrayList<>();

    private Trials(List<Measure> measures, Function<String, Indicator> indicators) {
        this.measures = measures;
        measures.forEach(measure -> this.indicators.computeIfAbsent(measure.indicator(), indicators));
    }

    /** For evidence of anything. */
    static Trials on(List<Measure> measures, Function<String, Indicator> indicators) {
        return new Trials(measures, indicators);
    }

    /** For a rule, with numbers around those at which it changes its answer, and some more. */
    static Trials of(FulfilmentRule rule, Function<String, Indicator> indicators, Collection<BigDecimal> more) {
        Trials trials = new Trials(Measures.of(rule), indicators);
        Landmarks found = new Landmarks(rule, trials::domain);
        for (Measure measure : trials.measures) {
            List<BigDecimal> all = new ArrayList<>(found.numbers(measure));
            all.addAll(more);
            trials.landmarks.put(measure, Values.simplestFirst(all, trials.domain(measure)));
            all.addAll(ALWAYS);
            trials.numbers.put(measure, Values.simplestFirst(all, trials.domain(measure)));
        }
        found.places().stream().filter(trials::isPossible).forEach(trials.places::add);
        return trials;
    }

    /** Where the rule changes its answer, as worlds. */
    Stream<World> places() {
        return places.stream().map(World::new);
    }

    private boolean isPossible(Map<Measure, BigDecimal> place) {
        return place.entrySet().stream()
                .allMatch(each -> domain(each.getKey()).whole().contains(each.getValue())
                        && isWithinWhole(each.getKey(), each.getValue(), place));
    }

    Arbitrary<Trial> arbitrary() {
        Arbitrary<List<Integer>> picks =
                Arbitraries.integers().between(0, PICKS).list().ofSize(measures.size());
        return Combinators.combine(drafts(), picks, drafts()).as(this::trial).withoutEdgeCases();
    }

    /** Evidence in which levels are unknown, or unbounded above, here and there. */
    Arbitrary<Evidence> gaps() {
        Arbitrary<List<Gap>> gaps = Arbitraries.of(Gap.class).list().ofSize(measures.size());
        return Combinators.combine(drafts(), gaps).as((draft, unknown) -> {
            Map<Measure, Bounds> evidence = new LinkedHashMap<>();
            for (int i = 0; i < measures.size(); i++) {
                Measure measure = measures.get(i);
                Bounds anything = domain(measure).whole();
                Bounds level = switch (unknown.get(i)) {
                    case ALL -> anything;
                    case ABOVE -> Bounds.ofEnds(draft.levels().get(i), anything).orElse(anything);
                    case NONE -> draft.levels().get(i);
                };
                evidence.put(measure, capped(measure, level, evidence));
            }
            raiseWholes(evidence);
            return new Levels(evidence);
        });
    }

    private enum Gap {
        ALL,
        ABOVE,
        NONE
    }

    /**
     * The corners of some evidence and, as far as there are not too many, worlds with landmarks between. What has no high end
     * has corners beyond every number in the evidence.
     *
     * @throws IllegalStateException if there are too many corners
     */
    Stream<World> worlds(Levels evidence) {
        if (measures.size() > MOST_MEASURES) {
            throw new IllegalStateException("Worlds of more than " + MOST_MEASURES
                    + " numbers are too many to go through, so ExactLaws are not for this rule; it declares "
                    + measures.size());
        }
        BigDecimal reach = reach(evidence);
        Stream<Map<Measure, BigDecimal>> worlds = Stream.of(Map.of());
        for (Measure measure : measures) {
            List<BigDecimal> values = values(measure, evidence, reach);
            worlds = worlds.flatMap(world -> values.stream()
                    .filter(value -> isWithinWhole(measure, value, world))
                    .map(value -> {
                        Map<Measure, BigDecimal> more = new LinkedHashMap<>(world);
                        more.put(measure, value);
                        return more;
                    }));
        }
        return worlds.map(World::new);
    }

    private BigDecimal reach(Levels evidence) {
        return Values.reach(measures.stream().map(evidence::bounds).toList());
    }

    private List<BigDecimal> values(Measure measure, Levels evidence, BigDecimal reach) {
        int most = 2;
        while (Math.pow(most + 1, measures.size()) <= MOST_WORLDS) {
            most++;
        }
        // Where a whole meets its categories matters as much as where the rule changes its answer.
        List<BigDecimal> more = new ArrayList<>();
        measures.stream()
                .filter(part -> part.category().isPresent() && part.whole().equals(measure))
                .forEach(part -> more.addAll(Values.ends(evidence.bounds(part), domain(part), reach)));
        more.addAll(landmarks.getOrDefault(measure, List.of()));
        return Values.within(evidence.bounds(measure), domain(measure), more, reach).stream()
                .limit(most)
                .toList();
    }

    /** Levels, and the place that they were drawn to, if any. */
    private record Draft(List<Bounds> levels, Map<Measure, BigDecimal> place, boolean wholly) {}

    /** How much of what is known is drawn to one of the places where the rule changes its answer. */
    private enum Drawn {
        NOTHING,
        SOME,
        ALL
    }

    private Arbitrary<Draft> drafts() {
        List<Arbitrary<Bounds>> each = measures.stream().map(this::bounds).toList();
        Arbitrary<List<Bounds>> anything = Combinators.combine(each).as(list -> list);
        if (places.isEmpty()) {
            return anything.map(levels -> new Draft(levels, Map.of(), false));
        }
        Arbitrary<List<Pull>> pulls = Arbitraries.of(Pull.class).list().ofSize(measures.size());
        return Combinators.combine(Arbitraries.of(Drawn.class), anything, pulls, Arbitraries.of(places))
                .as((drawn, levels, how, place) -> switch (drawn) {
                    case NOTHING -> new Draft(levels, Map.of(), false);
                    case SOME -> new Draft(pulled(levels, how, place, Pull.NONE), place, false);
                    case ALL -> new Draft(pulled(levels, how, place, Pull.BOTH_ENDS), place, true);
                });
    }

    private enum Pull {
        NONE,
        BOTH_ENDS,
        LOW_END,
        HIGH_END
    }

    private List<Bounds> pulled(List<Bounds> levels, List<Pull> pulls, Map<Measure, BigDecimal> place, Pull otherwise) {
        List<Bounds> pulled = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Measure measure = measures.get(i);
            Bounds there = Bounds.exactly(known(place, measure));
            Bounds level = levels.get(i);
            Pull pull = pulls.get(i) == Pull.NONE ? otherwise : pulls.get(i);
            Bounds end = switch (pull) {
                case NONE -> level;
                case BOTH_ENDS -> there;
                case LOW_END -> Bounds.ofEnds(there, level).orElse(there);
                case HIGH_END -> Bounds.ofEnds(level, there).orElse(there);
            };
            pulled.add(domain(measure).fit(end).orElse(level));
        }
        return pulled;
    }

    private Domain domain(Measure measure) {
        return indicator(measure).domain();
    }

    /** Whether it is a part of a whole, as it is in an assessment: of percentages and what goes either way, it is not. */
    private boolean isPart(Measure measure) {
        return measure.category().isPresent()
                && measures.contains(measure.whole())
                && domain(measure) != Domain.PERCENT
                && indicator(measure).behaviour() != Behaviour.FLUCTUATING;
    }

    private Indicator indicator(Measure measure) {
        return Objects.requireNonNull(indicators.get(measure.indicator()));
    }

    private Arbitrary<Bounds> bounds(Measure measure) {
        return new BoundsArbitrary().in(domain(measure)).endingAt(numbers.getOrDefault(measure, List.of()));
    }

    private Trial trial(Draft draft, List<Integer> picks, Draft other) {
        Map<Measure, Bounds> evidence = new LinkedHashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            evidence.put(measures.get(i), capped(measures.get(i), draft.levels().get(i), evidence));
        }
        raiseWholes(evidence);
        Map<Measure, BigDecimal> world = new LinkedHashMap<>();
        Map<Measure, Bounds> narrower = new LinkedHashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            BigDecimal there = draft.place().get(measure);
            boolean drawn = draft.wholly() || picks.get(i) % 2 == 1;
            BigDecimal value = drawn && there != null && isPossible(measure, there, evidence, world)
                    ? there
                    : pick(measure, picks.get(i), evidence, world);
            world.put(measure, value);
            Bounds known = other.levels()
                    .get(i)
                    .hull(Bounds.exactly(value))
                    .intersect(known(evidence, measure))
                    .orElseThrow();
            narrower.put(measure, capped(measure, known, narrower));
        }
        raiseWholes(narrower);
        return new Trial(this, new Levels(evidence), new World(world), new Levels(narrower));
    }

    /** As in an assessment, the whole of what accumulates is no less than any of its categories. */
    private void raiseWholes(Map<Measure, Bounds> levels) {
        for (Measure measure : measures) {
            if (isPart(measure) && indicator(measure).behaviour() == Behaviour.CUMULATIVE) {
                Bounds part = known(levels, measure);
                Bounds whole = known(levels, measure.whole());
                if (part.compareLow(whole) > 0) {
                    levels.put(measure.whole(), Bounds.ofEnds(part, whole).orElse(whole));
                }
            }
        }
    }

    /** Whether levels are of their indicators' domains. */
    boolean areInDomain(Levels levels) {
        return measures.stream().allMatch(measure -> domain(measure).whole().contains(levels.bounds(measure)));
    }

    /** The whole comes before its categories. */
    private Bounds capped(Measure measure, Bounds bounds, Map<Measure, Bounds> before) {
        if (!isPart(measure)) {
            return bounds;
        }
        Bounds most = known(before, measure.whole()).orFewer();
        return bounds.intersect(most).orElse(most);
    }

    /** A value within the bounds, an end more often than not. */
    private BigDecimal pick(Measure measure, int pick, Map<Measure, Bounds> evidence, Map<Measure, BigDecimal> chosen) {
        Bounds bounds = known(evidence, measure);
        BigDecimal reach = Values.reach(evidence.values());
        List<BigDecimal> ends = Values.ends(bounds, domain(measure), reach);
        List<BigDecimal> values = pick < PICKS / 2
                ? ends
                : Values.within(bounds, domain(measure), numbers.getOrDefault(measure, List.of()), reach);
        List<BigDecimal> allowed = values.stream()
                .filter(value -> isPossible(measure, value, evidence, chosen))
                .toList();
        return allowed.isEmpty() ? fallback(measure, evidence) : allowed.get(pick % allowed.size());
    }

    private boolean isPossible(
            Measure measure, BigDecimal value, Map<Measure, Bounds> evidence, Map<Measure, BigDecimal> chosen) {
        return known(evidence, measure).contains(value)
                && (measure.category().isEmpty()
                        ? value.compareTo(fallback(measure, evidence)) >= 0
                        : isWithinWhole(measure, value, chosen));
    }

    private boolean isWithinWhole(Measure measure, BigDecimal value, Map<Measure, BigDecimal> chosen) {
        BigDecimal most = chosen.get(measure.whole());
        return !isPart(measure) || most == null || value.compareTo(most) <= 0;
    }

    /** The lowest value that leaves room for the categories. */
    private BigDecimal fallback(Measure measure, Map<Measure, Bounds> evidence) {
        BigDecimal lowest = Values.lowest(known(evidence, measure));
        return evidence.entrySet().stream()
                .filter(part -> isPart(part.getKey()) && part.getKey().whole().equals(measure))
                .map(part -> Values.lowest(part.getValue()))
                .reduce(lowest, BigDecimal::max);
    }

    private static <T> T known(Map<Measure, T> map, Measure measure) {
        return Objects.requireNonNull(map.get(measure));
    }
}
