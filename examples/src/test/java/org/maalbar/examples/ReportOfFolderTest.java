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
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code report} for a folder of programmes. */
class ReportOfFolderTest {
    private static final String DATA = Copenhagen.FILE.toString();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void thereIsAFolder() throws IOException {
        Files.createDirectory(folder.resolve("planer"));
    }

    private int run(String line) {
        return terminal.run(folder, line.split(" "));
    }

    private int reportDanish() {
        return run("report planer --as-of 2018-08-31 --lang da");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("planer").resolve(name), text, StandardCharsets.UTF_8);
    }

    private void copyCopenhagen(String name) throws IOException {
        Files.copy(Copenhagen.FILE, folder.resolve("planer").resolve(name));
    }

    @Test
    void fortyProgrammesAreReportedTogether() throws IOException {
        InventedProgrammes.write(folder.resolve("planer"));

        assertThat(run("report planer --as-of " + InventedProgrammes.DAY + " --lang da"))
                .isZero();
        assertThat(terminal.printed()).startsWith("""
                        # Samlet status for 40 programmer

                        Status pr. 31. august 2025.

                        ● 94 opfyldt · ◕ 120 forventes opfyldt · ◑ 86 uafklarede · ◔ 28 forventes ikke opfyldt · ○ 16 ikke opfyldt

                        **Kort sagt:** Af 344 mål er 94 opfyldt,""");
        assertThat(terminal.complained()).isEmpty();
    }

    @Test
    void aProgrammeMayHaveAnyForm() throws IOException {
        copyCopenhagen("a.json");
        assertThat(run("convert " + DATA + " planer/b.csv")).isZero();
        assertThat(run("convert " + DATA + " planer/c.xlsx")).isZero();
        assertThat(run("convert " + DATA + " planer/d")).isZero();

        assertThat(reportDanish()).isZero();
        assertThat(terminal.printed())
                .contains("# Samlet status for 4 programmer", "● 4 opfyldt", "<br>a.json|11|", "<br>b.csv|11|")
                .contains("<br>c.xlsx|11|", "<br>d|11|", "Samme titel står flere gange: ");
    }

    @Test
    void aFolderOfTablesIsStillOneProgramme() throws IOException {
        assertThat(run("convert " + DATA + " planer")).isZero();

        assertThat(reportDanish()).isZero();
        assertThat(terminal.printed()).contains("# Københavns Kommunes indsatser mod social kontrol");
    }

    @Test
    void whatCannotBeReadStopsNothingAndIsSaid() throws IOException {
        copyCopenhagen("god.json");
        write("afbrudt.json", "{\"format\": \"maalbar/1\"");
        write("ark.csv", "Mål nr.;Mål;Måltal\n1;Fem møder;fem\n");
        write("projekt.xlsx", "ikke en projektmappe");
        Files.createSymbolicLink(folder.resolve("planer/væk.json"), Path.of("intet.json"));

        assertThat(reportDanish()).isEqualTo(Demo.PROBLEMS);
        assertThat(terminal.printed())
                .contains(
                        "# Samlet status for 1 program\n", "4 programmer kunne ikke læses og er ikke med i noget tal.")
                .contains("|afbrudt.json|afbrudt.json:<!-- -->1:23: Dokumentet slutter, før det er fuldstændigt|0|")
                .contains("|ark.csv|ark.csv:", "|projekt.xlsx|")
                .contains("|væk.json|væk.json: Filen kan ikke åbnes eller læses til ende|0|");
        assertThat(terminal.complained())
                .startsWith("afbrudt.json:1:23: fejl [truncated] Dokumentet slutter, før det er fuldstændigt\n")
                .contains(" (og 2 fejl mere)\n")
                .endsWith("4 af 5 programmer kunne ikke læses; rapporten nævner dem\n");
    }

    @Test
    void whatIsNoProgrammeIsPassedOverAndSaid() throws IOException {
        copyCopenhagen("plan.JSON");
        assertThat(run("snapshot " + DATA + " --as-of 2018-08-31 -o planer/august.json"))
                .isZero();
        assertThat(run("export " + DATA + " --as-of 2018-08-31 -o planer/status.json"))
                .isZero();
        for (String name : new String[] {"~$plan.xlsx", ".~lock.plan.xlsx#", ".skjult.json", "note\u0007.txt"}) {
            write(name, "x");
        }
        Files.createDirectory(folder.resolve("planer/2017"));

        assertThat(reportDanish()).isZero();
        assertThat(terminal.printed()).contains("# Samlet status for 1 program\n");
        assertThat(terminal.complained()).isEqualTo("""
                Resultater, ikke programmer: august.json, status.json
                Andre filer: note\\u0007.txt
                Mapper, der ikke er læst: 2017
                """);
    }

    @Test
    void whatHasWarningsIsNamed() throws IOException {
        copyCopenhagen("plan.json");
        assertThat(run("export " + DATA + " --as-of 2018-08-31 -o planer/tabeller"))
                .isZero();

        assertThat(reportDanish()).isZero();
        assertThat(terminal.complained()).isEqualTo("Advarsler, som check FILE viser: tabeller\n");
    }

    @Test
    void anEmptyFolderIsAnErrorThatSaysWhatToWrite() {
        assertThat(reportDanish()).isEqualTo(Demo.USAGE);

        assertThat(terminal.printed()).isEmpty();
        assertThat(terminal.complained())
                .isEqualTo(
                        "Der er ikke noget program i planer: der skal være filer, hvis navne ender på .json, .csv, .xlsx"
                                + " eller .xlsm, eller mapper med tabeller\n");
    }

    @Test
    void aFolderOfWhichNothingCanBeReadHasNoReport() throws IOException {
        write("afbrudt.json", "{");

        assertThat(run("report planer --as-of 2018-08-31 -o alle.html")).isEqualTo(Demo.PROBLEMS);
        assertThat(folder.resolve("alle.html")).doesNotExist();
        assertThat(terminal.complained())
                .startsWith("afbrudt.json:1:2: error [truncated] ")
                .endsWith("No programme in planer could be read, so no report is written\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--since august.json", "--short", "--full"})
    void whatIsForAnAnnexIsRejected(String option) throws IOException {
        copyCopenhagen("plan.json");

        assertThat(run("report planer --as-of 2018-08-31 --lang da " + option)).isEqualTo(Demo.USAGE);
        assertThat(terminal.complained())
                .isEqualTo(
                        "--since, --published, --short og --full er til bilaget for ét program; en mappe med programmer har én"
                                + " rapport\n");
    }

    @Test
    void theEndingOfTheNameDecidesTheFormat() throws IOException {
        copyCopenhagen("plan.json");

        for (String name : new String[] {"alle.html", "alle.md", "alle.docx", "planer/alle.html"}) {
            assertThat(run("report planer --as-of 2018-08-31 -o " + name)).isZero();
        }
        assertThat(run("report planer --as-of 2018-08-31 -o alle.pdf")).isEqualTo(Demo.USAGE);
        assertThat(folder.resolve("alle.html")).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("alle.md")).content(StandardCharsets.UTF_8).startsWith("# Status of 1 programme\n");
        assertThat(Files.readAllBytes(folder.resolve("alle.docx"))).startsWith('P', 'K');
        assertThat(folder.resolve("alle.pdf")).doesNotExist();
    }

    @Test
    void whatWasKnownLaterMayBeLeftOut() throws IOException {
        copyCopenhagen("plan.json");

        assertThat(run("report planer --as-of 2018-08-31 --known-on 2018-09-05"))
                .isZero();
        assertThat(terminal.printed()).contains("only those known on 5 September 2018 count.");
    }
}
