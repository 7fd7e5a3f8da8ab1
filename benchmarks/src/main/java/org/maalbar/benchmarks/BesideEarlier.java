package org.maalbar.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.maalbar.json.ProgrammeJson;

/** How fast an earlier build reads the same files, in the same run; CONTRIBUTING says how to get one. */
public final class BesideEarlier {
    private static final int WARM_UPS = 8;
    private static final int ROUNDS = 15;
    private static final long ROWS = 200_000;

    private BesideEarlier() {}

    /**
     * Measures and prints, in some two minutes.
     *
     * @param args the folder with the jars of the earlier build and of all that it needs
     * @throws Exception if a file cannot be made or read
     */
    public static void main(String[] args) throws Exception {
        Build now = Build.now();
        try (Build earlier = Build.earlier(Path.of(args[0]))) {
            String valid = ProgrammeJson.standard().format(LargeProgramme.make());
            byte[] document = valid.getBytes(StandardCharsets.UTF_8);
            byte[] faulty = valid.replaceFirst("\\{", "{\"unknown\":1,").getBytes(StandardCharsets.UTF_8);
            compare("Reading 20 MB", now, earlier, build -> () -> build.value(build.json(document)));
            compare("... with one fault", now, earlier, build -> () -> build.json(faulty));
            Path table = table();
            try {
                byte[] programme =
                        ProgrammeJson.standard().format(LargeTable.programme()).getBytes(StandardCharsets.UTF_8);
                compare("Reading a table", now, earlier, build -> {
                    Object whole = build.value(build.json(programme));
                    return () -> build.value(build.table(table, whole));
                });
            } finally {
                Files.delete(table);
            }
        }
    }

    private static Path table() throws IOException {
        Path table = Files.createTempFile("observations", ".csv");
        try (InputStream rows = new LargeTable(ROWS, StandardCharsets.UTF_8)) {
            Files.write(table, rows.readAllBytes());
        }
        return table;
    }

    /** What a build does again and again. */
    private interface Task {
        Callable<Object> of(Build build) throws Exception;
    }

    private static void compare(String what, Build now, Build earlier, Task task) throws Exception {
        Map<String, Cost> costs =
                Cost.inTurn(WARM_UPS, ROUNDS, Map.of("now", task.of(now), "earlier", task.of(earlier)));
        Cost our = Objects.requireNonNull(costs.get("now"));
        Cost their = Objects.requireNonNull(costs.get("earlier"));
        System.out.printf(
                Locale.ROOT,
                "%-20s %4.2f x as fast as the earlier build (%.0f ms against %.0f ms), %4.2f of its garbage (%.0f MB against"
                        + " %.0f MB)%n",
                what,
                their.millis() / our.millis(),
                our.millis(),
                their.millis(),
                our.megabytes() / their.megabytes(),
                our.megabytes(),
                their.megabytes());
    }
}
