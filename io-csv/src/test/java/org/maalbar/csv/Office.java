package org.maalbar.csv;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maalbar.text.Language;

/** What LibreOffice makes of tables when they are opened in it. */
final class Office {
    private static final Path PROFILE = Path.of("target", "office");
    private static final int MINUTES = 5;

    private Office() {}

    /** The rows of each table, by its name, once they are in an empty folder, where nothing is said about any column. */
    static Map<String, List<List<OfficeCell>>> open(Map<String, byte[]> tables, Dialect dialect, Path folder)
            throws IOException {
        return open(tables, dialect, folder, name -> List.of());
    }

    /**
     * The same where of some columns, by their position in each table, it is said that they are text. One process opens all of
     * which the same is said, as it starts slowly.
     */
    static Map<String, List<List<OfficeCell>>> open(
            Map<String, byte[]> tables, Dialect dialect, Path folder, Function<String, List<Integer>> texts)
            throws IOException {
        Map<List<Integer>, List<Path>> files = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            Path file = Files.write(folder.resolve(table.getKey() + ".csv"), table.getValue());
            files.computeIfAbsent(texts.apply(table.getKey()), key -> new ArrayList<>())
                    .add(file);
        }
        for (Map.Entry<List<Integer>, List<Path>> alike : files.entrySet()) {
            run(folder, alike.getValue(), filter(dialect, alike.getKey()));
        }
        Map<String, List<List<OfficeCell>>> sheets = new LinkedHashMap<>();
        for (String name : tables.keySet()) {
            sheets.put(name, OfficeSheet.read(folder.resolve(name + ".fods")));
        }
        return sheets;
    }

    /**
     * What a person chooses in the dialogue: the separator, quotes, the encoding, the first line, which columns are text, the
     * language, that quoted cells are no text, that days and the like are known; and, last, that formulas are run.
     */
    private static String filter(Dialect dialect, List<Integer> texts) {
        return "CSV:%s,34,%s,1,%s,%s,false,true,false,false,false,,true"
                .formatted(
                        Integer.toString(dialect.separator()),
                        dialect.charset().equals(StandardCharsets.UTF_8) ? "76" : "1",
                        texts.stream().map(position -> position + 1 + "/2").collect(Collectors.joining("/")),
                        dialect.language() == Language.DANISH ? "1030" : "1033");
    }

    private static void run(Path folder, List<Path> files, String filter) throws IOException {
        Path log = folder.resolve("soffice.log");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + PROFILE.toAbsolutePath().toUri(),
                "--headless",
                "--norestore",
                "--infilter=" + filter,
                "--convert-to",
                "fods",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office =
                start(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
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
        if (!Files.exists(folder.resolve(files.get(0).getFileName().toString().replace(".csv", ".fods")))) {
            fail("LibreOffice opened nothing; is its Calc there (libreoffice-calc)?\n" + Files.readString(log));
        }
    }

    private static Process start(ProcessBuilder office) {
        try {
            return office.start();
        } catch (IOException e) {
            return fail("LibreOffice is not installed (soffice, with Calc, is needed)", e);
        }
    }
}
