package org.maalbar.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.funding.Funding;

/** Gives ids by position to what has none, so that reasons can name it; never one that the user chose for another. */
final class Positions {
    private final Set<String> taken;

    private Positions(Stream<Optional<String>> chosen) {
        taken = chosen.flatMap(Optional::stream).collect(Collectors.toCollection(HashSet::new));
    }

    static List<Observation> observations(List<Observation> observations) {
        Positions chosen = new Positions(observations.stream().map(Observation::id));
        List<Observation> numbered = new ArrayList<>(observations.size());
        for (Observation each : observations) {
            String id = "o" + (numbered.size() + 1);
            // No two positions give the same, so it is free unless somebody chose it.
            numbered.add(each.id().isPresent() ? each : each.id(chosen.taken.contains(id) ? chosen.free(id) : id));
        }
        return Collections.unmodifiableList(numbered);
    }

    static List<Initiative> initiatives(List<Initiative> initiatives) {
        Positions goals = new Positions(
                initiatives.stream().flatMap(each -> each.goals().stream()).map(Goal::id));
        Positions activities = new Positions(
                initiatives.stream().flatMap(each -> each.activities().stream()).map(Activity::id));
        Positions funding = new Positions(
                initiatives.stream().flatMap(each -> each.funding().stream()).map(Funding::id));
        return initiatives.stream()
                .map(each -> each.replacing(goals.goals(each), activities.activities(each), funding.funding(each)))
                .toList();
    }

    private List<Goal> goals(Initiative initiative) {
        List<Goal> numbered = new ArrayList<>();
        boolean only = initiative.goals().size() == 1;
        for (Goal each : initiative.goals()) {
            String id = only ? initiative.number() : initiative.number() + "." + (numbered.size() + 1);
            numbered.add(each.id().isPresent() ? each : each.id(free(id)));
        }
        return numbered;
    }

    private List<Activity> activities(Initiative initiative) {
        List<Activity> numbered = new ArrayList<>();
        for (Activity each : initiative.activities()) {
            String id = initiative.number() + ".a" + (numbered.size() + 1);
            numbered.add(each.id().isPresent() ? each : each.id(free(id)));
        }
        return numbered;
    }

    private List<Funding> funding(Initiative initiative) {
        List<Funding> numbered = new ArrayList<>();
        for (Funding each : initiative.funding()) {
            String id = initiative.number() + ".f" + (numbered.size() + 1);
            numbered.add(each.id().isPresent() ? each : each.id(free(id)));
        }
        return numbered;
    }

    private String free(String wished) {
        String id = wished;
        for (int next = 2; !taken.add(id); next++) {
            id = wished + "-" + next;
        }
        return id;
    }
}
