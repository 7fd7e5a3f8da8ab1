package org.maalbar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ObservationTable;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.RowCounts;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Observation;
import org.maalbar.programme.ObservationSummary;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;

/** All that is read here is read in a heap of 64 MB. */
class LargeTableSystemTest {
    private static final long ROWS = 25_000_000;
    private static final long LONGEST_CELL = 500_000_000;
    private static final Programme PROGRAMME = LargeTable.programme();

    @BeforeAll
    static void theHeapIsSmall() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(64 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void twentyFiveMillionObservationsAreSummedUp(String charset) throws IOException {
        Imported<ObservationSummary> imported = ObservationTable.standard()
                .summarise(new LargeTable(ROWS, Charset.forName(charset)), "alle.csv", PROGRAMME);

        ObservationSummary summary = imported.orElseThrow();
        assertThat(imported.rows()).isEqualTo(new RowCounts(ROWS, ROWS, 0, 0));
        assertThat(summary.count()).isEqualTo(ROWS);
        assertThat(sum(summary, 1)).isEqualByComparingTo(BigDecimal.valueOf(sumOfFigures(1)));
        assertThat(PROGRAMME.observing(summary).observations()).hasSizeLessThan(50_000);
    }

    private static BigDecimal sum(ObservationSummary summary, int indicator) {
        return summary.observations().stream()
                .filter(each -> each.indicator().equals(LargeTable.id(indicator)))
                .map(Observation::figure)
                .map(figure -> ((Figure.Exact) figure).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long sumOfFigures(int indicator) {
        long sum = 0;
        for (long row = 0; row < ROWS; row++) {
            sum += LargeTable.indicator(row) == indicator ? LargeTable.figure(row) : 0;
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void aCellWithoutAnEndIsAnErrorWhereItBegins(String quote) throws IOException {
        String header = "Id;Indikator;I alt;Nye;Periode\r\n";

        assertThat(ObservationTable.standard()
                        .summarise(endless(header, quote), "alle.csv", PROGRAMME)
                        .problems())
                .extracting(LargeTableSystemTest::codeAndPlace)
                .containsExactly("cell-too-long alle.csv:2:1 #1");
        assertThat(ObservationTable.standard()
                        .read(endless(header, quote), "alle.csv", PROGRAMME)
                        .problems())
                .extracting(LargeTableSystemTest::codeAndPlace)
                .containsExactly("cell-too-long alle.csv:2:1 #1");
        assertThat(ProgrammeSheet.standard()
                        .read(endless("Program;Mål nr.;Mål;Måltal\r\n", quote), "ark.csv")
                        .problems())
                .extracting(LargeTableSystemTest::codeAndPlace)
                .containsExactly("cell-too-long ark.csv:2:1 #1");
    }

    private static InputStream endless(String header, String quote) {
        return new SequenceInputStream(
                new ByteArrayInputStream((header + quote).getBytes(StandardCharsets.UTF_8)), new Letters());
    }

    private static String codeAndPlace(Problem problem) {
        return problem.code() + " " + problem.place();
    }

    /** 500 MB of one letter. */
    private static final class Letters extends InputStream {
        private long left = LONGEST_CELL;

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }
}
