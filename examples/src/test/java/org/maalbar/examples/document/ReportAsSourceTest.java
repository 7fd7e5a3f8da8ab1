package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.annex.source.Block;
import org.maalbar.annex.source.LineReading;
import org.maalbar.annex.source.SourceFile;
import org.maalbar.assessment.Assessor;
import org.maalbar.docx.DocxReport;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.markdown.Report;

/** A report is a document like any other: as a Word document and as Markdown it is read as the same headings and words. */
class ReportAsSourceTest {
    @TempDir
    private Path folder;

    @Test
    void aReportIsReadTheSameFromWordAndFromMarkdown() throws IOException {
        Report report = Report.of(Assessor.on("2018-08-31")
                .assess(ProgrammeJson.standard()
                        .read(Path.of("data", "copenhagen.json"))
                        .orElseThrow()));
        Path word = folder.resolve("bilag.docx");
        DocxReport.of(report).writeTo(word);
        List<Block> fromWord = read(Files.readAllBytes(word), "bilag.docx");
        List<Block> fromMarkdown = read(report.markdown().getBytes(StandardCharsets.UTF_8), "bilag.md");
        assertThat(headings(fromWord)).isNotEmpty().isEqualTo(headings(fromMarkdown));
        assertThat(words(fromWord)).isEqualTo(words(fromMarkdown));
    }

    private static List<Block> read(byte[] bytes, String name) {
        return SourceFile.read(bytes, name, LineReading.PLAIN).orElseThrow();
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> heading.level() + " " + heading.text().text())
                .toList();
    }

    /** All words in their order, without the bars that are pictures in Word. */
    private static List<String> words(List<Block> blocks) {
        return blocks.stream()
                .flatMap(ReportAsSourceTest::texts)
                .flatMap(text -> Arrays.stream(text.split("[\\s\u00A0]+")))
                .filter(word -> !word.matches("[█▒░·]*"))
                .toList();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text().text());
        } else if (block instanceof Block.Item item) {
            return Stream.of(item.text().text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text().text());
        }
        return ((Block.Table) block)
                .rows().stream().flatMap(List::stream).flatMap(List::stream).flatMap(ReportAsSourceTest::texts);
    }
}
