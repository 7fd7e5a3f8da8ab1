package org.maalbar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.quantity.Bounds;
import org.maalbar.quantity.Quantities;
import org.maalbar.quantity.Truth;

/** Soundness and refinement: what a rule says of bounds, it says of everything within them. */
class RuleProperties {
    private static final List<String> INDICATORS = List.of("a", "b", "c");
    private static final List<String> KEYS = INDICATORS.stream()
            .flatMap(id ->
                    Stream.concat(Stream.of(id), RuleTrees.DISTRICTS.stream().map(name -> id + "/" + name)))
            .toList();

    /** Bounds for every indicator and district, a choice of exact values within them, and narrower bounds around it. */
    record Case(FulfilmentRule rule, Levels wide, Map<String, BigDecimal> world, Levels narrow) {}

    record Levels(Map<String, Bounds> bounds) implements Evidence {
        @Override
        public Bounds level(String indicator) {
            return bounds.get(indicator);
        }

        @Override
        public Bounds level(String indicator, String dimension, String category) {
            return bounds.get(indicator + "/" + category);
        }
    }

    @Provide
    Arbitrary<Case> leaves() {
        return cases(RuleTrees.leaves(INDICATORS));
    }

    @Provide
    Arbitrary<Case> trees() {
        return cases(RuleTrees.on(INDICATORS));
    }

    private static Arbitrary<Case> cases(Arbitrary<FulfilmentRule> rules) {
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 11);
        int size = KEYS.size();
        return Combinators.combine(
                        rules,
                        Quantities.bounds().list().ofSize(size),
                        picks.list().ofSize(size),
                        Quantities.bounds().list().ofSize(size))
                .as(RuleProperties::choose);
    }

    private static Case choose(FulfilmentRule rule, List<Bounds> wide, List<Integer> picks, List<Bounds> others) {
        Map<String, Bounds> all = new LinkedHashMap<>();
        Map<String, BigDecimal> world = new LinkedHashMap<>();
        Map<String, Bounds> narrower = new LinkedHashMap<>();
        for (int i = 0; i < KEYS.size(); i++) {
            Bounds bounds = wide.get(i);
            List<BigDecimal> values = Quantities.within(bounds);
            BigDecimal value = values.get(picks.get(i) % values.size());
            all.put(KEYS.get(i), bounds);
            world.put(KEYS.get(i), value);
            narrower.put(
                    KEYS.get(i),
                    others.get(i).hull(Bounds.exactly(value)).intersect(bounds).orElseThrow());
        }
        return new Case(rule, new Levels(all), world, new Levels(narrower));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void aDecidedRuleIsRightAboutEveryConsistentWorld(@ForAll("leaves") Case given) {
        soundness(given);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void aDecidedCompositeIsRightAboutEveryConsistentWorld(@ForAll("trees") Case given) {
        soundness(given);
    }

    private static void soundness(Case given) {
        Truth truth = given.rule().evaluate(given.wide());
        collect(truth);
        if (isConsistent(given.rule(), given.world())) {
            Truth inWorld = Truth.of(holds(given.rule(), given.world()));
            assertThat(truth).isIn(inWorld, Truth.UNDECIDED);
            Map<String, Bounds> exact = new LinkedHashMap<>();
            given.world().forEach((key, value) -> exact.put(key, Bounds.exactly(value)));
            assertThat(given.rule().evaluate(new Levels(exact))).isEqualTo(inWorld);
        }
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void narrowerBoundsNeverChangeWhatIsDecided(@ForAll("trees") Case given) {
        Truth truth = given.rule().evaluate(given.wide());
        Truth narrowed = given.rule().evaluate(given.narrow());
        collect(truth);
        if (truth.isDecided() && canBeConsistent(given.rule(), given.narrow())) {
            assertThat(narrowed).isEqualTo(truth);
        }
    }

    @Property
    void aCompositeSaysWhatItsPartsSay(@ForAll("trees") Case given) {
        if (given.rule() instanceof CompositeRule composite) {
            List<Truth> parts = composite.rules().stream()
                    .map(part -> part.evaluate(given.wide()))
                    .toList();
            Truth expected = composite instanceof AllOf
                    ? parts.stream().reduce(Truth.HOLDS, Truth::and)
                    : composite instanceof AnyOf
                            ? parts.stream().reduce(Truth.FAILS, Truth::or)
                            : atLeast(((AtLeastOf) composite).count(), parts);
            assertThat(composite.evaluate(given.wide())).isEqualTo(expected);
        }
    }

    /** Either the first holds and one fewer of the others do, or that many of the others do. */
    private static Truth atLeast(int count, List<Truth> parts) {
        if (count == 0 || parts.isEmpty()) {
            return Truth.of(count == 0);
        }
        List<Truth> others = parts.subList(1, parts.size());
        return parts.get(0).and(atLeast(count - 1, others)).or(atLeast(count, others));
    }

    @Property
    void aShareOfZeroIsNeverDecided(@ForAll("leaves") Case given) {
        if (given.rule() instanceof Share share) {
            Map<String, Bounds> levels = new LinkedHashMap<>(given.wide().bounds());
            levels.put(share.whole(), Bounds.exactly(0));
            assertThat(share.evaluate(new Levels(levels))).isEqualTo(Truth.UNDECIDED);
        }
    }

    private static void collect(Truth truth) {
        Statistics.collect(truth);
        Statistics.coverage(coverage ->
                Stream.of(Truth.values()).forEach(each -> coverage.check(each).count(count -> count > 0)));
    }

    /** What a rule asks of exact numbers, said once more without bounds. */
    private static boolean holds(FulfilmentRule rule, Map<String, BigDecimal> world) {
        if (rule instanceof Labelled labelled) {
            return holds(labelled.rule(), world);
        } else if (rule instanceof AllOf all) {
            return all.rules().stream().allMatch(part -> holds(part, world));
        } else if (rule instanceof AnyOf any) {
            return any.rules().stream().anyMatch(part -> holds(part, world));
        } else if (rule instanceof AtLeastOf some) {
            return some.rules().stream().filter(part -> holds(part, world)).count() >= some.count();
        } else if (rule instanceof AtLeast is) {
            return world.get(is.indicator()).compareTo(is.target()) >= 0;
        } else if (rule instanceof AtMost is) {
            return world.get(is.indicator()).compareTo(is.target()) <= 0;
        } else if (rule instanceof Between is) {
            BigDecimal level = world.get(is.indicator());
            return level.compareTo(is.low()) >= 0 && level.compareTo(is.high()) <= 0;
        } else if (rule instanceof Share is) {
            BigDecimal enough = world.get(is.whole()).multiply(is.minimum());
            return world.get(is.part()).compareTo(enough) >= 0;
        } else if (rule instanceof Reached is) {
            return world.get(is.indicator()).compareTo(BigDecimal.ONE) >= 0;
        }
        EveryDistrict is = (EveryDistrict) rule;
        return is.districts().stream()
                .allMatch(
                        name -> world.get(is.indicator() + "/" + name).compareTo(BigDecimal.valueOf(is.target())) >= 0);
    }

    private static boolean isConsistent(FulfilmentRule rule, Map<String, BigDecimal> world) {
        return wholes(rule).allMatch(whole -> world.get(whole).signum() > 0);
    }

    private static boolean canBeConsistent(FulfilmentRule rule, Levels levels) {
        return wholes(rule)
                .allMatch(whole -> levels.level(whole)
                        .high()
                        .filter(high -> high.signum() == 0)
                        .isEmpty());
    }

    private static Stream<String> wholes(FulfilmentRule rule) {
        if (rule instanceof CompositeRule composite) {
            return composite.rules().stream().flatMap(RuleProperties::wholes);
        }
        return rule instanceof Share share ? Stream.of(share.whole()) : Stream.empty();
    }
}
