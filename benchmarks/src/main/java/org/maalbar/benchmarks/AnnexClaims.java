package org.maalbar.benchmarks;

import java.io.IOException;
import java.util.Locale;

/** What the claims of the large programme cost its annex: CPU time of whole processes with a heap of 256 MB. */
public final class AnnexClaims {
    private static final int ROUNDS = 3;

    private AnnexClaims() {}

    /**
     * Measures and prints, in some two minutes.
     *
     * @param args none
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        double with = Double.POSITIVE_INFINITY;
        double without = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            with = Math.min(with, cpuSeconds());
            without = Math.min(without, cpuSeconds(LargeAnnex.WITHOUT_CLAIMS));
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s %4.2f x the CPU time without (%.1f s against %.1f s, best of %d, -Xmx256m)%n",
                "Annex with claims",
                with / without,
                with,
                without,
                ROUNDS);
    }

    /** What a process with a heap of 256 MB uses until the annex is written; it fails if the heap does not suffice. */
    static double cpuSeconds(String... args) throws IOException, InterruptedException {
        return Double.parseDouble(SmallHeap.output(256, LargeAnnex.class, args));
    }
}
