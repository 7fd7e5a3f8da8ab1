package org.maalbar.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.jspecify.annotations.Nullable;
import org.maalbar.programme.Indicator;
import org.maalbar.quantity.Domain;
import org.maalbar.rule.Category;
import org.maalbar.rule.Evidence;
import org.maalbar.rule.FulfilmentRule;
import org.maalbar.testkit.check.Question;

/** Evidence of every kind, from nothing known to everything; of what it does not mention it knows nothing. */
public final class EvidenceArbitrary extends ArbitraryDecorator<Evidence> {
    private List<Question> questions = questions(RuleArbitrary.INDICATORS, RuleArbitrary.DISTRICTS);
    private @Nullable FulfilmentRule rule;
    private Domain domain = Domain.AMOUNT;

    EvidenceArbitrary() {}

    private static List<Question> questions(List<String> indicators, Set<Category> categories) {
        return indicators.stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(new Question(id, null)), categories.stream().map(each -> new Question(id, each))))
                .toList();
    }

    /**
     * Only of these indicators, and of no categories.
     *
     * @param ids the ids of indicators
     * @return the constrained arbitrary
     */
    public EvidenceArbitrary on(String... ids) {
        EvidenceArbitrary copy = typedClone();
        copy.questions = questions(List.of(ids), Set.of());
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
                rule == null ? Trials.on(questions, this::indicator) : Trials.of(rule, this::indicator, List.of());
        return trials.arbitrary();
    }

    private Indicator indicator(String id) {
        return Indicator.cumulative(id, id).domain(domain);
    }
}
