package org.maalbar.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.rule.Rules.level;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.markdown.PortfolioReport;
import org.maalbar.markdown.Report;
import org.maalbar.markdown.design.Logo;
import org.maalbar.markdown.design.ReportDesign;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Claim;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

class DocxReportTest {
    private static final ProgrammeAssessment ASSESSMENT = Assessor.on("2018-08-31")
            .assess(Programme.builder("Indsatser mod <social> kontrol & pres")
                    .span("2017/2018")
                    .indicators(
                            Indicator.cumulative("unge", "Unge, der er nået").unit("unge"),
                            Indicator.cumulative("kurser", "Kurser").unit("kurser"))
                    .observations(
                            Observation.total("unge", about(450), "2018-08-31").source("Statusbilag"))
                    .initiatives(
                            Initiative.of("1", "Oplysning")
                                    .purpose("Unge skal kende deres rettigheder.")
                                    .goals(
                                            Goal.of(
                                                    "Mindst 500 unge",
                                                    level("unge").atLeast(500)),
                                            Goal.of(
                                                    "Mindst 3 kurser",
                                                    level("kurser").atLeast(3)))
                                    .activities(
                                            Activity.planned("Oplæg", "2018-23").expectingUnquantified("unge"))
                                    .claims(Claim.expected("2018-08-31")),
                            Initiative.of("2", "Rådgivning"))
                    .notes("En note.")
                    .build());

    private static DocxReport report(Language language) {
        return DocxReport.of(Report.of(ASSESSMENT).in(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsWellFormed(Language language) throws IOException {
        WordFile file = WordFile.of(report(language));

        assertThat(file.names()).startsWith("[Content_Types].xml").contains("word/document.xml", "word/footer.xml");
        for (String name : file.names()) {
            if (name.endsWith(".png")) {
                assertThat(ImageIO.read(new ByteArrayInputStream(file.part(name))))
                        .isNotNull();
            } else {
                assertThat(file.xml(name).getDocumentElement()).isNotNull();
            }
        }
    }

    @Test
    void titleAndLanguageAreInTheDocument() {
        WordFile danish = WordFile.of(report(Language.DANISH));
        WordFile english = WordFile.of(report(Language.ENGLISH));

        assertThat(WordFile.all(danish.xml("docProps/core.xml"), "dc:title"))
                .singleElement()
                .extracting(title -> title.getTextContent())
                .isEqualTo("Indsatser mod <social> kontrol & pres");
        assertThat(danish.xml("docProps/core.xml").getDocumentElement().getTextContent())
                .endsWith("da-DK");
        assertThat(WordFile.style(danish.xml("word/styles.xml").getDocumentElement(), "w:lang"))
                .isEqualTo("da-DK");
        assertThat(WordFile.style(english.xml("word/styles.xml").getDocumentElement(), "w:lang"))
                .isEqualTo("en-GB");
    }

    @Test
    void aReportOnManyProgrammesIsADocumentToo() throws IOException {
        Portfolio portfolio = Portfolio.on("2018-08-31").add("plan.json", ASSESSMENT);
        WordFile file = WordFile.of(DocxReport.of(PortfolioReport.of(portfolio).in(Language.DANISH)));

        assertThat(WordFile.all(file.xml("docProps/core.xml"), "dc:title"))
                .extracting(title -> title.getTextContent())
                .containsExactly("Samlet status for 1 program");
        assertThat(file.document().getDocumentElement().getTextContent())
                .contains("Programmerne, de dårligste først", "Indsatser mod <social> kontrol & pres", "plan.json");
    }

    @Test
    void everyPageHasItsNumber() {
        assertThat(footer(Language.DANISH)).isEqualTo("Side 1 af 1");
        assertThat(footer(Language.ENGLISH)).isEqualTo("Page 1 of 1");
        assertThat(WordFile.all(WordFile.of(report(Language.DANISH)).xml("word/footer.xml"), "w:fldSimple"))
                .extracting(field -> field.getAttribute("w:instr"))
                .containsExactly("PAGE", "NUMPAGES");
    }

    private static String footer(Language language) {
        return WordFile.of(report(language))
                .xml("word/footer.xml")
                .getDocumentElement()
                .getTextContent();
    }

    @ParameterizedTest
    @EnumSource
    void headingsSaySomethingAndSkipNoLevel(Language language) {
        WordFile file = WordFile.of(report(language));
        int before = 0;
        for (var paragraph : WordFile.all(file.document(), "w:p")) {
            String style = WordFile.style(paragraph, "w:pStyle");
            if (style.startsWith("Heading")) {
                int level = Integer.parseInt(style.substring("Heading".length()));
                assertThat(WordFile.words(paragraph)).isNotBlank();
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
        assertThat(before).isPositive();
    }

    @Test
    void everyTableOfTheEvidenceHasARepeatedHeader() {
        WordFile file = WordFile.of(report(Language.DANISH));

        assertThat(WordFile.all(file.document(), "w:tbl"))
                .filteredOn(table -> WordFile.style(table, "w:tblStyle").equals(Styles.TABLE))
                .hasSizeGreaterThan(3)
                .allMatch(table -> WordFile.all(table, "w:tblHeader").size() == 1);
    }

    @Test
    void everyPictureSaysWhatItShows() {
        assertThat(WordFile.of(report(Language.DANISH)).alternativeTexts())
                .hasSizeGreaterThan(2)
                .noneMatch(String::isBlank);
    }

    @Test
    void nothingLeadsOutOfTheDocument() {
        WordFile file = WordFile.of(report(Language.DANISH));

        for (String name : List.of("_rels/.rels", "word/_rels/document.xml.rels")) {
            for (var relationship : WordFile.all(file.xml(name), "Relationship")) {
                assertThat(relationship.getAttribute("TargetMode")).isEmpty();
                String folder = name.startsWith("word/") ? "word/" : "";
                assertThat(file.names()).contains(folder + relationship.getAttribute("Target"));
            }
        }
        assertThat(WordFile.all(file.document(), "w:hyperlink")).isEmpty();
        assertThat(WordFile.all(file.document(), "w:fldSimple")).isEmpty();
        assertThat(WordFile.all(file.document(), "w:instrText")).isEmpty();
    }

    @Test
    void theSameReportIsTheSameToTheByte() {
        assertThat(WordFile.of(report(Language.DANISH)).bytes())
                .isEqualTo(WordFile.of(report(Language.DANISH)).bytes());
    }

    @Test
    void theShortFormIsItsBeginning() {
        List<String> whole = WordFile.of(report(Language.DANISH)).paragraphs();
        List<String> shorter = WordFile.of(
                        DocxReport.of(Report.of(ASSESSMENT).in(Language.DANISH).shortForm()))
                .paragraphs();

        assertThat(shorter).hasSizeLessThan(whole.size());
        assertThat(whole).startsWith(shorter.toArray(String[]::new));
    }

    @Test
    void aFileIsWrittenAndReplaced(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bilag.DOCX");
        Files.writeString(file, "old");

        report(Language.DANISH).writeTo(file);

        assertThat(Files.readAllBytes(file))
                .isEqualTo(WordFile.of(report(Language.DANISH)).bytes());
    }

    /** LibreOffice 7.4 gives a colour of the defaults to all words in table cells, whatever their character style says. */
    @Test
    void theDefaultsNameNoColour() {
        String styles = WordFile.of(report(Language.DANISH)).text("word/styles.xml");

        assertThat(styles.substring(0, styles.indexOf("</w:docDefaults>"))).doesNotContain("w:color");
        assertThat(styles).contains("w:color");
    }

    @Test
    void aFileOfAnotherKindIsRejected(@TempDir Path folder) {
        assertThatThrownBy(() -> report(Language.DANISH).writeTo(folder.resolve("bilag.doc")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("A Word document is written to a file whose name ends with .docx; \"bilag.doc\" does not");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStreamStaysOpenAndItsErrorsAreReported() throws IOException {
        boolean[] closed = new boolean[1];
        report(Language.DANISH).writeTo(new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();

        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> report(Language.DANISH).writeTo(full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void aDesignHasItsColoursAndItsLogo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 100, BufferedImage.TYPE_INT_RGB), "png", png);
        ReportDesign design = ReportDesign.standard()
                .colour(Status.UNCERTAIN, 0x5B2A86, 0xD0B0F0)
                .logo(Logo.of(png.toByteArray(), "Malmö \"stad\""));

        WordFile file = WordFile.of(DocxReport.of(Report.of(ASSESSMENT).design(design)));

        assertThat(file.text("word/styles.xml"))
                .contains("w:color w:val=\"5B2A86\"")
                .doesNotContain("775200");
        assertThat(file.part("word/media/logo.png")).isEqualTo(png.toByteArray());
        assertThat(file.text("word/_rels/document.xml.rels"))
                .contains(
                        "Id=\"logo\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/logo.png\"");
        // 60 mm wide, as it is wider than high.
        assertThat(file.text("word/document.xml"))
                .contains(
                        "<wp:extent cx=\"2160270\" cy=\"360045\"/>",
                        "descr=\"Malmö &quot;stad&quot;\"",
                        "r:embed=\"logo\"");
        assertThat(WordFile.of(report(Language.DANISH)).names()).doesNotContain("word/media/logo.png");
    }

    @Test
    void aTallLogoIsAsHighAsThereIsRoomFor() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 4000, BufferedImage.TYPE_INT_RGB), "png", png);

        WordFile file = WordFile.of(DocxReport.of(
                Report.of(ASSESSMENT).design(ReportDesign.standard().logo(Logo.of(png.toByteArray(), "a")))));

        assertThat(file.text("word/document.xml")).contains("<wp:extent cx=\"635\" cy=\"504190\"/>");
    }
}
