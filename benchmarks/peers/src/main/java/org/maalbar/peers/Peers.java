package org.maalbar.peers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.maalbar.benchmarks.Assessing;
import org.maalbar.benchmarks.Build;
import org.maalbar.benchmarks.Cost;
import org.maalbar.benchmarks.SmallGoals;
import org.maalbar.benchmarks.SmallGoals.PlainGoal;
import org.maalbar.json.ProgrammeJson;

/** How fast statuses are found beside engines, loops by hand and an earlier build; prints the tables of RESULTS.md. */
public final class Peers {
    private static final int INITIATIVES = 1_000;
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 30;

    private Peers() {}

    /**
     * Measures and prints.
     *
     * @param args the folder with the jars of the earlier build and of all that it needs
     * @throws Exception if something cannot be read or fails
     */
    public static void main(String[] args) throws Exception {
        try (Build earlier = Build.earlier(Path.of(args[0]))) {
            List<Build> builds = List.of(Build.now(), earlier);
            statuses(builds);
            ofBoth("All reasons as data", Assessing.REASONS, builds);
            ofBoth("All reasons as texts", Assessing.TEXTS, builds);
        }
    }

    private static Map<String, Engine> engines() throws Exception {
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("Loops by hand, `long`", Facts.each(fact -> fact.setStatus(fact.byHand())));
        engines.put("List evaluator by hand, decimals and reasons", ListEvaluator.engine());
        engines.put("Drools, `accumulate`", Droolses.accumulate());
        engines.put("Drools, getters", Droolses.getters());
        engines.put("CEL-Java, getters", Expressions.cel());
        engines.put("JEXL, getters", Expressions.jexl());
        engines.put("Easy Rules, getters", EasyRules.engine());
        engines.put("DHIS2's expression parser, getters", Expressions.dhis2());
        return engines;
    }

    private static void statuses(List<Build> builds) throws Exception {
        byte[] document = ProgrammeJson.standard()
                .format(SmallGoals.programme(0, INITIATIVES))
                .getBytes(StandardCharsets.UTF_8);
        List<PlainGoal> goals = SmallGoals.goals(0, INITIATIVES);
        Map<String, Callable<?>> tasks = new LinkedHashMap<>();
        for (Build build : builds) {
            Object programme = build.programme(document);
            BiFunction<String, Object, Object> assessing = build.assessing();
            tasks.put(name(build), () -> assessing.apply(Assessing.STATUSES, programme));
        }
        engines().forEach((name, engine) -> tasks.put(name, () -> engine.statuses(goals)));
        rejectDifferences(tasks);
        print("Statuses", goals.size(), Cost.inTurn(WARM_UPS, ROUNDS, tasks));
    }

    private static void ofBoth(String what, String work, List<Build> builds) throws Exception {
        byte[] document = ProgrammeJson.standard()
                .format(SmallGoals.programme(0, INITIATIVES))
                .getBytes(StandardCharsets.UTF_8);
        Map<String, Callable<?>> tasks = new LinkedHashMap<>();
        for (Build build : builds) {
            Object programme = build.programme(document);
            BiFunction<String, Object, Object> assessing = build.assessing();
            tasks.put(name(build), () -> assessing.apply(work, programme));
        }
        print(what, 3 * INITIATIVES, Cost.inTurn(WARM_UPS / 2, ROUNDS / 2, tasks));
    }

    private static String name(Build build) {
        return build.name().equals("now") ? "**Maalbar**" : "Maalbar, commit 4d38323";
    }

    private static void rejectDifferences(Map<String, Callable<?>> tasks) throws Exception {
        String[] expected = null;
        for (Map.Entry<String, Callable<?>> task : tasks.entrySet()) {
            String[] found = (String[]) Objects.requireNonNull(task.getValue().call());
            expected = expected == null ? found : expected;
            String[] first = expected;
            if (!Arrays.equals(first, found)) {
                int at = IntStream.range(0, first.length)
                        .filter(i -> !first[i].equals(found[i]))
                        .findFirst()
                        .orElse(-1);
                throw new IllegalStateException(
                        task.getKey() + " says of goal " + at + " " + found[at] + ", not " + first[at]);
            }
        }
    }

    private static void print(String what, int goals, Map<String, Cost> costs) {
        double own = costs.values().iterator().next().millis();
        System.out.printf(
                Locale.ROOT,
                "%n%s, %,d goals%n%n| | ms | times Maalbar's | bytes a goal |%n|---|--:|--:|--:|%n",
                what,
                goals);
        costs.forEach((name, cost) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %,.0f |%n",
                name,
                cost.millis(),
                cost.millis() / own,
                cost.megabytes() * 1e6 / goals));
    }
}
