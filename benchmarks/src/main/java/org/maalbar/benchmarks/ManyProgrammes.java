package org.maalbar.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.markdown.PortfolioReport;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Printable;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/**
 * How long it takes for each programme, and how small a heap suffices, to read, assess and report on more and more programmes of ten
 * initiatives and twenty goals as JSON. Nothing of them is on a disk.
 */
public final class ManyProgrammes {
    private static final List<Integer> COUNTS = List.of(250, 500, 1_000, 2_000);
    private static final List<Integer> MEGABYTES = List.of(8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 64, 96, 128, 256);
    private static final int ROUNDS = 3;
    private static final int AMPLE = 1_024;

    private ManyProgrammes() {}

    /**
     * Measures and prints, in some eight minutes; or reports on some programmes, and prints how many seconds of CPU the process has used.
     *
     * @param args nothing, or how many programmes
     * @throws IOException if the report cannot be written
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            report(Integer.parseInt(args[0]));
            return;
        }
        for (int count : COUNTS) {
            double best = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.min(best, seconds(AMPLE, count));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,6d programmes: %.1f s of CPU, %.2f ms for each, in a heap of %d MB%n",
                    count,
                    best,
                    best * 1_000 / count,
                    leastHeap(count));
        }
    }

    private static double seconds(int megabytes, int count) throws IOException, InterruptedException {
        return Double.parseDouble(SmallHeap.output(megabytes, ManyProgrammes.class, String.valueOf(count)));
    }

    private static int leastHeap(int count) throws IOException, InterruptedException {
        for (int megabytes : MEGABYTES) {
            try {
                seconds(megabytes, count);
                return megabytes;
            } catch (IllegalStateException e) {
                System.err.println(Printable.of(String.valueOf(e.getMessage())));
            }
        }
        throw new IllegalStateException("No heap suffices for " + count + " programmes");
    }

    private static void report(int count) throws IOException {
        Programme programme = LongAnnex.programme(20, 2);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ProgrammeJson.standard().write(programme, written);
        String document = written.toString(StandardCharsets.UTF_8);
        Portfolio portfolio = Portfolio.on("2018-08-31");
        for (int i = 0; i < count; i++) {
            String name = "plan-" + i + ".json";
            byte[] bytes = document.replace(programme.title(), programme.title() + " " + i)
                    .getBytes(StandardCharsets.UTF_8);
            portfolio.add(name, ProgrammeJson.standard().read(new ByteArrayInputStream(bytes), name));
        }
        if (portfolio.programmes().size() < count) {
            throw new IllegalStateException("Not all programmes could be read: " + portfolio.unreadable());
        }
        Path file = Files.createTempFile("portfolio", ".html");
        try {
            PortfolioReport.of(portfolio).in(Language.DANISH).writeTo(file);
        } finally {
            Files.delete(file);
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.println(system.getProcessCpuTime() / 1e9);
    }
}
