package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maalbar.rule.Rules.level;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.table.Questions;
import org.maalbar.programme.Goal;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.quantity.Domain;
import org.maalbar.quantity.Figure;
import org.maalbar.text.Language;

class WrittenWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final Programme PROGRAMME = Programme.builder("=1+1")
            .indicators(
                    Indicator.cumulative("unge", "Unge").unit("unge"),
                    Indicator.fluctuating("andel", "Andel").domain(Domain.PERCENT))
            .observations(
                    Observation.total("unge", Figure.exactly(1250), "2018-08-31"),
                    Observation.total("andel", Figure.exactly("62.5"), "2018"),
                    Observation.total("unge", Figure.about(1300), "1900-01-15"))
            .initiatives(Initiative.of("1", "3.1")
                    .goals(
                            Goal.of("<Mål> & \"mere\" _x000D_", level("unge").atLeast(2000))
                                    .id("1.1")
                                    .due("2018-12-31"),
                            Goal.of("Andel", level("andel").atLeast(80)).id("2").due("2018-12-31")))
            .build();

    private static String sheet(Programme programme, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeWorkbook.standard().language(language).write(programme, out);
        return TestWorkbook.text(out.toByteArray(), SHEET);
    }

    @Test
    void numbersPercentagesAndDaysAreSuchCellsAndAllElseIsText() throws IOException {
        assertThat(sheet(PROGRAMME, Language.DANISH))
                .contains("<v>1250</v>", "<v>0.625</v>", "<v>43343</v>", "<v>43465</v>")
                .contains("<t>=1+1</t>", "<t>3.1</t>")
                .contains("<t>2018</t>", "<t>15. januar 1900</t>")
                .contains("<t>ca. 1.300</t>", "<t>mindst 2.000</t>")
                .contains("&lt;Mål&gt; &amp; &quot;mere&quot; _x005F_x000D_")
                .doesNotContain("<f>");
    }

    @Test
    void theNamesOfTheColumnsStayInSightAndWordsCanBeChosen() throws IOException {
        assertThat(sheet(PROGRAMME, Language.DANISH))
                .contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .contains("<formula1>&quot;kumulativ,fast,svingende&quot;</formula1>");
        assertThat(sheet(PROGRAMME, Language.ENGLISH))
                .contains("<formula1>&quot;cumulative,fixed,fluctuating&quot;</formula1>");
    }

    @Test
    void theSameProgrammeIsTheSameBytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();

        ProgrammeWorkbook.standard().write(PROGRAMME, first);
        ProgrammeWorkbook.standard().write(PROGRAMME, second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    void aFileIsWrittenUnderTheNameOfItsSheet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.xlsx");
        ProgrammeWorkbook workbook = ProgrammeWorkbook.standard().sheet("Plan \"2018\"");

        workbook.write(PROGRAMME, file);

        assertThat(workbook.read(file).value()).isPresent();
        assertThat(Files.list(folder)).containsExactly(file);
        assertThat(TestWorkbook.text(Files.readAllBytes(file), "xl/workbook.xml"))
                .contains("<sheet name=\"Plan &quot;2018&quot;\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workbook.sheet("2018/19").write(PROGRAMME, file))
                .withMessageContaining("none of :\\/?*[]");
    }

    @Test
    void theNameOfEachColumnHasANote() throws IOException {
        ByteArrayOutputStream danish = new ByteArrayOutputStream();
        ByteArrayOutputStream english = new ByteArrayOutputStream();
        ProgrammeWorkbook.standard().write(PROGRAMME, danish);
        ProgrammeWorkbook.standard().language(Language.ENGLISH).write(PROGRAMME, english);

        assertThat(TestWorkbook.text(danish.toByteArray(), "xl/comments1.xml"))
                .contains(
                        "<comment ref=\"A1\" authorId=\"0\"><text><t>Titlen. Står den tom: filens navn.</t></text></comment>");
        assertThat(TestWorkbook.text(danish.toByteArray(), "xl/drawings/vmlDrawing1.vml"))
                .contains("<x:Row>0</x:Row><x:Column>0</x:Column>");
        assertThat(TestWorkbook.text(danish.toByteArray(), SHEET)).contains("<legacyDrawing r:id=\"rId2\"/>");
        assertThat(TestWorkbook.text(english.toByteArray(), "xl/comments1.xml"))
                .contains("<t>The title. If it is empty: the name of the file.</t>");
    }

    /** The pages say what is in a column, with an example as code, and what it means if that is empty. */
    @Test
    void theNotesSayWhatThePagesSay() throws IOException {
        assertThat(notes("columns.da.txt")).containsExactlyElementsOf(page("arket.md", "fx ", "Står den tom"));
        assertThat(notes("columns.en.txt"))
                .containsExactlyElementsOf(page("spreadsheets.md", "e.g. ", "If it is empty"));
    }

    private static List<String> notes(String file) throws IOException {
        return Files.readAllLines(
                Path.of("src/main/resources/org/maalbar/xlsx/write").resolve(file));
    }

    private static List<String> page(String page, String example, String empty) throws IOException {
        List<String> notes = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$")
                .matcher(Files.readString(Path.of("../docs").resolve(page)))
                .results()
                .filter(row -> !List.of("kolonne", "column").contains(row.group(1)))
                .map(row -> row.group(1) + "|" + sentence(row.group(3), example) + ". " + empty + ": "
                        + plain(row.group(4)) + ".")
                .toList();
        assertThat(notes).hasSameSizeAs(SheetColumns.TYPE.columns());
        return notes;
    }

    private static String sentence(String cell, String example) {
        String text = cell.startsWith("`") ? example + plain(cell) : plain(cell);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String plain(String cell) {
        return cell.replace("**", "").replace("`", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTemplateHasAllColumnsButThoseOfQuestionsAndIsReadWithoutAWord(Language language, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("plan.xlsx");
        ProgrammeWorkbook.standard().language(language).writeTemplate(file);

        Imported<Programme> read = ProgrammeWorkbook.standard().read(file);

        assertThat(read.problems()).isEmpty();
        Dialect dialect = language == Language.DANISH ? Dialect.DANISH_EXCEL : Dialect.RFC_4180;
        byte[] csv = ProgrammeSheet.standard().dialect(dialect).template().getBytes(StandardCharsets.UTF_8);
        assertThat(read.orElseThrow())
                .isEqualTo(ProgrammeSheet.standard()
                        .read(new ByteArrayInputStream(csv), "plan.csv")
                        .orElseThrow());
        assertThat(TestWorkbook.text(Files.readAllBytes(file), SHEET).split("<col ", -1))
                .hasSize(SheetColumns.TYPE.columns().size() - Questions.COLUMNS.size() + 1);
    }
}
