package org.maalbar.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ManyProgrammesSystemTest {
    @Test
    void twoThousandProgrammesAreReportedInAHeapOf64Mb() {
        assertThatCode(() -> SmallHeap.output(64, ManyProgrammes.class, "2000")).doesNotThrowAnyException();
    }
}
