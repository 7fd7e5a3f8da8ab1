package org.maalbar.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.maalbar.quantity.Truth;
import org.maalbar.rule.AllOf;
import org.maalbar.rule.AnyOf;
import org.maalbar.rule.AtLeast;
import org.maalbar.rule.AtLeastOf;
import org.maalbar.rule.AtMost;
import org.maalbar.rule.Between;
import org.maalbar.rule.CompositeRule;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Labelled;
import org.maalbar.rule.Reached;
import org.maalbar.rule.Share;
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
        } else if (rule instanceof AtLeast is) {
            return world.value(is.indicator()).compareTo(is.target()) >= 0;
        } else if (rule instanceof AtMost is) {
            return world.value(is.indicator()).compareTo(is.target()) <= 0;
        } else if (rule instanceof Between is) {
            BigDecimal level = world.value(is.indicator());
            return level.compareTo(is.low()) >= 0 && level.compareTo(is.high()) <= 0;
        } else if (rule instanceof Share is) {
            BigDecimal enough = world.value(is.whole()).multiply(is.minimum());
            return world.value(is.part()).compareTo(enough) >= 0;
        } else if (rule instanceof Reached is) {
            return world.value(is.indicator()).compareTo(BigDecimal.ONE) >= 0;
        }
        SampleRule is = (SampleRule) rule;
        return is.categories().stream()
                .map(each -> world.value(is.indicator(), each.dimension(), each.name()))
                .allMatch(value -> value.compareTo(BigDecimal.valueOf(is.target())) >= 0);
    }
}
