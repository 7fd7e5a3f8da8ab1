package org.maalbar.testkit.check;

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
import org.maalbar.rule.Measure;

/**
 * Finds the numbers at which a rule changes its answer, so that the laws can look for trouble there: between 0 and 12, a rule
 * that asks for 500 parents never holds.
 *
 * <p>One number at a time walks from 0 to a thousand million while all others are unknown, or are where they do not decide
 * alone, or at one of a few values;
 * where the answer changes, the place is narrowed down to three decimals. What lies between two steps, a tenth apart above
 * 100, is skipped.
 */
public final class Landmarks {
    private static final List<BigDecimal> STEPS = steps();
    private static final List<Integer> OTHERS = List.of(0, 1, 10, 100, 1_000_000);
    private static final int DECIMALS = 3;
    private static final int MOST = 40;

    private final FulfilmentRule rule;
    private final List<Measure> measures;
    private final Map<Measure, Set<BigDecimal>> numbers = new LinkedHashMap<>();
    private final List<Map<Measure, BigDecimal>> places = new ArrayList<>();

    public Landmarks(FulfilmentRule rule, Function<Measure, Domain> domains) {
        this.rule = rule;
        this.measures = Measures.of(rule);
        measures.forEach(measure -> numbers.put(measure, new TreeSet<>()));
        walkAll(domains, measure -> Bounds.unbounded());
        for (Truth truth : List.of(Truth.HOLDS, Truth.FAILS)) {
            Map<Measure, Bounds> favourable = new LinkedHashMap<>();
            measures.forEach(measure -> favourable.put(measure, Bounds.exactly(favourable(measure, truth))));
            walkAll(domains, favourable::get);
        }
        OTHERS.forEach(value -> walkAll(domains, measure -> Bounds.exactly(value)));
    }

    /** A number that does not prevent an answer while nothing else is known. */
    private BigDecimal favourable(Measure measure, Truth truth) {
        return Stream.concat(numbers(measure).stream(), Stream.of(BigDecimal.valueOf(1_000_000), BigDecimal.ZERO))
                .filter(value -> {
                    Truth said = answer(measure, value, other -> Bounds.unbounded());
                    return said == null || said != truth.not();
                })
                .findFirst()
                .orElse(BigDecimal.ZERO);
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
    public Set<BigDecimal> numbers(Measure measure) {
        return Objects.requireNonNull(numbers.get(measure));
    }

    /** The same places with the values that all the others had, where they had one. */
    public List<Map<Measure, BigDecimal>> places() {
        return places;
    }

    private void walkAll(Function<Measure, Domain> domains, Function<Measure, Bounds> others) {
        measures.forEach(measure -> walk(measure, domains.apply(measure), others));
    }

    private void walk(Measure measure, Domain domain, Function<Measure, Bounds> others) {
        Set<BigDecimal> all = numbers(measure);
        Function<BigDecimal, @Nullable Truth> answer = value -> answer(measure, value, others);
        Truth before = answer.apply(STEPS.get(0));
        for (int i = 1; i < STEPS.size() && all.size() < MOST; i++) {
            Truth here = answer.apply(STEPS.get(i));
            if (!Objects.equals(before, here)) {
                Set<BigDecimal> found = new TreeSet<>();
                narrow(STEPS.get(i - 1), STEPS.get(i), domain, answer, found);
                all.addAll(found);
                found.forEach(number -> addPlace(measure, number, others));
            }
            before = here;
        }
    }

    private void addPlace(Measure measure, BigDecimal number, Function<Measure, Bounds> others) {
        Map<Measure, BigDecimal> place = new LinkedHashMap<>();
        for (Measure each : measures) {
            Bounds level = others.apply(each);
            if (!each.equals(measure) && !level.isExact()) {
                return;
            }
            place.put(each, each.equals(measure) ? number : level.low());
        }
        places.add(place);
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
    private @Nullable Truth answer(Measure measure, BigDecimal value, Function<Measure, Bounds> others) {
        Map<Measure, Bounds> levels = new LinkedHashMap<>();
        for (Measure each : measures) {
            levels.put(each, each.equals(measure) ? Bounds.exactly(value) : others.apply(each));
        }
        return Answers.of(rule, new Levels(levels));
    }
}
