package org.maalbar.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.maalbar.json.ReadingBenchmark;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs everything and prints how we compare with what we are built on: 1.0 is as fast, 0.5 takes twice the time. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures and prints, in some twelve minutes.
     *
     * @param args none
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .include(TableBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println();
        Result<?> jackson = time(runs, "bindJackson");
        compare("Reading to a programme", "plain Jackson", jackson, time(runs, "read"));
        compare("Writing", "plain Jackson", time(runs, "writeByJackson"), time(runs, "write"));
        Result<?> summarise = time(runs, "summarise");
        compare("Summing up a table", "a bare FastCSV", time(runs, "parse"), summarise);
        compare("Summing up a table", "Jackson CSV", time(runs, "bindByJackson"), summarise);
        compare("... in windows-1252", "that in UTF-8", summarise, time(runs, "summariseWindows1252"));
        AnnexClaims.main(new String[0]);
        AnnexSpeed.main(new String[0]);
        ColdStart.main(new String[0]);
    }

    private static Result<?> time(Collection<RunResult> runs, String name) {
        return runs.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The error is that of both times together, as JMH gives them: half the width of an interval at 99.9 %. */
    private static void compare(String what, String than, Result<?> plain, Result<?> ours) {
        double ratio = plain.getScore() / ours.getScore();
        double error =
                ratio * Math.hypot(plain.getScoreError() / plain.getScore(), ours.getScoreError() / ours.getScore());
        System.out.printf(
                Locale.ROOT,
                "%-22s %4.2f ± %4.2f x %s (%.0f ± %.0f ms against %.0f ± %.0f ms)%n",
                what,
                ratio,
                error,
                than,
                ours.getScore(),
                ours.getScoreError(),
                plain.getScore(),
                plain.getScoreError());
    }
}
