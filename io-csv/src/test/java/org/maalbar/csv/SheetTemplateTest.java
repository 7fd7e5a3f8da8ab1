package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.GoalAssessment;
import org.maalbar.base.field.Field;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.sheet.column.SheetColumns;
import org.maalbar.csv.sheet.write.SheetTemplate;
import org.maalbar.csv.sheet.write.SheetWriter;
import org.maalbar.csv.table.Questions;
import org.maalbar.programme.Programme;
import org.maalbar.rule.Status;
import org.maalbar.text.Language;

/** The sheet that people begin with. */
class SheetTemplateTest {
    @TempDir
    private Path folder;

    private static ProgrammeSheet sheet(Language language) {
        return ProgrammeSheet.standard().dialect(language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL));
    }

    private static Imported<Programme> read(Language language, String sheet) throws IOException {
        return sheet(language).read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "plan.csv");
    }

    @ParameterizedTest
    @EnumSource
    void itIsReadAsTheProgrammeThatItWasMadeOf(Language language) throws IOException {
        Imported<Programme> read = read(language, sheet(language).template());

        assertThat(read.problems()).isEmpty();
        assertThat(ProgrammeSheet.losses(SheetTemplate.programme(language))).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(SheetTemplate.programme(language));
    }

    @ParameterizedTest
    @EnumSource
    void itHasEveryColumnInOrderButThoseOfQuestions(Language language) {
        String header = sheet(language).template().lines().findFirst().orElseThrow();

        assertThat(header)
                .isEqualTo(String.join(
                        language.choose(",", ";"),
                        SheetColumns.TYPE.columns().stream()
                                .filter(column -> !Questions.COLUMNS.contains(column))
                                .map(column -> column.name(language))
                                .toList()));
    }

    @ParameterizedTest
    @EnumSource
    void itHasAnExampleInEveryColumnButTwo(Language language) {
        Notation notation = language.choose(Notation.ENGLISH, Notation.DANISH);
        List<List<String>> rows = new SheetWriter(SheetTemplate.programme(language)).rowsOfAllColumns(notation);
        List<Field<?>> empty = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            if (rows.stream().skip(1).allMatch(row -> row.get(column).isEmpty())) {
                empty.add(SheetColumns.TYPE.columns().get(i));
            }
        }

        // Whoever forgets to write over them would make every "about" another, and give a day to what has none.
        assertThat(empty).containsExactly(SheetColumns.STATUS_DAY, SheetColumns.APPROXIMATION);
    }

    @Test
    void itsGoalsHaveSeveralStatuses() throws IOException {
        sheet(Language.DANISH).writeTemplate(folder.resolve("plan.csv"));
        Programme programme =
                ProgrammeSheet.standard().read(folder.resolve("plan.csv")).orElseThrow();

        assertThat(Assessor.on("2026-07-05").assess(programme).goals())
                .extracting(GoalAssessment::status)
                .contains(Status.EXPECTED, Status.UNCERTAIN);
    }
}
