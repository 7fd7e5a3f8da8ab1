package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.assessment.Assessor;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.csv.cell.Guard;
import org.maalbar.csv.cell.Notation;
import org.maalbar.csv.tables.AssessmentRows;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

class ProgrammeTablesProperties {
    @Property(tries = 200)
    void everyGoalIsInTheTableOfTheStatus(@ForAll Programme programme, @ForAll Language language) {
        ProgrammeAssessment assessment = Assessor.on("2018-08-31").assess(programme);

        List<List<String>> rows = AssessmentRows.of(assessment, language.choose(Notation.ENGLISH, Notation.DANISH))
                .describedRows();

        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows.stream().skip(1).map(row -> Guard.unmark(row.get(1))))
                .hasSameElementsAs(programme.initiatives().stream()
                        .flatMap(initiative -> initiative.goals().stream())
                        .map(goal -> goal.id().orElseThrow())
                        .toList());
    }

    @Property
    void whatIsWrittenIsReadBackAsItWas(@ForAll Programme programme, @ForAll boolean isDanish) throws IOException {
        Assume.that(programme.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .flatMap(goal -> goal.rule().stream())
                .allMatch(CompositionRecipe::canHold));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeTables.standard()
                .dialect(isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180)
                .writeZip(programme, out);
        Imported<Programme> read = ProgrammeTables.standard().readZip(new ByteArrayInputStream(out.toByteArray()), "");
        assertThat(read.orElseThrow()).isEqualTo(programme);
    }
}
