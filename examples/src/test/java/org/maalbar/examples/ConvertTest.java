package org.maalbar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.json.ProgrammeJson;

class ConvertTest {
    private static final String JSON = Copenhagen.FILE.toString();
    private static final Path SHEET = Path.of("data/copenhagen.csv").toAbsolutePath();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void theSheetOfCopenhagenIsWhatTheDocumentIsConvertedTo() throws IOException {
        assertThat(terminal.run(folder, "convert", JSON, "ark.csv")).isZero();

        assertThat(folder.resolve("ark.csv")).hasSameBinaryContentAs(SHEET);
        assertThat(terminal.printed()).isEqualTo("Wrote ark.csv\n");
        assertThat(terminal.complained()).isEqualTo("""
                /initiatives/0/funding/0/id: warning [not-in-sheet] A funding in a sheet has no id (and 10 more places)
                /initiatives/6/funding/0/spent: warning [not-in-sheet] A sheet does not say what was spent
                /observations/0/id: warning [not-in-sheet] An observation in a sheet has no id (and 6 more places)
                /organisations/0/id: warning [not-in-sheet] In a sheet, an organisation goes by its name (and 13 more places)
                /organisations: warning [not-in-sheet] In a sheet, organisations come in the order in which they take part
                """);
    }

    @Test
    void aWorkbookOfTablesLosesNothing() throws IOException {
        assertThat(terminal.run(folder, "convert", JSON, "tabeller.xlsx", "--tables"))
                .isZero();
        assertThat(terminal.run(
                        folder, "convert", folder.resolve("tabeller.xlsx").toString(), "igen.json"))
                .isZero();

        assertThat(terminal.complained()).isEmpty();
        assertThat(ProgrammeJson.standard().read(folder.resolve("igen.json")).orElseThrow())
                .isEqualTo(ProgrammeJson.standard().read(Copenhagen.FILE).orElseThrow());
    }

    @Test
    void theSheetOfCopenhagenIsAssessedAsTheDocumentIs() throws IOException {
        ProgrammeAssessment sheet = Assessor.on("2018-08-31")
                .assess(ProgrammeSheet.standard().read(SHEET).orElseThrow());
        ProgrammeAssessment document = Copenhagen.assessed();

        assertThat(statuses(sheet)).isEqualTo(statuses(document)).hasSize(6);
        assertThat(verdicts(sheet)).isEqualTo(verdicts(document));
    }

    private static List<String> statuses(ProgrammeAssessment assessment) {
        return assessment.goals().stream()
                .map(goal -> goal.goal() + " " + goal.status() + " " + goal.dependsOn())
                .toList();
    }

    private static List<String> verdicts(ProgrammeAssessment assessment) {
        return assessment.goals().stream()
                .flatMap(goal -> goal.claims().stream())
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabeller", "tabeller.zip"})
    void tablesHoldAllOfADocument(String tables) throws IOException {
        assertThat(terminal.run(folder, "convert", JSON, tables)).isZero();
        assertThat(terminal.run(folder, "convert", tables, "tilbage.json")).isZero();

        assertThat(terminal.run(folder, "convert", JSON, "ligeud.json")).isZero();
        assertThat(folder.resolve("tilbage.json")).hasSameTextualContentAs(folder.resolve("ligeud.json"));
        assertThat(terminal.complained()).isEmpty();
    }

    @Test
    void everyFormIsReadByWhatItHolds() throws IOException {
        Files.copy(SHEET, folder.resolve("uden-navn"));

        assertThat(terminal.run(folder, "check", "uden-navn")).isZero();

        assertThat(terminal.printed())
                .startsWith("58 read: 58 accepted, 0 rejected, 0 blank\n")
                .endsWith("(11 initiatives, 6 goals, 9 indicators, 7 observations): 0 errors, 0 warnings\n");
    }

    @Test
    void theSameAnnexButForIdsComesOfTheSheet() {
        assertThat(terminal.run(folder, "why", SHEET.toString(), "3", "--as-of", "2018-08-31", "--lang", "da"))
                .isZero();

        assertThat(terminal.printed()).contains("Forventes opfyldt");
    }

    @Test
    void aWrongSheetTellsItsPlacesAndIsNotConverted() throws IOException {
        Files.writeString(
                folder.resolve("ark.csv"), "Mål nr.;Mål;Måltal\r\n1;Mindst fem;fem\r\n", StandardCharsets.UTF_8);

        assertThat(terminal.run(folder, "convert", "ark.csv", "ud.json")).isEqualTo(1);

        assertThat(terminal.complained()).contains("ark.csv:2:3 #1 \"Måltal\": error [invalid-target]");
        assertThat(folder.resolve("ud.json")).doesNotExist();
    }

    @Test
    void whatTablesCannotHoldIsRefused() throws IOException {
        Files.writeString(folder.resolve("dyb.json"), """
                {"format": "maalbar/1", "title": "Plan", "span": "2018",
                 "indicators": [{"id": "x", "name": "X", "behaviour": "cumulative"}],
                 "initiatives": [{"number": "1", "title": "A", "goals": [{"statement": "B", "rule":
                    {"anyOf": [{"atLeast": 1, "of": "x"}, {"allOf": [{"atLeast": 2, "of": "x"}]}]}}]}]}
                """);

        assertThat(terminal.run(folder, "convert", "dyb.json", "tabeller")).isEqualTo(1);

        assertThat(terminal.complained())
                .contains("goal \"1\" does not fit into tables")
                .contains("JSON");
        assertThat(folder.resolve("tabeller")).doesNotExist();
    }

    @Test
    void aWorkbookIsToldFromAZipOfTables() throws IOException {
        assertThat(terminal.run(folder, "convert", SHEET.toString(), "ark.xlsx"))
                .isZero();
        Files.move(folder.resolve("ark.xlsx"), folder.resolve("uden-navn"));

        assertThat(terminal.run(folder, "check", "uden-navn")).isZero();

        assertThat(terminal.printed())
                .contains("58 read: 58 accepted, 0 rejected, 0 blank\n")
                .endsWith("(11 initiatives, 6 goals, 9 indicators, 7 observations): 0 errors, 0 warnings\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel", "rfc"})
    void aWorkbookIsTheSheetThatItWasConvertedFrom(String dialect) throws IOException {
        assertThat(terminal.run(folder, "convert", SHEET.toString(), "ark.xlsx", "--dialect", dialect))
                .isZero();
        assertThat(terminal.run(folder, "convert", "ark.xlsx", "tilbage.csv")).isZero();

        assertThat(folder.resolve("tilbage.csv")).hasSameBinaryContentAs(SHEET);
        assertThat(terminal.complained()).isEmpty();
    }

    @Test
    void anOfficeDocumentThatIsNoWorkbookSaysWhatToDo() throws IOException {
        byte[] old = new byte[1024];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        byte[] name = "Workbook".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 512, name.length);
        Files.write(folder.resolve("ark.xls"), old);

        assertThat(terminal.run(folder, "check", "ark.xls", "--lang", "da")).isEqualTo(1);

        assertThat(terminal.printed()).contains("fejl [old-workbook] Dette er en gammel Excel-projektmappe (.xls)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ark.ods", "ark.xls", "bilag.docx", "tabeller.d"})
    void anEndingThatCannotBeWrittenIsRefused(String name) {
        assertThat(terminal.run(folder, "convert", SHEET.toString(), name)).isEqualTo(2);

        assertThat(terminal.complained())
                .isEqualTo("Cannot write " + name
                        + ": a name ends in one of .json, .csv, .xlsx, .zip, or that of a folder of"
                        + " tables has no ending\n");
        assertThat(folder.resolve(name)).doesNotExist();
    }
}
