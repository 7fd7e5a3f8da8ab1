package org.maalbar.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.maalbar.benchmarks.SmallGoals.Part;
import org.maalbar.benchmarks.SmallGoals.PlainGoal;
import org.maalbar.rule.Status;

/** Goals as facts, and back to statuses. */
final class Facts {
    private Facts() {}

    /** An engine that looks at one part at a time. */
    static Engine each(Consumer<Fact> rules) {
        return together(facts -> facts.forEach(rules));
    }

    /** An engine that looks at all parts of all goals together. */
    static Engine together(Consumer<List<Fact>> rules) {
        return goals -> {
            List<Fact> facts = new ArrayList<>(goals.size());
            for (PlainGoal goal : goals) {
                for (Part part : goal.parts()) {
                    facts.add(new Fact(part));
                }
            }
            rules.accept(facts);
            return statuses(goals, facts);
        };
    }

    /** The status of a goal is the lowest of its parts. */
    private static String[] statuses(List<PlainGoal> goals, List<Fact> facts) {
        String[] statuses = new String[goals.size()];
        int next = 0;
        for (int i = 0; i < statuses.length; i++) {
            Status lowest = Status.FULFILLED;
            for (int part = goals.get(i).parts().size(); part > 0; part--) {
                Status status = facts.get(next++).status();
                lowest = lowest.isBetterThan(status) ? status : lowest;
            }
            statuses[i] = lowest.name();
        }
        return statuses;
    }
}
