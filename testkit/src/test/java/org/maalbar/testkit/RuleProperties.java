package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.BetweenRule;
import org.maalbar.rule.Comparison;
import org.maalbar.rule.Comparison.Kind;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Measure;
import org.maalbar.rule.Sum;
import org.maalbar.rule.Term;
import org.maalbar.testkit.check.Measures;
import org.maalbar.testkit.sample.SampleRule;

/** The laws of rules, for rules of every kind and composites of all of them. */
@Tag("once")
class RuleProperties {

    @Provide
    Arbitrary<Trial> trials() {
        return MaalbarArbitraries.evidence().trials();
    }

    @Provide
    Arbitrary<FulfilmentRule> leaves() {
        return MaalbarArbitraries.rules().withoutComposites();
    }

    /** A comparison, and what its measures may be. */
    private record Compared(Comparison comparison, Trial trial) {}

    @Provide
    Arbitrary<Compared> compared() {
        return MaalbarArbitraries.rules()
                .on("a", "b")
                .withoutComposites()
                .map(RuleProperties::withoutLabel)
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .flatMap(comparison -> Trials.on(Measures.of(comparison), RuleProperties::amount)
                        .arbitrary()
                        .map(trial -> new Compared(comparison, trial)));
    }

    private static FulfilmentRule withoutLabel(FulfilmentRule rule) {
        return rule instanceof Labelled labelled ? labelled.rule() : rule;
    }

    private static Indicator amount(String id) {
        return Indicator.cumulative(id, id).domain(Domain.AMOUNT);
    }

    private static boolean isConsistent(FulfilmentRule rule, World world) {
        return Shares.haveWholes(rule, world);
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aDecidedRuleIsRightAboutEveryConsistentWorld(@ForAll FulfilmentRule rule, @ForAll("trials") Trial trial) {
        collect(rule.evaluate(trial.evidence()));
        RuleChecks.soundness(rule, trial, world -> isConsistent(rule, world));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aSingleRuleIsRightAboutEveryConsistentWorld(
            @ForAll("leaves") FulfilmentRule rule, @ForAll("trials") Trial trial) {
        collect(rule.evaluate(trial.evidence()));
        RuleChecks.soundness(rule, trial, world -> isConsistent(rule, world));
        RuleChecks.meaning(rule, trial.world(), world -> !isConsistent(rule, world));
    }

    @Property
    void narrowerBoundsNeverChangeWhatIsDecided(@ForAll FulfilmentRule rule, @ForAll("trials") Trial trial) {
        RuleChecks.refinement(rule, trial, world -> isConsistent(rule, world));
    }

    @Property
    void ofAWorldARuleSaysWhatItAsksOfPlainNumbers(@ForAll FulfilmentRule rule, @ForAll("trials") Trial trial) {
        if (isConsistent(rule, trial.world())) {
            assertThat(rule.evaluate(trial.world())).isEqualTo(Truth.of(holds(rule, trial.world())));
        }
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aComparisonAgreesWithExactArithmeticInEveryWorld(@ForAll("compared") Compared compared) {
        Comparison comparison = compared.comparison();
        Truth said = comparison.evaluate(compared.trial().evidence());
        Statistics.collect(comparison.kind(), said);
        Set<Truth> worlds = EnumSet.noneOf(Truth.class);
        compared.trial()
                .worlds()
                .filter(world -> isConsistent(comparison, world))
                .forEach(world -> {
                    Truth there = Truth.of(holds(comparison, world));
                    assertThat(comparison.evaluate(world)).as(world.toString()).isEqualTo(there);
                    worlds.add(there);
                });
        if (said.isDecided()) {
            assertThat(worlds)
                    .as("%s says %s of %s", comparison, said, compared.trial())
                    .containsOnly(said);
        } else if (comparison.base().isEmpty() && measuresEachOnce(comparison)) {
            assertThat(worlds).as("%s of %s", comparison, compared.trial()).hasSize(2);
        }
        for (Kind kind : Kind.values()) {
            Stream.of(Truth.values())
                    .forEach(truth -> Statistics.coverage(
                            coverage -> coverage.check(kind, truth).count(count -> count > 3)));
        }
    }

    /** A category and its whole are not two numbers that have nothing to do with each other. */
    private static boolean measuresEachOnce(Comparison comparison) {
        long wholes =
                comparison.measures().stream().map(Measure::whole).distinct().count();
        return wholes
                == comparison.left().terms().size() + comparison.right().terms().size();
    }

    @Property
    void everyRuleIsDeterministicReadsWhatItDeclaresAndCanBeDescribed(
            @ForAll FulfilmentRule rule, @ForAll("trials") Trial one, @ForAll("trials") Trial other) {
        RuleChecks.determinism(rule, one);
        RuleChecks.order(rule, one, other);
        RuleChecks.declarations(rule, one);
        RuleChecks.answer(rule, one.evidence());
        RuleChecks.description(rule);
    }

    @Property
    void aCompositeSaysWhatItsPartsSay(@ForAll FulfilmentRule rule, @ForAll("trials") Trial trial) {
        if (rule instanceof CompositeRule composite) {
            List<Truth> parts = composite.rules().stream()
                    .map(part -> part.evaluate(trial.evidence()))
                    .toList();
            Truth expected = composite instanceof AllOf
                    ? parts.stream().reduce(Truth.HOLDS, Truth::and)
                    : composite instanceof AnyOf
                            ? parts.stream().reduce(Truth.FAILS, Truth::or)
                            : atLeast(((AtLeastOf) composite).count(), parts);
            assertThat(composite.evaluate(trial.evidence())).isEqualTo(expected);
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

    private static void collect(Truth truth) {
        Statistics.collect(truth);
        Statistics.coverage(coverage ->
                Stream.of(Truth.values()).forEach(each -> coverage.check(each).percentage(share -> share > 5)));
    }

    /** What a rule asks of exact numbers, said once more without bounds. */
    private static boolean holds(FulfilmentRule rule, World world) {
        if (rule instanceof Labelled labelled) {
            return holds(labelled.rule(), world);
        } else if (rule instanceof AllOf all) {
            return all.rules().stream().allMatch(part -> holds(part, world));
        } else if (rule instanceof AnyOf any) {
            return any.rules().stream().anyMatch(part -> holds(part, world));
        } else if (rule instanceof AtLeastOf some) {
            return some.rules().stream().filter(part -> holds(part, world)).count() >= some.count();
        } else if (rule instanceof BetweenRule is) {
            BigDecimal level = world.value(is.measure());
            return level.compareTo(is.low()) >= 0 && level.compareTo(is.high()) <= 0;
        } else if (rule instanceof Comparison comparison) {
            int order = value(comparison.left(), world).compareTo(value(comparison.right(), world));
            return switch (comparison.is()) {
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
                case AT_MOST -> order <= 0;
                case LESS_THAN -> order < 0;
            };
        }
        SampleRule is = (SampleRule) rule;
        return is.categories().stream()
                .map(each -> world.value(is.indicator(), each.dimension(), each.name()))
                .allMatch(value -> value.compareTo(BigDecimal.valueOf(is.target())) >= 0);
    }

    private static BigDecimal value(Sum side, World world) {
        BigDecimal value = side.plus();
        for (Term term : side.terms()) {
            value = value.add(term.factor().multiply(world.value(term.measure())));
        }
        return value;
    }
}
