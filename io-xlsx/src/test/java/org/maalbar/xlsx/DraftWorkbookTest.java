package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maalbar.csv.Imported;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Lines;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Programme;
import org.maalbar.xlsx.write.SheetTable;

/** Drafts in workbooks: questions, answers, and notes on cells. */
class DraftWorkbookTest {
    private static final String HEADER =
            "Indsats nr.|Indsats|Mål nr.|Mål|Måltal|Frist|Spørgsmål|Spørgsmål om|Forslag|Svar";

    private static Imported<Programme> read(byte[] workbook) throws IOException {
        return ProgrammeWorkbook.standard().read(new ByteArrayInputStream(workbook), "plan.xlsx");
    }

    private static byte[] draft(int initiatives) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Drafts.write(initiatives, out);
        return out.toByteArray();
    }

    @Test
    void numbersDaysAndPercentagesAreAnswersToo() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(
                        HEADER,
                        "1|Skoler|1|Skoler||2018|Hvor mange?|Måltal||#><v>10</v>",
                        "1||2|Lærere||2018|Hvor mange?|Måltal||#s=\"1\"><v>0.8</v>",
                        "1||3|Møder|||Hvornår?|Frist||#s=\"2\"><v>43343</v>")
                .formats("0%", "dd-mm-yyyy");

        Initiative initiative =
                read(workbook.bytes()).orElseThrow().initiatives().get(0);

        assertThat(initiative.goals())
                .extracting(goal -> goal.rule().isPresent())
                .containsExactly(true, true, false);
        assertThat(initiative.goals().get(2).due()).contains(LocalDate.of(2018, 8, 31));
    }

    @Test
    void whatIsOpenOrCannotBeReadIsReportedAtTheAnswer() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(
                HEADER,
                "1|Skoler|1|Skoler|||Hvornår?|Frist|2018|",
                "1||2|Lærere|||Hvornår?|Frist||#><v>5</v>",
                "1||3|Møder|||Hvornår?|Frist||#><f>A1</f>");

        assertThat(read(workbook.bytes()).problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "plan.xlsx Ark1!J2 #1 \"Svar\" open-question",
                        "plan.xlsx Ark1!J3 #2 \"Svar\" invalid-day",
                        "plan.xlsx Ark1!J4 #3 \"Svar\" no-formula-value");
    }

    @Test
    void anAnswerReplacesACellWithoutAValueToo() throws IOException {
        TestWorkbook workbook = TestWorkbook.of(HEADER, "1|Skoler|1|Skoler||#><f>A1</f>|Hvornår?|Frist|2018|ja");

        assertThat(read(workbook.bytes()).problems()).noneMatch(Problem::isError);
    }

    @Test
    void aDraftThatIsWrittenIsReadByItsAnswersAndItsNotesAreNoWarning() throws IOException {
        Imported<Programme> read = read(draft(1));

        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().initiatives().get(0).purpose()).contains("3.1");
        assertThat(read.orElseThrow().notes()).containsExactly("Spørgsmål: Hvad er formålet? Svar: ja (3.1)");
    }

    @Test
    void eachNoteIsOnItsCell() throws IOException {
        byte[] draft = draft(2);

        assertThat(TestWorkbook.text(draft, "xl/comments1.xml"))
                .contains(
                        "<comment ref=\"B2\" authorId=\"0\"><text><t>Bilaget, side 0: »Indsats &lt;0&gt;«</t></text></comment>")
                .contains("<comment ref=\"F3\" authorId=\"0\"><text><t>Skriv »ja«</t></text></comment>");
        assertThat(TestWorkbook.text(draft, "xl/drawings/vmlDrawing1.vml"))
                .contains("<x:Row>0</x:Row><x:Column>1</x:Column>")
                .contains("<x:Row>1</x:Row><x:Column>1</x:Column>")
                .contains("<x:Row>2</x:Row><x:Column>5</x:Column>");
    }

    @Test
    void thousandsOfNotesHaveShapesOfTheirOwn() throws IOException {
        String shapes = TestWorkbook.text(draft(2_000), "xl/drawings/vmlDrawing1.vml");

        List<String> ids = Pattern.compile("<v:shape id=\"([^\"]+)\"")
                .matcher(shapes)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).hasSize(4_006).doesNotHaveDuplicates().contains("_x0000_s1025", "_x0000_s5030");
        assertThat(shapes).contains("data=\"1,2,3,4\"");
    }

    @Test
    void aNoteOnACellThatIsNotWrittenIsAnError() {
        Lines lines = new Lines(SheetColumns.TYPE, Notation.DANISH);
        lines.line().put(SheetColumns.TITLE, "Skoler");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SheetTable(
                        "Ark",
                        lines.filledColumns(),
                        lines,
                        Map.of(new SheetTable.Cell(1, SheetColumns.TITLE), "Husk")))
                .withMessageContaining("\"initiative\" in row 1 of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SheetTable(
                        "Ark",
                        lines.filledColumns(),
                        lines,
                        Map.of(new SheetTable.Cell(0, SheetColumns.ANSWER), "Husk")))
                .withMessageContaining("\"answer\"");
    }
}
