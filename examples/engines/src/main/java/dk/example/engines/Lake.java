package dk.example.engines;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Assesses all programmes of a lake on Spark: {@code programmes/ID.json}, with their observations in {@code observations/ID/*.csv}.
 *
 * <p>Spark reads lines, splits plain ones at their commas, groups equal rows of a file and counts them. Each kind of row is then read as
 * strictly as by {@code ObservationTable}, and what a file comes to goes on as a summary. A file that has anything wrong, or anything that Spark may
 * read differently, is read by {@code ObservationTable} instead, which says what is wrong in which line.
 */
final class Lake {
    /** The columns of nearly all files; one with others is read without Spark. */
    static final String HEADER = "id,indicator,increment,period,source";

    /** The columns that rows are grouped by: all between the first and the last. */
    static final List<String> GROUPED = List.of("indicator", "increment", "period");

    private static final int COMMAS = GROUPED.size() + 1;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 1_000;

    private final SparkSession spark;
    private final LakeFiles files;
    private final Assessing assessing;
    private final List<String> programmes;
    private final List<String> observations;

    /**
     * A lake, whose files are listed.
     *
     * @param spark what reads it
     * @param files what is in it
     * @param assessing assesses each programme
     */
    Lake(SparkSession spark, LakeFiles files, Assessing assessing) throws IOException {
        this.spark = spark;
        this.files = files;
        this.assessing = assessing;
        programmes = files.programmes();
        observations = files.observations();
    }

    /**
     * Assesses all programmes.
     *
     * @return what became of each, by id
     */
    List<Outcome> assess() {
        int tasks = 3 * spark.sparkContext().defaultParallelism();
        Set<String> usual = new HashSet<>(JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(observations, tasks)
                .filter(LakeFiles::isUsual)
                .collect());
        List<FileCount> others = observations.stream()
                .filter(file -> !usual.contains(file))
                .map(FileCount::none)
                .toList();
        Dataset<FileCount> counts = spark.createDataset(others, FileCount.ENCODER);
        if (!usual.isEmpty()) {
            counts = counts.union(groups(spark, usual)
                    .repartition(tasks, col("file"))
                    .sortWithinPartitions("file")
                    .mapPartitions(new Counting(files), FileCount.ENCODER));
        }
        Dataset<String> ids = spark.createDataset(
                Stream.concat(programmes.stream(), observations.stream().map(LakeFiles::programme))
                        .distinct()
                        .toList(),
                Encoders.STRING());
        KeyValueGroupedDataset<String, String> byId =
                ids.repartition(tasks).groupByKey((MapFunction<String, String>) id -> id, Encoders.STRING());
        return byId
                .cogroup(
                        counts.groupByKey((MapFunction<FileCount, String>) FileCount::programme, Encoders.STRING()),
                        assessing,
                        Outcome.ENCODER)
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing(Outcome::programme))
                .toList();
    }

    /** What Spark counts, by file: of plain lines, what is grouped; of others, nothing. */
    private static Dataset<Row> groups(SparkSession spark, Collection<String> files) {
        UserDefinedFunction grouped = udf((UDF1<String, String>) Lake::grouped, DataTypes.StringType);
        return spark.read()
                .text(files.stream().map(LakeFiles::pattern).toArray(String[]::new))
                .groupBy(
                        col("_metadata.file_path").as("file"),
                        grouped.apply(col("value")).as("grouped"))
                .count();
    }

    /**
     * The cells of a line between the first and the last, as they are written. Null unless it is plain: it has all cells, in them are
     * only visible characters of ASCII, letters of Latin-1 and spaces, no quotes and nothing that marks a text, and nothing can be wrong with
     * the first, an id, and the last, a text.
     */
    static String grouped(String line) {
        if (line.isEmpty()) {
            return ",".repeat(GROUPED.size() - 1);
        }
        int commas = 0;
        int first = -1;
        int last = -1;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == ',') {
                commas++;
                first = first < 0 ? at : first;
                last = at;
            } else if (character == ' ' ? first < 0 || isAtEnd(commas, at, last) : !isPlain(character)) {
                return null;
            } else if (character == '\'' && (at == 0 || isAtEnd(commas, at, last))) {
                return null;
            }
        }
        boolean isPlain = commas == COMMAS && first <= LONGEST_ID && line.length() - last <= LONGEST_TEXT;
        return isPlain ? line.substring(first + 1, last) : null;
    }

    /** Whether a character is the first of the last cell. */
    private static boolean isAtEnd(int commas, int at, int last) {
        return commas == COMMAS && at == last + 1;
    }

    private static boolean isPlain(char character) {
        return character > ' ' && character <= '~'
                ? character != '"' && character != '\\'
                : character >= 'À' && character <= 'ÿ';
    }
}
