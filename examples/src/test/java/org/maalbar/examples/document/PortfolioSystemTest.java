package org.maalbar.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.docx.DocxReport;
import org.maalbar.examples.InventedProgrammes;
import org.maalbar.markdown.PortfolioReport;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

/** The report on 40 programmes is a good document, as a web page and in Word; its pages are in {@code target/pages}. */
class PortfolioSystemTest {
    private static Map<Path, List<String>> findings;
    private static Map<Path, Printed> printed;

    @BeforeAll
    static void allAreChecked() throws IOException {
        Portfolio portfolio = portfolio();
        List<Path> pages = new ArrayList<>();
        List<Path> documents = new ArrayList<>();
        Files.createDirectories(Annexes.PAGES);
        for (Language language : Language.values()) {
            PortfolioReport report = PortfolioReport.of(portfolio).in(language);
            report.writeTo(page(language));
            DocxReport.of(report).writeTo(document(language));
            pages.add(page(language));
            documents.add(document(language));
        }
        findings = Html.findings(pages);
        printed = Word.print(documents, Annexes.PAGES);
    }

    private static Portfolio portfolio() {
        Portfolio portfolio = Portfolio.on(InventedProgrammes.DAY);
        int number = 1;
        for (Programme each : InventedProgrammes.all()) {
            portfolio.add("plan-" + number + ".json", Loaded.of(each, List.of()));
            number++;
        }
        Problem error = Problem.error(
                "unknown-indicator",
                Place.pointer("/initiatives/2/goals/0").inFile("ny plan.json"),
                "No indicator \"deltagere\"",
                "Der er ingen indikator »deltagere«");
        return portfolio.add("ny plan.json", Loaded.failed(List.of(error, error)));
    }

    private static Path page(Language language) {
        return Annexes.PAGES.resolve("portfolio." + language.code() + ".html");
    }

    private static Path document(Language language) {
        return Annexes.PAGES.resolve("portfolio." + language.code() + ".docx");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongOnAnyScreen(Language language) {
        assertThat(findings.get(page(language))).noneMatch(finding -> finding.startsWith("error"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongOnPaper(Language language) throws IOException {
        Printed onPaper = Html.print(page(language), Path.of(page(language) + ".pdf"));

        assertThat(onPaper.findings(language.code())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongInWord(Language language) throws IOException {
        String locale = language == Language.DANISH ? "da-DK" : "en-GB";

        assertThat(WordFile.read(document(language)).findings(locale)).isEmpty();
        assertThat(printed.get(document(language)).findings(locale)).isEmpty();
    }
}
