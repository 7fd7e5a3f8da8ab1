package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maalbar.programme.Programme;

class ProgrammeSheetProperties {
    @Property(tries = 200)
    void whatASheetHoldsIsReadBackAsItWas(@ForAll Programme programme, @ForAll boolean isDanish) throws IOException {
        Dialect dialect = isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180;
        String sheet = ProgrammeSheet.format(programme, dialect);
        Programme read = read(sheet, dialect);
        boolean isWhole = ProgrammeSheet.losses(programme).isEmpty();
        if (isWhole) {
            assertThat(read).isEqualTo(programme);
        }
        assertThat(ProgrammeSheet.losses(read)).isEmpty();
        assertThat(ProgrammeSheet.format(read, dialect)).isEqualTo(sheet);
        assertThat(read(sheet, dialect)).isEqualTo(read);
    }

    private static Programme read(String sheet, Dialect dialect) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
        return ProgrammeSheet.read(in, "ark.csv", CsvSettings.standard().dialect(dialect))
                .orElseThrow();
    }
}
