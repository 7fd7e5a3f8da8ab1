package dk.example.engines;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
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
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Assesses all programmes of a lake on Spark: {@code programmes/ID.json}, with their observations in {@code observations/ID/*.csv}.
 *
 * <p>Spark reads all columns as text, groups equal rows of a file and counts them. Each kind of row is then read as strictly as by
 * {@code ObservationTable}, and what a file comes to goes on as a summary. A file that has anything wrong, or anything that Spark may
 * read differently, is read by {@code ObservationTable} instead, which says what is wrong in which line.
 */
final class Lake {
    /** The columns of nearly all files; one with others is read without Spark. */
    static final String HEADER = "id,indicator,increment,period,source";

    /** The columns that rows are grouped by. */
    static final List<String> GROUPED = List.of("indicator", "increment", "period");

    /** An id with which nothing is wrong: visible characters of ASCII and letters of Latin-1, without quotes, or nothing. */
    private static final String PLAIN_ID = "(?:[!#-&(-\\[\\]-~À-ÿ][!#-\\[\\]-~À-ÿ]{0,199})?";

    /** A text with which nothing is wrong. */
    private static final String PLAIN_TEXT = "(?:[!#-&(-\\[\\]-~À-ÿ][ !#-\\[\\]-~À-ÿ]{0,999})?";

    private final SparkSession spark;
    private final LakeFiles files;
    private final Assessing assessing;

    /**
     * A lake.
     *
     * @param spark what reads it
     * @param files what is in it
     * @param assessing assesses each programme
     */
    Lake(SparkSession spark, LakeFiles files, Assessing assessing) {
        this.spark = spark;
        this.files = files;
        this.assessing = assessing;
    }

    /**
     * Assesses all programmes.
     *
     * @return what became of each, by id
     */
    List<Outcome> assess() throws IOException {
        int tasks = 3 * spark.sparkContext().defaultParallelism();
        List<String> observations = files.observations();
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
        Dataset<String> programmes = spark.createDataset(
                Stream.concat(files.programmes().stream(), observations.stream().map(LakeFiles::programme))
                        .distinct()
                        .toList(),
                Encoders.STRING());
        KeyValueGroupedDataset<String, String> byId =
                programmes.repartition(tasks).groupByKey((MapFunction<String, String>) id -> id, Encoders.STRING());
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

    /** What Spark counts, by file: rows that it may have read differently are doubtful, and nothing more is said of them. */
    private static Dataset<Row> groups(SparkSession spark, Collection<String> files) {
        Column isDoubtful =
                col("malformed").isNotNull().or(not(isPlain("id", PLAIN_ID))).or(not(isPlain("source", PLAIN_TEXT)));
        Dataset<Row> rows = rows(spark, files)
                .withColumn("file", col("_metadata.file_path"))
                .withColumn("doubtful", isDoubtful);
        for (String column : GROUPED) {
            rows = rows.withColumn(column, when(not(col("doubtful")), col(column)));
        }
        return rows.groupBy(Stream.concat(Stream.of("file", "doubtful"), GROUPED.stream())
                        .map(each -> col(each))
                        .toArray(Column[]::new))
                .count();
    }

    private static Column isPlain(String column, String form) {
        return coalesce(col(column), lit("")).rlike("\\A" + form + "\\z");
    }

    /** All rows of some files as text, with what Spark says is malformed. */
    static Dataset<Row> rows(SparkSession spark, Collection<String> files) {
        StructType schema = new StructType();
        for (String column : HEADER.split(",")) {
            schema = schema.add(column, DataTypes.StringType);
        }
        return spark.read()
                .schema(schema.add("malformed", DataTypes.StringType))
                .option("header", "true")
                .option("escape", "\"")
                .option("columnNameOfCorruptRecord", "malformed")
                // Without all columns, a row with too few or too many cells is not noticed.
                .option("columnPruning", "false")
                .csv(files.stream().map(LakeFiles::pattern).toArray(String[]::new));
    }
}
