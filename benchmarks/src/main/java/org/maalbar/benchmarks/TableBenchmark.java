package org.maalbar.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.maalbar.csv.ObservationTable;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Summing up 400,000 observations, 30 MB, beside what it takes to parse the same bytes and do nothing with the records, and to
 * bind them to records of Java, with numbers and days as such.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class TableBenchmark {
    private static final int ROWS = 400_000;

    private final Programme programme = LargeTable.programme();
    private final byte[] table = table(StandardCharsets.UTF_8);
    private final byte[] tableInWindows1252 = table(Charset.forName("windows-1252"));
    private final ObjectReader jackson = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .build()
            .readerFor(Bound.class)
            .with(CsvSchema.emptySchema().withHeader().withColumnSeparator(';'));

    /**
     * A row as Jackson binds it.
     *
     * @param id its id
     * @param indicator what was counted
     * @param total how many in all, or null
     * @param increment how many more, or null
     * @param period when
     * @param dimension what they are divided by, or null
     * @param category which of them, or null
     * @param source who says so, or null
     */
    record Bound(
            @JsonProperty("Id") String id,
            @JsonProperty("Indikator") String indicator,
            @JsonProperty("I alt") @Nullable Long total,
            @JsonProperty("Nye") @Nullable Long increment,
            @JsonProperty("Periode") LocalDate period,
            @JsonProperty("Opdelt efter") @Nullable String dimension,
            @JsonProperty("Kategori") @Nullable String category,
            @JsonProperty("Kilde") @Nullable String source) {}

    /** Checks that all give the same. */
    public TableBenchmark() {
        try {
            check(parse());
            check(bindByJackson());
            check(summarise().count());
            check(summariseWindows1252().count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] table(Charset charset) {
        try (LargeTable table = new LargeTable(ROWS, charset)) {
            return table.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(long rows) {
        if (rows != ROWS) {
            throw new IllegalStateException("Rows read: " + rows);
        }
    }

    /**
     * From bytes to what the observations come to.
     *
     * @return the summary
     * @throws IOException never
     */
    @Benchmark
    public final ObservationSummary summarise() throws IOException {
        return summary(table);
    }

    /**
     * The same from windows-1252.
     *
     * @return the summary
     * @throws IOException never
     */
    @Benchmark
    public final ObservationSummary summariseWindows1252() throws IOException {
        return summary(tableInWindows1252);
    }

    private ObservationSummary summary(byte[] bytes) throws IOException {
        return ObservationTable.standard()
                .summarise(new ByteArrayInputStream(bytes), "", programme)
                .orElseThrow();
    }

    /**
     * A bare parse by FastCSV.
     *
     * @return how many records there are
     * @throws IOException never
     */
    @Benchmark
    public final long parse() throws IOException {
        long count = -1;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8))) {
            for (CsvRecord each : records) {
                count += each.getFieldCount() > 0 ? 1 : 0;
            }
        }
        return count;
    }

    /**
     * Binding by Jackson.
     *
     * @return how many records there are
     * @throws IOException never
     */
    @Benchmark
    public final long bindByJackson() throws IOException {
        long count = 0;
        try (MappingIterator<Bound> rows = jackson.readValues(table)) {
            while (rows.hasNextValue()) {
                count += rows.nextValue().indicator().isEmpty() ? 0 : 1;
            }
        }
        return count;
    }
}
