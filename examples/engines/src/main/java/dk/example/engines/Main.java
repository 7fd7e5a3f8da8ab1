package dk.example.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The commands: {@code visits LAKE PROGRAMMES ROWS} writes an invented lake, {@code assess LAKE OUT DAY} assesses one, and
 * {@code compare LAKE} lets every engine assess the one programme of a lake.
 */
public final class Main {
    private Main() {}

    /**
     * Runs a command; exits with 1 if something of the lake was rejected, and with 2 if the command is unknown command.
     *
     * @param arguments the command and what it needs
     * @throws Exception if a file cannot be read or written, or an engine fails
     */
    public static void main(String... arguments) throws Exception {
        if (arguments.length == 4 && arguments[0].equals("visits")) {
            Visits.write(Path.of(arguments[1]), Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
        } else if (arguments.length == 4 && arguments[0].equals("assess")) {
            List<Outcome> outcomes = assess(arguments[1], arguments[2], arguments[3], id -> {});
            long rejected = outcomes.stream().filter(each -> !each.isAssessed()).count();
            System.out.println(outcomes.size() - rejected + " programmes assessed, " + rejected + " rejected");
            if (rejected > 0) {
                System.exit(1);
            }
        } else if (arguments.length == 2 && arguments[0].equals("compare")) {
            Comparison.all(Path.of(arguments[1]));
        } else if (arguments.length == 3 && arguments[0].equals("engine")) {
            Comparison.one(Path.of(arguments[1]), arguments[2]);
        } else {
            System.err.println("visits LAKE PROGRAMMES ROWS, assess LAKE OUT DAY, or compare LAKE");
            System.exit(2);
        }
    }

    /** Assesses a lake, on this machine unless Spark is told otherwise; {@code outcomes.csv} is there when all is done. */
    static List<Outcome> assess(String lake, String out, String day, Assessing.Step step) throws IOException {
        try (SparkSession spark = session()) {
            LakeFiles files = new LakeFiles(lake);
            Lake job = new Lake(spark, files, new Assessing(files, out, day, step));
            for (String earlier : List.of("outcomes.csv", "assessments", "annexes", "problems")) {
                LakeFiles.delete(out + "/" + earlier);
            }
            LakeFiles.delete(LakeFiles.unfinished(out));
            List<Outcome> outcomes = job.assess();
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("programme", "outcome", "read", "accepted", "rejected", "blank"));
            outcomes.forEach(each -> rows.add(each.row()));
            LakeFiles.writeTable(out, "outcomes.csv", rows);
            LakeFiles.delete(LakeFiles.unfinished(out));
            return outcomes;
        }
    }

    static SparkSession session() {
        SparkConf conf =
                new SparkConf().setIfMissing("spark.master", "local[*,4]").setIfMissing("spark.app.name", "Maalbar");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.driver.host", "127.0.0.1")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.sql.shuffle.partitions", "8");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
