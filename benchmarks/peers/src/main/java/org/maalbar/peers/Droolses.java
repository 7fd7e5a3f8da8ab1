package org.maalbar.peers;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools with an executable model: a new session for each run, as its guide has it for calls without a memory. */
final class Droolses {
    /** Sums are made by the engine, from the amounts that each part has. */
    private static final String ACCUMULATE = """
            package org.maalbar.peers;
            import org.maalbar.benchmarks.SmallGoals.Amount;
            rule "sum"
            when
              $part : Fact($last : lastDay, $due : due)
              accumulate(Amount(day <= $last, $seen : amount) from $part.observed; $sum : sum($seen))
              accumulate(Amount(day <= $due, $plan : amount) from $part.planned; $planned : sum($plan))
            then
              $part.settle($sum.longValue(), $planned.longValue());
            end
            """;

    /** Sums are made by hand, in the getters. */
    private static final String GETTERS = """
            package org.maalbar.peers;
            import org.maalbar.rule.Status;
            rule "fulfilled" when $part : Fact(seen >= target) then $part.setStatus(Status.FULFILLED); end
            rule "not fulfilled" when $part : Fact(past, seen < target) then $part.setStatus(Status.NOT_FULFILLED); end
            rule "expected" when $part : Fact(!past, plannedFor, seen < target, expected >= target)
              then $part.setStatus(Status.EXPECTED); end
            rule "not expected" when $part : Fact(!past, plannedFor, seen < target, expected < target)
              then $part.setStatus(Status.NOT_EXPECTED); end
            """;

    private Droolses() {}

    static Engine accumulate() {
        return engine(ACCUMULATE);
    }

    static Engine getters() {
        return engine(GETTERS);
    }

    private static Engine engine(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/maalbar/peers/rules.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        KieBase base =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
        return Facts.together(facts -> run(base, facts));
    }

    private static void run(KieBase base, List<Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
