package org.maalbar.peers;

import java.util.function.Predicate;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.maalbar.rule.Status;

/** Easy Rules: conditions and actions in Java, and the first that applies ends it. */
final class EasyRules {
    private EasyRules() {}

    static Engine engine() {
        Rules rules = new Rules(
                rule(1, part -> part.getSeen() >= part.getTarget(), Status.FULFILLED),
                rule(2, Fact::isPast, Status.NOT_FULFILLED),
                rule(3, part -> !part.isPlannedFor(), Status.UNCERTAIN),
                rule(4, part -> part.getExpected() >= part.getTarget(), Status.EXPECTED),
                rule(5, part -> true, Status.NOT_EXPECTED));
        DefaultRulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        return Facts.each(fact -> {
            org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
            facts.put("part", fact);
            engine.fire(rules, facts);
        });
    }

    private static Rule rule(int priority, Predicate<Fact> condition, Status status) {
        return new RuleBuilder()
                .name(status.name())
                .priority(priority)
                .when(facts -> condition.test(facts.get("part")))
                .then(facts -> facts.<Fact>get("part").setStatus(status))
                .build();
    }
}
