package org.maalbar.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maalbar.csv.ProgrammeSheet;
import org.maalbar.programme.Programme;
import org.maalbar.xlsx.ProgrammeWorkbook;

/**
 * What a host gets with each module, as a table in Markdown: the jars of the class path that Maven resolved for it, their size, and
 * how long a process takes that first uses it, as a multiple of one in which Jackson only reads a document.
 */
public final class Weight {
    private static final int ROUNDS = 15;
    /** Not the jar, whose manifest brings every library along. */
    private static final Path OURS = Path.of("benchmarks/target/classes");

    private static final Path DATA = Path.of("examples/data");
    private static final Path CLASS_PATH = Path.of("target/class-path.txt");

    /** A module, and what is first done with it. */
    private record Module(String folder, String does, Optional<Class<?>> program, String file) {
        static Module of(String folder) {
            return new Module(folder, "", Optional.empty(), "");
        }

        static Module of(String folder, String does, Class<?> program, String file) {
            return new Module(folder, does, Optional.of(program), file);
        }
    }

    private static final List<Module> MODULES = List.of(
            Module.of("core", "assesses a small programme", FirstUse.Assess.class, ""),
            Module.of("io-json", "reads `copenhagen.json`", FirstUse.ReadJson.class, "copenhagen.json"),
            Module.of("io-csv", "reads `copenhagen.csv`", FirstUse.ReadSheet.class, "copenhagen.csv"),
            Module.of("io-xlsx", "reads the same as a workbook", FirstUse.ReadWorkbook.class, "copenhagen.xlsx"),
            Module.of("report-markdown", "writes a small annex, HTML", FirstUse.WriteHtml.class, "annex.html"),
            Module.of("report-docx", "writes a small annex, Word", FirstUse.WriteWord.class, "annex.docx"),
            Module.of("jackson3"),
            Module.of("validation"),
            Module.of("testkit"));

    private Weight() {}

    /**
     * Measures and prints.
     *
     * @param args how many rounds; 15 if not given
     * @throws IOException if a file or a process is missing
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("weight");
        for (String file : List.of("copenhagen.json", "copenhagen.csv")) {
            Files.copy(DATA.resolve(file), folder.resolve(file));
        }
        Programme programme =
                ProgrammeSheet.standard().read(DATA.resolve("copenhagen.csv")).orElseThrow();
        ProgrammeWorkbook.standard().write(programme, folder.resolve("copenhagen.xlsx"));

        Map<String, List<String>> commands = new LinkedHashMap<>();
        List<Path> jackson = withLibraries("io-json").stream()
                .filter(jar -> jar.getFileName().toString().startsWith("jackson-"))
                .toList();
        commands.put("", command(jackson, ReadTree.class, "copenhagen.json"));
        for (Module module : MODULES) {
            if (module.program().isPresent()) {
                commands.put(
                        module.folder(),
                        command(withLibraries(module.folder()), module.program().get(), module.file()));
            }
        }
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        Map<String, List<Double>> times = Processes.times(commands, rounds, folder);
        print(times, jackson);
    }

    private static void print(Map<String, List<Double>> times, List<Path> jackson) throws IOException {
        double bare = Processes.median(times.getOrDefault("", List.of()));
        System.out.println("| module | its jar, kB | jars with it | kB together | first use | ms | times Jackson's |");
        System.out.println("|---|--:|--:|--:|---|--:|--:|");
        row("Jackson alone", "", jackson, "`readTree` of `copenhagen.json`", Optional.of(bare), bare);
        for (Module module : MODULES) {
            List<Path> jars = withLibraries(module.folder());
            Optional<Double> millis =
                    Optional.ofNullable(times.get(module.folder())).map(Processes::median);
            row("`" + module.folder() + "`", kilobytes(jars.subList(0, 1)), jars, module.does(), millis, bare);
        }
    }

    private static void row(String name, String own, List<Path> jars, String does, Optional<Double> millis, double bare)
            throws IOException {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s | %s | %s |%n",
                name,
                own,
                jars.size(),
                kilobytes(jars),
                does,
                millis.map(each -> String.format(Locale.ROOT, "%.0f", each)).orElse(""),
                millis.map(each -> String.format(Locale.ROOT, "%.2f", each / bare))
                        .orElse(""));
    }

    private static String kilobytes(List<Path> jars) throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return String.format(Locale.ROOT, "%,d", Math.round(bytes / 1000.0));
    }

    /** The jar of a module, and those that Maven found to come with it. */
    private static List<Path> withLibraries(String folder) throws IOException {
        String libraries = Files.readString(Path.of(folder).resolve(CLASS_PATH), StandardCharsets.UTF_8);
        String all = own(folder).toAbsolutePath() + File.pathSeparator + libraries.strip();
        return Arrays.stream(all.split(File.pathSeparator)).map(Path::of).toList();
    }

    private static Path own(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder, "target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("maalbar-" + folder + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(folder + " is not packaged"));
        }
    }

    private static List<String> command(List<Path> jars, Class<?> program, String file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of(java, "-cp", path + File.pathSeparator + OURS.toAbsolutePath(), program.getName(), file);
    }
}
