package org.maalbar.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.maalbar.csv.text.CsvFormat;
import org.maalbar.csv.text.CsvSettings;
import org.maalbar.problem.Place;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Indicator;
import org.maalbar.programme.Programme;

/**
 * What holds for any bytes at all. Without the profile {@code fuzz} it is seen on the tables beside the tests; with it, a fuzzer
 * makes others of them until it finds one on which it does not hold.
 */
class FuzzedTablesTest {
    private static final List<CsvSettings> CHOICES = List.of(
            CsvSettings.STANDARD,
            CsvSettings.STANDARD.dialect(CsvFormat.DANISH_EXCEL),
            CsvSettings.STANDARD.dialect(CsvFormat.RFC_4180));

    private static final Programme UNSEEN = Programme.builder("Handleplan")
            .indicators(BrokenTables.PROGRAMME.indicators().toArray(Indicator[]::new))
            .build();

    @MethodSource("org.maalbar.csv.TableSeeds#sheets")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreASheetThatIsWrittenAndReadBackOrHaveAReason(byte[] bytes) throws IOException {
        for (CsvSettings settings : CHOICES) {
            Imported<Programme> imported = sheet(bytes, settings);

            tellsWhatBecameOfTheRows(imported);
            if (imported.value().isPresent()) {
                Programme programme = imported.value().get();
                if (ProgrammeSheet.losses(programme).isEmpty()) {
                    String written = ProgrammeSheet.standard().format(programme);
                    assertEquals(
                            programme,
                            sheet(written.getBytes(StandardCharsets.UTF_8), CsvSettings.STANDARD)
                                    .orElseThrow());
                }
            }
        }
    }

    @MethodSource("org.maalbar.csv.TableSeeds#observations")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreObservationsThatAreAddedOnceOrHaveAReason(byte[] bytes) throws IOException {
        for (CsvSettings settings : CHOICES) {
            Imported<Programme> imported = added(bytes, BrokenTables.PROGRAMME, settings);

            tellsWhatBecameOfTheRows(imported);
            if (imported.value().isPresent()) {
                Programme programme = imported.value().get();
                assertEquals(programme, added(bytes, programme, settings).orElseThrow());
                String written =
                        ObservationTable.standard().dialect(Dialect.RFC_4180).format(programme);
                assertEquals(
                        programme,
                        added(written.getBytes(StandardCharsets.UTF_8), UNSEEN, CsvSettings.STANDARD)
                                .orElseThrow());
            }
        }
    }

    @MethodSource("org.maalbar.csv.TableSeeds#observations")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreSummedUpOrHaveAReason(byte[] bytes) throws IOException {
        for (CsvSettings settings : CHOICES) {
            tellsWhatBecameOfTheRows(new ObservationTable(settings)
                    .summarise(new ByteArrayInputStream(bytes), "fuzzed", BrokenTables.PROGRAMME));
        }
    }

    @MethodSource("org.maalbar.csv.TableSeeds#zips")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreAZipOfTablesOrHaveAReason(byte[] bytes) throws IOException {
        for (CsvSettings settings : CHOICES) {
            tellsWhatBecameOfTheRows(zip(bytes, settings));
        }
    }

    @MethodSource("org.maalbar.csv.TableSeeds#files")
    @FuzzTest(maxDuration = "10m")
    void anyFilesAreTablesThatAreWrittenAndReadBackOrHaveAReason(byte[] files) throws IOException {
        byte[] zip = TableSeeds.zip(files);
        for (CsvSettings settings : CHOICES) {
            Imported<Programme> imported = zip(zip, settings);

            tellsWhatBecameOfTheRows(imported);
            if (imported.value().isPresent()) {
                Programme programme = imported.value().get();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ProgrammeTables.standard().writeZip(programme, out);
                assertEquals(
                        programme, zip(out.toByteArray(), CsvSettings.STANDARD).orElseThrow());
            }
        }
    }

    private static Imported<Programme> sheet(byte[] bytes, CsvSettings settings) throws IOException {
        return new ProgrammeSheet(settings).read(new ByteArrayInputStream(bytes), "fuzzed.csv");
    }

    private static Imported<Programme> added(byte[] bytes, Programme programme, CsvSettings settings)
            throws IOException {
        return new ObservationTable(settings).read(new ByteArrayInputStream(bytes), "fuzzed.csv", programme);
    }

    private static Imported<Programme> zip(byte[] bytes, CsvSettings settings) throws IOException {
        return new ProgrammeTables(settings).readZip(new ByteArrayInputStream(bytes), "fuzzed.zip");
    }

    private static void tellsWhatBecameOfTheRows(Imported<?> imported) {
        RowCounts rows = imported.rows();
        assertEquals(rows.read(), rows.accepted() + rows.rejected() + rows.blank());
        assertEquals(imported.hasErrors(), imported.value().isEmpty(), imported::toString);
        imported.problems().forEach(FuzzedTablesTest::tellsWhereAndWhy);
        List<Problem> errors =
                imported.problems().stream().filter(Problem::isError).toList();
        if (errors.stream().allMatch(error -> error.place().record().isPresent())) {
            assertEquals(
                    rows.rejected(),
                    errors.stream().map(FuzzedTablesTest::row).distinct().count(),
                    imported::toString);
        }
    }

    private static Place row(Problem error) {
        Place place = error.place();
        return Place.unknown()
                .inFile(place.file().orElseThrow())
                .inRecord(place.record().orElseThrow());
    }

    private static void tellsWhereAndWhy(Problem problem) {
        assertTrue(!problem.message().isBlank() && !problem.danish().isBlank(), problem::toString);
        assertNotEquals(problem.message(), problem.danish());
        Place place = problem.place();
        assertTrue(place.file().isPresent(), problem::toString);
        if (place.record().isPresent() || place.field().isPresent()) {
            assertTrue(place.line().orElse(0) >= 1 && place.column().orElse(0) >= 1, problem::toString);
        }
    }
}
