package org.maalbar.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
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
        if (isEachChosen(observations)) {
            return List.copyOf(observations);
        }
        Positions chosen = new Positions(observations.stream().map(Observation::id));
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
        List<Goal> all = initiative.goals();
        String number = initiative.number();
        return numbered(all, Goal::id, Goal::id, nth -> all.size() == 1 ? number : number + "." + nth);
    }

    private List<Activity> activities(Initiative initiative) {
        return numbered(initiative.activities(), Activity::id, Activity::id, nth -> initiative.number() + ".a" + nth);
    }

    private List<Funding> funding(Initiative initiative) {
        return numbered(initiative.funding(), Funding::id, Funding::id, nth -> initiative.number() + ".f" + nth);
    }

    private <T> List<T> numbered(
            List<T> all, Function<T, Optional<String>> id, BiFunction<T, String, T> withId, IntFunction<String> usual) {
        List<T> numbered = new ArrayList<>();
        for (T each : all) {
            boolean isChosen = id.apply(each).isPresent();
            numbered.add(isChosen ? each : withId.apply(each, free(usual.apply(numbered.size() + 1))));
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
