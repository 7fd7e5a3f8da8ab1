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
import org.maalbar.testkit.check.Landmarks;
import org.maalbar.testkit.check.Levels;
import org.maalbar.testkit.check.Question;
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
    private static final int MOST_QUESTIONS = 11;
    private static final int MOST_WORLDS = 5000;

    private final List<Question> questions;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<Question, List<BigDecimal>> numbers = new LinkedHashMap<>();
    private final Map<Question, List<BigDecimal>> landmarks = new LinkedHashMap<>();
    private final List<Map<Question, BigDecimal>> places = new ArrayList<>();

    private Trials(List<Question> questions, Function<String, Indicator> indicators) {
        this.questions = questions;
        questions.forEach(question -> this.indicators.computeIfAbsent(question.indicator(), indicators));
    }

    /** For evidence of anything. */
    static Trials on(List<Question> questions, Function<String, Indicator> indicators) {
        return new Trials(questions, indicators);
    }

    /** For a rule, with numbers around those at which it changes its answer, and some more. */
    static Trials of(FulfilmentRule rule, Function<String, Indicator> indicators, Collection<BigDecimal> more) {
        Trials trials = new Trials(Question.of(rule), indicators);
        Landmarks found = new Landmarks(rule, trials::domain);
        for (Question question : trials.questions) {
            List<BigDecimal> all = new ArrayList<>(found.numbers(question));
            all.addAll(more);
            trials.landmarks.put(question, Values.simplestFirst(all, trials.domain(question)));
            all.addAll(ALWAYS);
            trials.numbers.put(question, Values.simplestFirst(all, trials.domain(question)));
        }
        found.places().stream().filter(trials::isPossible).forEach(trials.places::add);
        return trials;
    }

    /** Where the rule changes its answer, as worlds. */
    Stream<World> places() {
        return places.stream().map(World::new);
    }

    private boolean isPossible(Map<Question, BigDecimal> place) {
        return place.entrySet().stream()
                .allMatch(each -> domain(each.getKey()).whole().contains(each.getValue())
                        && isWithinWhole(each.getKey(), each.getValue(), place));
    }

    Arbitrary<Trial> arbitrary() {
        Arbitrary<List<Integer>> picks =
                Arbitraries.integers().between(0, PICKS).list().ofSize(questions.size());
        return Combinators.combine(drafts(), picks, drafts()).as(this::trial).withoutEdgeCases();
    }

    /** Evidence in which levels are unknown, or unbounded above, here and there. */
    Arbitrary<Evidence> gaps() {
        Arbitrary<List<Gap>> gaps = Arbitraries.of(Gap.class).list().ofSize(questions.size());
        return Combinators.combine(drafts(), gaps).as((draft, unknown) -> {
            Map<Question, Bounds> evidence = new LinkedHashMap<>();
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                Bounds anything = domain(question).whole();
                Bounds level = switch (unknown.get(i)) {
                    case ALL -> anything;
                    case ABOVE -> Bounds.ofEnds(draft.levels().get(i), anything).orElse(anything);
                    case NONE -> draft.levels().get(i);
                };
                evidence.put(question, capped(question, level, evidence));
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
        if (questions.size() > MOST_QUESTIONS) {
            throw new IllegalStateException("Worlds of more than " + MOST_QUESTIONS
                    + " numbers are too many to go through, so ExactLaws are not for this rule; it declares "
                    + questions.size());
        }
        BigDecimal reach = reach(evidence);
        Stream<Map<Question, BigDecimal>> worlds = Stream.of(Map.of());
        for (Question question : questions) {
            List<BigDecimal> values = values(question, evidence, reach);
            worlds = worlds.flatMap(world -> values.stream()
                    .filter(value -> isWithinWhole(question, value, world))
                    .map(value -> {
                        Map<Question, BigDecimal> more = new LinkedHashMap<>(world);
                        more.put(question, value);
                        return more;
                    }));
        }
        return worlds.map(World::new);
    }

    private BigDecimal reach(Levels evidence) {
        return Values.reach(questions.stream().map(evidence::level).toList());
    }

    private List<BigDecimal> values(Question question, Levels evidence, BigDecimal reach) {
        int most = 2;
        while (Math.pow(most + 1, questions.size()) <= MOST_WORLDS) {
            most++;
        }
        // Where a whole meets its categories matters as much as where the rule changes its answer.
        List<BigDecimal> more = new ArrayList<>();
        questions.stream()
                .filter(part -> !part.isWhole() && part.whole().equals(question))
                .forEach(part -> more.addAll(Values.ends(evidence.level(part), domain(part), reach)));
        more.addAll(landmarks.getOrDefault(question, List.of()));
        return Values.within(evidence.level(question), domain(question), more, reach).stream()
                .limit(most)
                .toList();
    }

    /** Levels, and the place that they were drawn to, if any. */
    private record Draft(List<Bounds> levels, Map<Question, BigDecimal> place, boolean wholly) {}

    /** How much of what is known is drawn to one of the places where the rule changes its answer. */
    private enum Drawn {
        NOTHING,
        SOME,
        ALL
    }

    private Arbitrary<Draft> drafts() {
        List<Arbitrary<Bounds>> each = questions.stream().map(this::bounds).toList();
        Arbitrary<List<Bounds>> anything = Combinators.combine(each).as(list -> list);
        if (places.isEmpty()) {
            return anything.map(levels -> new Draft(levels, Map.of(), false));
        }
        Arbitrary<List<Pull>> pulls = Arbitraries.of(Pull.class).list().ofSize(questions.size());
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

    private List<Bounds> pulled(
            List<Bounds> levels, List<Pull> pulls, Map<Question, BigDecimal> place, Pull otherwise) {
        List<Bounds> pulled = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Question question = questions.get(i);
            Bounds there = Bounds.exactly(known(place, question));
            Bounds level = levels.get(i);
            Pull pull = pulls.get(i) == Pull.NONE ? otherwise : pulls.get(i);
            Bounds end = switch (pull) {
                case NONE -> level;
                case BOTH_ENDS -> there;
                case LOW_END -> Bounds.ofEnds(there, level).orElse(there);
                case HIGH_END -> Bounds.ofEnds(level, there).orElse(there);
            };
            pulled.add(domain(question).fit(end).orElse(level));
        }
        return pulled;
    }

    private Domain domain(Question question) {
        return indicator(question).domain();
    }

    /** Whether it is a part of a whole, as it is in an assessment: of percentages and what goes either way, it is not. */
    private boolean isPart(Question question) {
        return !question.isWhole()
                && domain(question) != Domain.PERCENT
                && indicator(question).behaviour() != Behaviour.FLUCTUATING;
    }

    private Indicator indicator(Question question) {
        return Objects.requireNonNull(indicators.get(question.indicator()));
    }

    private Arbitrary<Bounds> bounds(Question question) {
        return new BoundsArbitrary().in(domain(question)).endingAt(numbers.getOrDefault(question, List.of()));
    }

    private Trial trial(Draft draft, List<Integer> picks, Draft other) {
        Map<Question, Bounds> evidence = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            evidence.put(
                    questions.get(i), capped(questions.get(i), draft.levels().get(i), evidence));
        }
        raiseWholes(evidence);
        Map<Question, BigDecimal> world = new LinkedHashMap<>();
        Map<Question, Bounds> narrower = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            BigDecimal there = draft.place().get(question);
            boolean drawn = draft.wholly() || picks.get(i) % 2 == 1;
            BigDecimal value = drawn && there != null && isPossible(question, there, evidence, world)
                    ? there
                    : pick(question, picks.get(i), evidence, world);
            world.put(question, value);
            Bounds known = other.levels()
                    .get(i)
                    .hull(Bounds.exactly(value))
                    .intersect(known(evidence, question))
                    .orElseThrow();
            narrower.put(question, capped(question, known, narrower));
        }
        raiseWholes(narrower);
        return new Trial(this, new Levels(evidence), new World(world), new Levels(narrower));
    }

    /** As in an assessment, the whole of what accumulates is no less than any of its categories. */
    private void raiseWholes(Map<Question, Bounds> levels) {
        for (Question question : questions) {
            if (isPart(question) && indicator(question).behaviour() == Behaviour.CUMULATIVE) {
                Bounds part = known(levels, question);
                Bounds whole = known(levels, question.whole());
                if (part.compareLow(whole) > 0) {
                    levels.put(question.whole(), Bounds.ofEnds(part, whole).orElse(whole));
                }
            }
        }
    }

    /** Whether levels are of their indicators' domains. */
    boolean areInDomain(Levels levels) {
        return questions.stream().allMatch(question -> domain(question).whole().contains(levels.level(question)));
    }

    /** The whole comes before its categories. */
    private Bounds capped(Question question, Bounds bounds, Map<Question, Bounds> before) {
        if (!isPart(question)) {
            return bounds;
        }
        Bounds most = known(before, question.whole()).orFewer();
        return bounds.intersect(most).orElse(most);
    }

    /** A value within the bounds, an end more often than not. */
    private BigDecimal pick(
            Question question, int pick, Map<Question, Bounds> evidence, Map<Question, BigDecimal> chosen) {
        Bounds bounds = known(evidence, question);
        BigDecimal reach = Values.reach(evidence.values());
        List<BigDecimal> ends = Values.ends(bounds, domain(question), reach);
        List<BigDecimal> values = pick < PICKS / 2
                ? ends
                : Values.within(bounds, domain(question), numbers.getOrDefault(question, List.of()), reach);
        List<BigDecimal> allowed = values.stream()
                .filter(value -> isPossible(question, value, evidence, chosen))
                .toList();
        return allowed.isEmpty() ? fallback(question, evidence) : allowed.get(pick % allowed.size());
    }

    private boolean isPossible(
            Question question, BigDecimal value, Map<Question, Bounds> evidence, Map<Question, BigDecimal> chosen) {
        return known(evidence, question).contains(value)
                && (question.isWhole()
                        ? value.compareTo(fallback(question, evidence)) >= 0
                        : isWithinWhole(question, value, chosen));
    }

    private boolean isWithinWhole(Question question, BigDecimal value, Map<Question, BigDecimal> chosen) {
        BigDecimal most = chosen.get(question.whole());
        return !isPart(question) || most == null || value.compareTo(most) <= 0;
    }

    /** The lowest value that leaves room for the categories. */
    private BigDecimal fallback(Question question, Map<Question, Bounds> evidence) {
        BigDecimal lowest = Values.lowest(known(evidence, question));
        return evidence.entrySet().stream()
                .filter(part -> isPart(part.getKey()) && part.getKey().whole().equals(question))
                .map(part -> Values.lowest(part.getValue()))
                .reduce(lowest, BigDecimal::max);
    }

    private static <T> T known(Map<Question, T> map, Question question) {
        return Objects.requireNonNull(map.get(question));
    }
}
