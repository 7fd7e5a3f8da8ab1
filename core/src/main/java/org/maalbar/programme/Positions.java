package org.maalbar.programme;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
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
            if (each.id().isPresent() && each.id().get().startsWith("o")) {
                chosen.take(each.id());
            }
        }
        List<Observation> numbered = new ArrayList<>(observations.size());
        for (Observation each : observations) {
            String id = "o" + (numbered.size() + 1);
            // No two positions give the same, so it is free unless somebody chose it.
            numbered.add(each.id().isPresent() ? each : each.id(chosen.taken.contains(id) ? chosen.free(id) : id));
        }
        return Collections.unmodifiableList(numbered);
    }

    /**
     * Observations that come after those of a programme, with their ids.
     *
     * @return the observations; none if one has an id of its own, or if an id by position is taken, or if one refers to another
     */
    static List<Observation> after(Programme programme, List<Observation> more) {
        Set<String> ids = programme.derived(ObservationIds.class, ObservationIds.DERIVED).ids;
        List<Observation> numbered = new ArrayList<>(more.size());
        for (Observation each : more) {
            String id = "o" + (programme.observations().size() + numbered.size() + 1);
            if (each.id().isPresent() || each.corrects().isPresent() || ids.contains(id)) {
                return List.of();
            }
            numbered.add(each.id(id));
        }
        return numbered;
    }

    /** The ids of the observations of a programme. More that come after them have ids by position, which no others get. */
    private record ObservationIds(Set<String> ids) {
        static final Programme.Derivation<ObservationIds> DERIVED = new Programme.Derivation<>() {
            @Override
            public ObservationIds of(Programme programme) {
                Set<String> ids = new HashSet<>();
                for (Observation each : programme.observations()) {
                    ids.add(each.id().orElseThrow());
                }
                return new ObservationIds(ids);
            }

            @Override
            public ObservationIds observing(ObservationIds before, Programme programme, List<Observation> more) {
                return before;
            }
        };
    }

    /** One list after another, neither of which ever changes. */
    static <T> List<T> joined(List<T> first, List<T> second) {
        return new Joined<>(first, second);
    }

    private static final class Joined<T> extends AbstractList<T> implements RandomAccess {
        private final List<T> first;
        private final List<T> second;

        private Joined(List<T> first, List<T> second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public T get(int index) {
            return index < first.size() ? first.get(index) : second.get(index - first.size());
        }

        @Override
        public int size() {
            return first.size() + second.size();
        }
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
        Goal[] all = initiative.goals().toArray(new Goal[0]);
        String number = initiative.number();
        for (int i = 0; i < all.length; i++) {
            if (all[i].id().isEmpty()) {
                all[i] = all[i].id(free(all.length == 1 ? number : number + "." + (i + 1)));
            }
        }
        return List.of(all);
    }

    private List<Activity> activities(Initiative initiative) {
        Activity[] all = initiative.activities().toArray(new Activity[0]);
        for (int i = 0; i < all.length; i++) {
            if (all[i].id().isEmpty()) {
                all[i] = all[i].id(free(initiative.number() + ".a" + (i + 1)));
            }
        }
        return List.of(all);
    }

    private List<Funding> funding(Initiative initiative) {
        Funding[] all = initiative.funding().toArray(new Funding[0]);
        for (int i = 0; i < all.length; i++) {
            if (all[i].id().isEmpty()) {
                all[i] = all[i].id(free(initiative.number() + ".f" + (i + 1)));
            }
        }
        return List.of(all);
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
