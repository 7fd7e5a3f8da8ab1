package org.maalbar.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.FulfilmentRule;

/**
 * Finds the numbers at which a rule changes its mind, so that the laws can look for trouble there: between 0 and 12, a rule
 * that asks for 500 parents never holds.
 *
 * <p>One number at a time walks from 0 to a thousand million while all others are unknown, or stand at one of a few values;
 * where the answer changes, the place is narrowed down to three decimals. What lies between two steps, a tenth apart above
 * 100, is passed over.
 */
final class Landmarks {
    private static final List<BigDecimal> STEPS = steps();
    private static final List<Bounds> OTHERS = Stream.concat(
                    Stream.of(Bounds.unbounded()),
                    Stream.of(0, 1, 10, 100, 1_000_000).map(Bounds::exactly))
            .toList();
    private static final int DECIMALS = 3;
    private static final int MOST = 40;

    private final FulfilmentRule rule;
    private final List<Question> questions;
    private final Map<Question, Set<BigDecimal>> numbers = new LinkedHashMap<>();
    private final List<Map<Question, BigDecimal>> places = new ArrayList<>();

    Landmarks(FulfilmentRule rule, Function<Question, Domain> domains) {
        this.rule = rule;
        this.questions = Question.of(rule);
        for (Question question : questions) {
            walk(question, domains.apply(question));
        }
    }

    private static List<BigDecimal> steps() {
        List<BigDecimal> steps = new ArrayList<>();
        IntStream.rangeClosed(0, 100).mapToObj(BigDecimal::valueOf).forEach(steps::add);
        for (long step = 110; step < 1_000_000_000L; step += step / 10) {
            steps.add(BigDecimal.valueOf(step));
        }
        return steps;
    }

    /** Both sides of every place where the answer changes with one number. */
    Set<BigDecimal> numbers(Question question) {
        return numbers.getOrDefault(question, Set.of());
    }

    /** The same places with the values that all the others had, where they had one. */
    List<Map<Question, BigDecimal>> places() {
        return places;
    }

    private void walk(Question question, Domain domain) {
        Set<BigDecimal> all = new TreeSet<>();
        for (Bounds others : OTHERS) {
            Function<BigDecimal, @Nullable Truth> answer = value -> answer(question, value, others);
            Truth before = answer.apply(STEPS.get(0));
            for (int i = 1; i < STEPS.size() && all.size() < MOST; i++) {
                Truth here = answer.apply(STEPS.get(i));
                if (!Objects.equals(before, here)) {
                    Set<BigDecimal> found = new TreeSet<>();
                    narrow(STEPS.get(i - 1), STEPS.get(i), domain, answer, found);
                    all.addAll(found);
                    others.high()
                            .ifPresent(value -> found.forEach(number -> places.add(place(question, number, value))));
                }
                before = here;
            }
        }
        numbers.put(question, all);
    }

    private Map<Question, BigDecimal> place(Question question, BigDecimal number, BigDecimal others) {
        Map<Question, BigDecimal> place = new LinkedHashMap<>();
        questions.forEach(each -> place.put(each, each.equals(question) ? number : others));
        return place;
    }

    /** Notes the neighbours between which the answer changes, whole numbers first and then with more and more decimals. */
    private static void narrow(
            BigDecimal from,
            BigDecimal to,
            Domain domain,
            Function<BigDecimal, @Nullable Truth> answer,
            Set<BigDecimal> found) {
        BigDecimal low = from;
        BigDecimal high = to;
        Truth before = answer.apply(low);
        for (int scale = 0; scale <= (domain == Domain.COUNT ? 0 : DECIMALS); scale++) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
            while (high.subtract(low).compareTo(unit) > 0) {
                BigDecimal steps = high.subtract(low).divideToIntegralValue(unit.add(unit));
                BigDecimal middle = low.add(steps.multiply(unit));
                if (Objects.equals(answer.apply(middle), before)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            found.add(low);
            found.add(high);
        }
    }

    /** The answer for one value, or null where the rule has none. */
    private @Nullable Truth answer(Question question, BigDecimal value, Bounds others) {
        Map<Question, Bounds> levels = new LinkedHashMap<>();
        for (Question each : questions) {
            levels.put(each, each.equals(question) ? Bounds.exactly(value) : others);
        }
        return Answers.of(rule, new Levels(levels));
    }
}
