package dk.example.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.maalbar.assessment.Assessor;
import org.maalbar.csv.ObservationTable;
import org.maalbar.json.AssessmentJson;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;

/** The same assessment by different engines, each in a process of its own: its digest, time, processor time and peak memory. */
final class Comparison {
    /** The engines, and the heap that each gets. */
    private static final Map<String, String> ENGINES =
            Map.of("process", "128m", "duckdb", "256m", "spark", "2g", "spark-count", "2g");

    private static final List<String> ORDER = List.of("process", "duckdb", "spark-count", "spark");

    private static final String COUNTED = "counted";

    private Comparison() {}

    /** Lets each engine assess the first programme of a lake, or only count its rows; prints a line for each. */
    static void all(Path lake) throws IOException, InterruptedException {
        List<String> programmes = new LakeFiles(lake.toString()).programmes();
        if (!programmes.equals(List.of("p0001"))) {
            throw new IllegalArgumentException("The lake has one programme, p0001, and not " + programmes);
        }
        Set<String> digests = new HashSet<>();
        System.out.println("engine        seconds     CPU  peak MB  assessment");
        for (String engine : ORDER) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + ENGINES.get(engine),
                            "-jar",
                            System.getProperty("java.class.path"),
                            "engine",
                            lake.toString(),
                            engine)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            System.out.println(line);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(engine + " failed");
            }
            digests.add(line.substring(line.lastIndexOf(' ') + 1));
        }
        digests.remove(COUNTED);
        if (digests.size() != 1) {
            throw new IllegalStateException("The assessments differ");
        }
    }

    /** Assesses with one engine, and prints its line. */
    static void one(Path lake, String engine) throws IOException, SQLException {
        long start = System.nanoTime();
        String digest = engine.equals("spark-count") ? COUNTED : digest(assessment(lake, engine));
        if (engine.equals("spark-count")) {
            count(lake);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
        System.out.printf(Locale.ROOT, "%-12s %8.1f %7.1f %8d  %s%n", engine, seconds, cpu, peak(), digest);
    }

    private static String assessment(Path lake, String engine) throws IOException, SQLException {
        Programme programme = ProgrammeJson.standard()
                .read(lake.resolve("programmes/p0001.json"))
                .orElseThrow();
        if (engine.equals("spark")) {
            Path out = Files.createTempDirectory("assessed");
            Main.assess(lake.toString(), out.toString(), Visits.DAY, id -> {});
            return Files.readString(out.resolve("assessments/p0001.json"));
        }
        ObservationSummary summary = engine.equals("duckdb") ? duckdb(lake, programme) : process(lake, programme);
        return AssessmentJson.standard().format(Assessor.on(Visits.DAY).assess(programme.observing(summary)));
    }

    /** What one process makes of the files of the first programme. */
    static ObservationSummary process(Path lake, Programme programme) throws IOException {
        ObservationSummary all = ObservationSummary.of(programme);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(lake.resolve("observations/p0001"))) {
            for (Path file : files) {
                all.merge(ObservationTable.standard().summarise(file, programme).orElseThrow());
            }
        }
        return all;
    }

    private static ObservationSummary duckdb(Path lake, Programme programme) throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            Counted.viewInDuckdb(
                    database, lake.resolve("observations/p0001/*.csv").toString());
            return Counted.in(database, programme).orElseThrow();
        }
    }

    private static void count(Path lake) throws IOException {
        try (SparkSession spark = Main.session()) {
            StructType schema = new StructType();
            for (String column : Lake.HEADER.split(",")) {
                schema = schema.add(column, DataTypes.StringType);
            }
            spark.read()
                    .schema(schema)
                    .option("header", "true")
                    .csv(new LakeFiles(lake.toString())
                            .observations().stream().map(LakeFiles::pattern).toArray(String[]::new))
                    .groupBy("indicator", "increment", "period")
                    .count()
                    .write()
                    .format("noop")
                    .mode("overwrite")
                    .save();
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The most memory that this process had, in MB, as Linux says. */
    private static long peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
