package org.maalbar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestDocumentSystemTest {

    @ParameterizedTest
    @CsvSource({"OBSERVATIONS, read", "CONTRIBUTIONS, read", "PARTNERS, read", "NOTHINGS, rejected"})
    void aDocumentAsLargeAsOneMayBeIsReadOrRejectedInAHeapOf512Mb(String kind, String outcome)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargestDocument.class.getName(),
                        kind)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(outcome);
        assertThat(process.waitFor()).isZero();
    }
}
