package dk.example.engines;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

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

    /** The columns that rows are grouped by. */
    static final List<String> GROUPED = List.of("indicator", "increment", "period");

    /** What neither a comma nor a quote is, nor anything that is not seen: visible characters of ASCII and letters of Latin-1. */
    private static final String SEEN = "!#-+\\--\\[\\]-~À-ÿ";

    /** An id or a text with which nothing is wrong, or nothing. */
    private static final String ID = "(?:(?!')[" + SEEN + "]{1,200})?";

    private static final String TEXT = "(?:(?!')[" + SEEN + "][ " + SEEN + "]{0,999})?";

    private static final String GROUPED_CELL = "[ " + SEEN + "]*";

    /** A line with all cells, or none, whose cells are what is between its commas. */
    private static final String PLAIN =
            "\\A(?:" + String.join(",", ID, GROUPED_CELL, GROUPED_CELL, GROUPED_CELL, TEXT) + ")?\\z";

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

    /** What Spark counts, by file: a line that is not plain is doubtful, and nothing more is said of it. */
    private static Dataset<Row> groups(SparkSession spark, Collection<String> files) {
        Dataset<Row> lines = spark.read()
                .text(files.stream().map(LakeFiles::pattern).toArray(String[]::new))
                .withColumn("file", col("_metadata.file_path"))
                .withColumn("doubtful", not(col("value").rlike(PLAIN)));
        Column cells = split(col("value"), ",", -1);
        for (String column : GROUPED) {
            int at = List.of(HEADER.split(",")).indexOf(column);
            lines = lines.withColumn(column, when(not(col("doubtful")), get(cells, lit(at))));
        }
        return lines.groupBy(Stream.concat(Stream.of("file", "doubtful"), GROUPED.stream())
                        .map(each -> col(each))
                        .toArray(Column[]::new))
                .count();
    }
}
