package org.maalbar.peers;

import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private static final String NOW = "**Maalbar**";
    private static final String EARLIER = "Maalbar, commit 4d38323";
    private static final int INITIATIVES = 1_000;

    /** The compiler of a JVM goes on for some hundred rounds. */
    private static final int WARM_UPS = 300;

    private static final int OF_A_CITY = 9;
    private static final int SMALL_PROGRAMMES = 10_000;
    /** As many as a document may contain. */
    private static final int MANY = 6_000;

    private static final int WHAT_IFS = 1_000;
    private static final int FEWER_WHAT_IFS = 5;

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
            machine();
            statuses("Statuses of 1,000 initiatives", builds, 1, INITIATIVES, WARM_UPS);
            statuses("Statuses of a programme of nine initiatives", builds, 1, OF_A_CITY, 2_000);
            statuses("Statuses of 10,000 programmes of one initiative", builds, SMALL_PROGRAMMES, 1, 5);
            ofBoth("All reasons as data", Assessing.REASONS, builds);
            ofBoth("All reasons as texts", Assessing.TEXTS, builds);
            cold();
            whatIfs(builds);
            memory(builds);
        }
    }

    private static void machine() {
        System.out.printf(
                Locale.ROOT,
                "%s, %d cores, heap of at most %,d MB, JDK %s; milliseconds of CPU of one thread, best of all rounds%n",
                LocalDate.now(ZoneId.systemDefault()),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version());
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

    private static void statuses(String what, List<Build> builds, int programmes, int initiatives, int rounds)
            throws Exception {
        List<List<PlainGoal>> goals = IntStream.range(0, programmes)
                .mapToObj(i -> SmallGoals.goals(i * initiatives, initiatives))
                .toList();
        Map<String, Callable<?>> tasks = new LinkedHashMap<>();
        for (Build build : builds) {
            List<Object> prepared = IntStream.range(0, programmes)
                    .mapToObj(i -> build.programme(json(i * initiatives, initiatives)))
                    .toList();
            BiFunction<String, Object, Object> assessing = build.assessing();
            tasks.put(
                    name(build),
                    () -> prepared.stream()
                            .flatMap(each -> Arrays.stream((String[]) assessing.apply(Assessing.STATUSES, each)))
                            .toArray(String[]::new));
        }
        engines()
                .forEach((name, engine) -> tasks.put(
                        name,
                        () -> goals.stream()
                                .flatMap(each -> Arrays.stream(engine.statuses(each)))
                                .toArray(String[]::new)));
        rejectDifferences(tasks);
        print(what, 3 * programmes * initiatives, Cost.inTurn(rounds, Math.min(rounds, 50), tasks));
    }

    private static byte[] json(int first, int initiatives) {
        return ProgrammeJson.standard()
                .format(SmallGoals.programme(first, initiatives))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void ofBoth(String what, String work, List<Build> builds) throws Exception {
        byte[] document = json(0, INITIATIVES);
        Map<String, Callable<?>> tasks = new LinkedHashMap<>();
        for (Build build : builds) {
            Object programme = build.programme(document);
            BiFunction<String, Object, Object> assessing = build.assessing();
            tasks.put(name(build), () -> assessing.apply(work, programme));
        }
        print(what, 3 * INITIATIVES, Cost.inTurn(WARM_UPS / 3, 20, tasks));
    }

    /** Whole processes, so all of their threads. */
    private static void cold() throws Exception {
        double own = Cold.millis(Cold.MAALBAR, 5);
        double drools = Cold.millis(Cold.DROOLS, 5);
        System.out.printf(
                Locale.ROOT,
                "%nPrepare and assess 1,000 initiatives, cold JVM: %.0f ms, Drools %.0f ms, %.2f of it%n",
                own,
                drools,
                own / drools);
    }

    private static void whatIfs(List<Build> builds) throws Exception {
        byte[] document = json(0, MANY);
        for (Build build : builds) {
            Object programme = build.programme(document);
            BiFunction<String, Object, Object> assessing = build.assessing();
            int count = build.name().equals("now") ? WHAT_IFS : FEWER_WHAT_IFS;
            Map<String, Callable<?>> tasks = new LinkedHashMap<>();
            tasks.put("one", () -> assessing.apply(Assessing.STATUSES, programme));
            tasks.put("what-ifs", () -> assessing.apply(Assessing.WHAT_IFS + count, programme));
            Map<String, Cost> costs = Cost.inTurn(2, 3, tasks);
            double one = Objects.requireNonNull(costs.get("one")).millis();
            double thousand = Objects.requireNonNull(costs.get("what-ifs")).millis() * WHAT_IFS / count;
            System.out.printf(
                    Locale.ROOT,
                    "%nA thousand what-ifs in %,d goals, %s: %.0f ms (%d measured), %.1f times one assessment (%.0f ms)%n",
                    3 * MANY,
                    name(build),
                    thousand,
                    count,
                    thousand / one,
                    one);
        }
    }

    private static void memory(List<Build> builds) {
        byte[] document = json(0, MANY);
        for (Build build : builds) {
            BiFunction<String, Object, Object> assessing = build.assessing();
            // So that what is loaded once is not counted.
            Objects.requireNonNull(assessing.apply(Assessing.KEPT, build.programme(document)));
            long before = used();
            Object programme = build.programme(document);
            long read = used();
            Object kept = assessing.apply(Assessing.KEPT, programme);
            try {
                System.out.printf(
                        Locale.ROOT,
                        "%nKept for each of %,d goals, %s: %,d bytes by the programme, %,d more by its assessment%n",
                        3 * MANY,
                        name(build),
                        (read - before) / (3 * MANY),
                        (used() - read) / (3 * MANY));
            } finally {
                Reference.reachabilityFence(programme);
                Reference.reachabilityFence(kept);
            }
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String name(Build build) {
        return build.name().equals("now") ? NOW : EARLIER;
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
