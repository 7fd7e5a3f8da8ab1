package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.rule.Rules.level;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.csv.Imported;
import org.maalbar.csv.RowCounts;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.rule.Rules;
import org.maalbar.text.Language;

class TablesInWorkbookTest {
    private static final String GOALS = "Id|Indsats|Mål|Frist";

    private static Imported<Programme> read(TestWorkbook workbook) throws IOException {
        return ProgrammeWorkbook.standard().read(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx");
    }

    private static List<String> problems(TestWorkbook workbook) throws IOException {
        return read(workbook).problems().stream().map(Problem::toString).toList();
    }

    private static TestWorkbook programme() {
        return TestWorkbook.empty()
                .sheet("Program", TestWorkbook.rows("Titel", "Handleplan"))
                .sheet("Indsatser", TestWorkbook.rows("Nr.|Titel", "1|Oplysning"));
    }

    @Test
    void eachTableIsASheetOfItsName(@TempDir Path folder) throws IOException {
        Programme programme = Programme.builder("Handleplan")
                .indicators(Indicator.cumulative("unge", "Unge"))
                .observations(Observation.total("unge", Figure.about(980), "2018-08-31"))
                .initiatives(Initiative.of("1", "Oplysning")
                        .goals(Goal.of("Mindst 2.000 unge", level("unge").atLeast(2000))
                                .id("1.1")
                                .due("2018-12-31")))
                .build();
        Path file = folder.resolve("plan.xlsx");

        ProgrammeWorkbook.standard().writeTables(programme, file);

        assertThat(TestWorkbook.text(Files.readAllBytes(file), "xl/workbook.xml"))
                .containsSubsequence("\"Program\"", "\"Indikatorer\"", "\"Mål\"", "\"Krav\"");
        assertThat(ProgrammeWorkbook.standard().read(file).orElseThrow()).isEqualTo(programme);
        assertThat(ProgrammeWorkbook.standard().read(file).problems()).isEmpty();
    }

    @Test
    void whatDoesNotFitIntoTablesIsNotWritten(@TempDir Path folder) {
        Path file = folder.resolve("plan.xlsx");
        Programme programme = Programme.builder("Handleplan")
                .indicators(Indicator.cumulative("a", "A"), Indicator.cumulative("b", "B"))
                .initiatives(Initiative.of("1", "Oplysning")
                        .goals(Goal.of("Mål", Rules.sum(level("a"), level("b")).atLeast(5))
                                .due("2018-12-31")))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgrammeWorkbook.standard().writeTables(programme, file));
        assertThat(file).doesNotExist();
    }

    @Test
    void namesOfSheetsAreReadInBothLanguages() throws IOException {
        Imported<Programme> read = read(TestWorkbook.empty()
                .sheet("programme", TestWorkbook.rows("title", "Plan"))
                .sheet("initiatives", TestWorkbook.rows("number|title", "1|Talks"))
                .sheet("MÅL ", TestWorkbook.rows(GOALS, "1.1|1|Mindst 5|31-12-2018")));

        assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(read.orElseThrow().initiatives().get(0).goals()).hasSize(1);
        assertThat(read.rows()).isEqualTo(new RowCounts(3, 3, 0, 0));
    }

    @Test
    void anErrorIsAtItsCellInItsSheet() throws IOException {
        assertThat(problems(programme().sheet("Mål", TestWorkbook.rows(GOALS, "1.1|1|Mindst 5|30-02-2018"))))
                .containsExactly("plan.xlsx Mål!D2 #1 \"Frist\": error [invalid-day] No such day: \"2018-02-30\"");
        assertThat(problems(programme().sheet("Mål", TestWorkbook.rows(GOALS, "1.1|2|Mindst 5|31-12-2018"))))
                .singleElement()
                .asString()
                .startsWith("plan.xlsx Mål!B2 #1 \"Indsats\": error [unknown-initiative] ");
    }

    @Test
    void aSheetThatIsNoTableIsReportedOrIsAskedAbout() throws IOException {
        assertThat(problems(programme()
                        .sheet("Obsrvationer", TestWorkbook.rows("Indikator|I alt|Periode", "unge|5|2018"))
                        .sheet("Vejledning", TestWorkbook.rows("Skriv her"))
                        .sheet("Ark9", "<sheetData/>")))
                .containsExactly(
                        "plan.xlsx Obsrvationer: error [misspelt-table] No table is called \"Obsrvationer\"; is it \"Observationer\"?",
                        "plan.xlsx Vejledning: warning [unknown-table] No table is called \"Vejledning\"; nothing in it was read");
        assertThat(problems(programme().sheet("initiatives", TestWorkbook.rows("number|title", "2|Talks"))))
                .containsExactly("plan.xlsx initiatives: error [repeated-table] The table is there twice");
    }

    @Test
    void tablesWithoutTheOneOfTheProgrammeAreNoProgramme() throws IOException {
        assertThat(problems(TestWorkbook.empty()
                        .sheet("Indsatser", TestWorkbook.rows("Nr.|Titel", "1|Oplysning"))
                        .sheet("Mål", TestWorkbook.rows("Id|Indsats|Mål|Frist|Opfyldt når", "1.1|1|Mindst 5|2018|"))
                        .sheet("Krav", TestWorkbook.rows("Mål|Krav|Værdi|Indikator", "1.1|mindst|5|unge"))))
                .containsExactly("plan.xlsx Program: error [missing-table] There is no table \"Program\"");
    }

    @Test
    void aFlatSheetBesideTheTablesIsReadOnlyIfItIsNamed() throws IOException {
        TestWorkbook both = programme()
                .sheet("Plan", TestWorkbook.rows("Indsats nr.|Indsats|Mål nr.|Mål|Frist", "2|Kurser|2|Fem|2018"));

        assertThat(problems(both))
                .containsExactly(
                        "plan.xlsx Plan: error [several-sheets] The workbook has the tables of a programme and a"
                                + " flat sheet, \"Plan\"; say that it is to be read, by its name, or delete it");
        assertThat(ProgrammeWorkbook.standard()
                        .sheet("Plan")
                        .read(new ByteArrayInputStream(both.bytes()), "plan.xlsx")
                        .orElseThrow()
                        .initiatives()
                        .get(0)
                        .title())
                .isEqualTo("Kurser");
    }

    @Test
    void aFlatSheetMayBeCalledAsATableIs() throws IOException {
        TestWorkbook workbook = TestWorkbook.empty()
                .sheet("Program", TestWorkbook.rows("Program|Sag|Bilag|Indsats nr.|Indsats", "Plan|S|B|1|Kurser"));

        assertThat(read(workbook).orElseThrow().title()).isEqualTo("Plan");
    }

    @Test
    void aSheetWhosePartsAreDamagedIsReportedAtItsName() throws IOException {
        assertThat(problems(programme().notes("A1").part("xl/comments1.xml", "<")))
                .containsExactly(
                        "plan.xlsx Program: error [broken-workbook] The workbook is damaged or cut off; open it in"
                                + " Excel or LibreOffice, and save it again as .xlsx");
    }

    @Test
    void allSheetsTogetherHaveOneLimit() throws IOException {
        TestWorkbook workbook = programme();

        assertThat(ProgrammeWorkbook.standard()
                        .characters(30)
                        .read(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx")
                        .problems())
                .extracting(Problem::code)
                .contains("too-large");
        assertThat(ProgrammeWorkbook.standard()
                        .language(Language.DANISH)
                        .characters(50)
                        .read(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx")
                        .problems())
                .isEmpty();
    }
}
