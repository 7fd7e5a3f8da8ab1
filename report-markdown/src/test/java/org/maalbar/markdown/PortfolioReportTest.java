package org.maalbar.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.portfolio.Portfolio;
import org.maalbar.problem.Loaded;
import org.maalbar.problem.RefusedException;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

class PortfolioReportTest {
    @TempDir
    private Path folder;

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PortfolioReportTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String danish(Portfolio portfolio) {
        return PortfolioReport.of(portfolio).in(Language.DANISH).markdown();
    }

    @ParameterizedTest
    @EnumSource
    void itReadsAsThePageBesideThisTest(Language language) throws IOException {
        String name = "portfolio." + language.code() + ".md";
        PortfolioReport report = PortfolioReport.of(SamplePortfolio.portfolio()).in(language);

        report.writeTo(Files.createDirectories(Path.of("target")).resolve(name));
        assertThat(report.markdown()).isEqualTo(golden(name));
    }

    @Test
    void whatIsAddedLaterIsNotInIt() {
        Portfolio portfolio = SamplePortfolio.portfolio();
        PortfolioReport report = PortfolioReport.of(portfolio);
        String before = report.markdown();
        portfolio.add("later", Loaded.of(Programme.builder("Later").build(), List.of()));
        report.portfolio()
                .add("later, too", Loaded.of(Programme.builder("Later").build(), List.of()));

        assertThat(report.markdown()).isEqualTo(before);
    }

    @Test
    void whatWasKnownOnWhichDayIsSaid() {
        Portfolio portfolio = Portfolio.on(LocalDate.of(2018, 8, 31), LocalDate.of(2018, 9, 5))
                .add("plan.json", SampleProgramme.assessed());

        assertThat(danish(portfolio))
                .contains("Status pr. 31. august 2018. Af tal, planer")
                .contains("5. september 2018");
    }

    @Test
    void aPortfolioOfNothingSaysSo() {
        assertThat(danish(Portfolio.on("2018-08-31"))).isEqualTo("""
                # Samlet status for 0 programmer

                Status pr. 31. august 2018.

                **Kort sagt:** Der er ikke læst noget program.
                """);
    }

    @Test
    void unknownMoneyIsNotZero() {
        Portfolio portfolio = Portfolio.on("2018-08-31")
                .add("a", Loaded.of(Programme.builder("A").build(), List.of()));

        assertThat(danish(portfolio))
                .contains("**Midler i 2018:** der er ikke oplyst noget for det år.")
                .doesNotContain("0 kr.");
    }

    @Test
    void itIsWrittenInTheFormOfTheEnding() throws IOException {
        PortfolioReport report = PortfolioReport.of(SamplePortfolio.portfolio());
        report.writeTo(folder.resolve("p.html"));
        report.writeTo(folder.resolve("p.md"));

        assertThat(folder.resolve("p.html")).content(StandardCharsets.UTF_8).isEqualTo(report.html());
        assertThat(folder.resolve("p.md")).content(StandardCharsets.UTF_8).isEqualTo(report.markdown());
        assertThatThrownBy(() -> report.writeTo(folder.resolve("p.pdf")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("\"p.pdf\" does not");
    }
}
