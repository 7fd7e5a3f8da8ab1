package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maalbar.quantity.Figure.about;
import static org.maalbar.quantity.Figure.between;
import static org.maalbar.quantity.Figure.exactly;

import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.csv.text.ReadText;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Observation;
import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

class ObservationTableTest {
    private static final Programme UNSEEN = Programme.builder("Handleplan")
            .indicators(Indicator.cumulative("parents", "Forældre"), Indicator.fluctuating("offers", "Tilbud i brug"))
            .build();
    private static final Observation AUGUST = Observation.total("parents", exactly(240), "2018-08-31");
    private static final Programme PROGRAMME =
            UNSEEN.toBuilder().observations(AUGUST).build();
    private static final String HEADER = "Id;Indikator;I alt;Nye;Periode;Retter;Kilde\r\n";

    @TempDir
    private Path folder;

    @Test
    void aDanishTableIsAddedToAProgramme() throws IOException {
        Imported<Programme> imported =
                read("Indikator;I alt;Periode;Alle eller nogle\r\nparents;ca. 1.250;30-09-2018;nogle\r\n");
        assertThat(imported.orElseThrow().observations())
                .element(1)
                .isEqualTo(Observation.total("parents", about(1250), "2018-09-30")
                        .someOfThem()
                        .id("o2"));
        assertThat(imported.rows()).isEqualTo(new RowCounts(1, 1, 0, 0));
    }

    @Test
    void aTableThatGrowsIsReadEveryWeekAndEachRowIsAddedOnce() throws IOException {
        String firstWeek = HEADER + ";parents;240;;31-08-2018;;\r\nn1;parents;;12;september 2018;;\r\n";
        String nextWeek = firstWeek + ";parents;;9;oktober 2018;;\r\n";

        Programme now = read(firstWeek).orElseThrow();
        Imported<Programme> next = read(nextWeek, now);

        assertThat(next.problems()).extracting(Problem::code).containsExactly("already-there", "already-there");
        assertThat(next.orElseThrow().observations())
                .containsExactly(
                        AUGUST.id("o1"),
                        Observation.increment("parents", exactly(12), "2018-09").id("n1"),
                        Observation.increment("parents", exactly(9), "2018-10").id("o3"));
        assertThat(next.rows()).isEqualTo(new RowCounts(3, 3, 0, 0));
    }

    @Test
    void ofWhatIsThereAlreadyAnotherFigureIsAnotherObservation() throws IOException {
        assertThat(read(HEADER + ";parents;241;;31-08-2018;;\r\n").orElseThrow().observations())
                .hasSize(2);
    }

    @Test
    void theSameIncrementTwiceIsMeantWhereIdsOrSourcesDiffer() throws IOException {
        String row = ";parents;;12;oktober 2018;;";

        assertThat(read(HEADER + row + "\r\n" + row + "\r\n").value()).isEmpty();
        assertThat(read(HEADER + "a" + row + "\r\nb" + row + "\r\n").value()).isPresent();
        assertThat(read(HEADER + row + "Nord\r\n" + row + "Syd\r\n").value()).isPresent();
    }

    @Test
    void aRowMayCorrectWhatTheProgrammeHasOrAnyOtherRow() throws IOException {
        Programme programme = read(HEADER
                        + "c;parents;245;;31-08-2018;o1;\r\n"
                        + "e;parents;260;;30-09-2018;d;\r\n"
                        + "d;parents;250;;30-09-2018;;\r\n")
                .orElseThrow();

        assertThat(programme.observations())
                .extracting(each -> each.corrects().orElse(""))
                .containsExactly("", "o1", "d", "");
    }

    @Test
    void aWrongRowStopsAll() throws IOException {
        Imported<Programme> imported = read(HEADER + ";parents;x;;2018;;\r\n;offers;3;;2018;;\r\n");

        assertThat(imported.value()).isEmpty();
        assertThat(imported.problems()).hasSize(1);
        assertThat(imported.rows()).isEqualTo(new RowCounts(2, 1, 1, 0));
    }

    @Test
    void whatWasOddInTheProgrammeBeforeIsNotToldAgain() throws IOException {
        assertThat(UNSEEN.warnings()).isNotEmpty();
        assertThat(read(HEADER + ";parents;3;;2018;;\r\n", UNSEEN).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadBackAsItWas(Language language) throws IOException {
        Programme programme = UNSEEN.toBuilder()
                .observations(
                        AUGUST.source("=1+1; \"bilag\"\n2").recorded("2018-09-01"),
                        Observation.increment("parents", between(15, 20), "2018-22")
                                .category("gender", "kvinder")
                                .someOfThem(),
                        Observation.total("offers", about(1250), "2018").asFinal(),
                        Observation.total("parents", exactly(250), "2018-08-31").correcting("o1"))
                .build();

        String table = ObservationTable.standard()
                .dialect(language.choose(Dialect.RFC_4180, Dialect.DANISH_EXCEL))
                .format(programme);

        assertThat(read(table, UNSEEN).orElseThrow()).isEqualTo(programme);
    }

    @Test
    void aTableIsWrittenAsAFileThatIsReadBack() throws IOException {
        Path file = folder.resolve("observationer.csv");

        ObservationTable.standard()
                .dialect(Dialect.DANISH_EXCEL.charset(ReadText.WINDOWS_1252))
                .write(PROGRAMME, file);

        assertThat(file)
                .content(ReadText.WINDOWS_1252)
                .isEqualTo(ObservationTable.standard().format(PROGRAMME));
        assertThat(ObservationTable.standard().read(file, PROGRAMME).orElseThrow())
                .isEqualTo(PROGRAMME);
    }

    @Test
    void whatTheEncodingLacksLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("observationer.csv"), "som hidtil");
        Programme polish = PROGRAMME.toBuilder()
                .observations(
                        Observation.total("parents", exactly(250), "2018-09-30").source("Łódź"))
                .build();

        assertThatThrownBy(() -> ObservationTable.standard()
                        .dialect(Dialect.DANISH_EXCEL.charset(ReadText.WINDOWS_1252))
                        .write(polish, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0141");
        assertThat(file).hasContent("som hidtil");
    }

    @Test
    void aFileIsCalledByItsNameInWhatIsToldOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("uge-35.csv"), HEADER + ";nobody;3;;2018;;\r\n");

        assertThat(ObservationTable.standard().read(file, PROGRAMME).problems())
                .isEqualTo(
                        ObservationTable.standard().summarise(file, PROGRAMME).problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("uge-35.csv:2:2 #1 \"Indikator\"");
    }

    @Test
    void nothingIsNull() throws IOException {
        new NullPointerTester()
                .setDefault(Path.class, Files.writeString(folder.resolve("uge.csv"), HEADER))
                .setDefault(Programme.class, PROGRAMME)
                .setDefault(Dialect.class, Dialect.RFC_4180)
                .testAllPublicInstanceMethods(ObservationTable.standard());
    }

    private static Imported<Programme> read(String text) throws IOException {
        return read(text, PROGRAMME);
    }

    private static Imported<Programme> read(String text, Programme programme) throws IOException {
        return ObservationTable.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "uge.csv", programme);
    }
}
