package org.maalbar.testkit;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.rule.Measure;
import org.maalbar.testkit.check.Measures;
import org.maalbar.testkit.sample.SampleMeasures;

/** Evidence of every kind, from nothing known to everything; of what it does not mention it knows nothing. */
public final class EvidenceArbitrary extends ArbitraryDecorator<Evidence> {
    private List<Measure> measures = RuleArbitrary.INDICATORS.stream()
            .flatMap(id -> SampleMeasures.all(id, Measures.sorted(RuleArbitrary.DISTRICTS), RuleArbitrary.DUE).stream())
            .toList();
    private @Nullable FulfilmentRule rule;
    private Domain domain = Domain.AMOUNT;

    EvidenceArbitrary() {}

    /**
     * Only of these indicators on the due day, and of no categories.
     *
     * @param ids the ids of indicators
     * @return the constrained arbitrary
     */
    public EvidenceArbitrary on(String... ids) {
        EvidenceArbitrary copy = typedClone();
        copy.measures = Stream.of(ids).map(Measure::level).toList();
        copy.rule = null;
        return copy;
    }

    /**
     * Of all that a rule declares, with numbers around those at which it changes its answer.
     *
     * @param newRule the rule
     * @return the constrained arbitrary
     */
    public EvidenceArbitrary about(FulfilmentRule newRule) {
        EvidenceArbitrary copy = typedClone();
        copy.rule = newRule;
        return copy;
    }

    /**
     * Only what a domain allows.
     *
     * @param newDomain the domain of every indicator; amounts if not set
     * @return the constrained arbitrary
     */
    public EvidenceArbitrary in(Domain newDomain) {
        EvidenceArbitrary copy = typedClone();
        copy.domain = newDomain;
        return copy;
    }

    @Override
    protected Arbitrary<Evidence> arbitrary() {
        return trials().map(Trial::evidence);
    }

    /** The same with worlds and narrower evidence. */
    Arbitrary<Trial> trials() {
        Trials trials =
                rule == null ? Trials.on(measures, this::indicator) : Trials.of(rule, this::indicator, List.of());
        return trials.arbitrary();
    }

    private Indicator indicator(String id) {
        return Indicator.cumulative(id, id).domain(domain);
    }
}
