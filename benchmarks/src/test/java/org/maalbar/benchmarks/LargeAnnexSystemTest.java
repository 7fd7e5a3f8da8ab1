package org.maalbar.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class LargeAnnexSystemTest {
    @Test
    void theAnnexOf9000GoalsWithClaimsOf912DaysIsWrittenInAHeapOf512Mb() {
        assertThatCode(() -> AnnexClaims.cpuSeconds()).doesNotThrowAnyException();
    }
}
