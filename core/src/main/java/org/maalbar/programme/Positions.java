package org.maalbar.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maalbar.funding.Funding;

/**
 * Gives ids by position to what has none, so that reasons can name it; never one that the user chose for another. In loops, as every
 * command comes by here: each lambda is a class that has to be made first.
 */
final class Positions {
    private final Set<String> taken = new HashSet<>();

    private Positions() {}

    static List<Observation> observations(List<Observation> observations) {
        if (isEachChosen(observations)) {
            return List.copyOf(observations);
        }
        Positions chosen = new Positions();
        for (Observation each : observations) {
            chosen.take(each.id());
        }
        List<Observation> numbered = new ArrayList<>(observations.size());
        for (Observation each : observations) {
            String id = "o" + (numbered.size() + 1);
            // No two positions give the same, so it is free unless somebody chose it.
            numbered.add(each.id().isPresent() ? each : each.id(chosen.taken.contains(id) ? chosen.free(id) : id));
        }
        return Collections.unmodifiableList(numbered);
    }

    private static boolean isEachChosen(List<Observation> observations) {
        for (Observation each : observations) {
            if (each.id().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    static List<Initiative> initiatives(List<Initiative> initiatives) {
        Positions goals = new Positions();
        Positions activities = new Positions();
        Positions funding = new Positions();
        for (Initiative each : initiatives) {
            for (Goal goal : each.goals()) {
                goals.take(goal.id());
            }
            for (Activity activity : each.activities()) {
                activities.take(activity.id());
            }
            for (Funding one : each.funding()) {
                funding.take(one.id());
            }
        }
        List<Initiative> numbered = new ArrayList<>(initiatives.size());
        for (Initiative each : initiatives) {
            numbered.add(each.replacing(goals.goals(each), activities.activities(each), funding.funding(each)));
        }
        return Collections.unmodifiableList(numbered);
    }

    private List<Goal> goals(Initiative initiative) {
        List<Goal> all = initiative.goals();
        String number = initiative.number();
        List<Goal> numbered = new ArrayList<>(all.size());
        for (Goal each : all) {
            String usual = all.size() == 1 ? number : number + "." + (numbered.size() + 1);
            numbered.add(each.id().isPresent() ? each : each.id(free(usual)));
        }
        return numbered;
    }

    private List<Activity> activities(Initiative initiative) {
        List<Activity> numbered = new ArrayList<>(initiative.activities().size());
        for (Activity each : initiative.activities()) {
            String usual = initiative.number() + ".a" + (numbered.size() + 1);
            numbered.add(each.id().isPresent() ? each : each.id(free(usual)));
        }
        return numbered;
    }

    private List<Funding> funding(Initiative initiative) {
        List<Funding> numbered = new ArrayList<>(initiative.funding().size());
        for (Funding each : initiative.funding()) {
            String usual = initiative.number() + ".f" + (numbered.size() + 1);
            numbered.add(each.id().isPresent() ? each : each.id(free(usual)));
        }
        return numbered;
    }

    private void take(Optional<String> id) {
        if (id.isPresent()) {
            taken.add(id.get());
        }
    }

    private String free(String wished) {
        String id = wished;
        for (int next = 2; !taken.add(id); next++) {
            id = wished + "-" + next;
        }
        return id;
    }
}
