package org.maalbar.programme;

import java.util.ArrayList;
import java.util.List;

/** Gives ids by position to what has none, so that reasons can name it. */
final class Positions {
    private Positions() {}

    static List<Observation> numbered(List<Observation> observations) {
        List<Observation> numbered = new ArrayList<>();
        for (Observation each : observations) {
            numbered.add(each.id().isPresent() ? each : each.id("o" + (numbered.size() + 1)));
        }
        return List.copyOf(numbered);
    }

    static Initiative numbered(Initiative initiative) {
        List<Goal> goals = new ArrayList<>();
        boolean only = initiative.goals().size() == 1;
        for (Goal each : initiative.goals()) {
            String id = only ? initiative.number() : initiative.number() + "." + (goals.size() + 1);
            goals.add(each.id().isPresent() ? each : each.id(id));
        }
        List<Activity> activities = new ArrayList<>();
        for (Activity each : initiative.activities()) {
            String id = initiative.number() + ".a" + (activities.size() + 1);
            activities.add(each.id().isPresent() ? each : each.id(id));
        }
        return initiative.replacing(goals, activities);
    }
}
