package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.programme.Initiative;
import org.maalbar.programme.Organisation;
import org.maalbar.programme.Programme;

/** Text may be the name of the column that it stands in, and is no header then. */
class ColumnNamesProperties {

    @Property
    void aSheetWhoseTextsAreNamesOfColumnsIsReadBackAsItWas(
            @ForAll("name") String title, @ForAll("names") List<String> notes, @ForAll boolean isDanish)
            throws IOException {
        Programme programme =
                Programme.builder(title).notes(notes.toArray(String[]::new)).build();
        Dialect dialect = isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180;
        String sheet = ProgrammeSheet.standard().dialect(dialect).format(programme);

        Imported<Programme> read = ProgrammeSheet.standard()
                .dialect(dialect)
                .read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "ark.csv");

        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(programme);
    }

    @Property
    void tablesWhoseTextsAreNamesOfColumnsAreReadBackAsTheyWere(
            @ForAll("name") String title,
            @ForAll("names") List<String> notes,
            @ForAll("initiative") Initiative initiative,
            @ForAll("organisation") Organisation organisation,
            @ForAll boolean isDanish)
            throws IOException {
        Programme programme = Programme.builder(title)
                .notes(notes.toArray(String[]::new))
                .initiatives(initiative)
                .organisations(organisation)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeTables.standard()
                .dialect(isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180)
                .writeZip(programme, out);

        Imported<Programme> read = ProgrammeTables.standard().readZip(new ByteArrayInputStream(out.toByteArray()), "");

        assertThat(read.orElseThrow()).isEqualTo(programme);
    }

    @Provide
    Arbitrary<String> name() {
        Arbitrary<String> names = Arbitraries.of(
                "Program", "programme", "Bemærkning", "NOTE", "Id", "Navn", "name", "Nr.", "number", "Titel", "title");
        return Combinators.combine(Arbitraries.of("", "", "'", "''"), names).as(String::concat);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().ofMaxSize(2);
    }

    @Provide
    Arbitrary<Initiative> initiative() {
        return Combinators.combine(name(), name()).as(Initiative::of);
    }

    @Provide
    Arbitrary<Organisation> organisation() {
        return Combinators.combine(name(), name()).as(Organisation::of);
    }
}
