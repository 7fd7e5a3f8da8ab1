package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

class RoundTripProperties {
    private static ProgrammeWorkbook workbook(boolean isDanish) {
        return ProgrammeWorkbook.standard().language(isDanish ? Language.DANISH : Language.ENGLISH);
    }

    private static byte[] written(Programme programme, boolean isDanish) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Problem> losses = workbook(isDanish).write(programme, out);
        assertThat(losses).isEqualTo(ProgrammeSheet.losses(programme));
        return out.toByteArray();
    }

    /** Without being told the language: the names of the columns say it. */
    private static Programme read(byte[] file) throws IOException {
        return ProgrammeWorkbook.standard()
                .read(new ByteArrayInputStream(file), "plan.xlsx")
                .orElseThrow();
    }

    @Property(tries = 150)
    void whatAWorkbookHoldsIsReadBackAsItWas(@ForAll Programme programme, @ForAll boolean isDanish) throws IOException {
        byte[] file = written(programme, isDanish);
        Programme read = read(file);

        if (ProgrammeSheet.losses(programme).isEmpty()) {
            assertThat(read).isEqualTo(programme);
        }
        assertThat(ProgrammeSheet.losses(read)).isEmpty();
        assertThat(written(read, isDanish)).isEqualTo(file);
        assertThat(read(written(read, !isDanish))).isEqualTo(read);
    }

    @Property(tries = 150)
    void aWorkbookIsTheSameProgrammeAsATableOfText(@ForAll Programme programme) throws IOException {
        byte[] csv = ProgrammeSheet.standard().format(programme).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(read(written(programme, true)))
                .isEqualTo(ProgrammeSheet.standard()
                        .read(new ByteArrayInputStream(csv), "plan.csv")
                        .orElseThrow());
    }

    @Property(tries = 100)
    void allTablesAreReadBackAsTheyWere(@ForAll Programme programme, @ForAll boolean isDanish) throws IOException {
        Assume.that(programme.initiatives().stream()
                .flatMap(each -> each.goals().stream())
                .flatMap(goal -> goal.rule().stream())
                .allMatch(CompositionRecipe::canHold));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook(isDanish).writeTables(programme, out);

        assertThat(read(out.toByteArray())).isEqualTo(programme);
    }

    @Property(tries = 150)
    void observationsAreReadBackAsTheyWere(@ForAll Programme programme, @ForAll boolean isDanish) throws IOException {
        ObservationWorkbook workbook =
                ObservationWorkbook.standard().language(isDanish ? Language.DANISH : Language.ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(programme, out);

        // The programme knows each of them again.
        Imported<Programme> read =
                ObservationWorkbook.standard().read(new ByteArrayInputStream(out.toByteArray()), "uge.xlsx", programme);
        assertThat(read.orElseThrow()).isEqualTo(programme);
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals("already-there"))
                .hasSameSizeAs(programme.observations());
    }
}
