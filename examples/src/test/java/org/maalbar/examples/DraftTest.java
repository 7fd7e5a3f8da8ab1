package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void writeAnAnnex() throws IOException {
        Files.writeString(folder.resolve("bilag.txt"), """
                Bilag 1: Status på handleplan for ældre

                1. Indsats: Besøgsvenner

                Mål: Indsatsen når mindst 300 ældre.

                Status: Indsatsen har nået 180 ældre.
                """);
    }

    @Test
    void aDraftIsWrittenAndItsQuestionsMustBeAnsweredBeforeItIsAPlan() {
        assertThat(terminal.run(folder, "draft", "bilag.txt", "-o", "plan.xlsx", "--lang", "da"))
                .isZero();
        assertThat(terminal.printed()).isEqualTo("""
                8 sætninger: 8 læst, 0 spurgt om, 0 ikke læst; 2 spørgsmål
                Skrev plan.xlsx
                Besvar spørgsmålene i kolonnen »Svar«, og derefter: check plan.xlsx
                """);

        assertThat(terminal.run(folder, "check", "plan.xlsx", "--lang", "da")).isEqualTo(Demo.PROBLEMS);
        assertThat(terminal.printed() + terminal.complained())
                .contains("[open-question]", "Hvilken dag gælder dokumentets tal, planer og vurderinger?");
    }

    @Test
    void aDraftIsNotWrittenOverAFile() throws IOException {
        Files.writeString(folder.resolve("plan.xlsx"), "mine\n");

        assertThat(terminal.run(folder, "draft", "bilag.txt", "-o", "plan.xlsx"))
                .isEqualTo(Demo.USAGE);

        assertThat(folder.resolve("plan.xlsx")).hasContent("mine\n");
    }

    @Test
    void aDraftIsAWorkbook() {
        assertThat(terminal.run(folder, "draft", "bilag.txt", "-o", "plan.csv")).isEqualTo(Demo.USAGE);

        assertThat(terminal.complained()).isEqualTo("Cannot write plan.csv: the name of a draft ends in .xlsx\n");
    }

    @Test
    void whatAnAnnexContainsBesidesTextIsReported() throws IOException {
        Files.writeString(folder.resolve("annex.md"), """
                # Annex 1: Status of the plan

                ## Initiative 1: Visits

                Goal: The initiative reaches at least 300 residents.

                <div>visits</div>
                """);

        assertThat(terminal.run(folder, "draft", "annex.md", "-o", "plan.xlsx")).isZero();

        assertThat(terminal.complained()).startsWith("annex.md: ").contains("HTML");
        assertThat(terminal.printed()).contains("Wrote plan.xlsx\nAnswer the questions in the column \"answer\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bilag.pdf|%PDF-1.7|bilag.pdf: fejl [not-a-document] Dette er en PDF; lav den til tekst med pdftotext",
                "bilag.doc|ÐÏ\u0011à|bilag.doc: fejl [not-a-document] Dette er et gammelt Office-dokument",
                "bilag.odt|Bilag|bilag.odt: fejl [unknown-kind] Kan ikke læse bilag.odt",
                "bilag.md|' '|bilag.md: fejl [no-text] Der er ingen tekst i dokumentet"
            })
    void whatIsNoAnnexIsAnErrorAndNothingIsWritten(String name, String content, String error) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);

        assertThat(terminal.run(folder, "draft", name, "-o", "plan.xlsx", "--lang", "da"))
                .isEqualTo(Demo.PROBLEMS);

        assertThat(terminal.complained()).startsWith(error);
        assertThat(folder.resolve("plan.xlsx")).doesNotExist();
    }

    @Test
    void anAnnexThatIsNotThereIsReportedAsAnyFile() {
        assertThat(terminal.run(folder, "draft", "other.txt", "-o", "plan.xlsx"))
                .isEqualTo(Demo.USAGE);

        assertThat(terminal.complained()).startsWith("Cannot read or write: ").contains("other.txt does not exist");
    }
}
