package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.docx.DocxReport;
import org.maalbar.text.Language;

/** The annex for Word is a good document, as it is written and in LibreOffice; its pages are in {@code target/pages}. */
class WordAnnexSystemTest {
    @TempDir
    private static Path saved;

    private static Map<Path, Language> annexes;
    private static Map<Path, Printed> printed;
    private static Map<Path, List<String>> lost;

    @BeforeAll
    static void allAreOpened() throws IOException {
        annexes = Annexes.write(".docx", (report, file) -> DocxReport.of(report).writeTo(file));
        printed = Word.print(List.copyOf(annexes.keySet()), Annexes.PAGES);
        lost = Word.save(List.copyOf(annexes.keySet()), saved);
    }

    static Set<Path> annexes() {
        return annexes.keySet();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void nothingIsWrongAsItIsWritten(Path annex) throws IOException {
        assertThat(WordFile.read(annex).findings(language(annex))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void nothingIsWrongOnPaper(Path annex) throws IOException {
        printed.get(annex).pdf().draw(Annexes.PAGES);

        assertThat(printed.get(annex).findings(language(annex))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void nothingIsLostWhenItIsSaved(Path annex) {
        assertThat(lost.get(annex)).isEmpty();
    }

    private static String language(Path annex) {
        return annexes.get(annex) == Language.DANISH ? "da-DK" : "en-GB";
    }
}
