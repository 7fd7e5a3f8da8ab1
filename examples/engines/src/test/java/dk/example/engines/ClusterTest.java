package dk.example.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as {@code spark-submit} starts it, on executors of their own; the jars of Spark are where {@code run-tests} puts them. */
class ClusterTest {
    private static final Path SPARK = Path.of("target/spark").toAbsolutePath();

    /** Those that Spark does not have, or has in another version that serves us as well, stay at home. */
    private static final List<String> OURS = List.of("maalbar-", "fastcsv-", "commonmark-");

    @TempDir
    private Path folder;

    @Test
    void theJobWritesTheSameThoughAnExecutorIsKilled() throws IOException, InterruptedException {
        Path lake = folder.resolve("lake");
        Visits.write(lake, 6, 12_000);
        Main.assess(lake.toString(), folder.resolve("here").toString(), Visits.DAY, id -> {});

        Process job = submit(lake, folder.resolve("there"));
        ProcessHandle killed = executor(job);
        boolean isKilled = killed.destroyForcibly();

        assertThat(isKilled).isTrue();
        assertThat(job.waitFor()).as(log()).isZero();
        assertThat(Written.in(folder.resolve("there")))
                .isEqualTo(Written.in(folder.resolve("here")))
                .hasSize(13);
        assertThat(log()).containsPattern("Lost (an )?executor");
    }

    private Process submit(Path lake, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("spark.opens").split(" ")));
        command.addAll(List.of("-cp", SPARK.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local-cluster[2,1,1024]", "--jars", jars()));
        command.addAll(List.of("--class", "dk.example.engines.Main", "target/engines.jar"));
        command.addAll(List.of("assess", lake.toString(), out.toString(), Visits.DAY));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        SPARK.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "SPARK_WORKER_DIR",
                        folder.resolve("work").toString()));
        return builder.start();
    }

    private static String jars() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            return jars.filter(jar -> OURS.stream().anyMatch(jar.getFileName().toString()::startsWith))
                    .map(Path::toString)
                    .collect(Collectors.joining(","));
        }
    }

    /** An executor that has begun to work. */
    private ProcessHandle executor(Process job) throws IOException, InterruptedException {
        while (job.isAlive() && !log().contains("Starting task")) {
            Thread.sleep(50);
        }
        return job.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no executor"));
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
