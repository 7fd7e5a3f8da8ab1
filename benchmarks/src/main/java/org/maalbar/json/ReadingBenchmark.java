package org.maalbar.json;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.maalbar.benchmarks.LargeProgramme;
import org.maalbar.json.write.CanonicalJson;
import org.maalbar.json.write.ProgrammeWriter;
import org.maalbar.problem.Loaded;
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
 * Reading and writing 20 MB, beside what Jackson by itself takes for the same records. Both ways read the same bytes and write the
 * same bytes, into an array; ours starts from the programme, whose spans, days and words it has yet to put into text, Jackson from
 * records that contain these texts.
 *
 * <p>Collections of garbage copy what is to be written, each time in another order, which alone makes a tenth of the time; with
 * room for 2 GB of new objects there are few before the measuring.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-Xmn2g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    private final Programme programme = LargeProgramme.make();
    private final byte[] json;
    private final Wire.ProgrammeDocument bound;
    private final ObjectReader plainReader = PlainJackson.reader();
    private final ObjectWriter plainWriter = PlainJackson.writer();

    /** Makes what is read and written, and checks that both ways give the same. */
    public ReadingBenchmark() {
        try {
            json = ProgrammeJson.standard().format(programme).getBytes(StandardCharsets.UTF_8);
            bound = bindByJackson();
            check("written", Arrays.equals(write(), writeByJackson()));
            check("read", read().orElseThrow().equals(programme));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String what, boolean same) {
        if (!same) {
            throw new IllegalStateException("Not the same is " + what);
        }
    }

    /**
     * Jackson alone, to plain records, as strict as it can be.
     *
     * @return the bound records
     * @throws IOException never
     */
    @Benchmark
    public final Object bindJackson() throws IOException {
        return bindByJackson();
    }

    private Wire.ProgrammeDocument bindByJackson() throws IOException {
        return plainReader.readValue(json);
    }

    /**
     * All that our reader does, up to the programme.
     *
     * @return the programme
     * @throws IOException never
     */
    @Benchmark
    public final Loaded<Programme> read() throws IOException {
        return ProgrammeJson.standard().read(new ByteArrayInputStream(json), "");
    }

    /**
     * From the programme to bytes.
     *
     * @return the document, on one line
     */
    @Benchmark
    public final byte[] write() {
        return CanonicalJson.compact(json -> ProgrammeWriter.write(programme, json, JsonSettings.STANDARD));
    }

    /**
     * Jackson alone, from the records to bytes.
     *
     * @return the document, on one line
     * @throws IOException never
     */
    @Benchmark
    public final byte[] writeByJackson() throws IOException {
        return plainWriter.writeValueAsBytes(bound);
    }
}
