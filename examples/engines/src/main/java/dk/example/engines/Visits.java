package dk.example.engines;

import static org.maalbar.rule.Rules.level;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.IntStream;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;

/**
 * Invented visits to libraries, always the same: programmes as JSON in {@code programmes/p0001.json}, and what was seen in 2025 as CSV, a
 * file a month, in {@code observations/p0001/2025-01.csv}.
 */
final class Visits {
    static final String DAY = "2025-12-31";
    private static final int INDICATORS = 4;
    private static final int MONTHS = 12;

    private Visits() {}

    /**
     * Writes a lake.
     *
     * @param lake the folder, which need not exist
     * @param programmes how many programmes there are
     * @param rows how many observations they have together
     */
    static void write(Path lake, int programmes, long rows) throws IOException {
        Files.createDirectories(lake.resolve("programmes"));
        long number = 0;
        for (int at = 0; at < programmes; at++) {
            String id = String.format(Locale.ROOT, "p%04d", at + 1);
            long end = rows * (at + 1) / programmes;
            ProgrammeJson.standard().write(programme(id, end - number), lake.resolve("programmes/" + id + ".json"));
            Path folder = Files.createDirectories(lake.resolve("observations/" + id));
            for (int month = 1; month <= MONTHS; month++) {
                long last = end - (end - number) * (MONTHS - month) / (MONTHS - month + 1);
                YearMonth of = YearMonth.of(2025, month);
                try (BufferedWriter file =
                        Files.newBufferedWriter(folder.resolve(of + ".csv"), StandardCharsets.UTF_8)) {
                    file.write(Lake.HEADER);
                    file.write('\n');
                    StringBuilder line = new StringBuilder();
                    for (; number < last; number++) {
                        line.setLength(0);
                        append(line, number, of);
                        file.append(line);
                    }
                }
            }
        }
    }

    /** What is seen in a programme of so many rows. */
    static Programme programme(String title, long rows) {
        Indicator[] indicators = IntStream.range(0, INDICATORS)
                .mapToObj(at -> Indicator.cumulative("visits-" + at, "Besøg, slags " + at)
                        .unit("besøg")
                        .countsPersons(false))
                .toArray(Indicator[]::new);
        indicators[0] = indicators[0].mayOverlap();
        Goal[] goals = IntStream.range(0, INDICATORS)
                .mapToObj(at -> Goal.of(
                                "Mindst " + (rows + at) + " besøg.",
                                level("visits-" + at).atLeast(rows + at))
                        .due(DAY))
                .toArray(Goal[]::new);
        return Programme.builder("Biblioteker, " + title)
                .indicators(indicators)
                .initiatives(Initiative.of("1", "Åbne biblioteker").goals(goals))
                .build();
    }

    private static void append(StringBuilder line, long number, YearMonth month) {
        long mixed = (number * 0x9E3779B97F4A7C15L) >>> 20;
        int kind = (int) (mixed / 100 % 9);
        line.append('v')
                .append(number)
                .append(",visits-")
                .append(mixed % INDICATORS)
                .append(',');
        line.append(kind == 7 ? "about 20" : kind == 8 ? "at least 5" : String.valueOf(kind + 1));
        line.append(',').append(month).append('-');
        int day = (int) (mixed / 1_000 % month.lengthOfMonth()) + 1;
        line.append(day < 10 ? "0" : "").append(day);
        line.append(",Bibliotek ").append(mixed / 100_000 % 50).append('\n');
    }
}
