package org.maalbar.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times whole processes, each from its start to its end. */
final class Processes {
    private static final int WARM_UPS = 2;

    private Processes() {}

    /** The milliseconds of each round of each command; the commands take turns, so that all meet the same machine. */
    static Map<String, List<Double>> times(Map<String, List<String>> commands, int rounds, Path folder)
            throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -WARM_UPS; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                double millis = millis(command.getValue(), folder);
                if (round >= 0) {
                    times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(millis);
                }
            }
        }
        return times;
    }

    /** Fails if the command does not end well. */
    static double millis(List<String> command, Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
        return millis;
    }

    static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
