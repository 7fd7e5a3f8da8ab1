package org.maalbar.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on how large a package is, and a knot of classes of which each needs all others. Nested classes count with the outermost. */
final class Rooms {
    private Rooms() {}

    static ArchRule haveAtMost(int most) {
        return all(groups(
                        "packages",
                        classes -> classes.stream()
                                .filter(Rooms::isOuter)
                                .collect(groupingBy(JavaClass::getPackageName))
                                .values()))
                .should(contain(most));
    }

    static ArchRule haveKnotsOfAtMost(int most) {
        return all(groups("knots of classes", Rooms::knots)).should(contain(most));
    }

    private static boolean isOuter(JavaClass each) {
        return each.isTopLevelClass() && !each.getSimpleName().equals("package-info");
    }

    private static AbstractClassesTransformer<List<JavaClass>> groups(
            String what, Function<JavaClasses, Collection<List<JavaClass>>> grouping) {
        return new AbstractClassesTransformer<>(what) {
            @Override
            public Iterable<List<JavaClass>> doTransform(JavaClasses classes) {
                return grouping.apply(classes);
            }
        };
    }

    private static ArchCondition<List<JavaClass>> contain(int most) {
        return new ArchCondition<>("contain at most " + most + " classes") {
            @Override
            public void check(List<JavaClass> group, ConditionEvents events) {
                String names = group.stream().map(JavaClass::getName).sorted().collect(Collectors.joining(", "));
                events.add(new SimpleConditionEvent(group, group.size() <= most, group.size() + ": " + names));
            }
        };
    }

    /** Classes are in one knot if each is reached from the other. */
    private static Collection<List<JavaClass>> knots(JavaClasses classes) {
        Map<JavaClass, Set<JavaClass>> needed = new HashMap<>();
        for (JavaClass each : classes) {
            JavaClass outer = outermost(each);
            Set<JavaClass> others = needed.computeIfAbsent(outer, none -> new HashSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(Rooms::outermost)
                    .filter(other -> !other.equals(outer))
                    .forEach(others::add);
        }
        List<List<JavaClass>> knots = new ArrayList<>();
        Set<JavaClass> found = new HashSet<>();
        Map<JavaClass, Set<JavaClass>> reached = new HashMap<>();
        needed.keySet().forEach(each -> reached.put(each, reached(each, needed)));
        for (JavaClass each : needed.keySet()) {
            if (found.add(each)) {
                List<JavaClass> knot = new ArrayList<>(List.of(each));
                reached.get(each).stream()
                        .filter(other -> !other.equals(each)
                                && reached.getOrDefault(other, Set.of()).contains(each))
                        .filter(found::add)
                        .forEach(knot::add);
                knots.add(knot);
            }
        }
        return knots;
    }

    private static Set<JavaClass> reached(JavaClass start, Map<JavaClass, Set<JavaClass>> needed) {
        Set<JavaClass> reached = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (JavaClass next : needed.getOrDefault(open.pop(), Set.of())) {
                if (needed.containsKey(next) && reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private static JavaClass outermost(JavaClass each) {
        JavaClass outer = each.getBaseComponentType();
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
