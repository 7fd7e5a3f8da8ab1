package org.maalbar.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maalbar.csv.Dialect;
import org.maalbar.csv.Imported;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.problem.Problem;
import org.maalbar.programme.Programme;
import org.maalbar.testkit.MaalbarArbitraries;
import org.maalbar.text.Language;

/** What LibreOffice saves is read as it shows it, and what is written opens in it and is saved without being altered. */
class LibreOfficeSystemTest {
    private static final Path PROFILE = Path.of("target", "office");
    private static final Path COPENHAGEN = Path.of("..", "examples", "data", "copenhagen.csv");
    private static final int PROGRAMMES = 50;
    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    /** What a sheet can contain of generated programmes, by the names of their files without the ending. */
    private static Map<String, Programme> programmes() throws IOException {
        Map<String, Programme> programmes = new LinkedHashMap<>();
        List<Programme> generated =
                MaalbarArbitraries.programmes().list().ofSize(PROGRAMMES).sample();
        for (Programme programme : generated) {
            // Of line ends, LibreOffice keeps none but these.
            String sheet = ProgrammeSheet.standard()
                    .format(programme)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            programmes.put(
                    "plan" + programmes.size(),
                    ProgrammeSheet.standard()
                            .read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), "")
                            .orElseThrow());
        }
        return programmes;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsSavedByLibreOfficeWithoutBeingAltered(Language language) throws IOException {
        Map<String, Programme> programmes = programmes();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Programme> each : programmes.entrySet()) {
            Path file = folder.resolve(each.getKey() + ".xlsx");
            ProgrammeWorkbook.standard().language(language).write(each.getValue(), file);
            files.add(file);
        }

        Path saved = saved(files, "");

        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, Programme> each : programmes.entrySet()) {
            Imported<Programme> read = ProgrammeWorkbook.standard().read(saved.resolve(each.getKey() + ".xlsx"));
            softly.assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
            softly.assertThat(read.value().map(LibreOfficeSystemTest::shown).orElse(""))
                    .as(each.getKey())
                    .isEqualTo(shown(each.getValue()));
            softly.assertThat(read.value()).contains(each.getValue());
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTableOfTextThatIsSavedAsAWorkbookIsTheSameProgramme(Language language) throws IOException {
        boolean isDanish = language == Language.DANISH;
        Dialect dialect = isDanish ? Dialect.DANISH_EXCEL : Dialect.RFC_4180;
        Map<String, Programme> programmes = programmes();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Programme> each : programmes.entrySet()) {
            Path file = folder.resolve(each.getKey() + ".csv");
            ProgrammeSheet.standard().dialect(dialect).write(each.getValue(), file);
            files.add(file);
        }

        Path saved = saved(
                files,
                "CSV:%d,34,76,1,,%s,false,true,false,false,false,,true"
                        .formatted((int) dialect.separator(), isDanish ? "1030" : "1033"));

        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, Programme> each : programmes.entrySet()) {
            Imported<Programme> read = ProgrammeWorkbook.standard().read(saved.resolve(each.getKey() + ".xlsx"));
            softly.assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
            softly.assertThat(read.value().map(LibreOfficeSystemTest::shown).orElse(""))
                    .as(each.getKey())
                    .isEqualTo(shown(each.getValue()));
            softly.assertThat(read.value()).contains(each.getValue());
        }
        softly.assertAll();
    }

    @Test
    void theSheetOfCopenhagenIsTheSameAsAWorkbook() throws IOException {
        Path saved = saved(List.of(COPENHAGEN), "CSV:59,34,76,1,,1030,false,true,false,false,false,,true");

        Imported<Programme> read = ProgrammeWorkbook.standard().read(saved.resolve("copenhagen.xlsx"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow())
                .isEqualTo(ProgrammeSheet.standard().read(COPENHAGEN).orElseThrow());
    }

    @Test
    void aDraftOfThousandsOfNotesKeepsThemAll() throws IOException {
        Path file = folder.resolve("draft.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Drafts.write(2_000, out);
        }

        Path saved = saved(List.of(file), "").resolve("draft.xlsx");

        assertThat(TestWorkbook.text(Files.readAllBytes(saved), "xl/comments1.xml")
                        .split("<comment ", -1))
                .hasSize(4_007);
        assertThat(ProgrammeWorkbook.standard().read(saved).orElseThrow())
                .isEqualTo(ProgrammeWorkbook.standard().read(file).orElseThrow());
    }

    private static String shown(Programme programme) {
        return ProgrammeSheet.standard().format(programme);
    }

    /** The folder with what LibreOffice saves of files that it opens with a filter, or of workbooks. */
    private Path saved(List<Path> files, String filter) throws IOException {
        Path saved = Files.createDirectory(folder.resolve("saved"));
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + PROFILE.toAbsolutePath().toUri(), "--headless", "--norestore"));
        if (!filter.isEmpty()) {
            command.add("--infilter=" + filter);
        }
        command.addAll(List.of("--convert-to", "xlsx", "--outdir", saved.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = folder.resolve("soffice.log");
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
                office.descendants().forEach(ProcessHandle::destroyForcibly);
                office.destroyForcibly();
                fail("LibreOffice did not come to an end in " + MINUTES + " minutes\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        }
        return saved;
    }
}
