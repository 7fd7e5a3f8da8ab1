package org.maalbar.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;

/** What a zip archive may cost, and what becomes of its tables where it is damaged. */
class ZipTest {
    private static final String PROGRAMME = "title\nPlan\n";
    private static final String INDICATORS = "id,name,behaviour\nparents,Parents,cumulative\n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    @Test
    void theRowsBeforeADamageAreAccountedForAndNothingIsKept() throws IOException {
        put("programme.csv", PROGRAMME);
        put("indicators.csv", INDICATORS);
        StringBuilder observations = new StringBuilder("indicator,total,period\n");
        for (int i = 0; i < 20_000; i++) {
            observations.append("parents,").append(i * 7919 % 10_007).append(",2018-09-05\n");
        }
        put("observations.csv", observations.toString());
        zip.finish();
        byte[] cutOff = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);

        Imported<Programme> imported = read(cutOff, ProgrammeTables.standard());

        assertThat(imported.value()).isEmpty();
        assertThat(imported.rows().accepted()).isBetween(5_000L, 15_000L);
        assertThat(imported.rows().rejected()).isEqualTo(1);
        assertThat(imported.problems()).extracting(Problem::code).containsExactly("broken-zip", "broken-zip");
        long record = imported.rows().read() - 2; // one each is of a programme and an indicator
        assertThat(imported.problems().get(1).place())
                .hasToString("observations.csv:" + (record + 1) + ":1 #" + record);
    }

    @Test
    void aTableWhoseEndIsDamagedIsMissed() throws IOException {
        put("programme.csv", PROGRAMME);
        put("spending.csw", "funding,year\n");
        zip.finish();

        assertThat(read(bytes.toByteArray(), ProgrammeTables.standard()).problems())
                .extracting(Problem::toString)
                .containsExactly("spending.csw: error [misspelt-table] No table is called \"spending.csw\";"
                        + " is it \"spending.csv\"?");
    }

    @Test
    void otherFilesAreToldUnlessASystemPutThemThere() throws IOException {
        put("programme.csv", PROGRAMME);
        zip.putNextEntry(new ZipEntry("plan/"));
        for (String name :
                List.of("plan/datapackage.json", "plan/.DS_Store", "__MACOSX/plan/goals.cs", "plan/LICENSE")) {
            put(name, "");
        }
        zip.finish();

        Imported<Programme> imported = read(bytes.toByteArray(), ProgrammeTables.standard());

        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "LICENSE: warning [unknown-table] No table is called \"LICENSE\";" + " nothing in it was read");
        assertThat(imported.value()).isPresent();
    }

    @Test
    void whatIsNoTableCountsAsWell() throws IOException {
        put("programme.csv", PROGRAMME);
        zip.putNextEntry(new ZipEntry("zeros.bin"));
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < 100; i++) {
            zip.write(zeros);
        }
        zip.closeEntry();
        zip.finish();

        Imported<Programme> imported =
                read(bytes.toByteArray(), ProgrammeTables.standard().bytes(1000));

        assertThat(imported.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan.zip: error [too-large] The tables have more than 1000 bytes together;"
                                + " nothing from here on was read",
                        "zeros.bin: warning [unknown-table] No table is called \"zeros.bin\"; nothing in it was read");
    }

    @Test
    void theLimitOfAllTablesTogetherIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("programme.csv"), PROGRAMME);
        Files.writeString(folder.resolve("indicators.csv"), INDICATORS);
        Files.writeString(folder.resolve("notes.csv"), "note\nx\n");
        ProgrammeTables reader = ProgrammeTables.standard().bytes(PROGRAMME.length() + 7L);

        assertThat(reader.read(folder).problems())
                .extracting(Problem::toString)
                .containsExactly("indicators.csv:1:1: error [too-large] The tables have more than 18 bytes together;"
                        + " nothing from here on was read");
        assertThat(reader.bytes(PROGRAMME.length() + 7L + INDICATORS.length())
                        .read(folder)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unused-indicator");
    }

    @Test
    void aTableThatIsThereTwiceLeavesNothing() throws IOException {
        put("programme.csv", PROGRAMME);
        put("old/programme.csv", PROGRAMME);
        zip.finish();

        assertThat(read(bytes.toByteArray(), ProgrammeTables.standard()).value())
                .isEmpty();
    }

    private void put(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Imported<Programme> read(byte[] zip, ProgrammeTables reader) throws IOException {
        return reader.readZip(new ByteArrayInputStream(zip), "plan.zip");
    }
}
