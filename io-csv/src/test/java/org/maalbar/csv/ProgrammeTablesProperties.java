package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.base.part.CompositionRecipe;
import org.maalbar.programme.Programme;

class ProgrammeTablesProperties {
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
