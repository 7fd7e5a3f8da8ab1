package org.maalbar.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a whole process takes, from its start to its end: the demo, with an archive of its classes and without, and a program
 * that only reads the same file.
 */
public final class ColdStart {
    private static final int ROUNDS = 15;
    private static final Path DEMO = Path.of("examples/target/maalbar-demo.jar");
    private static final Path DATA = Path.of("examples/data/copenhagen.json");
    private static final Path OURS = Path.of("benchmarks/target/maalbar-benchmarks.jar");

    private ColdStart() {}

    /**
     * Measures and prints.
     *
     * @param args how many rounds; 15 if not given
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        print(args.length == 0 ? ROUNDS : Integer.parseInt(args[0]));
    }

    /** From the top folder of the built project. */
    private static void print(int rounds) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String demo = DEMO.toAbsolutePath().toString();
        String data = DATA.toAbsolutePath().toString();
        String readTree = ReadTree.class.getName();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("Jackson readTree", List.of(java, "-cp", jacksonAndOurs(), readTree, data));
        List<String> check = List.of("-jar", demo, "check", data);
        List<String> report = List.of("-jar", demo, "report", data, "--as-of", "2018-08-31", "-o", "annex.html");
        Path folder = Files.createTempDirectory("cold-start");
        Processes.millis(command(java, "-XX:ArchiveClassesAtExit=demo.jsa", report), folder);
        String archive = "-XX:SharedArchiveFile=demo.jsa";
        commands.put("demo check", command(java, "-Xshare:auto", check));
        commands.put("check, archive", command(java, archive, check));
        commands.put("demo report", command(java, "-Xshare:auto", report));
        commands.put("report, archive", command(java, archive, report));
        commands.put("demo", List.of(java, "-jar", demo));
        Map<String, List<Double>> times = Processes.times(commands, rounds, folder);
        double bare = Processes.median(times.values().iterator().next());
        times.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "%-18s min %5.0f ms, median %5.0f ms, %4.2f x readTree%n",
                name,
                each.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                Processes.median(each),
                Processes.median(each) / bare));
    }

    /** Without the warnings of the JVM about classes that it cannot archive. */
    private static List<String> command(String java, String option, List<String> rest) {
        List<String> command = new ArrayList<>(List.of(java, "-Xlog:disable", option));
        command.addAll(rest);
        return command;
    }

    /** Jackson's jars first, so that none of the others is opened. */
    private static String jacksonAndOurs() throws IOException {
        Path lib = OURS.resolveSibling("lib").toAbsolutePath();
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.contains("jackson"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator, "", File.pathSeparator + OURS.toAbsolutePath()));
        }
    }
}
