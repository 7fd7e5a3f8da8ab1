package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** No record is lost, whatever stands in a table, and whatever is refused has a problem that says so. */
class AccountingProperties {
    private static final String HEADER = "Indikator;I alt;Nye;Periode;Alle eller nogle\n";

    private static Imported<Programme> read(byte[] table) throws IOException {
        return ObservationTable.standard().read(new ByteArrayInputStream(table), "uge.csv", BrokenTables.PROGRAMME);
    }

    @Property
    void everyLineWithoutQuotesIsARecord(@ForAll("lines") List<String> lines) throws IOException {
        byte[] table = (HEADER + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
        boolean endsInNothing = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();

        Imported<Programme> imported = read(table);

        assertThat(imported.rows().read()).isEqualTo(lines.size() - (endsInNothing ? 1L : 0L));
        assertThat(imported.rows().rejected()).isEqualTo(refusedRecords(imported));
    }

    @Property
    void quotesLoseNothingEither(@ForAll("quoted") List<String> pieces) throws IOException {
        byte[] table = (HEADER + String.join("", pieces)).getBytes(StandardCharsets.UTF_8);

        Imported<Programme> imported = read(table);

        assertThat(imported.rows().rejected()).isEqualTo(refusedRecords(imported));
        assertThat(imported.value().isPresent()).isEqualTo(!imported.hasErrors());
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
        Imported<Programme> imported = read(bytes);

        assertThat(imported.value().isPresent()).isEqualTo(!imported.hasErrors());
    }

    private static long refusedRecords(Imported<Programme> imported) {
        return imported.problems().stream()
                .filter(Problem::isError)
                .mapToLong(problem -> problem.place().record().orElseThrow())
                .distinct()
                .count();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "parents",
                        "nobody",
                        "1",
                        "ca. 2",
                        "x",
                        ";",
                        ";",
                        ";",
                        "05-09-2018",
                        "2018",
                        "nogle",
                        " ",
                        "\u00A0")
                .list()
                .ofMaxSize(12)
                .map(cells -> String.join("", cells))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> quoted() {
        return Arbitraries.of(
                        "parents;1;;05-09-2018;\n",
                        "parents;;2;06-09-2018;alle\n",
                        "parents",
                        ";",
                        "\"",
                        "\"\"",
                        "\n",
                        "\r\n",
                        "\r",
                        "1",
                        "'",
                        "=",
                        " ")
                .list()
                .ofMaxSize(12);
    }
}
