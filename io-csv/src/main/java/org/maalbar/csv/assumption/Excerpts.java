package org.maalbar.csv.assumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Measure;

/** The goals of a programme, each with all that its status depends on. */
public final class Excerpts {
    private final Programme programme;
    private final Map<String, List<Observation>> observations;
    private final Map<String, List<Activity>> activities = new HashMap<>();

    public Excerpts(Programme programme) {
        this.programme = programme;
        this.observations = programme.observations().stream().collect(Collectors.groupingBy(Observation::indicator));
        programme.initiatives().stream()
                .map(Initiative::activities)
                .flatMap(List::stream)
                .forEach(activity -> activity.contributions().stream()
                        .map(Contribution::indicator)
                        .distinct()
                        .forEach(id -> activities
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(activity)));
    }

    /** A measurable goal. */
    public Excerpt of(Goal goal) {
        Set<String> measured = goal.rule().orElseThrow().measures().stream()
                .map(Measure::indicator)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Activity> planned = all(measured, activities);
        Map<String, Indicator> indicators = Stream.concat(
                        measured.stream(),
                        planned.stream()
                                .flatMap(each -> each.contributions().stream().map(Contribution::indicator)))
                .distinct()
                .map(programme::indicator)
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return new Excerpt(
                programme, indicators, all(measured, observations), planned, goal.due(programme.dueDay(goal)));
    }

    private static <T> List<T> all(Set<String> measured, Map<String, List<T>> byIndicator) {
        return measured.stream()
                .flatMap(id -> byIndicator.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
    }
}
