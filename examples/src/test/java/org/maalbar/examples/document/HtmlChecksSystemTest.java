package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each check of HTML passes a good document, and finds what is wrong with a bad one. */
class HtmlChecksSystemTest {
    private static final String GOOD = Altered.resource("good.html");

    @TempDir
    private static Path folder;

    private static Map<Path, List<String>> findings;

    /** What is changed in the good document, and what must then be found. */
    private enum Bad {
        LANGUAGE("<html lang=\"da\">", "<html>", "error: html-has-lang"),
        PALE("--ink: #1a1a1a", "--ink: #999", "error: color-contrast", "(desktop, at 400 %, print, phone)"),
        DARK_ON_DARK("--ink: #f2f2f2", "--ink: #444", "error: color-contrast", "(desktop dark, phone dark)"),
        PICTURE_WITHOUT_TEXT("aria-label=\"262 af 300\"", "", "error: svg-img-alt"),
        SKIPPED_LEVEL("h2>", "h4>", "advice: heading-order"),
        WIDE(
                "<table>",
                "<table style='min-width: 50rem'>",
                "error: too wide: 816 pixels on a screen of 360",
                "(phone, phone dark)"),
        NOT_FOR_PHONES(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "",
                "error: too wide: laid out for 980 pixels on a screen of 360",
                "(phone, phone dark)"),
        WIDE_IN_A_BOX(
                "<table>",
                "<div style='overflow-x: auto' tabindex='0'><table style='min-width: 50rem'>",
                "error: cut off in print",
                "(print)"),
        LOW_BOX(
                "<td>nået",
                "<td><div style='height: 1px; overflow: hidden'>nået</div>",
                "error: cut off in print",
                "(print)"),
        PICTURE_FROM_ELSEWHERE("</main>", "<img src='bar.png' alt='x'></main>", "error: request: file:///"),
        PICTURE_FOR_LATER(
                "</main>",
                "<p style='margin-top: 900rem'><img loading='lazy' src='https://example.org/bar.png' alt='x'></main>",
                "error: request: <img loading"),
        PAPER_FROM_ELSEWHERE(
                "@page {",
                "@media print { body { background-image: url(https://example.org/paper.png) !important } } @page {",
                "error: request: https://example.org/paper.png",
                "(print)"),
        SCRIPT("</main>", "</main><script>document.title = ''</script>", "error: script: one was run"),
        SCRIPT_FOR_LATER("<h1>", "<h1 onclick='print()'>", "error: script: <h1"),
        LINK_THAT_RUNS("Vurderet", "<a href='javascript:print()'>Vurderet</a>", "error: script: <a"),
        INVALID("<td>nået</td>", "<td>nået</p></td>", "error: html: No “p” element in scope"),
        OBSOLETE("<td>nået", "<td align='left'>nået", "advice: html: The “align” attribute");

        private final Altered alteration;
        private final String found;
        private final String views;

        Bad(String before, String after, String found, String views) {
            this.alteration = new Altered(before, after);
            this.found = found;
            this.views = views;
        }

        Bad(String before, String after, String found) {
            this(before, after, found, "");
        }

        private Path file() {
            return folder.resolve(name() + ".html");
        }
    }

    @BeforeAll
    static void allAreChecked() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Files.writeString(folder.resolve("good.html"), GOOD)));
        for (Bad bad : Bad.values()) {
            files.add(Files.writeString(bad.file(), bad.alteration.in(GOOD)));
        }
        findings = Html.findings(files);
    }

    @Test
    void nothingIsWrongWithAGoodDocument() {
        assertThat(findings.get(folder.resolve("good.html")))
                .allMatch(finding -> finding.startsWith("undecided: color-contrast"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsFound(Bad bad) {
        assertThat(findings.get(bad.file()))
                .anyMatch(finding -> finding.startsWith(bad.found) && finding.endsWith(bad.views));
    }

    /** What is changed in the good document, and what must then be found on paper. */
    private enum Unprintable {
        TITLE("<title>Bilag: Grønne gårde</title>", "<title></title>", "title: "),
        LANGUAGE("<html lang=\"da\">", "<html lang=\"en\">", "language: \"en\""),
        PICTURE_WITHOUT_TEXT("aria-label=\"262 af 300\"", "", "PDF/UA 7.3-1: "),
        LETTER("size: A4", "size: letter", "not A4: 612 x 792 pts (letter)"),
        EMPTY_PAGE("</main>", "<p style='break-before: page'></p></main>", "page 2 is empty"),
        BESIDE_THE_PAPER(
                "<td>nået</td>", "<td><span style='position: fixed; left: 300mm'>nået</span></td>", "cut off: nået"),
        NO_CELLS("<table>", "<table role='presentation'>", "only 0 of 12 cells");

        private final Altered alteration;
        private final String found;

        Unprintable(String before, String after, String found) {
            this.alteration = new Altered(before, after);
            this.found = found;
        }
    }

    @Test
    void aGoodDocumentIsPrintedWell() throws IOException {
        Printed printed = printed("good", GOOD);

        assertThat(printed.findings("da")).isEmpty();
        assertThat(printed.cells()).hasSize(12).startsWith("Nr.", "Mål").endsWith("5 caféer", "nået");
        assertThat(printed.pdf().pages()).singleElement().asString().contains("Grønne gårde");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsFoundOnPaper(Unprintable bad) throws IOException {
        assertThat(printed(bad.name(), bad.alteration.in(GOOD)).findings("da"))
                .anyMatch(finding -> finding.startsWith(bad.found));
    }

    @Test
    void aPdfWithoutTagsIsFound() throws IOException {
        Path pdf = Files.writeString(folder.resolve("untagged.pdf"), """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /Resources <<>> /MediaBox [0 0 595 842]>> endobj
                xref
                0 4
                0000000000 65535 f\s
                0000000009 00000 n\s
                0000000056 00000 n\s
                0000000111 00000 n\s
                trailer <</Root 1 0 R /Size 4>>
                startxref
                196
                %%EOF
                """);

        assertThat(Pdf.read(pdf).findings("", "da"))
                .contains("title: \"\"", "not tagged", "language: \"\"", "page 1 is empty");
    }

    private static Printed printed(String name, String html) throws IOException {
        return Html.print(Files.writeString(folder.resolve(name + ".html"), html), folder.resolve(name + ".pdf"));
    }
}
