package org.maalbar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestDocumentSystemTest {

    @ParameterizedTest
    @CsvSource({"OBSERVATIONS, read", "CONTRIBUTIONS, read", "PARTNERS, read", "NOTHINGS, rejected"})
    void aDocumentAsLargeAsOneMayBeIsReadOrRejectedInAHeapOf512Mb(String kind, String outcome)
            throws IOException, InterruptedException {
        assertThat(SmallHeap.output(512, LargestDocument.class, kind)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVATIONS, read",
        "FAULTS, rejected",
        "NOTES, read",
        "ORGANISATIONS, read",
        "INITIATIVES, read",
        "ACTIVITIES, read",
        "FIGURES, read"
    })
    void aTableAsLargeAsOneMayBeIsReadOrRejectedInAHeapOf512Mb(String kind, String outcome)
            throws IOException, InterruptedException {
        assertThat(SmallHeap.output(512, LargestTable.class, kind)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"OBSERVATIONS, read", "FAULTS, rejected", "INITIATIVES, read", "ACTIVITIES, read", "FIGURES, read"})
    void aWorkbookAsLargeAsOneMayBeIsReadOrRejectedInAHeapOf512Mb(String kind, String outcome)
            throws IOException, InterruptedException {
        assertThat(SmallHeap.output(512, LargestWorkbook.class, kind)).isEqualTo(outcome);
    }

    @Test
    void aWorkbookOf100000ObservationsIsReadInAHeapOf256Mb() throws IOException, InterruptedException {
        assertThat(SmallHeap.output(256, LargestWorkbook.class, "SOME_OBSERVATIONS"))
                .isEqualTo("read");
    }
}
