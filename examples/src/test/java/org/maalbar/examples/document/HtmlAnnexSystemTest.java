package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.markdown.Report;
import org.maalbar.text.Language;

/** The annex in HTML is a good document, on a screen and on paper; its pages and findings are in {@code target/pages}. */
class HtmlAnnexSystemTest {
    private static Map<Path, Language> annexes;
    private static Map<Path, List<String>> findings;

    @BeforeAll
    static void allAreChecked() throws IOException {
        annexes = Annexes.write(".html", Report::writeTo);
        findings = Html.findings(List.copyOf(annexes.keySet()));
    }

    static Set<Path> annexes() {
        return annexes.keySet();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void nothingIsWrongOnAnyScreen(Path annex) throws IOException {
        List<String> found = findings.get(annex);

        Files.write(Path.of(annex + ".findings.txt"), found);
        assertThat(found).noneMatch(finding -> finding.startsWith("error"));
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void nothingIsWrongOnPaper(Path annex) throws IOException {
        Printed printed = Html.print(annex, Path.of(annex + ".pdf"));

        printed.pdf().draw(Annexes.PAGES);
        assertThat(printed.findings(annexes.get(annex).code())).isEmpty();
    }
}
