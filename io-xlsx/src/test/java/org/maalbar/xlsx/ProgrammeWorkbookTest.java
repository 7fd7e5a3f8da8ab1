package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.RowCounts;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;

class ProgrammeWorkbookTest {
    private static final String HEADER =
            "Indsats nr.|Indsats|Mål nr.|Mål|Måltal|Enhed|Opnået|Opgjort|Frist|Udvikling|Vækst";
    private static final String ROW = "1|Oplysning|1|Mindst 2.000 unge|mindst 2.000|unge|";

    private static Imported<Programme> read(TestWorkbook workbook) throws IOException {
        return read(workbook, ProgrammeWorkbook.standard());
    }

    private static Imported<Programme> read(TestWorkbook workbook, ProgrammeWorkbook reader) throws IOException {
        return reader.read(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx");
    }

    private static Programme csv(String... rows) throws IOException {
        String text = String.join("\r\n", rows).replace('|', ';');
        return ProgrammeSheet.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "plan.csv")
                .orElseThrow();
    }

    private static List<String> problems(TestWorkbook workbook) throws IOException {
        return read(workbook).problems().stream()
                .filter(problem -> !problem.code().equals("assumed"))
                .map(Problem::toString)
                .toList();
    }

    /** What a sheet says was seen, where the cell is an element c without its name. */
    private static Figure seen(String cell, String... formats) throws IOException {
        TestWorkbook workbook = TestWorkbook.of(HEADER, ROW + "#" + cell + "|31-08-2018|31-12-2018|kumulativ|åben");
        Imported<Programme> read = read(formats.length == 0 ? workbook : workbook.formats(formats));
        assertThat(read.problems()).isEmpty();
        return read.orElseThrow().observations().get(0).figure();
    }

    @Test
    void textIsReadAsInATableOfText() throws IOException {
        String row = ROW + "ca. 980|31-08-2018|31-12-2018|kumulativ|åben";

        Imported<Programme> read = read(TestWorkbook.of(HEADER, row));

        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(csv(HEADER, row));
        assertThat(read.rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
    }

    @Test
    void englishNamesMakeItEnglish() throws IOException {
        String header = "initiative no.|initiative|goal no.|goal|target|unit|seen|seen on|due|behaviour";
        String row = "1|Talks|1|At least 2,000|at least 2,000|people|about 1,250.5|2018-08-31|2018-12-31|cumulative";

        Programme programme =
                read(TestWorkbook.of(header, row.replace("1,250.5", "1,250"))).orElseThrow();

        assertThat(programme.observations().get(0).figure()).isEqualTo(Figure.about(1250));
        assertThat(read(
                                TestWorkbook.of(header, row),
                                ProgrammeWorkbook.standard().language(Language.DANISH))
                        .problems())
                .extracting(Problem::code)
                .contains("invalid-target", "invalid-figure");
    }

    @Test
    void aNumberIsAsExactAsInTheFile() throws IOException {
        assertThat(seen("><v>980</v>")).isEqualTo(Figure.exactly(980));
        assertThat(seen("><v>9.8E2</v>")).isEqualTo(Figure.exactly(980));
        assertThat(seen("s=\"1\"><v>1250</v>", "#,##0")).isEqualTo(Figure.exactly(1250));
        assertThat(seen("s=\"1\"><v>450</v>", "\"ca. \"0")).isEqualTo(Figure.about(450));
        assertThat(seen("s=\"1\"><v>450</v>", "0\" unge\"")).isEqualTo(Figure.exactly(450));
        assertThat(seen("t=\"str\"><f>A1</f><v>mindst 7</v>")).isEqualTo(Figure.atLeast(7));
        assertThat(seen("><f>SUM(1;2)</f><v>3</v>")).isEqualTo(Figure.exactly(3));
    }

    @Test
    void aShareInPerCentIsAPercentage() throws IOException {
        String header = "Indsats nr.|Indsats|Mål nr.|Mål|Måltal|Opnået|Opgjort|Frist|Udvikling";
        TestWorkbook workbook = TestWorkbook.of(
                        header,
                        "1|Uddannelse|1|80 pct. af eleverne|#s=\"1\"><v>0.80000000000000004</v>"
                                + "|#s=\"1\"><v>0.62</v>|#s=\"2\"><v>43343</v>|#s=\"2\"><v>43465</v>|svingende")
                .formats("0%", "dd/mm/yyyy");

        assertThat(read(workbook).orElseThrow())
                .isEqualTo(csv(header, "1|Uddannelse|1|80 pct. af eleverne|80 %|62 %|31-08-2018|31-12-2018|svingende"));
    }

    @Test
    void daysAreDaysHoweverTheyAreCounted() throws IOException {
        String day = "%s|#s=\"1\"><v>%s</v>|31-12-2018|kumulativ|åben";
        TestWorkbook since1900 =
                TestWorkbook.of(HEADER, ROW + day.formatted("980", "43343")).formats("d. mmmm yyyy");
        TestWorkbook since1904 = TestWorkbook.of(HEADER, ROW + day.formatted("980", "41881"))
                .formats("yyyy-mm-dd")
                .from1904();
        TestWorkbook iso =
                TestWorkbook.of(HEADER, ROW + "980|#t=\"d\"><v>2018-08-31T00:00:00</v>|31-12-2018|kumulativ|åben");

        Programme expected = csv(HEADER, ROW + "980|31-08-2018|31-12-2018|kumulativ|åben");
        assertThat(read(since1900).orElseThrow()).isEqualTo(expected);
        assertThat(read(since1904).orElseThrow()).isEqualTo(expected);
        assertThat(read(iso).orElseThrow()).isEqualTo(expected);
    }

    @Test
    void richTextIsJoinedWithoutHowItIsPronounced() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(
                        HEADER,
                        "1|#t=\"s\"><v>1</v>|1|Mål|mindst 5|unge|#t=\"s\"><v>0</v>|31-08-2018|31-12-2018|kumulativ|åben")
                .strings(
                        "<si><t>ca. 3</t></si><si><r><rPr><b/></rPr><t>Oplys</t></r><r><t xml:space=\"preserve\">ning_x000A_her &amp; der</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>udtale</t></rPh></si>");

        Programme programme = read(workbook).orElseThrow();

        assertThat(programme.initiatives().get(0).title()).isEqualTo("Oplysning\nher & der");
        assertThat(programme.observations().get(0).figure()).isEqualTo(Figure.about(3));
    }

    @Test
    void aTitleAboveTheNamesIsReportedWithTheRowsOfTheSheet() throws IOException {
        assertThat(problems(TestWorkbook.of(
                        "Handleplan 2018", "", HEADER, ROW + "980|31-08-2018|31-12-2018|kumulativ|åben")))
                .containsExactly(
                        "plan.xlsx Ark1!A1: error [no-header] The table does not begin with the names of its columns;"
                                + " they seem to stand in line 3: delete the lines above it (a title goes in the column \"programme\")");
    }

    @Test
    void aCellOfWhichNobodyCanTellWhatItSaysIsRejectedAtItsPlace() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(
                        HEADER,
                        ROW + "#s=\"1\"><v>2000</v>|31-08-2018|31-12-2018|kumulativ|åben",
                        "2|#s=\"2\"><v>7</v>|2|Mål|mindst 5|unge|#><f>A1</f>|31-08-2018|31-12-2018|kumulativ|åben",
                        "3|Navn|3|Mål|mindst 5|unge|#t=\"e\"><v>#DIV/0!</v>|31-08-2018|31-12-2018|kumulativ|åben",
                        "4|Navn|4|Mål|mindst 5|unge|#t=\"s\"><v>5</v>|31-08-2018|31-12-2018|kumulativ|åben",
                        "5|Navn|5|Mål|mindst 5|unge|#><v>NaN</v>|#s=\"3\"><v>60</v>|31-12-2018|kumulativ|åben")
                .formats("0,", ";;;", "dd-mm-yyyy");

        assertThat(problems(workbook)).containsExactlyElementsOf("""
                plan.xlsx Ark1!G2 #1 "Opnået": error [unclear-format] The cell shows another number than it contains, as its format is "0,": format it as a plain number, and write the number that is meant
                plan.xlsx Ark1!B3 #2 "Indsats": error [hidden-value] The cell contains something that its format ";;;" does not show: delete it, or format the cell otherwise
                plan.xlsx Ark1!G3 #2 "Opnået": error [no-formula-value] The cell contains a formula without a saved value: open the workbook in Excel or LibreOffice, and save it there
                plan.xlsx Ark1!G4 #3 "Opnået": error [invalid-figure] "#DIV/0!" is an error of the spreadsheet, whose formula gives no value here: mend it there, and save again
                plan.xlsx Ark1!G5 #4 "Opnået": error [broken-cell] The cell contains "5", which is no value of its kind: write it again
                plan.xlsx Ark1!G6 #5 "Opnået": error [broken-cell] The cell contains "NaN", which is no value of its kind: write it again
                plan.xlsx Ark1!H6 #5 "Opgjort": error [invalid-day] The cell is formatted as a day, and contains 60: that is no day from March 1900 to 9999, or not the same one in all spreadsheets; write it as text
                """.lines().toList());
        assertThat(read(workbook).rows()).isEqualTo(new RowCounts(5, 0, 5, 0));
    }

    @Test
    void whatTheTableDoesNotShowOfTheSheetIsReported() throws IOException {
        TestWorkbook workbook = TestWorkbook.empty()
                .sheet(
                        "Plan",
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
                                + TestWorkbook.rows(
                                        HEADER,
                                        ROW + "980|31-08-2018|31-12-2018|kumulativ|åben",
                                        "!2|#t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>Kurser</t></r></is>|2|Mål|mindst 5|unge|||2018|kumulativ|åben",
                                        "")
                                + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"J2:J3\"/></mergeCells>")
                .sheet("Gammel", "state=\"hidden\"", TestWorkbook.rows(HEADER, "9|Gammel"))
                .sheet("Vejledning", TestWorkbook.rows("Skriv i det første ark"))
                .sheet("Ark4", "<sheetData/>")
                .notes("A1", "G2", "H3");

        assertThat(problems(workbook)).containsExactlyElementsOf("""
                plan.xlsx Plan: warning [hidden-rows] 1 hidden row was read, too: row 3; delete what is not meant
                plan.xlsx Plan: warning [hidden-columns] Hidden columns were read, too: B; delete what is not meant
                plan.xlsx Plan: warning [hidden-sheets] Hidden sheets are not read: "Gammel" (1)
                plan.xlsx Plan: information [other-sheets] Other sheets are not read: "Vejledning" (1)
                plan.xlsx Plan!G2: warning [notes] Notes are not read: G2, H3; what matters belongs in a cell
                plan.xlsx Plan!J2: warning [merged-cells] The cells J2:J3 are merged: what is in them was read as if it were in J2 alone. Split them, and write it in each row that it is about
                plan.xlsx Plan!B3 #2 "Indsats": warning [struck-out] Something in the cell is struck out, and was read all the same: delete it if it is not true any more
                """.lines().toList());
    }

    @Test
    void ofSeveralSheetsTheOneWithTheColumnsIsReadOrTheOneThatIsNamed() throws IOException {
        TestWorkbook two = TestWorkbook.empty()
                .sheet("2017", TestWorkbook.rows(HEADER, "1|I fjor"))
                .sheet("2018", TestWorkbook.rows(HEADER, "1|I år"));

        assertThat(problems(two))
                .containsExactly(
                        "plan.xlsx: error [several-sheets] Several sheets have the columns: \"2017\" and \"2018\";"
                                + " say which one to read, by its name, or delete the others");
        assertThat(read(two, ProgrammeWorkbook.standard().sheet("2018"))
                        .orElseThrow()
                        .initiatives()
                        .get(0)
                        .title())
                .isEqualTo("I år");
        assertThat(read(two, ProgrammeWorkbook.standard().sheet("2019")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan.xlsx: error [no-sheet] The workbook has no sheet \"2019\"; it has \"2017\" and \"2018\"");
        assertThat(problems(TestWorkbook.empty()
                        .sheet("A", TestWorkbook.rows("Noget"))
                        .sheet("B", TestWorkbook.rows("Andet"))))
                .containsExactly(
                        "plan.xlsx: error [no-sheet] No sheet has the names of the columns in one of its first rows:"
                                + " neither \"A\" nor \"B\"");
    }

    @Test
    void aHiddenSheetIsReadOnlyWhereNoOtherHasTheColumns() throws IOException {
        TestWorkbook workbook = TestWorkbook.empty()
                .sheet("Forside", TestWorkbook.rows("Velkommen"))
                .sheet("Data", "state=\"veryHidden\"", TestWorkbook.rows(HEADER, "1|Oplysning"));

        assertThat(problems(workbook))
                .contains(
                        "plan.xlsx Data: warning [hidden-sheet] The sheet is hidden, and was read all the same, as no other"
                                + " has the columns");
    }

    @Test
    void rowsWithNothingInThemAreNoRows() throws IOException {
        String rows = TestWorkbook.rows(HEADER, "1|Oplysning").replace("</sheetData>", "");
        TestWorkbook workbook = TestWorkbook.empty()
                .sheet("Ark1", rows + "<row r=\"9\"><c r=\"A9\" s=\"0\"/></row><row r=\"1048576\"/></sheetData>");

        assertThat(read(workbook).rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
    }

    @Test
    void aMonthThatIsShownIsTheMonthWithAWarning() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(HEADER, ROW + "980|#s=\"1\"><v>43374</v>|31-12-2018|kumulativ|åben")
                .formats("mmm-yy");

        Imported<Programme> read = read(workbook);

        assertThat(read.orElseThrow().observations().get(0).period()).hasToString("2018-10");
        assertThat(read.problems()).extracting(Problem::code).contains("month-shown");
    }

    @Test
    void partsMayBeginWithAByteOrderMark() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(HEADER, "1|#t=\"s\"><v>0</v>")
                .part(
                        "xl/sharedStrings.xml",
                        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><x:sst xmlns:x=\"x\"><x:si><x:t>Blåbær</x:t></x:si></x:sst>");

        assertThat(read(workbook).orElseThrow().initiatives().get(0).title()).isEqualTo("Blåbær");
    }
}
