package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.docx.DocxReport;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.design.ExtraSection;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.markdown.design.Section;
import org.maalbar.markdown.design.Translation;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** A report in Swedish, with two sections left out and one added. */
@Tag("once")
class SwedishReportTest {
    private static final Path DATA = Path.of("data");

    @TempDir
    private Path folder;

    private static Translation swedish() throws IOException {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String line : Files.readAllLines(DATA.resolve("swedish.txt"), StandardCharsets.UTF_8)) {
            String[] pair = line.split(" = ", 2);
            assertThat(phrases.put(pair[0], pair[1])).as(line).isNull();
        }
        return Translation.of("sv", Language.DANISH, phrases).numbers(" ", ",");
    }

    private static ProgrammeAssessment assessed(String day) throws IOException {
        return Assessor.on(day)
                .assess(ProgrammeJson.standard()
                        .read(DATA.resolve("copenhagen.json"))
                        .orElseThrow());
    }

    private static Report report() throws IOException {
        ProgrammeAssessment a = assessed("2018-08-31");
        String[] open = a.goals().stream()
                .filter(goal -> goal.status() == Status.UNCERTAIN)
                .map(GoalAssessment::id)
                .map(id -> "Mål " + id + ": fråga förvaltningen efter uppgifter")
                .toArray(String[]::new);
        return Report.of(a)
                .in(swedish())
                .design(ReportDesign.standard().without(Section.FUNDING, Section.NOTES))
                .with(ExtraSection.after(Section.GOALS, "Nästa steg")
                        .paragraph("Utskottet beslutar i december.")
                        .list(open));
    }

    /** What was written stays in {@code target}, to be compared with what was expected and, where it is right, copied. */
    @Test
    void itIsAsItWasRead() throws IOException {
        String annex = report().markdown();

        Files.writeString(Path.of("target", "copenhagen.sv.md"), annex);
        try (InputStream expected = SwedishReportTest.class.getResourceAsStream("copenhagen.sv.md")) {
            assertThat(annex).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void itsPageAndItsOverviewAreSwedishToo() throws IOException {
        assertThat(report().html())
                .contains("<html lang=\"sv\">", "<body lang=\"sv\">", "<h2>Nästa steg</h2>")
                .contains("aria-label=\"● 1 uppfyllt, ◕ 1 väntas bli uppfyllt, ◑ 4 ovissa\"")
                .contains("data-label=\"Förvaltningens egen bedömning\"");
        assertThat(report().overview()).contains("Läget den 31 augusti 2018.", "◑ Ovisst");
    }

    @Test
    void itsWordDocumentIsSwedishToo() throws IOException {
        Path file = folder.resolve("bilaga.docx");

        DocxReport.of(report()).writeTo(file);

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(part("word/footer.xml", zip)).contains(">Sida <", "> av <");
            assertThat(part("word/styles.xml", zip)).contains("w:lang w:val=\"sv\"");
            assertThat(part("docProps/core.xml", zip)).contains("<dc:language>sv</dc:language>");
            assertThat(part("word/document.xml", zip)).contains("Kort sagt:", "Nästa steg");
        }
    }

    private static String part(String name, ZipFile zip) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNotTranslatedIsNamedAndNothingIsWritten() throws IOException {
        Report report =
                Report.of(assessed("2018-12-31")).since(assessed("2018-08-31")).in(swedish());
        Path file = folder.resolve("bilaga.html");

        assertThat(report.missingPhrases()).contains("Ændringer siden forrige status", "Forskel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.writeTo(file))
                .withMessageStartingWith("The translation to sv lacks what these phrases are (")
                .withMessageContaining("\nÆndringer siden forrige status\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocxReport.of(report).writeTo(folder.resolve("bilaga.docx")));
        assertThat(folder).isEmptyDirectory();
    }
}
