package org.maalbar.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.maalbar.benchmarks.Assessing;
import org.maalbar.benchmarks.SmallGoals;

/** A process that prepares and assesses once, and prints the milliseconds of CPU that it has used, from its start. */
public final class Cold {
    static final String MAALBAR = "maalbar";
    static final String DROOLS = "drools";
    private static final int INITIATIVES = 1_000;

    private Cold() {}

    /**
     * Makes the programme or the rules and facts, and finds all statuses.
     *
     * @param args {@code maalbar} or {@code drools}
     */
    public static void main(String[] args) {
        Object statuses = args[0].equals(MAALBAR)
                ? new Assessing().apply(Assessing.STATUSES, SmallGoals.programme(0, INITIATIVES))
                : Droolses.accumulate().statuses(SmallGoals.goals(0, INITIATIVES));
        if (((String[]) statuses).length != 3 * INITIATIVES) {
            throw new IllegalStateException("A status is missing");
        }
        System.out.println(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6);
    }

    /** What a process uses, the best of some. */
    static double millis(String engine, int rounds) throws IOException, InterruptedException {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Cold.class.getName(),
                            engine)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(engine + " failed");
            }
            best = Math.min(best, Double.parseDouble(output.strip()));
        }
        return best;
    }
}
